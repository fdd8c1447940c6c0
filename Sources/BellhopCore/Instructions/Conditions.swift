/// Finds what instructions say only of some cases: "If you are a business, your VAT number; otherwise …", "sauf si …".
///
/// One input has one format for everybody, so that what holds for some customers must narrow it for none.
enum Conditions {
  struct Reading {
    /// The instructions with blanks, of the same length, where they tell a condition and what it leads to.
    var rest: String
    /// The conditions as they are written, but for those that only say that the input may be missing.
    var quotes: [String]
  }

  static func read(_ instructions: String) -> Reading {
    let text = InstructionText(instructions)
    let places = places(in: text)
    guard !places.isEmpty else { return Reading(rest: instructions, quotes: []) }
    var rest = Array(instructions.utf8)
    for place in places {
      for offset in text.span(of: place) { rest[offset] = UInt8(ascii: " ") }
    }
    let told = places.filter { !isMereAbsence(Array(text.words[$0])) }
    return Reading(rest: String(decoding: rest, as: UTF8.self), quotes: told.map(text.quote))
  }

  /// The words of each condition with what it leads to.
  private static func places(in text: InstructionText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var from = 0
    for sentence in text.sentences where sentence.lowerBound >= from {
      let clauses = text.clauses.filter { sentence.contains($0.lowerBound) }
      for (index, clause) in clauses.enumerated() where clause.lowerBound >= from {
        guard let word = clause.first(where: { isCondition($0, clause, in: text) }) else { continue }
        // "If you are a business, your VAT number": the whole sentence hangs on what it begins with.
        let isLeading = word == clause.lowerBound && (index == 0 || alternatives.holds([text.words[word]]))
        let place = isLeading ? clause.lowerBound..<sentence.upperBound : clause
        places.append(place)
        from = place.upperBound
      }
    }
    return places
  }

  private static let words = Prose.set("prose.cases")
  private static let compared = Prose.set("prose.cases.compared")
  private static let orNot = Prose.phrases("prose.whether.or-not")
  private static let alternatives = Prose.phrases("prose.otherwise")

  private static func isCondition(_ index: Int, _ clause: Range<Int>, in text: InstructionText) -> Bool {
    let word = text.words[index]
    if alternatives.holds([word]) { return index == clause.lowerBound }
    guard words.contains(word) else { return false }
    // "As if", "even if" and "s'il vous plaît" are none; "tell us if it works" asks whether it does.
    let before = text.words[clause.lowerBound..<index]
    if compared.contains(before.last ?? "") { return false }
    let asks = before.contains { KindReader.asking.contains($0) || asking.contains($0) }
    let isAsked =
      asks
      && before.allSatisfy {
        KindReader.asking.contains($0) || asking.contains($0) || FunctionWords.contains($0)
      }
    if isAsked || before.isEmpty && text.phrase(of: orNot, endingAt: clause.upperBound) != nil { return false }
    return index + 1 < clause.upperBound
  }

  private static let asking = YesNoReader.asking

  /// "If any", "if you have one", "si possible": words that narrow nothing.
  private static func isMereAbsence(_ words: [String]) -> Bool {
    guard let first = words.firstIndex(where: words.contains) else { return false }
    let rest = words[(first + 1)...]
    return rest.allSatisfy { idle.contains($0) || FunctionWords.contains($0) }
  }

  private static let idle = Prose.set("prose.cases.idle")
}
