import Foundation
import Testing

@testable import BellhopCore

/// What each status says of a look-up and of a change, and what is done about it.
@Suite struct StatusMeaningTests {
  private static let input = RequiredInput(id: InputID("case"), name: "Case")

  private static func action(_ effect: ActionEffect) -> Action {
    Action(
      id: ActionID("a"),
      inputs: [input],
      endpoint: Endpoint(
        method: .post,
        url: "https://api.example.com/cases",
        parameters: [Parameter(key: "case", property: .input(input.id))]
      ),
      effect: effect
    )
  }

  private static func run(_ effect: ActionEffect) -> Run {
    let action = action(effect)
    var run = Run(
      AnsweringAction(action, revision: 1),
      slots: Slot.inputs(of: action),
      message: "",
      customer: Customer()
    )
    for slot in run.slots { run.fill(slot, with: "413early", from: .answer) }
    return run
  }

  enum Help: Equatable, Sendable {
    case retry, person, change, ask, unknown, later
    init(_ help: FailureHelp) {
      self =
        switch help {
        case .change: .change
        case .other: .ask
        case .retry: .retry
        case .later: .later
        case .person: .person
        case .unknown: .unknown
        }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var status: Int
    var headers: [Header] = []
    var body = ""
    var outcome: ChangeOutcome
    var read: Help
    var change: Help
    var testDescription: String { "\(status) \(headers.map(\.value)) \(body)" }
  }

  private static let names = #"{"errors": {"case": ["is unknown"]}}"#
  private static let wait = [Header("Retry-After", "20")]

  static let cases: [Case] = [
    Case(status: 300, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 301, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 302, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 303, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 304, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 307, outcome: .notDone, read: .person, change: .person),
    Case(status: 308, outcome: .notDone, read: .person, change: .person),
    Case(status: 400, outcome: .notDone, read: .person, change: .person),
    Case(status: 400, body: names, outcome: .notDone, read: .ask, change: .ask),
    Case(status: 401, body: names, outcome: .notDone, read: .person, change: .person),
    Case(status: 402, outcome: .notDone, read: .person, change: .person),
    Case(status: 403, body: names, outcome: .notDone, read: .person, change: .person),
    Case(status: 404, outcome: .notDone, read: .change, change: .change),
    Case(status: 404, body: "<h1>Not Found</h1>", outcome: .notDone, read: .person, change: .person),
    Case(status: 404, body: #"{"error": "no such case"}"#, outcome: .notDone, read: .change, change: .change),
    Case(status: 405, body: names, outcome: .notDone, read: .person, change: .person),
    Case(status: 406, outcome: .notDone, read: .person, change: .person),
    Case(status: 407, outcome: .notDone, read: .person, change: .person),
    Case(status: 408, outcome: .notDone, read: .retry, change: .retry),
    Case(status: 409, outcome: .notDone, read: .person, change: .person),
    Case(status: 409, body: names, outcome: .notDone, read: .ask, change: .ask),
    Case(status: 410, outcome: .notDone, read: .change, change: .change),
    Case(status: 411, outcome: .notDone, read: .person, change: .person),
    Case(status: 413, body: #"{"error": "too big"}"#, outcome: .notDone, read: .person, change: .person),
    Case(status: 414, body: names, outcome: .notDone, read: .person, change: .person),
    Case(status: 415, body: names, outcome: .notDone, read: .person, change: .person),
    Case(status: 418, outcome: .notDone, read: .person, change: .person),
    Case(status: 422, body: names, outcome: .notDone, read: .ask, change: .ask),
    Case(status: 422, body: "not JSON", outcome: .notDone, read: .person, change: .person),
    Case(status: 425, outcome: .notDone, read: .retry, change: .retry),
    Case(status: 428, outcome: .notDone, read: .person, change: .person),
    Case(status: 429, outcome: .notDone, read: .retry, change: .retry),
    Case(status: 429, headers: wait, outcome: .notDone, read: .later, change: .later),
    Case(status: 431, outcome: .notDone, read: .person, change: .person),
    Case(status: 451, outcome: .notDone, read: .person, change: .person),
    Case(status: 500, outcome: .unsure, read: .retry, change: .unknown),
    Case(status: 501, outcome: .notDone, read: .person, change: .person),
    Case(status: 502, outcome: .unsure, read: .retry, change: .unknown),
    Case(status: 503, headers: wait, outcome: .unsure, read: .later, change: .unknown),
    Case(status: 504, outcome: .unsure, read: .retry, change: .unknown),
    Case(status: 505, outcome: .unsure, read: .person, change: .unknown),
    Case(status: 511, outcome: .notDone, read: .person, change: .person),
    Case(status: 599, outcome: .unsure, read: .retry, change: .unknown),
    Case(status: 700, outcome: .unsure, read: .retry, change: .unknown),
  ]

  @Test(arguments: cases)
  func `a status has one meaning for a look-up and one for a change`(_ expected: Case) throws {
    let response = Response(status: expected.status, headers: expected.headers, body: Data(expected.body.utf8))
    let outcome = response.outcome(from: "api.example.com", now: Date(timeIntervalSince1970: 0))
    guard case .failed(let failure) = outcome else {
      Issue.record("not a failure")
      return
    }
    #expect(failure.changeOutcome == expected.outcome)
    #expect(failure.detail.contains("\(expected.status)"))
    #expect(Help(FailureHelp(failure, of: Self.run(.looksUp))) == expected.read)
    #expect(Help(FailureHelp(failure, of: Self.run(.changes))) == expected.change)
    // A cause that only the admin can mend is never told as a value that wasn't accepted.
    if expected.change == .person {
      #expect(FailureHelp(failure, of: Self.run(.changes)).rule(for: failure.kind) != .offeredHandOff)
    }
  }

  @Test(arguments: [(200, ChangeOutcome.done), (201, .done), (202, .passedOn), (204, .done), (299, .done)])
  func `a change that is answered by 2xx is done, whatever its answer is`(status: Int, outcome: ChangeOutcome) {
    for body in ["", "OK", "<p>Accepted</p>", "{", "{}", "\u{0}", String(repeating: "[", count: 100)] {
      let response = Response(status: status, body: Data(body.utf8))
      let exchange = Exchange(outcome: response.outcome(from: "h", now: Date(timeIntervalSince1970: 0)))
      #expect(exchange.changeOutcome == outcome, "\(body)")
      #expect(CallResult(exchange, of: Self.action(.changes)).changeOutcome == outcome, "\(body)")
    }
    for kind in [CallFailure.Kind.responseTooLarge, .unreadable, .connection, .timeout, .cancelled] {
      #expect(CallFailure(kind, "", response: Response(status: status)).changeOutcome == outcome)
    }
  }

  @Test(arguments: [
    (CallFailure.Kind.configuration, ChangeOutcome.notSent), (.unreachable, .notSent), (.tls, .notSent),
    (.connection, .unsure), (.timeout, .unsure), (.cancelled, .unsure), (.unreadable, .unsure),
  ])
  func `without a status it counts how far the call came`(kind: CallFailure.Kind, outcome: ChangeOutcome) {
    #expect(CallFailure(kind, "").changeOutcome == outcome)
  }
}
