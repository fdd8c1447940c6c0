import Testing

@testable import TerminalUI

@Suite struct ContentTests {
  @Test func aPanelWithTheFocusSaysSo() {
    #expect(
      picture(20, 3) { Panel("Actions", note: "3").draw(on: &$0, in: $0.bounds) } == [
        "┌─ Actions ──── 3 ─┐",
        "│                  │",
        "└──────────────────┘",
      ]
    )
    var canvas = Canvas(size: Size(width: 20, height: 3))
    let inner = Panel("Actions", isFocused: true).draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines[0] == "┌─ ▸ Actions ──────┐")
    #expect(inner == Rect(x: 1, y: 1, width: 18, height: 1))
    #expect(Panel("x").draw(on: &canvas, in: Rect(x: 0, y: 0, width: 1, height: 1)).isEmpty)
  }

  @Test func theChosenRowHasAPointer() {
    var canvas = Canvas(size: Size(width: 24, height: 3))
    let rows = [
      ListRow([Span("Order status")], trailing: [Span("● live", .success)], isSelected: true, isListFocused: true),
      ListRow([Span("Réinitialiser 日本語 mot")], trailing: [Span("○ draft", .muted)]),
      ListRow("Third", isSelected: true),
    ]
    for (y, row) in rows.enumerated() { row.draw(on: &canvas, in: Rect(x: 0, y: y, width: 24, height: 1)) }
    #expect(canvas.lines == ["▸ Order status    ● live", "  Réinitialiser… ○ draft", "▸ Third"])
    #expect(canvas.styles[0] == String(repeating: "S", count: 24))
    #expect(canvas.styles[2] == String(repeating: "T", count: 24))
  }

  @Test func withoutRoomTheRightSideOfARowGoes() {
    let row = ListRow([Span("Order status")], trailing: [Span("● live")])
    #expect(picture(16, 1) { row.draw(on: &$0, in: $0.bounds) } == ["  Order status"])
    #expect(picture(8, 1) { row.draw(on: &$0, in: $0.bounds) } == ["  Order…"])
  }

  private func bar(_ visible: Range<Int>, of count: Int, height: Int) -> String {
    picture(1, height) { Scrollbar(visible: visible, count: count).draw(on: &$0, in: $0.bounds) }.joined()
  }

  @Test func theScrollbarTouchesAnEndOnlyThere() {
    #expect(bar(0..<5, of: 10, height: 6) == "███│││")
    #expect(bar(1..<6, of: 10, height: 6) == "│███││")
    #expect(bar(1..<6, of: 20, height: 6) == "│█││││")
    #expect(bar(14..<19, of: 20, height: 6) == "││││█│")
    #expect(bar(4..<9, of: 10, height: 6) == "││███│")
    #expect(bar(5..<10, of: 10, height: 6) == "│││███")
    #expect(bar(500..<505, of: 1000, height: 5) == "││█││")
    #expect(bar(0..<5, of: 5, height: 5) == "")
    #expect(bar(3..<4, of: 9, height: 1).count == 1)
  }

  @Test func aParagraphIsWrappedAndCut() {
    let paragraph = Paragraph("The agent asks for the order number.")
    #expect(paragraph.height(forWidth: 14) == 3)
    var taken = 0
    #expect(
      picture(14, 3) { taken = paragraph.draw(on: &$0, in: $0.bounds) } == [
        "The agent asks", "for the order", "number.",
      ]
    )
    #expect(taken == 3)
    #expect(picture(14, 2) { paragraph.draw(on: &$0, in: $0.bounds) } == ["The agent asks", "for the order…"])
    #expect(picture(14, 2) { paragraph.draw(on: &$0, in: $0.bounds, from: 1) } == ["for the order", "number."])
  }

  @Test func valuesStandBesideTheirNames() {
    let rows = KeyValueRows([.init("Method", "GET"), .init("URL", "https://api.example/orders")])
    #expect(rows.height(forWidth: 24) == 3)
    var taken = 0
    #expect(
      picture(24, 4) { taken = rows.draw(on: &$0, in: $0.bounds) } == [
        "Method  GET", "URL     https://api.exam", "        ple/orders", "",
      ]
    )
    #expect(taken == 3)
    #expect(picture(24, 1) { rows.draw(on: &$0, in: $0.bounds, from: 2) } == ["        ple/orders"])
    #expect(picture(3, 1) { rows.draw(on: &$0, in: $0.bounds) } == ["…"])
  }

  @Test func aTerminalThatIsTooSmallIsTold() {
    let notice = TooSmall(minimum: Size(width: 60, height: 18), help: "F1 help")
    #expect(notice.isTooSmall(Size(width: 59, height: 30)))
    #expect(!notice.isTooSmall(Size(width: 60, height: 18)))
    #expect(picture(30, 4) { notice.draw(on: &$0) } == ["", "    Needs 60×18, now 30×4", "           F1 help", ""])
    #expect(picture(8, 1) { notice.draw(on: &$0) } == ["Needs 6…"])
    #expect(picture(0, 0) { notice.draw(on: &$0) } == [])
  }
}
