import Foundation
import Languages

/// How an answer is written for the customer.
public struct ReplyStyle: Hashable, Sendable {
  /// The agent's language: of its sentences, dates, numbers and amounts.
  public var language: Language
  /// Times that carry an offset are told on the clock of this zone; nil to tell them as the API wrote them.
  public var timeZone: TimeZone?

  public init(language: Language = .english, timeZone: TimeZone? = nil) {
    self.language = language
    self.timeZone = timeZone
  }
}
