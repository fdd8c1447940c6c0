import BellhopCore
import TerminalUI

import struct Foundation.Data

extension InspectorEntry {
  /// How many lines of a body are shown.
  private static let bodyLines = 400

  /// What is told of a call: the request as it was sent, secrets masked, and what came of it.
  static func entries(
    of request: CallRequest,
    isRehearsal: Bool,
    _ outcome: CallRecord.Outcome
  ) -> [InspectorEntry] {
    var entries: [InspectorEntry] = [
      .heading("Call \(request.id.number)"),
      .fact("Revision", "\(request.revision) of “\(request.action.title)”"),
    ]
    switch outcome {
    case .waiting: entries.append(.fact("State", isRehearsal ? "being rehearsed" : "under way"))
    case .notSent: entries.append(.fact("State", "not sent: you didn't let it go out"))
    case .cancelled:
      entries.append(
        .fact("State", isRehearsal ? "cancelled" : "cancelled; the endpoint may have received it already")
      )
    case .reported(let report):
      entries += self.entries(of: report, by: request.action.endpoint.authentication, isRehearsal: isRehearsal)
    }
    return entries
  }

  /// What is told of a report: the request, how it was proved, and the exchange.
  static func entries(
    of report: ExecutionReport,
    by authentication: Authentication,
    isRehearsal: Bool
  ) -> [InspectorEntry] {
    var entries: [InspectorEntry] = []
    if isRehearsal { entries.append(.fact("State", "rehearsed: nothing was sent")) }
    if let request = report.request {
      entries.append(.heading(isRehearsal ? "Request, as it would be sent" : "Request, as it was sent"))
      entries.append(.address(method: request.method.rawValue, url: request.url))
      entries += request.headers.map { .line("\($0.name): \($0.value)", .muted) }
      entries += body(request.body)
      for note in authentication.proof.explanation(of: request) {
        entries.append(.heading(note.title))
        entries.append(.line(note.text))
      }
    }
    entries += self.entries(of: report.attempts)
    let isChange = report.request?.changesSomething == true
    return entries + self.entries(of: report.exchange, isRehearsal: isRehearsal, isChange: isChange)
  }

  /// The tries before the last one.
  private static func entries(of attempts: [Attempt]) -> [InspectorEntry] {
    guard !attempts.isEmpty else { return [] }
    return [.heading(attempts.count == 1 ? "The first try" : "The first tries")]
      + attempts.enumerated().flatMap { number, attempt -> [InspectorEntry] in
        [
          .fact("Try \(number + 1)", attempt.failure.detail),
          .fact(
            "",
            "after \(milliseconds(attempt.timing.total)); tried again by itself \(milliseconds(attempt.wait)) later"
          ),
        ]
      }
  }

  /// What is told of giving an answer to a language model: what it got, with the key masked, and what it made of it.
  static func entries(of wording: ModelReport) -> [InspectorEntry] {
    guard let report = wording.exchange else { return [] }
    var entries: [InspectorEntry] = []
    if let request = report.request {
      entries.append(.heading("Given to the language model"))
      entries.append(.address(method: request.method.rawValue, url: request.url))
      entries += request.headers.map { .line("\($0.name): \($0.value)", .muted) }
      entries += body(request.body)
    }
    return entries + self.entries(of: report.exchange, isRehearsal: false, isChange: false)
  }

  private static func entries(of exchange: Exchange, isRehearsal: Bool, isChange: Bool) -> [InspectorEntry] {
    var entries: [InspectorEntry] = [.heading(isRehearsal ? "Sample response" : "Response")]
    switch exchange.outcome {
    case .answered(let response) where isRehearsal: entries += body(response.body)
    case .answered(let response):
      entries.append(.fact("Status", "\(response.status)"))
      if isChange { entries.append(.fact("Outcome", exchange.changeOutcome.title)) }
      entries += timing(of: exchange)
      entries += content(of: response)
    case .failed(let failure):
      if let response = failure.response { entries.append(.fact("Status", "\(response.status)")) }
      if isChange { entries.append(.fact("Outcome", failure.changeOutcome.title)) }
      entries += timing(of: exchange)
      entries.append(.text(failure.detail, isChange && failure.tellsDone ? .warning : .danger))
      if let wait = failure.retryAfter { entries.append(.fact("Retry in", "\(wait) s, as the endpoint asks")) }
      if let response = failure.response { entries += content(of: response) }
    }
    return entries
  }

  private static func timing(of exchange: Exchange) -> [InspectorEntry] {
    let first = exchange.timing.firstByte.map { "first byte \(milliseconds($0)), " } ?? ""
    return [.fact("Time", first + "in all \(milliseconds(exchange.timing.total))")]
      + exchange.redirects.map { .fact("Redirect", $0) }
  }

  private static func content(of response: Response) -> [InspectorEntry] {
    response.headers.map { .line("\($0.name): \($0.value)", .muted) } + body(response.body)
  }

  private static func body(_ data: Data?) -> [InspectorEntry] {
    guard let data, !data.isEmpty else { return [] }
    return BodyText(data).lines(atMost: bodyLines).map { .line($0) }
  }

  /// A time in seconds, told in milliseconds.
  static func milliseconds(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1_000_000 else { return "?" }
    return "\(Int((seconds * 1000).rounded())) ms"
  }
}

extension CallFailure {
  /// Whether the endpoint did what was asked for, or will, although its answer can't be used.
  var tellsDone: Bool { changeOutcome == .done || changeOutcome == .passedOn }
}

extension ChangeOutcome {
  /// What came of a change, in a few words.
  fileprivate var title: String {
    switch self {
    case .done: "done"
    case .passedOn: "passed on: the endpoint will do it later"
    case .notDone: "not done"
    case .notSent: "not sent"
    case .unsure: "unsure: it may have been done"
    }
  }
}
