/// Finds e-mail addresses: those that people have, not all that RFC 5322 allows.
///
/// Also as people say them aloud, "jane at example dot com", where both the sign and a dot, or the French "arobase",
/// leave no doubt. The domain is given in lower case; what stands before the sign may mind its case.
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
    return found.isEmpty ? SpokenAddress.find(in: text, context.language) : found
  }

  private static func address(around sign: Int, in text: ScannedText) -> Range<Int>? {
    var start = sign
    while sign - start <= longestLocal, let before = text.scalar(at: start - 1), isLocal(before) { start -= 1 }
    guard let end = endOfDomain(after: sign, in: text) else { return nil }
    if text.scalar(at: start - 1) == "@" || text.scalar(at: end) == "@" { return nil }
    while start < sign, text.scalars[start] == "-" || text.scalars[start] == "'" { start += 1 }
    return isLocalPart(text.scalars[start..<sign]) ? start..<end : nil
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

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatinLetter || scalar.isASCIIDigit || "._%+-'&".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatinLetter || scalar.isASCIIDigit || scalar == "." || scalar == "-"
  }

  static func normal(_ address: String) -> String {
    guard let sign = address.lastIndex(of: "@") else { return address }
    return String(address[..<sign]) + address[sign...].lowercased()
  }
}
