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
    if text.words.first == "whether" { return FormatFinding(.yesNo(nil), at: [0..<1], of: text) }
    if text.words.first == "si", text.words.suffix(2) == ["ou", "non"] {
      return FormatFinding(.yesNo(nil), at: [0..<1, (text.words.count - 2)..<text.words.count], of: text)
    }
    return indirectQuestion(in: text)
  }

  /// "Reply Y to confirm or N to cancel": each with what it leads to, both written in capitals.
  private static func spreadPair(in text: InstructionText) -> FormatFinding? {
    func isCapital(_ index: Int) -> Bool { text.written(index).allSatisfy(\.isUppercase) }
    for first in text.words.indices where isCapital(first) {
      guard let pair = pairs.first(where: { $0.yes == text.words[first] }), first + 1 < text.words.count,
        ["to", "for", "if", "pour", "si", "a"].contains(text.words[first + 1])
      else { continue }
      let rest = (first + 2)..<min(first + 9, text.words.count)
      guard
        let second = rest.first(where: {
          text.words[$0] == pair.no && isCapital($0) && ["or", "ou"].contains(text.words[$0 - 1])
        })
      else { continue }
      let words = YesNoWords(yes: text.written(first), no: text.written(second))
      return FormatFinding(.yesNo(words == .plain ? nil : words), at: [first..<(second + 1)], of: text)
    }
    return nil
  }

  /// "Let us know whether it works", "précisez si le produit est ouvert": words that only ask, then whether.
  private static func indirectQuestion(in text: InstructionText) -> FormatFinding? {
    let leads: Set<String> = ["let", "know", "say", "dites", "dis", "moi", "nous"]
    for index in text.words.indices.dropFirst().prefix(6) {
      let before = text.words[index - 1]
      guard KindReader.asking.contains(before) || leads.contains(before) || FunctionWords.contains(before) else {
        return nil
      }
      guard ["whether", "si"].contains(text.words[index]) else { continue }
      let rest = text.words[text.clause(of: index)].drop { $0 != text.words[index] }.dropFirst()
      let choice = rest.lastIndex { ["or", "ou"].contains($0) }
      let isOpen = choice.map { ["not", "non"].contains(rest[$0...].dropFirst().first ?? "") } ?? true
      // "Indiquez, si possible, …" asks for something else.
      let isFrench = text.words[index] == "si"
      let asks = !isFrench || subjects.contains(rest.first ?? "") && !text.gap(before: index).contains(",")
      return isOpen && asks && rest.count > 1 ? FormatFinding(.yesNo(nil), at: [index..<(index + 1)], of: text) : nil
    }
    return nil
  }

  private static let subjects: Set<String> = [
    "le", "la", "les", "l", "il", "elle", "ils", "elles", "vous", "votre", "vos", "un", "une", "ce", "cet", "cette",
    "c",
  ]

  /// "Does the customer agree to the terms?", where nothing else is said and nothing else could be told in answer.
  static func question(in text: InstructionText) -> FormatFinding? {
    guard (3...20).contains(text.words.count), text.rest(after: text.words.count - 1).contains("?"),
      text.words.dropLast().indices.allSatisfy({ index in
        !text.gap(after: index).contains { ".?!;:\n".contains($0) }
      })
    else { return nil }
    let opensInEnglish = openers.contains(text.words[0])
    let opensInFrench = frenchOpeners.contains { text.has($0, at: 0) }
    guard opensInEnglish || opensInFrench, !text.words.contains(where: inviting.contains) else { return nil }
    var found = FormatFinding(.yesNo(nil), at: [0..<min(2, text.words.count)], of: text)
    found.isGuess = true
    return found
  }

  private static let openers: Set<String> = [
    "does", "do", "did", "is", "are", "was", "were", "has", "have", "had", "am",
  ]
  private static let frenchOpeners = [
    ["est", "ce", "que"], ["est", "ce", "qu"], ["avez", "vous"], ["etes", "vous"], ["acceptez", "vous"],
    ["souhaitez", "vous"], ["voulez", "vous"], ["would", "you", "like", "to"], ["est", "il"], ["est", "elle"],
    ["est", "ce"],
  ]
  /// Words that invite more than a yes: "do you have any allergies?", "is there anything else?"
  private static let inviting: Set<String> = [
    "any", "anything", "anyone", "else", "some", "something", "preferred", "preference", "preferences", "special",
    "specific", "particular", "other", "or", "ou", "des", "autre", "autres", "quelque", "particulier", "particuliere",
    "preference", "chose", "number", "code", "reference", "id", "numero", "which", "what", "how", "when", "where",
    "who",
    "why", "name", "nom", "une", "un", "a", "an",
  ]

  private struct Pair {
    var yes: String
    var no: String
    /// Single letters count only where a slash or an "or" stands between them and nothing else is said.
    var isLetters = false
  }

  private static let pairs = [
    Pair(yes: "yes", no: "no"), Pair(yes: "oui", no: "non"), Pair(yes: "true", no: "false"),
    Pair(yes: "vrai", no: "faux"), Pair(yes: "y", no: "n", isLetters: true), Pair(yes: "o", no: "n", isLetters: true),
  ]

  private static func place(of pair: Pair, at index: Int, in text: InstructionText) -> Range<Int>? {
    guard text.words[index] == pair.yes else { return nil }
    let joints = [["or"], ["ou"], ["or", "a"], ["ou", "par"], ["or", "with"], ["and"], ["et"]]
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
    return ["or", "ou"].contains(next) || after.hasPrefix("/") || after.hasPrefix("|")
      || after.hasPrefix(",") && text.words[place.upperBound...].prefix(3).contains { ["or", "ou"].contains($0) }
  }
}
