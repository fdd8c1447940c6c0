/// How long the parts of an action may be. A person never meets them; they bound what is stored, matched and sent.
public enum ActionLimits {
  /// One bound, and what it holds for.
  public struct Length: Hashable, Sendable {
    /// In characters.
    public let limit: Int
    let subject: String

    func isExceeded(by text: String) -> Bool {
      // No text has more characters than bytes, so that counting is rarely needed.
      text.utf8.count > limit && text.count > limit
    }

    var sentence: String { "\(subject) is too long: shorten it to \(limit) characters." }
  }

  public static let name = Length(limit: 100, subject: "The name")
  public static let description = Length(limit: 1_000, subject: "The description")
  public static let trigger = Length(limit: 200, subject: "This trigger phrase")
  public static let inputName = Length(limit: 60, subject: "The input name")
  public static let inputInstructions = Length(limit: 1_000, subject: "The text of the instructions")
  public static let url = Length(limit: 2_000, subject: "The URL")
  public static let parameterKey = Length(limit: 100, subject: "The key")
  public static let fixedValue = Length(limit: 2_000, subject: "The fixed value")
  public static let responseInstructions = Length(limit: 5_000, subject: "The text of the response instructions")

  public static let triggers = 50
  public static let inputs = 20
  public static let parameters = 50
  /// In bytes of UTF-8: as much as a call reads, so that every response can be kept as a sample.
  public static let sampleResponse = JSONLimits.usualSize
}
