/// Folds the plain inflections of English and French, so that "orders" meets "order" and "shipped" meets "ship".
///
/// It is a handful of endings rather than a full stemmer: two forms must meet, the result need not be a word.
enum WordStem {
  static func of(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (97...122).contains($0) }) else { return word }
    var stem = Substring(word)
    if stem.hasSuffix("ies"), stem.count > 4 {
      stem = stem.dropLast(3) + "y"
    } else if ["sses", "shes", "ches", "xes", "zes"].contains(where: stem.hasSuffix) {
      stem = stem.dropLast(2)
    } else if stem.hasSuffix("eaux") {
      stem = stem.dropLast()
    } else if stem.hasSuffix("s"), !["ss", "us", "is"].contains(where: stem.hasSuffix) {
      stem = stem.dropLast()
    }
    for ending in ["ing", "ed"] where stem.hasSuffix(ending) {
      let rest = stem.dropLast(ending.count)
      guard rest.count >= 3, rest.contains(where: "aeiouy".contains) else { break }
      stem = undoubled(rest)
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem = stem.dropLast() }
    return String(stem)
  }

  /// "shipp" is "ship", "cancell" is "cancel"; "miss" and "add" stay.
  private static func undoubled(_ stem: Substring) -> Substring {
    guard stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"aeiousz".contains(last) else {
      return stem
    }
    return stem.dropLast()
  }
}
