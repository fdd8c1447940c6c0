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
