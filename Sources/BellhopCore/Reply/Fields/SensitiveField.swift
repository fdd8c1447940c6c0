import Languages

/// Tells which fields are not for customers unless the instructions name them.
enum SensitiveField {
  private static let words = Lexicon.api.set("api.sensitive")
  private static let plainWords = Lexicon.api.set("api.sensitive.plain")
  private static let secrets = Lexicon.api.set("api.secrets")
  private static let secretBeginnings = Lexicon.api.texts("api.secrets.beginnings")
  private static let secretParameters = Lexicon.api.texts("api.secrets.parameters")

  static func isSensitive(_ path: FieldPath) -> Bool { path.keys.contains(where: isSensitive(key:)) }

  /// Whether a name alone says that the value is a secret, so that an admin who names it is warned.
  static func isSecret(_ path: FieldPath) -> Bool {
    path.keys.flatMap(FieldName.words).contains(where: secrets.contains)
  }

  private static func isSensitive(key: String) -> Bool {
    if key.hasPrefix("_") || key.hasPrefix("$") { return true }
    let words = FieldName.words(key)
    // "signature_required" is a yes or no about a parcel.
    if words.contains(where: plainWords.contains) { return false }
    return words.contains(where: Self.words.contains) || Self.words.contains(words.joined())
  }

  /// Whether the value itself looks like a token, a key or an internal id.
  static func isSensitive(_ value: JSONValue) -> Bool {
    guard case .string(let text) = value else { return false }
    let length = text.utf8.count
    guard length >= 20, !text.contains(where: \.isWhitespace) else {
      return secretBeginnings.contains(where: text.hasPrefix)
    }
    if text.hasPrefix("eyJ") { return true }
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      let query = text.split(separator: "?", maxSplits: 1).dropFirst().first?.lowercased() ?? ""
      return secretParameters.contains(where: query.contains)
    }
    let signs = text.unicodeScalars
    let isHex = signs.allSatisfy { $0.properties.isASCIIHexDigit || $0 == "-" }
    let isCode = signs.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789+/=_-.".unicodeScalars.contains($0))
    }
    let isMixed =
      text.contains(where: \.isNumber) && text.contains(where: \.isLowercase) && text.contains(where: \.isUppercase)
    return (isHex && length >= 24) || (isCode && isMixed)
  }
}
