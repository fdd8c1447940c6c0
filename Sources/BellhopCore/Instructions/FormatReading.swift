/// The format read from an input, and how it was read.
public struct FormatReading: Hashable, Sendable {
  public var format: InputFormat
  /// One sentence for the editor: what was read, and from which words.
  public var because: String
  /// A valid answer, from the instructions where they give one.
  public var example: String?
  /// Read from a name or an example alone, so that the admin should look at it.
  public var isGuess: Bool
  /// Parts of the instructions that look like a constraint and weren't understood, as they are written.
  public var notRead: [String]
  /// The example in the instructions, where it isn't one of the format that they say.
  public var misfit: String?

  public init(
    format: InputFormat,
    because: String,
    example: String? = nil,
    isGuess: Bool = false,
    notRead: [String] = [],
    misfit: String? = nil
  ) {
    self.format = format
    self.because = because
    self.example = example
    self.isGuess = isGuess
    self.notRead = notRead
    self.misfit = misfit
  }
}
