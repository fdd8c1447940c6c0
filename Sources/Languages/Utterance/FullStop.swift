/// Tells the full stop of a sentence from that of a word which is written short.
enum FullStop {
  /// Whether the sentence goes on behind the full stop at a place.
  ///
  /// - Parameter isProse: Whether it is prose as admins write it, where a sentence begins with a capital.
  static func goesOn(behind stop: Int, in characters: [Character], isProse: Bool) -> Bool {
    var start = stop
    while start > 0, !characters[start - 1].isWhitespace, !"(«“\"'’".contains(characters[start - 1]) { start -= 1 }
    guard (1...longest).contains(stop - start), characters.indices.contains(stop + 1) else { return false }
    let word = String(characters[start..<stop]).folded
    if leading.contains(word) { return true }
    if closing.contains(word) { return !Splitter.startsAnew(characters, after: stop) }
    guard numbered.contains(word), let next = characters[(stop + 1)...].first(where: { !$0.isWhitespace }) else {
      return false
    }
    return next.isNumber || isProse && next.isLowercase
  }

  private static let longest = 7
  private static let leading = Lexicon.union { $0.set("text.stops-leading") }
  private static let numbered = Lexicon.union { $0.set("text.stops-numbered") }
  private static let closing = Lexicon.union { $0.set("text.stops-closing") }
}
