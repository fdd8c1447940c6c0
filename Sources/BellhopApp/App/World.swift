import struct Foundation.Date

/// What a decision needs from outside: the time and fresh ids. Tests give fixed ones.
public struct World: Sendable {
  public var now: @Sendable () -> Date
  public var newID: @Sendable () -> String

  public init(now: @escaping @Sendable () -> Date, newID: @escaping @Sendable () -> String) {
    self.now = now
    self.newID = newID
  }
}
