/// What Bellhop takes for an e-mail address: the addresses that people have, not all that RFC 5322 allows.
enum EmailAddress {
  /// RFC 5321 §4.5.3.1: 64 octets before the sign, 255 after it.
  private static let longestLocal = 64
  private static let longestDomain = 255

  static func recognise(in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    for (index, character) in scan.characters.enumerated() where character == "@" {
      guard found.count < MessageScan.mostFinds else { break }
      guard let range = address(around: index, in: scan) else { continue }
      found.append(scan.found(range, value: normal(scan.characters[range]), .certain, "an e-mail address"))
    }
    return found
  }

  private static func address(around sign: Int, in scan: MessageScan) -> Range<Int>? {
    var start = sign
    while sign - start <= longestLocal, let before = scan.character(at: start - 1), isLocal(before) { start -= 1 }
    var end = sign + 1
    while end - sign <= longestDomain + 1, let next = scan.character(at: end), isDomain(next) { end += 1 }
    if scan.character(at: start - 1) == "@" || scan.character(at: end) == "@" { return nil }
    while start < sign, ".-'".contains(scan.characters[start]) { start += 1 }
    while end > sign + 1, ".-".contains(scan.characters[end - 1]) { end -= 1 }
    let local = scan.characters[start..<sign]
    let domain = scan.characters[(sign + 1)..<end]
    return isLocalPart(local) && isDomainName(domain) ? start..<end : nil
  }

  private static func isLocalPart(_ local: ArraySlice<Character>) -> Bool {
    (1...longestLocal).contains(local.count) && local.last != "." && !hasEmptyLabel(local)
  }

  private static func isDomainName(_ domain: ArraySlice<Character>) -> Bool {
    guard domain.count <= longestDomain else { return false }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2, top.contains(where: \.isLetter) else {
      return false
    }
    return labels.allSatisfy { (1...63).contains($0.count) && $0.first != "-" && $0.last != "-" }
  }

  private static func hasEmptyLabel(_ local: ArraySlice<Character>) -> Bool {
    zip(local, local.dropFirst()).contains { $0 == "." && $1 == "." }
  }

  private static func isLocal(_ character: Character) -> Bool {
    character.isLetter || character.decimalDigit != nil || "._%+-'&".contains(character)
  }

  private static func isDomain(_ character: Character) -> Bool {
    character.isLetter || character.decimalDigit != nil || character == "." || character == "-"
  }

  /// The domain in lower case; what stands before the sign may mind its case.
  private static func normal(_ address: ArraySlice<Character>) -> String {
    guard let sign = address.firstIndex(of: "@") else { return String(address) }
    return String(address[..<sign]) + String(address[sign...]).lowercased()
  }
}
