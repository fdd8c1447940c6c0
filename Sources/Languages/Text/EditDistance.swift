/// How many slips of the finger lie between two words: letters dropped, added, replaced, or swapped with their neighbour.
///
/// This is the optimal string alignment distance; it keeps its rows, so that many words are compared without allocating.
public struct EditDistance {
  private let word: [UInt8]
  private var rows: [[Int]]

  /// - Parameter word: In UTF-8, as the other words.
  public init(to word: [UInt8]) {
    self.word = word
    rows = [[Int]](repeating: [Int](repeating: 0, count: word.count + 1), count: 3)
  }

  /// Whether at most so many slips make the other word of this one.
  public mutating func isWithin(_ most: Int, of other: [UInt8]) -> Bool { slips(to: other, atMost: most) != nil }

  /// How many slips make the other word of this one; nil for more than are asked for.
  public mutating func slips(to other: [UInt8], atMost most: Int) -> Int? {
    guard abs(other.count - word.count) <= most else { return nil }
    for column in 0...word.count { rows[0][column] = column }
    for (row, letter) in other.enumerated() {
      let (above, here, before) = (row % 3, (row + 1) % 3, (row + 2) % 3)
      rows[here][0] = row + 1
      var least = row + 1
      for column in word.indices {
        var slips = min(
          rows[above][column] + (word[column] == letter ? 0 : 1),
          rows[above][column + 1] + 1,
          rows[here][column] + 1
        )
        if row > 0, column > 0, word[column - 1] == letter, word[column] == other[row - 1] {
          slips = min(slips, rows[before][column - 1] + 1)
        }
        rows[here][column + 1] = slips
        least = min(least, slips)
      }
      // A swap may still save one that this row has counted.
      guard least <= most + 1 else { return nil }
    }
    let slips = rows[other.count % 3][word.count]
    return slips <= most ? slips : nil
  }
}
