/// What a required input must look like, as it was read from its name and instructions.
///
/// Ranges of digits, letters and characters count characters.
public enum InputFormat: Hashable, Codable, Sendable {
  case email
  case wholeNumber(ClosedRange<Int>?)
  /// One of these, as the admin wrote them.
  case choice([String])
  case digits(ClosedRange<Int>)
  case letters(ClosedRange<Int>)
  /// Letters and digits without spaces.
  case characters(ClosedRange<Int>)
  case shape(CodeShape)
  case text(ClosedRange<Int>?)

  /// The longest answer that is taken, in characters, when the instructions give no length.
  public static let longestAnswer = 4_000

  /// Whether anything may be an answer, so that it must be asked for and is never found inside a message.
  public var isFreeText: Bool {
    if case .text = self { true } else { false }
  }
}

/// What an answer gives: the value to send, or what to tell the customer.
public enum Validation: Hashable, Sendable {
  /// The value in its normal form, such as `ORD-12345` for "ord 12345".
  case valid(String)
  /// One sentence that says what is expected.
  case invalid(String)
}

/// A value of a typed format found inside a message.
public struct Recognition: Hashable, Codable, Sendable {
  public enum Certainty: String, Hashable, Codable, Sendable {
    /// Nothing else looks like this: an e-mail address, a code, a number of just so many digits.
    case certain
    /// It may mean something else: a bare number, a word that is also a choice.
    case likely
  }

  /// In its normal form.
  public var value: String
  /// As the customer wrote it.
  public var text: String
  /// Where it stands in the message, in UTF-8 offsets.
  public var span: Range<Int>
  public var certainty: Certainty
  /// What it was taken for, in plain words: "an e-mail address".
  public var why: String

  public init(value: String, text: String, span: Range<Int>, certainty: Certainty, why: String) {
    self.value = value
    self.text = text
    self.span = span
    self.certainty = certainty
    self.why = why
  }
}

/// The format read from an input, and how it was read.
public struct FormatReading: Hashable, Sendable {
  public var format: InputFormat
  /// One sentence for the editor: what was read, and from which words.
  public var because: String
  /// A valid answer, from the instructions where they give one.
  public var example: String?
  /// Read from a name or an example alone, so that the admin should look at it.
  public var isGuess: Bool

  public init(format: InputFormat, because: String, example: String? = nil, isGuess: Bool = false) {
    self.format = format
    self.because = because
    self.example = example
    self.isGuess = isGuess
  }
}
