/// Tells whether two words differ by one slip of a finger.
enum SingleTypo {
  /// Shorter words have too many honest neighbours ("cat", "car").
  static let shortestWord = 5

  /// Whether one letter added, dropped, replaced or swapped with its neighbour turns one word into the other.
  static func separates(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    let restA = a[shared...]
    let restB = b[shared...]
    if restA.count == restB.count {
      if restA.dropFirst() == restB.dropFirst() { return true }
      return restA.count >= 2 && restA.first == restB.dropFirst().first && restA.dropFirst().first == restB.first
        && restA.dropFirst(2) == restB.dropFirst(2)
    }
    return restA.count < restB.count ? restA == restB.dropFirst() : restA.dropFirst() == restB
  }
}
