/// Finds that letters and digits are wanted together: "letters or digits", "capital letters and numbers", "alphanumeric".
enum MixedSigns {
  /// The first place where they are, unless it is denied.
  static func place(in text: InstructionText) -> Range<Int>? {
    for index in text.words.indices {
      guard let length = length(at: index, in: text) else { continue }
      let place = index..<(index + length)
      if !DateRuleReader.isNegated(place, text) { return place }
    }
    return nil
  }

  /// How many words name the two of them from a place on.
  static func length(at start: Int, in text: InstructionText) -> Int? {
    func end(skipping words: Set<String>, from index: Int) -> Int {
      var index = index
      while index < text.words.count, words.contains(text.words[index]) { index += 1 }
      return index
    }
    guard text.words.indices.contains(start) else { return nil }
    if alphanumeric.contains(text.words[start]) {
      return end(skipping: characters, from: start + 1) - start
    }
    let first = end(skipping: adjectives, from: start)
    guard first < text.words.count, let one = kind(text.words[first]) else { return nil }
    let afterOne = end(skipping: adjectives, from: first + 1)
    guard afterOne < text.words.count else { return nil }
    let gap = text.gap(before: afterOne)
    let joint = ProseWords.andOr.contains(text.words[afterOne])
    guard joint || gap.contains(where: { "/&+".contains($0) }) else { return nil }
    let second = end(skipping: adjectives.union(ProseWords.only), from: joint ? afterOne + 1 : afterOne)
    guard second < text.words.count, let other = kind(text.words[second]), one != other else { return nil }
    return end(skipping: trailing, from: second + 1) - start
  }

  private enum Kind { case letters, digits }

  private static func kind(_ word: String) -> Kind? {
    letters.contains(word) ? .letters : digits.contains(word) ? .digits : nil
  }

  private static let characters = Prose.set("prose.mixed.characters")
  private static let letters = Prose.set("prose.counts.letters")
  private static let digits = Prose.set("prose.mixed.digits")
  private static let alphanumeric = Prose.set("prose.mixed.alphanumeric")
  private static let adjectives = Prose.set("prose.mixed.adjectives")
  /// "Capital" before what comes next belongs to that.
  private static let trailing = Prose.set("prose.mixed.trailing")
}
