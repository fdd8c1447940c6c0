import Recognisers

/// A value of a typed format found inside a message.
public struct Recognition: Hashable, Codable, Sendable {
  public typealias Certainty = Recognisers.Certainty

  /// In its normal form.
  public var value: String
  /// What the same words may as well mean, in normal form, best first: 4 March beside 3 April for "03/04".
  public var alternatives: [String]
  /// As the customer wrote it.
  public var text: String
  /// Where it stands in the message, in UTF-8 offsets.
  public var span: Range<Int>
  public var certainty: Certainty
  /// What it was taken for, in plain words: "an e-mail address".
  public var why: String

  public init(
    value: String,
    alternatives: [String] = [],
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
