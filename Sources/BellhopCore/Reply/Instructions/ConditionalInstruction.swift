/// A sentence of instructions that holds under a condition.
struct ConditionalInstruction: Hashable, Sendable {
  /// All of them must hold; nil where they aren't plain, so that somebody would have to judge.
  var conditions: [Condition]?
  /// What is to be done unless they hold: "otherwise".
  var isOtherwise: Bool
  /// What is to be done, without the condition.
  var consequence: String
  var sentence: String

  /// Parts a sentence into its condition and what is to be done.
  ///
  /// - Parameter previous: The condition of the sentence before, which "otherwise" denies.
  /// - Returns: Nil for a sentence without a condition.
  static func read(_ sentence: String, after previous: ConditionalInstruction?) -> [ConditionalInstruction]? {
    let text = InstructionText(sentence)
    guard !text.words.isEmpty else { return nil }
    if let previous, let lead = text.phrase(of: otherwise, startingAt: 0), lead.upperBound < text.words.count {
      let rest = text.rest(from: lead.upperBound)
      return [
        ConditionalInstruction(
          conditions: previous.conditions,
          isOtherwise: !previous.isOtherwise,
          consequence: rest,
          sentence: sentence
        )
      ]
    }
    guard let first = opening(text, sentence) ?? closing(text, sentence) else { return nil }
    // "…, otherwise give the carrier" in the same sentence.
    let inner = InstructionText(first.consequence)
    for index in inner.words.indices.dropFirst() {
      guard let lead = inner.phrase(of: otherwise, startingAt: index), lead.upperBound < inner.words.count,
        !isQuoted(index, in: inner)
      else { continue }
      var yes = first
      // With the signs after the last word, of which one may close a quote.
      yes.consequence = inner.quote(0..<index) + inner.gap(after: index - 1)
      let no = ConditionalInstruction(
        conditions: first.conditions,
        isOtherwise: !first.isOtherwise,
        consequence: inner.rest(from: lead.upperBound),
        sentence: sentence
      )
      return [yes, no]
    }
    return [first]
  }

  private static let otherwise = Prose.phrases("prose.otherwise")
  /// What leads to a condition, with how sure it is: "tell when it arrives" sets none.
  private static let openers = Prose.phrases("prose.condition.openers")
  private static let orders = Prose.set("prose.condition.orders")
  private static let asks = Prose.set("prose.condition.asks").union(ProseWords.andOr).union(ProseWords.people)
  private static let beforeOpener = ProseWords.only.union(ProseWords.but).union(Prose.set("prose.around.only"))

  /// "If it is shipped, give …".
  private static func opening(_ text: InstructionText, _ sentence: String) -> ConditionalInstruction? {
    guard let opener = text.phrase(of: openers, startingAt: 0),
      let end = endOfClause(from: opener.upperBound, in: text)
    else { return nil }
    var next = end
    if next < text.words.count, ProseWords.then.contains(text.words[next]) { next += 1 }
    guard next < text.words.count else { return nil }
    return make(text, opener, clause: opener.upperBound..<end, consequence: text.rest(from: next), sentence)
  }

  /// The first comma before a verb that tells; without one, the first such verb.
  private static func endOfClause(from start: Int, in text: InstructionText) -> Int? {
    var comma: Int?
    for index in start..<max(start, text.words.count - 1)
    where text.gap(after: index).contains(where: { ",:".contains($0) }) {
      if comma == nil { comma = index + 1 }
      if isOrder(index + 1, in: text) { return index + 1 }
    }
    if let comma { return comma }
    return text.words.indices.first {
      $0 > start + 1 && (ProseWords.then.contains(text.words[$0]) || isOrder($0, in: text))
    }
  }

  private static func isOrder(_ index: Int, in text: InstructionText) -> Bool {
    orders.contains(text.words[index]) || MarkerWords.isOrder(text.words[index])
  }

  /// "Give … only if it is shipped".
  private static func closing(_ text: InstructionText, _ sentence: String) -> ConditionalInstruction? {
    for index in text.words.indices.dropFirst() {
      guard let opener = text.phrase(of: openers, startingAt: index), opener.upperBound < text.words.count,
        !isQuoted(index, in: text), setsCondition(opener, in: text)
      else { continue }
      var end = index
      while end > 1, beforeOpener.contains(text.words[end - 1]) { end -= 1 }
      return make(
        text,
        opener,
        clause: opener.upperBound..<text.words.count,
        consequence: text.quote(0..<end),
        sentence
      )
    }
    return nil
  }

  /// "Say if it is paid" and "tell when it arrives" ask for a field; "apologise if it is late" sets a condition.
  private static func setsCondition(_ opener: Range<Int>, in text: InstructionText) -> Bool {
    let kind = openers.match(text.words, at: opener.lowerBound)?.value
    let before = text.words[opener.lowerBound - 1]
    if kind == "sure" || kind == "denies" || ProseWords.only.contains(before) { return true }
    return kind == "if" && !asks.contains(before) && !MarkerWords.isOrder(before)
      && !text.gap(after: opener.lowerBound - 1).contains(",")
  }

  /// A word inside quoted words is the customer's, not ours.
  private static func isQuoted(_ index: Int, in text: InstructionText) -> Bool {
    let before = text.quote(0..<index) + (index > 0 ? text.gap(after: index - 1) : "")
    let open = before.filter { "“«".contains($0) }.count - before.filter { "”»".contains($0) }.count
    return open > 0 || before.filter { $0 == "\"" }.count % 2 == 1
  }

  private static func make(
    _ text: InstructionText,
    _ opener: Range<Int>,
    clause: Range<Int>,
    consequence: String,
    _ sentence: String
  ) -> ConditionalInstruction {
    ConditionalInstruction(
      conditions: Condition.read(text.quote(clause)),
      isOtherwise: openers.match(text.words, at: opener.lowerBound)?.value == "denies",
      consequence: consequence,
      sentence: sentence
    )
  }
}
