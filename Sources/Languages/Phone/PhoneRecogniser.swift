/// Finds telephone numbers: international ones, the usual national shapes, and with a word for it any digits.
///
/// Dates, cards, internet addresses, amounts and codes are none. Digits that a word calls something else ("order
/// number", "numéro de client") are taken only in a shape that nothing else has.
public enum PhoneRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<PhoneNumber>] {
    let text = ScannedText(text)
    return finds(in: text).map { found in
      text.found(found.range, found.number, found.certainty, "a phone number")
    }
  }

  /// Where phone numbers stand, in scalars, that can't be numbers of something.
  static func certainSpans(in text: ScannedText, _ context: ReadingContext) -> [Range<Int>] {
    finds(in: text).filter { $0.certainty == .certain }.map(\.range)
  }

  private struct Find {
    var range: Range<Int>
    var number: PhoneNumber
    var certainty: Certainty
  }

  /// More groups than any number has.
  private static let mostGroups = 8

  private static func finds(in text: ScannedText) -> [Find] {
    var found: [Find] = []
    var index = 0
    while index < text.scalars.count, found.count < ScannedText.mostFinds {
      let scalar = text.scalars[index]
      guard scalar.isASCIIDigit || scalar == "+" || scalar == "(",
        let chain = PhoneCandidate.chain(at: index, in: text)
      else {
        index += 1
        continue
      }
      found += finds(in: chain)
      index = max(chain.range.upperBound, found.last?.range.upperBound ?? 0)
    }
    return Array(found.prefix(ScannedText.mostFinds))
  }

  /// The numbers in a chain of groups, of which some may stand beside the number: "call 555-123-4567 2 times".
  private static func finds(in chain: PhoneCandidate) -> [Find] {
    var found: [Find] = []
    var start = chain.groups.startIndex
    while start < chain.groups.endIndex, found.count < ScannedText.mostFinds {
      let longest = min(chain.groups.endIndex, start + mostGroups)
      let parts = stride(from: longest, to: start, by: -1).map { end in
        PhoneCandidate(
          text: chain.text,
          groups: chain.groups[start..<end],
          hasPlus: chain.hasPlus && start == chain.groups.startIndex
        )
      }
      .filter { PhoneShape.lengths.contains($0.length) && isParted($0, in: chain) }
      // A shape that tells by itself goes before a longer one that needs a word.
      let part = parts.first { PhoneShape($0).claim == .certain && find($0) != nil } ?? parts.first { find($0) != nil }
      if let part, let find = find(part) { found.append(find) }
      start = part?.groups.endIndex ?? start + 1
    }
    return found
  }

  /// Whether what stands beside a part of the chain is none of the number's.
  private static func isParted(_ part: PhoneCandidate, in chain: PhoneCandidate) -> Bool {
    let isWhole = part.groups.count == chain.groups.count
    if isWhole { return true }
    // Groups that spaces part belong together.
    if !part.hasPlus, part.hasLoneSpace { return false }
    if part.groups.count == 1, !part.hasPlus { return false }
    let before = part.groups.startIndex - 1
    let after = part.groups.endIndex
    func hasSpace(_ first: Int, _ second: Int) -> Bool {
      let gap = chain.groups[first].range.upperBound..<chain.groups[second].range.lowerBound
      return chain.text.scalars[gap].contains { $0.properties.isWhitespace }
    }
    return (before < chain.groups.startIndex || hasSpace(before, before + 1))
      && (after >= chain.groups.endIndex || hasSpace(after - 1, after))
  }

  private static func find(_ candidate: PhoneCandidate) -> Find? {
    let range = candidate.range
    let shape = PhoneShape(candidate)
    guard let claim = shape.claim else { return nil }
    var number = shape.number
    let ending = PhoneExtension.read(after: range.upperBound, in: candidate.text)
    number.extension = ending?.digits
    let whole = range.lowerBound..<(ending?.end ?? range.upperBound)
    guard standsAlone(whole, in: candidate.text) else { return nil }
    let cue = PhoneCues.cue(before: range.lowerBound, in: candidate.text)
    switch (claim, cue) {
    case (.certain, .phone), (.certain, nil): return Find(range: whole, number: number, certainty: .certain)
    case (.certain, .other):
      return candidate.hasPlus ? Find(range: whole, number: number, certainty: .likely) : nil
    case (.likely, .other), (.needsCue, .other): return nil
    case (.likely, .phone), (.needsCue, .phone): return Find(range: whole, number: number, certainty: .certain)
    case (.likely, nil): return Find(range: whole, number: number, certainty: .likely)
    case (.needsCue, nil):
      let isAnswer = !shape.isPostcode && PhoneCues.isAnswer(around: whole, in: candidate.text)
      guard isAnswer || PhoneCues.namesPhone(after: whole.upperBound, in: candidate.text)
      else { return nil }
      return Find(range: whole, number: number, certainty: .likely)
    }
  }

  /// Whether no letter, sign or mark beside the digits makes them part of something else.
  private static func standsAlone(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let first = text.scalars[range.lowerBound]
    if let before = text.scalar(at: range.lowerBound - 1) {
      let further = text.isLetterOrDigit(at: range.lowerBound - 2)
      let hasPlus = first == "+" || text.scalar(at: range.lowerBound + 1) == "+"
      if before.isASCIIDigit || (before.isLetter && !hasPlus) { return false }
      if "$€£#=*(^".unicodeScalars.contains(before) || CurrencySigns.isSign(before) { return false }
      if "-_/.,@+".unicodeScalars.contains(before), further { return false }
    }
    guard let after = text.scalar(at: range.upperBound) else { return true }
    if after.isLetterOrDigit || "%*=^€$£_@".unicodeScalars.contains(after) { return false }
    return !("-/.,:+".unicodeScalars.contains(after) && text.isLetterOrDigit(at: range.upperBound + 1))
  }
}

/// What is dialled after a number: "ext. 123", "x068", "poste 12".
enum PhoneExtension {
  private static let words: Set<String> = ["x", "ext", "extn", "extension", "poste"]

  static func read(after place: Int, in text: ScannedText) -> (digits: String, end: Int)? {
    var index = place
    while index - place < 3, let scalar = text.scalar(at: index), " ,;".unicodeScalars.contains(scalar) { index += 1 }
    let start = index
    while index - start < 10, let scalar = text.scalar(at: index), scalar.isASCIILetter { index += 1 }
    guard words.contains(text.text(start..<index).lowercased()) else { return nil }
    while index - start < 14, let scalar = text.scalar(at: index), " .:#".unicodeScalars.contains(scalar) { index += 1 }
    let end = text.endOfDigits(from: index)
    guard (1...6).contains(end - index), !text.isLetterOrDigit(at: end) else { return nil }
    return (text.text(index..<end), end)
  }
}
