/// Tells which fields are not for customers unless the instructions name them.
enum SensitiveField {
  private static let words: Set<String> = [
    "token", "secret", "password", "passwd", "pwd", "passcode", "credential", "credentials", "auth", "authorization",
    "authentication", "apikey", "signature", "hash", "salt", "session", "cookie", "cvv", "cvc", "ssn", "iban", "pin",
    "otp", "internal", "private", "uuid", "guid", "nonce", "csrf", "jwt", "bearer", "checksum", "etag", "key", "keys",
    "meta", "cursor", "pageinfo", "relationships",
    "metadata", "debug", "trace", "pagination", "margin",
    "id", "ids",
  ]
  private static let plainWords: Set<String> = ["required", "needed"]

  static func isSensitive(_ path: FieldPath) -> Bool { path.keys.contains(where: isSensitive(key:)) }

  /// Whether a name alone says that the value is a secret, so that an admin who names it is warned.
  static func isSecret(_ path: FieldPath) -> Bool {
    let secrets: Set<String> = [
      "token", "secret", "password", "passwd", "pwd", "credential", "credentials", "apikey", "cvv", "cvc", "ssn", "jwt",
    ]
    return path.keys.flatMap(FieldName.words).contains(where: secrets.contains)
  }

  private static func isSensitive(key: String) -> Bool {
    if key.hasPrefix("_") || key.hasPrefix("$") { return true }
    let words = FieldName.words(key)
    // "signature_required" is a yes or no about a parcel.
    if words.contains(where: plainWords.contains) { return false }
    return words.contains(where: Self.words.contains) || words == ["page", "info"]
  }

  /// Whether the value itself looks like a token, a key or an internal id.
  static func isSensitive(_ value: JSONValue) -> Bool {
    guard case .string(let text) = value else { return false }
    let length = text.utf8.count
    guard length >= 20, !text.contains(where: \.isWhitespace) else {
      return ["sk_", "pk_", "rk_", "ghp_", "xoxb-", "AKIA"].contains(where: text.hasPrefix)
    }
    if text.hasPrefix("eyJ") { return true }
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      let query = text.split(separator: "?", maxSplits: 1).dropFirst().first?.lowercased() ?? ""
      return ["token=", "key=", "sig=", "signature=", "secret=", "auth=", "password="].contains(where: query.contains)
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
