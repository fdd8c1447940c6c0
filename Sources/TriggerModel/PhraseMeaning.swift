/// What a few English words mean, for comparing names of things: "delivery company" is near "carrier".
public struct PhraseMeaning: Sendable {
  private let vector: SentenceVector

  /// - Parameter words: Folded to `a` to `z` and digits.
  /// - Returns: Nil when no word is in the table.
  public init?(_ words: [String]) {
    guard let table = WordTable.english else { return nil }
    let vector = SentenceVector(words.prefix(12).map { Array($0.utf8.prefix(40)) }, in: table)
    guard vector.length > 0 else { return nil }
    self.vector = vector
  }

  /// 1 for the same words, near 0 for words that have nothing to do with each other.
  public func likeness(to other: PhraseMeaning) -> Double {
    Double(SentenceVector.product(vector.blocks, other.vector.blocks))
  }
}
