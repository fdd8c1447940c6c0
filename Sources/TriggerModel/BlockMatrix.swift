/// A matrix whose rows lie in blocks of four numbers, which the processor multiplies at once.
///
/// The rows and columns that fill up the last blocks are zero.
struct BlockMatrix: Sendable {
  let rows: Int
  let columns: Int
  /// How many blocks a row has.
  let blocks: Int
  private var storage: [SIMD4<Double>]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    blocks = (columns + 3) / 4
    storage = [SIMD4<Double>](repeating: .zero, count: (rows + 3) / 4 * 4 * blocks)
  }

  subscript(row: Int, column: Int) -> Double {
    get { storage[row * blocks + column / 4][column % 4] }
    set { storage[row * blocks + column / 4][column % 4] = newValue }
  }

  mutating func set(row: Int, block: Int, to value: SIMD4<Double>) { storage[row * blocks + block] = value }

  mutating func add(row: Int, of other: BlockMatrix, toRow target: Int) {
    for block in 0..<min(blocks, other.blocks) {
      storage[target * blocks + block] += other.storage[row * other.blocks + block]
    }
  }

  /// Adds a row, so many times, to a vector of `blocks` blocks.
  func add(row: Int, times factor: Double, to vector: inout [SIMD4<Double>]) {
    let start = row * blocks
    for block in vector.indices { vector[block] += storage[start + block] * factor }
  }

  /// The scalar product of a part of a row with the same part of a row of another matrix.
  func product(row: Int, with other: Int, of matrix: BlockMatrix, blocks part: Range<Int>) -> Double {
    let here = row * blocks
    let there = other * matrix.blocks
    var sum = SIMD4<Double>.zero
    for block in part { sum += storage[here + block] * matrix.storage[there + block] }
    return sum.sum()
  }

  /// The scalar products of parts of four neighbouring rows with the same part of a row of another matrix.
  func products(rows row: Int, with other: Int, of matrix: BlockMatrix, blocks part: Range<Int>) -> SIMD4<Double> {
    let first = row * blocks
    let second = first + blocks
    let third = second + blocks
    let fourth = third + blocks
    let there = other * matrix.blocks
    var sums = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    for block in part {
      let shared = matrix.storage[there + block]
      sums.0 += storage[first + block] * shared
      sums.1 += storage[second + block] * shared
      sums.2 += storage[third + block] * shared
      sums.3 += storage[fourth + block] * shared
    }
    return SIMD4(sums.0.sum(), sums.1.sum(), sums.2.sum(), sums.3.sum())
  }
}
