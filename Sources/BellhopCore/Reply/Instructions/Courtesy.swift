/// An apology or thanks that the instructions ask for, which need no field and no model.
enum Courtesy: Hashable, Sendable {
  /// What for, where it is one of the usual things.
  enum Occasion: String, Hashable, Sendable {
    case delay
    case inconvenience
    case patience
    case order
    case unsaid
  }

  case apology(Occasion)
  case thanks(Occasion)

  // MARK: - Reading

  /// Takes the requests for an apology or thanks out of a sentence: "apologise for the delay and give the status".
  ///
  /// - Returns: What is asked for, and the sentence without it; nil where nothing is, or it is denied.
  static func take(from sentence: String) -> (asked: [Courtesy], rest: String, comesLast: Bool)? {
    let text = InstructionText(sentence)
    for index in text.words.indices {
      guard let lead = (text.phrase(of: apologies, startingAt: index) ?? text.phrase(of: thanking, startingAt: index)),
        begins(index, in: text),
        !text.words[..<index].suffix(3).contains(where: denials.contains)
      else { continue }
      let isApology = text.phrase(of: apologies, startingAt: index) != nil
      guard let end = end(of: lead, in: text) else { continue }
      let occasion = occasion(Array(text.words[lead.upperBound..<end]))
      var start = index
      while start > 0, joints.contains(text.words[start - 1]) { start -= 1 }
      var next = end
      while start == 0, next < text.words.count, joints.contains(text.words[next]) { next += 1 }
      let before = text.quote(0..<start)
      let after = next < text.words.count ? text.rest(from: next) : ""
      let rest = [before, after].filter { !$0.isEmpty }.joined(separator: " ")
      return ([isApology ? .apology(occasion) : .thanks(occasion)], rest, !before.isEmpty)
    }
    return nil
  }

  /// "Give the date and apologise if it is late" sets a condition for the apology alone.
  static func parted(_ sentence: String) -> [String] {
    let text = InstructionText(sentence)
    for index in text.words.indices.dropFirst() {
      guard joints.contains(text.words[index - 1]),
        let lead = (text.phrase(of: apologies, startingAt: index) ?? text.phrase(of: thanking, startingAt: index)),
        let end = end(of: lead, in: text),
        end < text.words.count, ProseWords.conditions.contains(text.words[end])
      else { continue }
      var start = index
      while start > 0, joints.contains(text.words[start - 1]) { start -= 1 }
      let before = InstructionText(text.quote(0..<start))
      let isConditional = before.words.contains(where: ProseWords.conditions.contains)
      return start == 0 || isConditional ? [sentence] : [text.quote(0..<start), text.rest(from: index)]
    }
    return [sentence]
  }

  private static let apologies = Prose.phrases("prose.apologies")
  private static let thanking = Prose.phrases("prose.thanks")
  private static let denials = ProseWords.not.union(ProseWords.without).union(ProseWords.particles)
  private static let joints = ProseWords.and.union(ProseWords.then).union(Prose.set("prose.joints"))
  private static let occasions = Prose.phrases("prose.occasions")

  private static func begins(_ index: Int, in text: InstructionText) -> Bool {
    index == 0 || joints.contains(text.words[index - 1]) || text.gap(after: index - 1).contains { ",:;".contains($0) }
  }

  /// Where the request ends: before what else is to be done.
  private static func end(of lead: Range<Int>, in text: InstructionText) -> Int? {
    var index = lead.upperBound
    while index < text.words.count {
      if index > lead.upperBound, text.gap(after: index - 1).contains(where: { ",:;".contains($0) }) { break }
      if [ProseWords.and, ProseWords.then, ProseWords.but, ProseWords.conditions].contains(where: {
        $0.contains(text.words[index])
      }) {
        break
      }
      index += 1
    }
    // What follows must be no more than an occasion.
    return index - lead.upperBound <= 7 ? index : nil
  }

  private static func occasion(_ words: [String]) -> Occasion {
    for index in words.indices {
      if let found = occasions.match(words, at: index) { return Occasion(rawValue: found.value) ?? .unsaid }
    }
    return .unsaid
  }
}
