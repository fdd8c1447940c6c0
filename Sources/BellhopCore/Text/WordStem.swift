/// Folds the plain inflections of English and French, so that "orders" meets "order" and "shipped" meets "ship".
///
/// It is a handful of endings rather than a full stemmer: two forms must meet, the result need not be a word.
enum WordStem {
  /// - Parameter word: A folded word; one with anything but `a` to `z` is its own stem.
  static func of(_ word: String) -> String {
    // Bytes, since every word of every message passes here.
    var stem = Array(word.utf8)
    guard stem.count > 3, stem.allSatisfy({ (97...122).contains($0) }) else { return word }
    dropPlural(&stem)
    dropVerbEnding(&stem)
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return String(decoding: stem, as: UTF8.self)
  }

  private static func dropPlural(_ stem: inout [UInt8]) {
    if ends(stem, "ies"), stem.count > 4 {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if ends(stem, "sses") || ends(stem, "shes") || ends(stem, "ches") || ends(stem, "xes") || ends(stem, "zes") {
      stem.removeLast(2)
    } else if ends(stem, "eaux") {
      stem.removeLast()
    } else if ends(stem, "s"), !ends(stem, "ss"), !ends(stem, "us"), !ends(stem, "is") {
      stem.removeLast()
    }
  }

  private static func dropVerbEnding(_ stem: inout [UInt8]) {
    let length = ends(stem, "ing") ? 3 : ends(stem, "ed") ? 2 : 0
    guard length > 0 else { return }
    let rest = stem.dropLast(length)
    guard rest.count >= 3, rest.contains(where: isVowel) else { return }
    stem.removeLast(length)
    dropDoubling(&stem)
  }

  /// "shipp" is "ship", "cancell" is "cancel"; "miss" and "add" stay.
  private static func dropDoubling(_ stem: inout [UInt8]) {
    guard stem.count > 3, let last = stem.last, stem[stem.count - 2] == last,
      !isVowel(last) || last == UInt8(ascii: "y"),
      last != UInt8(ascii: "s"), last != UInt8(ascii: "z")
    else { return }
    stem.removeLast()
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return ending.withUTF8Buffer { word.suffix(count).elementsEqual($0) }
  }
}
