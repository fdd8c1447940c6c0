/// Words that a slip or two of the finger turned into another.
enum NearSpelling {
  /// The one of the words that was probably meant, or nil.
  ///
  /// The first letter must be right, words of fewer than six letters must be right altogether, and only words of eight
  /// letters or more may have two slips (a letter too many, too few, wrong, or swapped with its neighbour).
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard (6...14).contains(letters.count) else { return nil }
    let allowed = letters.count >= 8 ? 2 : 1
    var best: (word: String, slips: Int)?
    for candidate in candidates where candidate.utf8.first == letters.first {
      let other = Array(candidate.utf8)
      guard other.count >= 6, abs(other.count - letters.count) <= allowed else { continue }
      let slips = distance(letters, other)
      if slips <= min(allowed, best.map { $0.slips - 1 } ?? allowed) { best = (candidate, slips) }
    }
    return best?.word
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row.append(cost)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
