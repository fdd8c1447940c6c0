/// What a slip of the finger may have made of a word.
public enum Slip {
  /// Shorter words have too many honest neighbours ("cat", "car").
  public static let shortestWord = 5

  /// Whether one letter added, dropped, replaced or swapped with its neighbour turns one word into the other.
  public static func separates(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a != b, abs(a.count - b.count) <= 1 else { return false }
    var distance = EditDistance(to: a)
    return distance.isWithin(1, of: b)
  }

  /// The one of the words that was probably meant, or nil.
  ///
  /// The first letter must be right, words of fewer than six letters must be right altogether, and only words of eight
  /// letters or more may have two slips.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard (6...14).contains(letters.count) else { return nil }
    var allowed = letters.count >= 8 ? 2 : 1
    var distance = EditDistance(to: letters)
    var best: String?
    for candidate in candidates where candidate.utf8.first == letters.first && candidate.utf8.count >= 6 {
      guard let slips = distance.slips(to: Array(candidate.utf8), atMost: allowed) else { continue }
      best = candidate
      allowed = slips - 1
      if allowed < 0 { break }
    }
    return best
  }
}
