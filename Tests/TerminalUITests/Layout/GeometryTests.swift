import Testing

@testable import TerminalUI

@Suite struct GeometryTests {
  private let rect = Rect(x: 2, y: 3, width: 10, height: 6)

  @Test func splitsFromEachSide() {
    #expect(rect.splitTop(2).rest == Rect(x: 2, y: 5, width: 10, height: 4))
    #expect(rect.splitBottom(2).bottom == Rect(x: 2, y: 7, width: 10, height: 2))
    #expect(rect.splitLeft(4).rest == Rect(x: 6, y: 3, width: 6, height: 6))
    #expect(rect.splitRight(4).right == Rect(x: 8, y: 3, width: 4, height: 6))
    #expect(rect.splitTop(99).rest.isEmpty)
    #expect(rect.splitRight(-1).rest == rect)
  }

  @Test func meetsOtherRectangles() {
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 4, height: 4)) == Rect(x: 2, y: 3, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 20, y: 0, width: 4, height: 4)).isEmpty)
    #expect(rect.inset(dx: 9, dy: 9).isEmpty)
    #expect(rect.centered(Size(width: 4, height: 2)) == Rect(x: 5, y: 5, width: 4, height: 2))
    #expect(rect.centered(Size(width: 40, height: 20)) == rect)
    #expect(rect.contains(Point(x: 11, y: 8)))
    #expect(!rect.contains(Point(x: 12, y: 8)))
  }
}
