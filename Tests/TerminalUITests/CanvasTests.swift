import Testing

@testable import TerminalUI

@Suite struct CanvasTests {
  @Test func writesTextAndTellsItsColumns() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    #expect(canvas.write("Hi é", at: Point(x: 1, y: 0)) == 4)
    #expect(canvas.write("日本", at: Point(x: 0, y: 1)) == 4)
    #expect(canvas.lines == [" Hi é", "日本"])
    #expect(canvas[1, 1].text.isEmpty)
  }

  @Test func cutsAtTheWidthWithAnEllipsis() {
    var canvas = Canvas(size: Size(width: 10, height: 3))
    #expect(canvas.write("a long line", at: .zero, maxWidth: 6) == 6)
    #expect(canvas.write("日本語", at: Point(x: 0, y: 1), maxWidth: 4) == 3)
    #expect(canvas.write("fits", at: Point(x: 0, y: 2), maxWidth: 4) == 4)
    #expect(canvas.lines == ["a lon…", "日…", "fits"])
  }
}
