import Testing

@testable import bellhop_measure

@Suite("How well a number tells two groups apart")
struct SeparationTests {
  @Test("by hand: of nine pairs six are won and one is a tie")
  func byHand() {
    // 0.9 beats all three, 0.4 beats 0.1 and 0.2 and ties with 0.4, 0.15 beats 0.1.
    let area = Separation.areaUnderCurve([0.9, 0.4, 0.15], above: [0.4, 0.2, 0.1])
    #expect(abs(area - 6.5 / 9) < 1e-12)
  }

  @Test("groups that don't overlap, in either order")
  func apart() {
    #expect(Separation.areaUnderCurve([3, 4], above: [1, 2]) == 1)
    #expect(Separation.areaUnderCurve([1, 2], above: [3, 4]) == 0)
  }

  @Test("equal groups and empty ones tell nothing")
  func nothing() {
    #expect(Separation.areaUnderCurve([1, 1, 1], above: [1, 1]) == 0.5)
    #expect(Separation.areaUnderCurve([], above: [1]) == 0.5)
    #expect(Separation.areaUnderCurve([1], above: []) == 0.5)
  }
}
