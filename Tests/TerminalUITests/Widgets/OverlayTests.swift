import Testing

@testable import TerminalUI

@Suite struct OverlayTests {
  private func background(_ width: Int, _ height: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.fill(canvas.bounds, with: ".")
    return canvas
  }

  @Test func aToastStandsInTheLowerRightCorner() {
    var canvas = background(24, 5)
    let place = Toast(.success, "Saved").draw(on: &canvas, in: canvas.bounds)
    #expect(
      canvas.lines == [
        "........................",
        "........................",
        ".............┌─────────┐",
        ".............│ ✓ Saved │",
        ".............└─────────┘",
      ]
    )
    #expect(place == Rect(x: 13, y: 2, width: 11, height: 3))
  }

  @Test func aToastKeepsOffARowThatIsTypedInto() {
    let toast = Toast(.success, "Saved")
    let above = picture(24, 7) { _ = toast.draw(on: &$0, in: $0.bounds, avoiding: 6) }
    let box = [
      "             ┌─────────┐",
      "             │ ✓ Saved │",
      "             └─────────┘",
    ]
    #expect(above == ["", ""] + box + ["", ""])
    // Nor does it cover what is written there, as long as there is another place.
    let between = picture(24, 7) {
      $0.verticalLine(at: Point(x: 15, y: 0), height: 4)
      $0.write("the last word", at: Point(x: 11, y: 4))
      _ = toast.draw(on: &$0, in: $0.bounds, avoiding: 6)
    }
    #expect(between == [String(repeating: " ", count: 15) + "│"] + box + ["           the last word", "", ""])
  }

  @Test func aLongToastIsWrapped() {
    let lines = picture(24, 6) {
      Toast(.failure, "The workspace is read-only.").draw(on: &$0, in: $0.bounds)
    }
    #expect(
      lines == [
        "", "",
        "  ┌────────────────────┐",
        "  │ ✗ The workspace is │",
        "  │   read-only.       │",
        "  └────────────────────┘",
      ]
    )
  }
}
