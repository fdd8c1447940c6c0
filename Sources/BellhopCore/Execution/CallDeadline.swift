/// When a call has to have ended.
struct CallDeadline: Sendable {
  let began: ContinuousClock.Instant
  let allowed: Duration

  /// The seconds since the start.
  func elapsed(at time: ContinuousClock.Instant) -> Double { began.duration(to: time) / .seconds(1) }

  /// A fraction of a second that is left counts as a whole one, for a request's time is told in whole seconds.
  func wholeSecondsLeft(at time: ContinuousClock.Instant) -> Int {
    Int(((allowed - began.duration(to: time)) / .seconds(1)).rounded(.up))
  }

  /// Whether a pause of so many seconds leaves the time for an answer after it.
  func allows(_ pause: Double, at time: ContinuousClock.Instant) -> Bool {
    elapsed(at: time) + pause + 1 <= allowed / .seconds(1)
  }
}
