/// Denials of two parts around their verb, in languages that have them: "ne donnez pas", "n'indique jamais", "ne dis que".
enum DenialAroundVerb {
  typealias Marker = InstructionMarkers.Marker

  static func marker(at index: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    guard words.particles.contains(text.words[index]) else { return nil }
    var verb = index + 1
    while verb < text.words.count, verb < index + 4, beforeVerb.contains(text.words[verb]) { verb += 1 }
    guard verb < text.words.count else { return nil }
    if duties.contains(text.words[verb]) { return duty(from: index, verb, in: text, words) }
    guard words.isVerb(text.words[verb]) else { return nil }
    for place in (verb + 1)..<max(verb + 1, min(verb + 4, text.words.count)) {
      let word = text.words[place]
      if only.contains(word) { return Marker(kind: .tell, place: index..<(place + 1)) }
      if nothing.contains(word) {
        let but = text.phrase(of: nothingBut, startingAt: place)
        return Marker(kind: but == nil ? .withhold : .tell, place: index..<(but?.upperBound ?? place + 1))
      }
      if denials.contains(word) {
        // "Pas non plus", "plus jamais".
        let rest = text.words[(place + 1)...].prefix { denials.contains($0) || ProseWords.no.contains($0) }
        let end = InstructionMarkers.afterVerbs(rest.endIndex, in: text, words)
        return Marker(kind: .withhold, place: index..<end)
      }
    }
    return Marker(kind: .withhold, place: index..<(verb + 1))
  }

  /// "Le client ne doit pas voir", "il ne faut jamais révéler".
  private static func duty(from index: Int, _ verb: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    var next = verb + 1
    while next < text.words.count, next < verb + 4, between.contains(text.words[next]) { next += 1 }
    guard next < text.words.count, words.isVerb(text.words[next]) || words.isLearning(text.words[next]) else {
      return nil
    }
    return Marker(kind: .withhold, place: index..<InstructionMarkers.afterVerbs(next + 1, in: text, words))
  }

  private static let beforeVerb = Prose.set("prose.around.pronouns")
  private static let duties = Prose.set("prose.around.duties")
  private static let between = Prose.set("prose.around.between")
  private static let denials = Prose.set("prose.around.denials")
  private static let only = Prose.set("prose.around.only")
  private static let nothing = Prose.set("prose.around.nothing")
  private static let nothingBut = Prose.phrases("prose.around.nothing-but")
}
