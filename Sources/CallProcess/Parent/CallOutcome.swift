import BellhopCore
import Foundation

/// Turns the end of a call into what the conversation and the admin are told of it.
struct CallOutcome {
  let request: PreparedRequest
  let host: String
  /// What had come when the call ended.
  let response: Response?
  /// What may help when there is no connection, in a sentence of its own.
  let hint: String?
  /// Against which a date in `Retry-After` counts.
  let now: Date

  func outcome(of end: AnswerAssembly.End) -> Exchange.Outcome {
    switch end {
    case .whole:
      guard let response else { return .failed(failure(CallBreak(.misbehaved))) }
      return response.outcome(from: host, now: now)
    case .tooLarge: return .failed(tooLarge)
    case .headTooLong: return .failed(headTooLong)
    case .broke(let reason): return broken(reason)
    }
  }

  /// When the head has come, it counts: a status other than 2xx says all that there is to say, and of a 2xx the body is
  /// used when it is one whole JSON value all the same.
  private func broken(_ reason: CallBreak) -> Exchange.Outcome {
    guard let response else { return .failed(failure(reason)) }
    let isSuccess = (200...299).contains(response.status)
    let whole = response.outcome(from: host, now: now)
    guard reason.cause != .cancelled else { return .failed(failure(reason)) }
    guard isSuccess else { return whole }
    if case .answered = whole, response.status == 204 || response.body.endsByItself { return whole }
    return .failed(failure(reason))
  }

  private func failure(_ reason: CallBreak) -> CallFailure {
    guard let response else { return reason.failure(host: host, request: request, hint: hint) }
    return reason.failure(host: host, request: request, after: response)
  }

  private var tooLarge: CallFailure {
    let limit = request.longestResponse
    let size = limit < 1 << 20 ? "\(limit >> 10) KiB" : "\(limit >> 20) MiB"
    return CallFailure(
      .responseTooLarge,
      "\(host) sent more than \(size), so the response wasn't read. Call an address that returns less.",
      response: response.map { Response(status: $0.status, headers: $0.headers) }
    )
  }

  private var headTooLong: CallFailure {
    CallBreak(.headTooLong).failure(host: host, request: request, after: response)
  }
}

extension Data {
  /// Whether what is written here can't go on: a number could, as the first digits of a longer one.
  fileprivate var endsByItself: Bool {
    guard let last = last(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return false }
    return !(0x30...0x39).contains(last)
  }
}
