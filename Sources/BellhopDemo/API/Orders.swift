import Foundation

/// The orders of the sample shop: their status, and cancelling one that hasn't left yet.
struct Orders: Sendable {
  var days: SampleDay

  struct Order: Sendable {
    var number: String
    var status: String
    var items: [String]
    var total: String
    var carrier: String
    /// Days from now, negative when past.
    var placed: Int
    var delivery: Int
    var note: String

    var canBeCancelled: Bool { status == "being packed" }
  }

  static let all = [
    Order(
      number: "ORD-12345",
      status: "out for delivery",
      items: ["Trail jacket (green, M)", "Merino socks (2 pairs)"],
      total: "129.90",
      carrier: "Northline",
      placed: -3,
      delivery: 1,
      note: "Repacked once, box 2 had a torn label."
    ),
    Order(
      number: "ORD-20077",
      status: "being packed",
      items: ["Camping stove", "Gas cartridge 230 g (3 pieces)"],
      total: "64.50",
      carrier: "Northline",
      placed: 0,
      delivery: 4,
      note: "Gas goes by road only."
    ),
    Order(
      number: "ORD-31150",
      status: "delivered",
      items: ["Tent for two (sand)"],
      total: "249.00",
      carrier: "Parcelway",
      placed: -12,
      delivery: -8,
      note: "Left with the neighbour at number 14."
    ),
  ]

  func status(_ request: ReceivedRequest) -> DemoReply {
    guard let number = request.query("order_number"), !number.isEmpty else {
      return .problem(400, "The parameter order_number is missing.")
    }
    guard let order = Self.all.first(where: { $0.number == number.uppercased() }) else {
      return .problem(404, "There is no order with this number.")
    }
    return .json(200, json(order))
  }

  func json(_ order: Order) -> String {
    """
    {
      "order_number": \(quoted(order.number)),
      "status": \(quoted(order.status)),
      "placed_on": "\(days.day(order.placed))",
      "estimated_delivery": "\(days.day(order.delivery))",
      "carrier": \(quoted(order.carrier)),
      "items": [\(order.items.map(quoted).joined(separator: ", "))],
      "total": \(order.total),
      "currency": "EUR",
      "internal_note": \(quoted(order.note))
    }
    """
  }

  private struct Cancellation: Decodable {
    var orderNumber: String
    var reason: String
    var email: String

    enum CodingKeys: String, CodingKey {
      case orderNumber = "order_number"
      case reason, email
    }
  }

  func cancel(_ request: ReceivedRequest) -> DemoReply {
    guard let wanted = try? JSONDecoder().decode(Cancellation.self, from: request.body) else {
      return .problem(400, "The body must be JSON with order_number, reason and email.")
    }
    guard let order = Self.all.first(where: { $0.number == wanted.orderNumber.uppercased() }) else {
      return .problem(404, "There is no order with this number.")
    }
    guard order.canBeCancelled else {
      return .refusal(409, of: "order_number", "This order can't be cancelled any more: \(order.status).")
    }
    return .json(200, cancellation(of: order, reason: wanted.reason, email: wanted.email))
  }

  func cancellation(of order: Order, reason: String, email: String) -> String {
    """
    {
      "order_number": \(quoted(order.number)),
      "cancelled": true,
      "reason": \(quoted(reason)),
      "refund_amount": \(order.total),
      "currency": "EUR",
      "refund_date": "\(days.day(5))",
      "receipt_sent_to": \(quoted(email)),
      "risk_score": 12
    }
    """
  }
}
