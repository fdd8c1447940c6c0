import Testing

@testable import TerminalUI

@Suite struct OverlayTests {
  private func background(_ width: Int, _ height: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.fill(canvas.bounds, with: ".")
    return canvas
  }

  @Test func aDialogStandsInTheMiddle() {
    var canvas = background(34, 9)
    let dialog = DialogFrame(
      title: "Delete?",
      text: "“Order status” can be brought back.",
      buttons: [Button("Cancel", state: .focused), Button("Delete", role: .danger)],
      maximumWidth: 30
    )
    let places = dialog.draw(on: &canvas, in: canvas.bounds)
    #expect(
      canvas.lines == [
        "..................................",
        ". ┌─ Delete? ──────────────────┐ .",
        ". │ “Order status” can be      │ .",
        ". │ brought back.              │ .",
        ". │                            │ .",
        ". │     [ Cancel ]  [ Delete ] │ .",
        ". └────────────────────────────┘ .",
        "..................................",
        "..................................",
      ]
    )
    #expect(places.buttons == [Rect(x: 8, y: 5, width: 10, height: 1), Rect(x: 20, y: 5, width: 10, height: 1)])
    #expect(places.frame == Rect(x: 2, y: 1, width: 30, height: 6))
    #expect(places.content.isEmpty)
  }

  @Test func aDialogKeepsRoomForContentAndButtons() {
    var canvas = background(30, 8)
    let text = (1...20).map { "line \($0)" }.joined(separator: "\n")
    let dialog = DialogFrame(title: "Long", text: text, buttons: [Button("OK")], contentHeight: 1, maximumWidth: 20)
    let places = dialog.draw(on: &canvas, in: canvas.bounds)
    canvas.write("content", at: places.content.origin)
    #expect(
      canvas.lines == [
        ".... ┌─ Long ───────────┐ ....",
        ".... │ line 1           █ ....",
        ".... │ line 2           │ ....",
        ".... │                  │ ....",
        ".... │ content          │ ....",
        ".... │                  │ ....",
        ".... │           [ OK ] │ ....",
        ".... └──────────────────┘ ....",
      ]
    )
    #expect(places.visibleLines == 0..<2)
    #expect(places.lineCount == 20)
  }

  @Test func aDialogWithoutRoomIsNoTrap() {
    for width in 0...12 {
      for height in 0...6 {
        var canvas = background(width, height)
        let dialog = DialogFrame(
          title: "Title",
          text: "Some text",
          buttons: [Button("OK"), Button("Cancel")],
          contentHeight: 3
        )
        let places = dialog.draw(on: &canvas, in: canvas.bounds)
        #expect(canvas.bounds.intersection(places.frame) == places.frame || places.frame.isEmpty)
      }
    }
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
