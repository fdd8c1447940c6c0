/// Kernel ridge regression in closed form: coefficients by which phrases vote for their labels, from one Cholesky
/// factorisation, and what each phrase would score had it been left out.
///
/// The phrases' votes solve (G + λI) A = Y, where G holds how alike the phrases are and Y their labels. With
/// G + λI = L Lᵀ and W = L⁻¹, A is Wᵀ (W Y), and the diagonal of the inverse is that of Wᵀ W.
struct RidgeRegression: Sendable {
  /// Phrases by labels.
  let coefficients: BlockMatrix
  /// The diagonal of the inverse of G + λI.
  let inverseDiagonal: [Double]

  /// - Parameters:
  ///   - kernel: How alike the phrases are; only its lower triangle is read. It must be positive semidefinite, as the
  ///     exponential of a mix of cosines is.
  ///   - labels: The label of each phrase, from 0.
  ///   - ridge: What is added to the diagonal; above zero.
  ///   - check: Asked every few rows; what it throws ends the work.
  init<Stop: Error>(
    kernel: BlockMatrix,
    labels: [Int],
    labelCount: Int,
    ridge: Double,
    check: () throws(Stop) -> Void
  ) throws(Stop) {
    let lower = try Self.factor(kernel, ridge: ridge, check)
    let inverse = try Self.inverseTransposed(lower, check)
    let count = labels.count
    var sums = BlockMatrix(rows: labelCount, columns: count)
    for (phrase, label) in labels.enumerated() { sums.add(row: phrase, of: inverse, toRow: label) }
    var coefficients = BlockMatrix(rows: count, columns: labelCount)
    for top in stride(from: 0, to: count, by: 4) {
      try check()
      for label in 0..<labelCount {
        let votes = inverse.products(rows: top, with: label, of: sums, blocks: top / 4..<inverse.blocks)
        for row in top..<min(top + 4, count) { coefficients[row, label] = votes[row - top] }
      }
    }
    self.coefficients = coefficients
    inverseDiagonal = (0..<count).map {
      inverse.product(row: $0, with: $0, of: inverse, blocks: $0 / 4..<inverse.blocks)
    }
  }

  /// The score of a label for a phrase that isn't among those that vote.
  func leaveOneOut(phrase: Int, label: Int, isOwn: Bool) -> Double {
    (isOwn ? 1 : 0) - coefficients[phrase, label] / inverseDiagonal[phrase]
  }

  /// L with L Lᵀ = G + λI, four rows at a time so that each finished row is fetched once for them.
  private static func factor<Stop: Error>(
    _ kernel: BlockMatrix,
    ridge: Double,
    _ check: () throws(Stop) -> Void
  ) throws(Stop) -> BlockMatrix {
    let count = kernel.rows
    var lower = BlockMatrix(rows: count, columns: count)
    for top in stride(from: 0, to: count, by: 4) {
      try check()
      let rows = top..<min(top + 4, count)
      for column in 0..<top {
        let sums = lower.products(rows: top, with: column, of: lower, blocks: 0..<column / 4 + 1)
        let scale = 1 / lower[column, column]
        for row in rows { lower[row, column] = (kernel[row, column] - sums[row - top]) * scale }
      }
      for row in rows {
        for column in top...row {
          let rest = kernel[row, column] - lower.product(row: row, with: column, of: lower, blocks: 0..<column / 4 + 1)
          // Rounding must not make a root of what is no longer above zero.
          lower[row, column] =
            column < row ? rest / lower[column, column] : max(rest + ridge, ridge * 1e-3).squareRoot()
        }
      }
    }
    return lower
  }

  /// The transpose of L⁻¹, whose rows are the inverse's columns, so that every product runs along rows.
  private static func inverseTransposed<Stop: Error>(
    _ lower: BlockMatrix,
    _ check: () throws(Stop) -> Void
  ) throws(Stop) -> BlockMatrix {
    let count = lower.rows
    var inverse = BlockMatrix(rows: count, columns: count)
    for top in stride(from: 0, to: count, by: 4) {
      try check()
      let rows = top..<min(top + 4, count)
      for column in 0..<top {
        let sums = lower.products(rows: top, with: column, of: inverse, blocks: column / 4..<top / 4)
        var solved = SIMD4<Double>.zero
        for row in rows {
          var sum = sums[row - top]
          for before in top..<row { sum += lower[row, before] * solved[before - top] }
          solved[row - top] = -sum / lower[row, row]
        }
        inverse.set(row: column, block: top / 4, to: solved)
      }
      for column in rows {
        inverse[column, column] = 1 / lower[column, column]
        for row in column + 1..<max(rows.upperBound, column + 1) {
          var sum = 0.0
          for before in column..<row { sum += lower[row, before] * inverse[column, before] }
          inverse[column, row] = -sum / lower[row, row]
        }
      }
    }
    return inverse
  }
}
