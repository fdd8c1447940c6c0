/// Tells a key or password that was typed where everyone who opens the action can read it.
///
/// It goes by the name that a value stands under, by the marks that issuers put on their keys, and by how random a text
/// looks under a name that suggests a key.
enum TypedCredential {
  /// Whether some part of a URL, as typed, is a credential.
  static func isPresent(inURL url: String) -> Bool {
    let parts = url.split(separator: "?", maxSplits: 1)
    for segment in (parts.first ?? "").split(separator: "/") where hasIssuersMark(PercentEncoding.decode(segment)) {
      return true
    }
    guard parts.count == 2 else { return false }
    for pair in parts[1].split(whereSeparator: { $0 == "&" || $0 == "#" || $0 == ";" }) {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = PercentEncoding.decode(sides[0])
      let value = sides.count == 2 ? PercentEncoding.decode(sides[1]) : ""
      // A placeholder is refused there with a sentence of its own.
      if !value.contains("{{"), isPresent(in: value, under: key) { return true }
    }
    return false
  }

  /// Whether the value of a row is a credential.
  static func isPresent(in value: String, under key: String) -> Bool {
    let value = value.trimmed
    guard value.utf8.count >= 4 else { return false }
    if hasIssuersMark(value) || hasIssuersMark(key) { return true }
    switch suggestion(of: key) {
    case .credential: return true
    case .perhaps: return isRandom(value)
    case .nothing: return false
    }
  }

  // MARK: Names

  private enum Suggestion {
    case credential
    case perhaps
    case nothing
  }

  /// What the last words of a name suggest: `access_token` is a credential, `token_type` isn't.
  private static func suggestion(of name: String) -> Suggestion {
    let words = words(of: name)
    guard let last = words.last else { return .nothing }
    if credentialWords.contains(last) { return .credential }
    if last == "authorization" { return .credential }
    if last == "key", let owner = words.dropLast().last, keyOwners.contains(owner) { return .credential }
    return perhapsWords.contains(last) ? .perhaps : .nothing
  }

  private static let credentialWords: Set<String> = [
    "token", "apikey", "hapikey", "accesskey", "authkey", "secretkey", "privatekey", "appkey", "apitoken",
    "accesstoken",
    "authtoken", "clientsecret", "appsecret", "secret", "password", "passwd", "passphrase", "pwd", "pass", "credential",
    "credentials", "bearer", "jwt",
  ]
  private static let keyOwners: Set<String> = [
    "api", "access", "auth", "secret", "private", "app", "client", "subscription", "license", "licence", "master",
    "functions", "service", "server",
  ]
  private static let perhapsWords: Set<String> = [
    "key", "auth", "sig", "signature", "hash", "code", "access", "session", "sid", "cookie", "hmac", "cred",
  ]

  /// `X-Api-Key`, `api_key` and `apiKey` are the words *api* and *key*.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var lastWasLower = false
    for scalar in name.unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      let isLetter = isUpper || ("a"..."z").contains(scalar)
      if !isLetter || (isUpper && lastWasLower) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar) }
      lastWasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  // MARK: Values

  /// How the keys of well-known issuers begin, and how long they are at least.
  private static let marks: [(prefix: String, length: Int)] = [
    ("sk_live_", 12), ("sk_test_", 12), ("rk_live_", 12), ("rk_test_", 12), ("whsec_", 12), ("sk-", 24),
    ("ghp_", 20), ("gho_", 20), ("ghu_", 20), ("ghs_", 20), ("ghr_", 20), ("github_pat_", 20), ("glpat-", 16),
    ("xoxb-", 16), ("xoxp-", 16), ("xoxa-", 16), ("xoxr-", 16), ("xapp-", 16), ("AKIA", 20), ("ASIA", 20),
    ("AIza", 30), ("ya29.", 20), ("SG.", 30), ("shpat_", 16), ("shpss_", 16), ("pat-na1-", 16), ("pat-na2-", 16),
    ("pat-eu1-", 16), ("npm_", 20), ("dop_v1_", 20), ("hf_", 24),
  ]

  private static func hasIssuersMark(_ text: String) -> Bool {
    if text.hasPrefix("-----BEGIN "), text.contains("PRIVATE KEY") { return true }
    if isSchemeWithCredential(text) { return true }
    if text.hasPrefix("eyJ"), isJWT(text) { return true }
    return marks.contains { mark in
      text.utf8.count >= mark.length && text.hasPrefix(mark.prefix)
        && text.utf8.allSatisfy { isKeyCharacter($0) }
    }
  }

  /// `Bearer abc…`, `Basic abc…`, `Token abc…`: one word of eight characters or more with no space in it.
  private static func isSchemeWithCredential(_ text: String) -> Bool {
    guard let space = text.firstIndex(of: " ") else { return false }
    let rest = text[text.index(after: space)...]
    guard rest.utf8.count >= 8, rest.utf8.allSatisfy({ isKeyCharacter($0) }) else { return false }
    switch text[..<space].lowercased() {
    case "bearer": return true
    // Both are everyday words too: “Basic subscription” is a product.
    case "basic", "token": return rest.contains { $0.isNumber || $0 == "=" }
    default: return false
    }
  }

  /// Three parts of Base64 with dots between, the first of which is a JSON object (RFC 7519).
  private static func isJWT(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].utf8.count >= 10 && parts[1].hasPrefix("eyJ")
      && text.utf8.allSatisfy { isKeyCharacter($0) }
  }

  private static func isKeyCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: "-_.~+/=".utf8.contains(byte)
    }
  }

  /// At least 24 characters of a key's alphabet, digits and letters mixed, hardly any of them repeated.
  private static func isRandom(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 24, bytes.allSatisfy(isKeyCharacter) else { return false }
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let letters = bytes.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return digits >= 2 && letters >= 2 && Set(bytes).count >= 12
  }
}
