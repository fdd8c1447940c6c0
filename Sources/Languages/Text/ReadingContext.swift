/// What a recogniser must know beside the text that it reads.
public struct ReadingContext: Hashable, Sendable {
  /// The language that the customer is expected to write; signs that are the same everywhere are read in any.
  public var language: Language
  /// What the customer's calendar and clock show; without it "tomorrow" means nothing and isn't found.
  public var now: LocalDateTime?
  /// Which comes first in "03/04"; nil where that isn't known, so that both readings are given.
  public var dateOrder: DateOrder?

  /// The days that the talk is about, so that "Tuesday" is the one among them: "some time last week".
  public var within: ClosedRange<LocalDate>?

  public init(language: Language = .english, now: LocalDateTime? = nil, dateOrder: DateOrder? = nil) {
    self.language = language
    self.now = now
    self.dateOrder = dateOrder
  }
}

/// Which number of a date in digits comes first.
public enum DateOrder: String, Codable, Hashable, Sendable {
  case dayFirst
  case monthFirst
}
