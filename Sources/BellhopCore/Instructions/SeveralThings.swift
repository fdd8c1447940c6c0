/// Tells when instructions ask for one of several things, or for several at once: "phone number or e-mail".
enum SeveralThings {
  /// The words that name the two things, when there are two.
  static func place(in text: InstructionText) -> Range<Int>? {
    for index in text.words.indices where ProseWords.andOr.contains(text.words[index]) {
      let clause = text.clause(of: index)
      let left =
        (clause.lowerBound..<index).reversed().prefix(2).first { things[text.words[$0]] != nil }
        ?? farther(from: index, in: text)
      let right = (index..<clause.upperBound).dropFirst().prefix(4).first { things[text.words[$0]] != nil }
      guard let left, let right, let one = things[text.words[left]], let other = things[text.words[right]] else {
        continue
      }
      if one != other, Set([one, other]) != ["date", "time"] { return left..<(right + 1) }
    }
    return nil
  }

  /// "Case number (8 digits) or the e-mail": what stands before a bracket, where a thing follows at once.
  private static func farther(from joint: Int, in text: InstructionText) -> Int? {
    let next = text.words[(joint + 1)...].prefix(3).drop(while: ProseWords.determiners.contains)
    guard let thing = next.first == "e" ? next.dropFirst().first : next.first, things[thing] != nil,
      !persons.contains(next.dropFirst().first ?? "")
    else { return nil }
    var index = joint - 1
    while index >= 0, joint - index <= 6, !text.gap(after: index).contains(where: { ".;!?".contains($0) }) {
      if things[text.words[index]] != nil { return index }
      index -= 1
    }
    return nil
  }

  private static let things = Prose.table("prose.several.things")
  private static let persons = Prose.set("prose.several.persons")
}
