/// E-mail addresses as people say, spell, disguise or space them: "jane at example dot com", "m a y a at …",
/// "jane @ example . com", "maya tiret okafor arobase exemple point fr".
struct SpokenAddress {
  private let text: ScannedText
  private let units: [AddressUnit]

  static func find(in text: ScannedText, _ language: Language) -> [Found<String>] {
    let reader = SpokenAddress(text: text, units: AddressUnit.all(in: text, AddressVocabulary.of[language]))
    var found: [Found<String>] = []
    for index in reader.units.indices where found.count < ScannedText.mostFinds {
      guard let address = reader.address(around: index),
        found.last.map({ $0.span.upperBound <= text.span(address.range).lowerBound }) ?? true
      else { continue }
      found.append(
        text.found(address.range, EmailRecogniser.normal(address.value), .likely, "an e-mail address in words")
      )
    }
    return found
  }

  /// The longest run of pieces on one side of a sign.
  private static let longestSide = 40

  private func address(around sign: Int) -> (range: Range<Int>, value: String)? {
    let unit = units[sign]
    switch unit.kind {
    case .sign, .weakSign:
      let start = start(of: sign)
      guard start < sign else { return nil }
      return longest(joined(start..<sign), "", start..<sign + 1, to: end(after: sign))
    case .glued(let before, let after):
      let goesOn = before.isEmpty || sign > 0 && units[sign - 1].joint != nil
      let start = goesOn ? self.start(of: sign) : sign
      let isWhole = after.contains(".")
      let end = isWhole ? sign + 1 : self.end(after: sign, from: after.isEmpty)
      guard start < sign || end > sign + 1 else { return nil }
      return longest(joined(start..<sign) + before, after, start..<sign + 1, to: end)
    case .piece, .joint: return nil
    }
  }

  /// With as many of the pieces behind the sign as make an address.
  private func longest(_ local: String, _ begun: String, _ place: Range<Int>, to end: Int) -> (
    range: Range<Int>, value: String
  )? {
    let sign = place.upperBound - 1
    for end in stride(from: end, through: place.upperBound, by: -1) {
      let domain = begun + joined(place.upperBound..<end)
      guard units[end - 1].joint == nil, isAddress(local, domain) else { continue }
      let isSaid = units[sign].kind != .weakSign || (place.lowerBound..<end).contains { units[$0].joint == "." }
      // Without a word that says the sign itself, or a dot in a word, "meet me at example.com" would be an address.
      guard isSaid || place.count == 2 && isLikelyLocal(local) else { return nil }
      return (units[place.lowerBound].range.lowerBound..<units[end - 1].range.upperBound, local + "@" + domain)
    }
    return nil
  }

  /// Where the pieces before a sign begin: each is joined by a word for a sign, or is spelt.
  private func start(of sign: Int) -> Int {
    var index = sign
    if index > 0, units[index].isGlued, units[index - 1].joint != nil { index -= 1 }
    guard index > 0, units[index - 1].isPiece else { return sign }
    index -= 1
    while index > 0, sign - index < Self.longestSide {
      if index > 1, units[index - 1].joint != nil, units[index - 2].isPiece {
        index -= 2
      } else if units[index - 1].isPiece, AddressUnit.areSpelt(units[index - 1], units[index]) {
        index -= 1
      } else {
        break
      }
    }
    return index
  }

  private func end(after sign: Int, from isBare: Bool = true) -> Int {
    var end = sign + 1
    if isBare {
      guard end < units.count, units[end].isPiece else { return end }
      end += 1
    }
    while end < units.count, end - sign < Self.longestSide {
      if end + 1 < units.count, units[end].joint == "." || units[end].joint == "-", units[end + 1].isPiece,
        !units[end - 1].endsSentence
      {
        end += 2
      } else if units[end].isPiece, units[end].isLetter, units[end - 1].isLetter {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func joined(_ range: Range<Int>) -> String { range.map { units[$0].written }.joined() }

  /// A part that no plain word looks like: `yo+yo`, `jean-jacques`, `a.b`, `jane42`.
  private func isLikelyLocal(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.isASCIIDigit || "._+-".unicodeScalars.contains($0) }
  }

  private func isAddress(_ local: String, _ domain: String) -> Bool {
    let (before, after) = (Array(local.unicodeScalars)[...], Array(domain.unicodeScalars)[...])
    guard EmailRecogniser.isLocalPart(before), before.allSatisfy(EmailRecogniser.isLocal),
      after.allSatisfy(EmailRecogniser.isDomain), DomainName.isName(after),
      let ending = domain.split(separator: ".").last
    else { return false }
    return DomainEndings.exists(String(ending).folded)
  }
}
