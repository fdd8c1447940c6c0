/// E-mail addresses as people say, disguise or space them: "jane at example dot com", "jane @ example . com", "jane arobase exemple point fr".
enum SpokenAddress {
  private struct Words {
    var signs: Set<String>
    var plainSign: String?
    var dots: Set<String>
  }

  private static func words(of language: Language) -> Words {
    switch language {
    case .english: Words(signs: ["(at)", "[at]", "@"], plainSign: "at", dots: ["dot", "(dot)", "[dot]", "."])
    case .french:
      Words(signs: ["arobase", "arrobase", "(at)", "[at]", "@"], plainSign: nil, dots: ["point", "dot", "."])
    }
  }

  static func find(in text: ScannedText, _ language: Language) -> [Found<String>] {
    let words = words(of: language)
    let chunks = text.chunks.prefix(400)
    let written = chunks.map { text.text($0) }
    let folded = written.map(FoldedLetter.folded)
    var found: [Found<String>] = []
    for index in folded.indices where found.count < ScannedText.mostFinds {
      guard words.signs.contains(folded[index]) || folded[index] == words.plainSign || folded[index].contains("@"),
        let place = place(around: index, folded, words)
      else { continue }
      let joined = written[place].enumerated().map { offset, word in
        let whole = folded[place.lowerBound + offset]
        if place.lowerBound + offset == index, !isGlued(whole) { return "@" }
        return words.dots.contains(whole) ? "." : word
      }
      .joined()
      let address = trimmed(joined)
      // Without a word that says the sign itself, or a dot in a word, "meet me at example.com" would be an address.
      let isSpoken = words.signs.contains(folded[index]) || place.contains { words.dots.contains(folded[$0]) }
      guard isSpoken || isLikelyLocal(written[index - 1]), isAddress(address) else { continue }
      let end = chunks[place.upperBound - 1].upperBound - (joined.count - address.count)
      let range = chunks[place.lowerBound].lowerBound..<end
      found.append(text.found(range, EmailRecogniser.normal(address), .likely, "an e-mail address in words"))
    }
    return found
  }

  /// The chunks of an address: one on each side of the sign, and what dots join to them.
  private static func place(around sign: Int, _ words: [String], _ kinds: Words) -> Range<Int>? {
    let isGlued = isGlued(words[sign])
    var start = isGlued ? sign : sign - 1
    var end = isGlued ? sign + 1 : sign + 2
    guard start >= 0, end <= words.count else { return nil }
    while start >= 2, kinds.dots.contains(words[start - 1]) { start -= 2 }
    while end + 1 < words.count, kinds.dots.contains(words[end]) { end += 2 }
    return isGlued && end - start == 1 ? nil : start..<end
  }

  /// The sign stands in the word itself: "k@fb".
  private static func isGlued(_ word: String) -> Bool { word.contains("@") && word != "@" }

  /// A part that no plain word looks like: `yo+yo`, `jean-jacques`, `a.b`, `jane42`.
  private static func isLikelyLocal(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.isASCIIDigit || "._+-".unicodeScalars.contains($0) }
  }

  private static func trimmed(_ address: String) -> String {
    var address = address[...]
    while let last = address.last, ".,;:!?)".contains(last) { address.removeLast() }
    return String(address)
  }

  private static func isAddress(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false).map { Array($0.unicodeScalars)[...] }
    guard parts.count == 2, EmailRecogniser.isLocalPart(parts[0]),
      let ending = address.split(separator: ".").last, DomainEndings.exists(FoldedLetter.folded(String(ending)))
    else { return false }
    return DomainName.isName(parts[1])
      && (parts[0] + parts[1]).allSatisfy { $0.isLatinLetter || $0.isASCIIDigit || "._%+-".unicodeScalars.contains($0) }
  }
}
