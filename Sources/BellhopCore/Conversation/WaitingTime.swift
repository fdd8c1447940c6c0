/// What a wait comes up at.
enum WaitKind: Hashable, Sendable {
  /// The call was just answered so.
  case answered
  /// The customer asks for another try, and it is too early for it.
  case tooEarly
  /// Something else is asked of the same system.
  case notYet
}

/// A wait as people tell it: in round numbers, the nearest ones.
enum WaitingTime: Hashable, Sendable {
  case moments
  case seconds(Int)
  case minutes(Int)
  case hours(Int)

  init(_ seconds: Int) {
    switch seconds {
    case ...6: self = .moments
    case ...94: self = .seconds(max(10, (seconds + 5) / 10 * 10))
    case ...5_399: self = .minutes(max(2, (seconds + 30) / 60))
    default: self = .hours(max(2, (seconds + 1_800) / 3_600))
    }
  }
}
