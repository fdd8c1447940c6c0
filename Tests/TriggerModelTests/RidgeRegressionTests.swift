import Testing

@testable import TriggerModel

@Suite("Kernel ridge regression")
struct RidgeRegressionTests {
  /// Gaussians of points on a line: positive definite, and alike in groups.
  static func kernel(_ points: [Double]) -> BlockMatrix {
    var kernel = BlockMatrix(rows: points.count, columns: points.count)
    for (row, a) in points.enumerated() {
      for (column, b) in points.enumerated() { kernel[row, column] = 1 / (1 + (a - b) * (a - b)) }
    }
    return kernel
  }

  static let points = [0.0, 0.3, 1.1, 2.5, 2.6, 4.0, 4.2, 4.4, 7.0, 7.7, 9.1, 9.5, 12.0]
  static let labels = [0, 0, 0, 1, 1, 2, 2, 0, 3, 3, 4, 4, 4]

  @Test("solves its equations", arguments: [1, 2, 3, 4, 5, 8, 13])
  func solves(count: Int) {
    let kernel = Self.kernel(Array(Self.points.prefix(count)))
    let labels = Array(Self.labels.prefix(count))
    let ridge = RidgeRegression(kernel: kernel, labels: labels, labelCount: 5, ridge: 0.1) {}
    for row in 0..<count {
      for label in 0..<5 {
        var sum = 0.1 * ridge.coefficients[row, label]
        for column in 0..<count { sum += kernel[row, column] * ridge.coefficients[column, label] }
        #expect(abs(sum - (labels[row] == label ? 1 : 0)) < 1e-10, "\(row), \(label)")
      }
    }
  }

  @Test("tells what a phrase would score without it, as fitting without it does")
  func leaveOneOut() {
    let whole = RidgeRegression(kernel: Self.kernel(Self.points), labels: Self.labels, labelCount: 5, ridge: 0.1) {}
    for left in Self.points.indices {
      var points = Self.points
      var labels = Self.labels
      let point = points.remove(at: left)
      let own = labels.remove(at: left)
      let rest = RidgeRegression(kernel: Self.kernel(points), labels: labels, labelCount: 5, ridge: 0.1) {}
      for label in 0..<5 {
        let score = points.indices.reduce(0.0) {
          $0 + rest.coefficients[$1, label] / (1 + (point - points[$1]) * (point - points[$1]))
        }
        #expect(abs(whole.leaveOneOut(phrase: left, label: label, isOwn: own == label) - score) < 1e-9)
      }
    }
  }

  @Test("fits phrases that are all the same, and none at all")
  func degenerate() {
    let same = RidgeRegression(
      kernel: Self.kernel([1, 1, 1, 1, 1]),
      labels: [0, 0, 1, 1, 1],
      labelCount: 2,
      ridge: 0.1
    ) {}
    #expect((0..<5).allSatisfy { same.coefficients[$0, 0].isFinite && same.coefficients[$0, 1].isFinite })
    let empty = RidgeRegression(kernel: Self.kernel([]), labels: [], labelCount: 0, ridge: 0.1) {}
    #expect(empty.inverseDiagonal.isEmpty)
  }
}
