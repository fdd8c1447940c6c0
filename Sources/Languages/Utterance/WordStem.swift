/// What the plain inflections of a word share, so that "orders" meets "order" and "shipped" meets "ship".
///
/// It is a handful of endings rather than a full stemmer: two forms must meet, the result need not be a word.
public enum WordStem {
  /// - Parameter word: A folded word; one with anything but `a` to `z` is its own stem.
  public static func of(_ word: String) -> String {
    // Bytes, since every word of every message passes here.
    var stem = Array(word.utf8)
    guard stem.count > 3, stem.allSatisfy({ (97...122).contains($0) }) else { return word }
    if let plural = plurals.first(where: { $0.ends(stem) && stem.count >= $0.letters.count + 2 }) {
      plural.replace(in: &stem)
    }
    if let verb = verbs.first(where: { $0.ends(stem) }), isRoot(stem.dropLast(verb.letters.count)) {
      verb.replace(in: &stem)
      dropDoubling(&stem)
    }
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return String(decoding: stem, as: UTF8.self)
  }

  /// An ending and what stands in its place in the stem.
  private struct Ending {
    var letters: [UInt8]
    var instead: [UInt8]

    func ends(_ word: [UInt8]) -> Bool { word.count > letters.count && word.suffix(letters.count) == letters[...] }

    func replace(in word: inout [UInt8]) { word.replaceSubrange((word.count - letters.count)..., with: instead) }

    /// The endings of all languages, the longest first: a message may be in any.
    static func read(_ tables: [[String: String]]) -> [Ending] {
      tables.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        .map { Ending(letters: Array($0.key.utf8), instead: Array($0.value.utf8)) }
        .sorted { $0.letters.count > $1.letters.count }
    }
  }

  private static let plurals = Ending.read(Lexicon.all.map { $0.table("text.stem-plurals") })
  private static let verbs = Ending.read(Lexicon.all.map { $0.table("text.stem-verbs") })

  private static func isRoot(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count >= 3 && letters.contains(where: isVowel)
  }

  /// "shipp" is "ship", "cancell" is "cancel"; "miss" and "add" stay.
  private static func dropDoubling(_ stem: inout [UInt8]) {
    guard stem.count > 3, let last = stem.last, stem[stem.count - 2] == last,
      !isVowel(last) || last == UInt8(ascii: "y"),
      last != UInt8(ascii: "s"), last != UInt8(ascii: "z")
    else { return }
    stem.removeLast()
  }

  private static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  private static let vowels = Array("aeiouy".utf8)
}

extension FoldedWords.Word {
  /// What forms of the word share.
  public var stem: String { WordStem.of(folded) }
}
