import Testing

@testable import TerminalUI

@Suite struct OverlayTests {
  private func background(_ width: Int, _ height: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.fill(canvas.bounds, with: ".")
    return canvas
  }

  @Test func aToastTakesTheLastRow() {
    var canvas = background(24, 3)
    let place = Toast(.success, "Saved").draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == ["........................", "........................", " ✓ Saved"])
    #expect(place == Rect(x: 0, y: 2, width: 24, height: 1))
  }

  @Test func aLongToastTakesTwoRowsAndIsCutThere() {
    let lines = picture(24, 4) {
      Toast(.failure, "The workspace is read-only, and nothing was saved in it.").draw(on: &$0, in: $0.bounds)
    }
    #expect(lines == ["", "", " ✗ The workspace is", "   read-only, and…"])
  }
}
