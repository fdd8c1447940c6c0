/// What a sentence means, as the normalised sum of the rows of its word pieces and pairs.
struct SentenceVector: Sendable {
  /// The most letters that one piece may have.
  private static let longestPiece = 24

  private(set) var blocks: Vector
  /// How long the sum was before it was normalised; zero when no word is in the table.
  private(set) var length: Float = 0

  init(_ tokens: [[UInt8]], in table: WordTable) {
    blocks = Vector(repeating: .zero, count: table.dimensions / 8)
    let pieces = tokens.flatMap { Self.pieces(of: $0, in: table) }
    for piece in pieces { table.add(row: piece, to: &blocks) }
    for (first, second) in zip(pieces, pieces.dropFirst()) {
      if let pair = table.pair(first, second) { table.add(row: pair, to: &blocks) }
    }
    guard !pieces.isEmpty else { return }
    length = Self.product(blocks, blocks).squareRoot()
    let scale = 1 / (length + 1e-9)
    for index in blocks.indices { blocks[index] *= scale }
  }

  /// The longest known pieces from the left; none when a part of the word is in no piece.
  static func pieces(of word: [UInt8], in table: WordTable) -> [Int] {
    var pieces: [Int] = []
    var start = 0
    while start < word.count {
      var end = min(word.count, start + longestPiece)
      var found: Int?
      while end > start, found == nil {
        found = table.piece(word, start..<end, continues: start > 0)
        if found == nil { end -= 1 }
      }
      guard let found else { return [] }
      pieces.append(found)
      start = end
    }
    return pieces
  }

  /// The scalar product of two vectors of the same length.
  static func product(_ a: Vector, _ b: Vector) -> Float {
    var sum = SIMD8<Float>.zero
    for index in 0..<min(a.count, b.count) { sum += a[index] * b[index] }
    return sum.sum()
  }
}
