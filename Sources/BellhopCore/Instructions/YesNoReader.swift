/// Reads that yes or no is wanted: "yes/no", "Répondez par oui ou par non", "Whether the parcel was opened".
enum YesNoReader {
  static func read(_ text: InstructionText) -> FormatFinding? {
    for index in text.words.indices {
      for pair in pairs {
        guard let place = place(of: pair, at: index, in: text) else { continue }
        let words = YesNoWords(yes: spelling(pair.yes, index, text), no: spelling(pair.no, place.upperBound - 1, text))
        // Other choices beside them make a list: "yes, no or maybe".
        guard !isInList(place, of: text) else { continue }
        return FormatFinding(.yesNo(words == .plain ? nil : words), at: [place], of: text)
      }
    }
    if let found = spreadPair(in: text) { return found }
    guard let first = text.words.first, whether.contains(first) else { return indirectQuestion(in: text) }
    if !ProseWords.conditions.contains(first) { return FormatFinding(.yesNo(nil), at: [0..<1], of: text) }
    return text.phrase(of: orNot, endingAt: text.words.count).map {
      FormatFinding(.yesNo(nil), at: [0..<1, $0], of: text)
    }
  }

  /// "Reply Y to confirm or N to cancel": each with what it leads to, both written in capitals.
  private static func spreadPair(in text: InstructionText) -> FormatFinding? {
    func isCapital(_ index: Int) -> Bool { text.written(index).allSatisfy(\.isUppercase) }
    for first in text.words.indices where isCapital(first) {
      guard let pair = pairs.first(where: { $0.yes == text.words[first] }), first + 1 < text.words.count,
        leadsOn.contains(text.words[first + 1])
      else { continue }
      let rest = (first + 2)..<min(first + 9, text.words.count)
      guard
        let second = rest.first(where: {
          text.words[$0] == pair.no && isCapital($0) && ProseWords.or.contains(text.words[$0 - 1])
        })
      else { continue }
      let words = YesNoWords(yes: text.written(first), no: text.written(second))
      return FormatFinding(.yesNo(words == .plain ? nil : words), at: [first..<(second + 1)], of: text)
    }
    return nil
  }

  /// "Let us know whether it works", "précisez si le produit est ouvert": words that only ask, then whether.
  private static func indirectQuestion(in text: InstructionText) -> FormatFinding? {
    for index in text.words.indices.dropFirst().prefix(6) {
      let before = text.words[index - 1]
      guard KindReader.asking.contains(before) || asking.contains(before) || FunctionWords.contains(before) else {
        return nil
      }
      guard whether.contains(text.words[index]) else { continue }
      let rest = text.words[text.clause(of: index)].drop { $0 != text.words[index] }.dropFirst()
      let choice = rest.lastIndex(where: ProseWords.or.contains)
      let isOpen = choice.map { ProseWords.denials.contains(rest[$0...].dropFirst().first ?? "") } ?? true
      // "Indiquez, si possible, …" asks for something else.
      let asks =
        !ProseWords.conditions.contains(text.words[index])
        || subjects.contains(rest.first ?? "") && !text.gap(before: index).contains(",")
      return isOpen && asks && rest.count > 1 ? FormatFinding(.yesNo(nil), at: [index..<(index + 1)], of: text) : nil
    }
    return nil
  }

  private static let subjects = Prose.set("prose.whether.subjects")
  /// "Whether", and words that set a condition as often.
  private static let whether = Prose.set("prose.whether")
  private static let orNot = Prose.phrases("prose.whether.or-not")
  private static let leadsOn = Prose.set("prose.yes-no.leads-on")
  static let asking = Prose.set("prose.yes-no.asking")

  /// "Does the customer agree to the terms?", where nothing else is said and nothing else could be told in answer.
  static func question(in text: InstructionText) -> FormatFinding? {
    guard (3...20).contains(text.words.count), text.rest(after: text.words.count - 1).contains("?"),
      text.words.dropLast().indices.allSatisfy({ index in
        !text.gap(after: index).contains { ".?!;:\n".contains($0) }
      })
    else { return nil }
    guard text.phrase(of: openers, startingAt: 0) != nil, !text.words.contains(where: inviting.contains) else {
      return nil
    }
    var found = FormatFinding(.yesNo(nil), at: [0..<min(2, text.words.count)], of: text)
    found.isGuess = true
    return found
  }

  private static let openers = Prose.phrases("prose.yes-no.openers")
  /// Words that invite more than a yes: "do you have any allergies?", "is there anything else?"
  private static let inviting = Prose.set("prose.yes-no.inviting")

  private struct Pair {
    var yes: String
    var no: String
    /// Single letters count only where a slash or an "or" stands between them and nothing else is said.
    var isLetters = false
  }

  private static let pairs = Prose.pairs("prose.yes-no.pairs").map {
    Pair(yes: $0.text, no: $0.value, isLetters: $0.text.count == 1)
  }
  private static let joints = Prose.pairs("prose.yes-no.joints").map { $0.text.split(separator: " ").map(String.init) }

  private static func place(of pair: Pair, at index: Int, in text: InstructionText) -> Range<Int>? {
    guard text.words[index] == pair.yes else { return nil }
    for joint in joints where !pair.isLetters || joint.count == 1 {
      if text.has(joint + [pair.no], at: index + 1) { return index..<(index + joint.count + 2) }
    }
    let gap = text.gap(after: index).filter { !$0.isWhitespace }
    guard text.has([pair.no], at: index + 1), ["/", "|"].contains(gap) || !pair.isLetters && gap == "," else {
      return nil
    }
    return index..<(index + 2)
  }

  /// Capitals only where the whole word has them: "Yes or no" at the beginning of a sentence is sent as "yes".
  private static func spelling(_ word: String, _ index: Int, _ text: InstructionText) -> String {
    let written = text.written(index)
    return written.allSatisfy(\.isUppercase) && (written.count == 1 || written.count > 1) ? written : word
  }

  private static func isInList(_ place: Range<Int>, of text: InstructionText) -> Bool {
    let after = text.gapOrRest(after: place.upperBound - 1)
    let next = place.upperBound < text.words.count ? text.words[place.upperBound] : ""
    return ProseWords.or.contains(next) || after.hasPrefix("/") || after.hasPrefix("|")
      || after.hasPrefix(",") && text.words[place.upperBound...].prefix(3).contains(where: ProseWords.or.contains)
  }
}
