/// The points of the members of the sample shop's loyalty club.
struct Members: Sendable {
  var days: SampleDay

  func points(of number: String) -> DemoReply {
    guard number.count == 8, number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return .refusal(400, of: "membership_number", "A membership number has eight digits.")
    }
    guard number != "00000000" else { return .problem(404, "There is no member with this number.") }
    return .json(200, json(number: number))
  }

  func json(number: String) -> String {
    """
    {
      "membership_number": \(quoted(number)),
      "points": 2480,
      "tier": "Silver",
      "expiry_date": "\(days.day(90))",
      "vouchers": ["€5 off orders over €50", "free delivery"],
      "segment": "C3-lapsing"
    }
    """
  }
}
