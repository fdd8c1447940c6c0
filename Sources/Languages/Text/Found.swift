/// A value that was found in a text.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  /// What the same words may as well mean, best first: 4 March beside 3 April for "03/04". Empty when they are clear.
  ///
  /// Where the value is `certain`, they are what a rule may choose instead of it, and nothing to ask about: last Friday
  /// beside the next one for "Friday". Where it is `likely`, people use the words for either.
  public var alternatives: [Value]
  /// As it is written.
  public var text: String
  /// Where it stands, in UTF-8 offsets.
  public var span: Range<Int>
  public var certainty: Certainty
  /// What it was taken for, in plain words for the admin: "an e-mail address".
  public var why: String

  public init(
    value: Value,
    alternatives: [Value] = [],
    text: String,
    span: Range<Int>,
    certainty: Certainty,
    why: String
  ) {
    self.value = value
    self.alternatives = alternatives
    self.text = text
    self.span = span
    self.certainty = certainty
    self.why = why
  }
}

extension Found: Codable where Value: Codable {}

/// How sure it is that words are a value of their kind.
public enum Certainty: String, Hashable, Codable, Sendable {
  /// Nothing else looks like this: an e-mail address, a code, an amount with its currency.
  case certain
  /// It may mean something else: a bare number, the name of a month that is also a word.
  case likely
}
