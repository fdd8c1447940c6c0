import Languages

/// The time until which a host asked not to be called.
public struct HostWait: Hashable, Sendable {
  var until: LocalDateTime
  /// The seconds that it asked for.
  var asked: Int
}

/// Leaving an endpoint alone for as long as it asks to be.
///
/// It holds for the host, whichever action calls it, and also when the customer asks for the same anew.
extension Conversation {
  /// From how many seconds on a person is offered rather than another try.
  static let longWait = 60

  mutating func remember(_ failure: CallFailure, of run: Run) {
    guard let asked = failure.retryAfter, asked > 0, let host = run.host,
      // The clock shows whole seconds: the one that has begun isn't counted.
      let until = now?.adding(seconds: asked + 1), waits[host].map({ $0.until < until }) ?? true
    else { return }
    waits[host] = HostWait(until: until, asked: asked + 1)
  }

  /// The seconds until the run's endpoint may be called; nil when it may be now.
  func wait(for run: Run) -> Int? {
    guard let wait = run.host.flatMap({ waits[$0] }), let now, now < wait.until else { return nil }
    // A clock that was set back makes no wait longer than was asked for.
    return min(wait.until.seconds(since: now), wait.asked)
  }

  /// Sends nothing: it is too early.
  mutating func tellToWait(_ seconds: Int) -> [ConversationEffect] {
    state = .failed(.rateLimited)
    tellToWait(
      seconds,
      run?.calls.isEmpty == true ? .notYet : .tooEarly,
      detail: "The endpoint may be called again in \(seconds) s, so nothing was sent."
    )
    return []
  }

  /// Tells when it can be tried again. For a long wait a person is offered.
  mutating func tellToWait(_ seconds: Int, _ kind: WaitKind, call: CallID? = nil, detail: String) {
    let isLong = seconds > Self.longWait
    say(.comeLater(seconds, kind, asksToReturn: !isLong), .askedToWait, call: call, detail: detail)
    if isLong {
      offerHandOff(.offeredHandOffLater, call: call, detail: detail)
    } else {
      offer = Offer(kind: .retry)
    }
  }
}

extension Run {
  /// Whom the run calls; nil where the URL names nobody.
  var host: String? { (try? EndpointAddress(action.endpoint.url))?.secretHost }
}

extension LocalDateTime {
  func seconds(since other: LocalDateTime) -> Int {
    (date.dayNumber - other.date.dayNumber) * 86_400 + time.secondOfDay - other.time.secondOfDay
  }
}

extension LocalTime {
  fileprivate var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
}
