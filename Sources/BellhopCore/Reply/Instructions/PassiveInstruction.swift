/// Reads instructions that begin with the field: "The address must not be shared", "The warehouse is confidential".
enum PassiveInstruction {
  private static let telling = Prose.set("prose.passive.telling")
  private static let withholding = Prose.set("prose.passive.withholding")
  /// Participles that are folded like the verbs themselves: they count only right after "être" or its forms.
  private static let participles: Set<String> = {
    let stems = Prose.set("prose.passive.participles")
    let endings = Prose.set("prose.passive.participle-endings")
    return Prose.set("prose.passive.told").union(stems).union(stems.flatMap { stem in endings.map { stem + $0 } })
  }()

  private static let verbs = Prose.set("prose.passive.verbs")
  /// Verbs of languages where what is denied stands right beside them.
  private static let closeVerbs = Prose.set("prose.passive.around")
  private static let between = Prose.set("prose.passive.between")
  private static let leftOut = Prose.phrases("prose.passive.left-out")

  /// What is said of the words before the verb, and how many words those are.
  static func read(_ text: InstructionText) -> (kind: InstructionMarkers.Kind, subject: Range<Int>)? {
    // "Tell whether it is included" begins with what is to be done.
    let isOrder = InstructionMarkers.marker(at: 0, in: text)?.place.lowerBound == 0
    for index in text.words.indices.dropFirst() where !isOrder {
      let rest = text.words[index...].prefix(7)
      if closeVerbs.contains(text.words[index]) {
        if let kind = kind(after: index, in: text) { return (kind, 0..<end(before: index, in: text)) }
        continue
      }
      guard verbs.contains(text.words[index]) else { continue }
      let isNegative = rest.contains(where: ProseWords.not.contains)
      if rest.contains(where: withholding.contains)
        || rest.indices.contains(where: { leftOut.match(text.words, at: $0) != nil })
      {
        return (.withhold, 0..<index)
      }
      if rest.contains(where: telling.contains) { return (isNegative ? .withhold : .tell, 0..<index) }
    }
    return nil
  }

  /// "Doit rester confidentiel", "ne doit jamais être révélée", "est interne".
  private static func kind(after index: Int, in text: InstructionText) -> InstructionMarkers.Kind? {
    guard let first = text.words.first, !MarkerWords.isOrder(first) else { return nil }
    var isDenied = ProseWords.particles.contains(text.words[index - 1])
    var next = index + 1
    while next < text.words.count, between.contains(text.words[next]) {
      isDenied = isDenied || ProseWords.not.contains(text.words[next])
      next += 1
    }
    guard next < text.words.count else { return nil }
    if withholding.contains(text.words[next]) { return isDenied ? nil : .withhold }
    return participles.contains(text.words[next]) ? (isDenied ? .withhold : .tell) : nil
  }

  private static func end(before index: Int, in text: InstructionText) -> Int {
    index > 1 && ProseWords.particles.contains(text.words[index - 1]) ? index - 1 : index
  }
}
