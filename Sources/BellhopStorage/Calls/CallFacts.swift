import BellhopCore
import struct Foundation.Date

/// What is kept of a call beside what came of it.
public struct CallFacts: Hashable, Sendable {
  public var run: RunID
  public var subject: AuditEvent.Subject
  public var changesSomething: Bool
  public var method: Endpoint.Method
  /// With its port when the address names one; empty when the address can't be read.
  public var host: String
  /// As the action has it: where an input goes stands its name, so no value is kept here. Without the query.
  public var path: String
  /// What the endpoint knows a repeat by; nil when nothing of the kind is sent.
  public var repeatKey: String?
  public var values: [CallValue]

  public init(_ action: Action, revision: Int, run: RunID, values: RunValues) {
    self.run = run
    subject = AuditEvent.Subject(action, revision: revision)
    changesSomething = action.changesSomething
    method = action.endpoint.method
    let address = try? EndpointAddress(action.endpoint.url)
    host = address?.secretHost ?? ""
    path = address?.template ?? ""
    repeatKey = action.sentIdempotencyHeader == nil ? nil : run.idempotencyKey
    self.values = CallValue.values(of: action, values)
  }
}

/// A value that a call was made with, or a fact of the customer whom it was made for.
public struct CallValue: Hashable, Sendable {
  /// Whose value it is, within the call.
  public enum Part: Hashable, Sendable {
    case customerEmail
    case customerID
    case customerName
    case input(InputID)

    var name: String {
      switch self {
      case .customerEmail: "customer.email"
      case .customerID: "customer.id"
      case .customerName: "customer.name"
      case .input(let id): "input.\(id)"
      }
    }

    /// Those that say whom a call was made for, what tells people apart best first.
    static let whom = [customerEmail, customerID, customerName]
  }

  public var part: Part
  public var label: String
  public var text: String

  public init(_ part: Part, label: String, text: String) {
    self.part = part
    self.label = label
    self.text = text
  }

  static func values(of action: Action, _ values: RunValues) -> [CallValue] {
    let facts: [(Part, ConversationFact)] = [
      (.customerEmail, .customerEmail), (.customerID, .customerID), (.customerName, .customerName),
    ]
    let customer = facts.compactMap { part, fact in
      values.value(of: fact).map { CallValue(part, label: fact.title, text: $0) }
    }
    let inputs = action.inputs.compactMap { input in
      values.value(of: input.id).map { CallValue(.input(input.id), label: input.name, text: $0) }
    }
    return customer + inputs
  }
}

/// A call that may go out: it stands in the workspace, under a lock of this program.
public struct ClaimedCall: Hashable, Sendable {
  public let number: Int
  public let title: String
}

/// How a call ended.
public struct CallEnding: Hashable, Sendable {
  public var call: ClaimedCall
  public var outcome: ChangeOutcome
  public var result: CallResultFacts
  public var at: Date

  public init(_ call: ClaimedCall, _ outcome: ChangeOutcome, _ result: CallResultFacts, at: Date) {
    self.call = call
    self.outcome = outcome
    self.result = result
    self.at = at
  }
}

/// What is kept of an answer: nothing of what it said.
public struct CallResultFacts: Hashable, Sendable {
  /// The HTTP status; nil when no response came.
  public var status: Int?
  public var failure: CallFailure.Kind?
  /// Of all tries together, from the start of the first.
  public var timing: Exchange.Timing
  /// How often it was tried by itself.
  public var tries: Int

  public init(
    status: Int? = nil,
    failure: CallFailure.Kind? = nil,
    timing: Exchange.Timing = .init(),
    tries: Int = 1
  ) {
    self.status = status
    self.failure = failure
    self.timing = timing
    self.tries = tries
  }

  /// What came of a call after all its tries.
  public init(_ report: ExecutionReport) {
    self.init(report.exchange)
    let before = report.attempts.reduce(0) { $0 + $1.timing.total + $1.wait }
    timing.firstByte = timing.firstByte.map { $0 + before }
    timing.total += before
    // Without a request the last one was given up before it was made.
    tries = report.attempts.count + (report.request == nil ? 0 : 1)
  }

  public init(_ exchange: Exchange) {
    timing = exchange.timing
    tries = 1
    switch exchange.outcome {
    case .answered(let response): status = response.status
    case .failed(let failure):
      status = failure.response?.status
      self.failure = failure.kind
    }
  }
}

extension EndpointAddress {
  /// The path with the names of inputs in their places.
  fileprivate var template: String {
    path.map { segment in
      "/"
        + segment.map { piece in
          switch piece {
          case .text(let text): text
          case .input(let name): "{{\(name)}}"
          }
        }.joined()
    }.joined()
  }
}
