import Testing

@testable import TerminalUI

@Suite struct ContentTests {
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

  @Test func aTerminalThatIsTooSmallIsTold() {
    let notice = TooSmall(minimum: Size(width: 60, height: 18), help: "F1 help")
    #expect(notice.isTooSmall(Size(width: 59, height: 30)))
    #expect(!notice.isTooSmall(Size(width: 60, height: 18)))
    #expect(picture(30, 4) { notice.draw(on: &$0) } == ["", "    Needs 60×18, now 30×4", "           F1 help", ""])
    #expect(picture(8, 1) { notice.draw(on: &$0) } == ["Needs 6…"])
    #expect(picture(0, 0) { notice.draw(on: &$0) } == [])
  }
}
