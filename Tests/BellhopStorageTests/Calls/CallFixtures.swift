import BellhopCore
import BellhopStorage
import Foundation

/// A change for a customer, as its run is sent.
///
/// - Parameter order: each run has its own, unless it is given.
func refund(
  _ run: Int = 1,
  in conversation: String = "talk",
  of order: String? = nil,
  for email: String = "Jane@example.com"
)
  -> CallFacts
{
  let action = Action(
    id: "refund",
    name: "Refund an order",
    inputs: [RequiredInput(id: "order", name: "Order number", instructions: "ORD- and five digits")],
    endpoint: Endpoint(
      method: .post,
      url: "https://api.example.com/orders/{{Order number}}/refund?via=chat",
      idempotencyHeader: Endpoint.usualIdempotencyHeader
    )
  )
  return CallFacts(
    action,
    revision: 3,
    run: RunID(conversation: conversation, number: run),
    values: RunValues(inputs: ["order": order ?? "ORD-\(12344 + run)"], customer: Customer(name: "Jane", email: email))
  )
}

/// A look-up.
func status(_ run: Int = 1, in conversation: String = "talk") -> CallFacts {
  CallFacts(
    orderStatus(),
    revision: 1,
    run: RunID(conversation: conversation, number: run),
    values: RunValues(inputs: ["order": "ORD-7"], customer: Customer(email: "jo@example.com"))
  )
}

extension Workspace {
  /// All calls, the newest first.
  func allCalls(_ filter: String = "") throws -> [KeptCall] {
    try calls(CallQuery(.all, filter: filter, count: 1000)).calls
  }

  /// Makes a call up to its end.
  @discardableResult
  func make(_ facts: CallFacts, _ outcome: ChangeOutcome, isRepeat: Bool = false) throws -> Int {
    let call = try claim(facts, isRepeat: isRepeat)
    if outcome != .notSent { try markSent(call) }
    end(CallEnding(call, outcome, CallResultFacts(status: outcome == .done ? 200 : nil), at: Date()))
    try writeEndings()
    return call.number
  }
}
