import Languages

/// Finds which of several choices a message names.
enum ChoiceRecognition {
  /// The choices named, each once, in the message's order; where two overlap, the longer one counts.
  static func choices(_ choices: [Choice], in message: String) -> [Recognition] {
    let folded = FoldedWords(message)
    let stems = folded.words.map { WordStem.of($0.folded) }
    let wanted = choices.flatMap { choice in
      ([choice.value] + choice.synonyms).map { (text: choice.value, stems: FoldedWords($0).folded.map(WordStem.of)) }
    }
    .filter { !$0.stems.isEmpty }
    .sorted { $0.stems.count > $1.stems.count }
    let utf8 = Array(message.utf8)
    var found: [Recognition] = []
    var index = 0
    while index < stems.count, found.count < MessageScan.mostFinds {
      guard let choice = wanted.first(where: { matches($0.stems, stems, at: index) }) else {
        index += 1
        continue
      }
      let last = index + choice.stems.count - 1
      let span = folded.words[index].span.lowerBound..<folded.words[last].span.upperBound
      if !found.contains(where: { $0.value == choice.text }) {
        found.append(
          Recognition(
            value: choice.text,
            text: String(decoding: utf8[span], as: UTF8.self),
            span: span,
            certainty: choice.stems.count > 1 || stems.count == 1 ? .certain : .likely,
            why: "one of the choices"
          )
        )
      }
      index = last + 1
    }
    return found
  }

  private static func matches(_ wanted: [String], _ stems: [String], at index: Int) -> Bool {
    guard index + wanted.count <= stems.count else { return false }
    return zip(wanted, stems[index...]).allSatisfy { wanted, said in
      wanted == said
        || (min(wanted.utf8.count, said.utf8.count) >= Slip.shortestWord - 1
          && Slip.separates(Array(wanted.utf8), Array(said.utf8)))
    }
  }
}
