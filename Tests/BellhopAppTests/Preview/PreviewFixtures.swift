import BellhopCore
import Foundation
import Testing

@testable import BellhopApp

/// A small workspace: a published look-up, a draft that writes, and a draft without a trigger.
enum Shop {
  static let orders = ActionID("orders")
  static let refund = ActionID("refund")
  static let empty = ActionID("empty")

  static func workspace(readOnly: Bool = false) -> WorkspaceSnapshot {
    let actions = [
      StoredAction(action: checkOrder, revision: 3, status: .published, savedAt: Date(timeIntervalSince1970: 0)),
      StoredAction(action: refundOrder, revision: 1, status: .draft, savedAt: Date(timeIntervalSince1970: 0)),
      StoredAction(
        action: Action(id: empty, name: "Reset a password"),
        revision: 1,
        status: .draft,
        savedAt: Date(timeIntervalSince1970: 0)
      ),
    ]
    return WorkspaceSnapshot(
      name: "Shop",
      actions: actions,
      problems: [empty: [.error(.triggers, "Add a trigger phrase.")]],
      secrets: [SecretBinding(name: SecretName("signing"), hosts: ["api.example.com"])],
      customer: Customer(name: "Jane Doe", email: "jane@example.com", id: "C-1"),
      readOnlyReason: readOnly ? "This workspace is read-only." : nil
    )
  }

  static let checkOrder: Action = {
    let number = RequiredInput(
      id: InputID("number"),
      name: "Order number",
      instructions: "ORD, a dash and five digits, for example ORD-12345."
    )
    return Action(
      id: orders,
      name: "Check order status",
      description: "Find out where an order is.",
      triggers: [TriggerPhrase("Where is my order"), TriggerPhrase("Order status")],
      inputs: [number],
      endpoint: Endpoint(
        url: "https://api.example.com/orders",
        parameters: [Parameter(key: "number", property: .input(number.id))]
      ),
      responseInstructions: ResponseInstructions("Tell the status."),
      sampleResponse: #"{"status": "packed"}"#
    )
  }()

  static let refundOrder: Action = {
    let number = RequiredInput(
      id: InputID("number"),
      name: "Order number",
      instructions: "ORD, a dash and five digits, for example ORD-12345."
    )
    return Action(
      id: refund,
      name: "Refund an order",
      description: "Pay the money of an order back.",
      triggers: [TriggerPhrase("Refund my order")],
      inputs: [number],
      endpoint: Endpoint(
        method: .post,
        url: "https://api.example.com/refunds",
        authentication: .requestSignature(RequestSignature(version: .v3, secret: SecretName("signing"))),
        parameters: [Parameter(key: "number", property: .input(number.id))]
      ),
      responseInstructions: ResponseInstructions("Tell the amount."),
      sampleResponse: #"{"amount": "12.00 EUR"}"#,
      confirmation: .never
    )
  }()
}

extension Screen {
  /// Preview of the small workspace.
  static func preview(width: Int = 80, height: Int = 24, readOnly: Bool = false) -> Screen {
    var screen = Screen(width: width, height: height, workspace: Shop.workspace(readOnly: readOnly))
    screen.press("2")
    return screen
  }

  /// A fit of the triggers that Preview waits for.
  func fit() throws -> TriggerFit {
    let wanted = try #require(state.preview.wantedFit)
    return TriggerFit(to: wanted.subjects, language: wanted.language)
  }

  /// Compares all triggers, if somebody looks.
  mutating func study() {
    guard let wanted = state.wantedStudy else { return }
    send(.studied(TriggerStudy(wanted, fit: TriggerFit(to: wanted.all, language: wanted.language))))
  }

  /// The call that the last step asked for.
  var call: CallRequest? {
    for case .call(let request, _) in effects { return request }
    return nil
  }

  /// Whether the last step asked for a rehearsal; nil when it asked for no call.
  var isRehearsal: Bool? {
    for case .call(_, let rehearsal) in effects { return rehearsal }
    return nil
  }

  /// The rule that the last line of the talk follows.
  var rule: Rule? { state.preview.talk?.transcript.last?.reason?.rule }

  /// Answers a call as an endpoint that sends this JSON.
  mutating func answer(_ call: CallRequest, status: Int = 200, _ json: String) {
    let request = try? call.action.prepareRequest(
      values: call.values,
      secrets: Secrets([Secret(name: SecretName("signing"), value: "s3cr3t-value", hosts: ["api.example.com"])]),
      now: Date(timeIntervalSince1970: 1_790_000_000)
    )
    let redaction = Redaction(values: ["s3cr3t-value"])
    let response = Response(
      status: status,
      headers: [Header("Content-Type", "application/json")],
      body: Data(json.utf8)
    )
    let outcome: Exchange.Outcome =
      status < 300
      ? .answered(response) : .failed(CallFailure(.serverError, "The endpoint answered \(status).", response: response))
    let exchange = Exchange(outcome: outcome, timing: .init(firstByte: 0.12, total: 0.143))
    finish(
      call,
      ExecutionReport(request: request?.redacted(by: redaction), exchange: exchange.redacted(by: redaction))
    )
  }

  /// Ends a call with a report, as the one that was rehearsed if this one was.
  mutating func finish(_ call: CallRequest, _ report: ExecutionReport) {
    let isRehearsal = state.preview.running?.isRehearsal ?? false
    send(.call(.finished(FinishedCall(call, report, isRehearsal: isRehearsal))))
  }
}
