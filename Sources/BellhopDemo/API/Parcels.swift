/// Where parcels are, for whoever has the key.
struct Parcels: Sendable {
  var days: SampleDay

  func track(_ request: ReceivedRequest) -> DemoReply {
    guard let number = request.query("tracking_number"), !number.isEmpty else {
      return .problem(400, "The parameter tracking_number is missing.")
    }
    guard number.uppercased() == "NL123456789" else {
      return .problem(404, "No parcel has this tracking number.")
    }
    return .json(200, json(number: number.uppercased()))
  }

  func json(number: String) -> String {
    """
    {
      "tracking_number": \(quoted(number)),
      "parcel": {
        "state": "in the sorting centre",
        "last_seen": "Rotterdam",
        "arrival_date": "\(days.day(2))",
        "signature_required": true
      },
      "route_code": "RTM-7-A3"
    }
    """
  }
}
