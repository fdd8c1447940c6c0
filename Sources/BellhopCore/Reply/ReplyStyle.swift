import Foundation

/// How values are written for the customer.
public struct ReplyStyle: Hashable, Sendable {
  /// Times that carry an offset are told in this zone.
  public var timeZone: TimeZone

  public init(timeZone: TimeZone = .gmt) {
    self.timeZone = timeZone
  }
}
