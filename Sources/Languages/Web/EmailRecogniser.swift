/// Finds e-mail addresses as RFC 5322 §3.2.3 and RFC 6531 allow them, but for quoted names.
///
/// Also as people say them aloud: "jane dot doe at example dot com", "m a y a arobase exemple point fr". An address is
/// found whole or not at all, never as the end of a longer word. The domain is given in lower case; what stands before
/// the sign may mind its case.
public enum EmailRecogniser {
  /// RFC 5321 §4.5.3.1: 64 octets before the sign, 255 after it.
  private static let longestLocal = 64
  private static let longestDomain = 255

  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<String>] {
    let text = ScannedText(text)
    var found: [Found<String>] = []
    for (index, scalar) in text.scalars.enumerated() where scalar == "@" {
      guard found.count < ScannedText.mostFinds else { break }
      guard let range = address(around: index, in: text) else { continue }
      found.append(text.found(range, normal(text.text(range)), .certain, "an e-mail address"))
    }
    let spoken = SpokenAddress.find(in: text, context.language)
    if found.isEmpty { return spoken }
    // "Maya dash okafor@…": the words before belong to it.
    return found.map { written in spoken.first { $0.span.overlaps(written.span) } ?? written }
  }

  private static func address(around sign: Int, in text: ScannedText) -> Range<Int>? {
    var start = sign
    while sign - start <= longestLocal, let before = text.scalar(at: start - 1), isLocal(before) { start -= 1 }
    guard let end = endOfDomain(after: sign, in: text), text.scalar(at: end) != "@" else { return nil }
    if text.scalar(at: start - 1) == "@" {
      // "jane@x.io/bob@x.io" is two.
      guard let joint = (start..<sign).first(where: { "/|&".unicodeScalars.contains(text.scalars[$0]) }) else {
        return nil
      }
      start = joint + 1
    }
    while start < sign, "-'*`_~|".unicodeScalars.contains(text.scalars[start]),
      text.scalars[start] == text.scalar(at: end) || "-'".unicodeScalars.contains(text.scalars[start])
    {
      start += 1
    }
    guard mayStand(before: start, in: text) else { return nil }
    return isLocalPart(text.scalars[start..<sign]) ? start..<end : nil
  }

  /// Whether an address may begin there: behind a space, a mark that opens or parts, or another script.
  private static func mayStand(before start: Int, in text: ScannedText) -> Bool {
    guard let before = text.scalar(at: start - 1) else { return true }
    if before.isLetterOrDigit { return before.isIdeographic }
    return !before.isLetterOrDigit && before != "\\" && before != "@" && before != "\u{2019}" && before != "\""
      && before != "."
  }

  /// Where the domain or the address in brackets ends that begins after the sign.
  private static func endOfDomain(after sign: Int, in text: ScannedText) -> Int? {
    if text.scalar(at: sign + 1) == "[" {
      let octets = IPAddressRecogniser.endOfOctets(from: sign + 2, in: text)
      return octets.flatMap { text.scalar(at: $0) == "]" ? $0 + 1 : nil }
    }
    var end = sign + 1
    while end - sign <= longestDomain + 1, let next = text.scalar(at: end), isDomain(next) { end += 1 }
    while end > sign + 1, text.scalars[end - 1] == "." || text.scalars[end - 1] == "-" { end -= 1 }
    guard end - sign - 1 <= longestDomain, text.scalar(at: end) != "_" else { return nil }
    return DomainName.isName(text.scalars[(sign + 1)..<end]) ? end : nil
  }

  static func isLocalPart(_ local: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...longestLocal).contains(local.count) && local.first != "." && local.last != "."
      && !zip(local, local.dropFirst()).contains { $0 == "." && $1 == "." }
  }

  /// `atext` and the dot, with letters of every alphabet.
  static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isName(scalar) || ".!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
  }

  static func isDomain(_ scalar: Unicode.Scalar) -> Bool { isName(scalar) || scalar == "." || scalar == "-" }

  /// What names are written in; scripts without spaces would join an address to the sentence around it.
  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetterOrDigit && !scalar.isIdeographic || scalar.isCombiningMark
  }

  static func normal(_ address: String) -> String {
    guard let sign = address.lastIndex(of: "@") else { return address }
    return String(address[..<sign]) + address[sign...].lowercased()
  }
}

extension Unicode.Scalar {
  /// Of a script that writes no spaces.
  fileprivate var isIdeographic: Bool {
    !isASCII && (properties.isIdeographic || (0x3040...0x30FF).contains(value) || (0xAC00...0xD7AF).contains(value))
  }
}
