import Testing

@testable import TerminalUI

@Suite struct ListStateTests {
  @Test func theChoiceStaysInTheList() {
    var list = ListState()
    list.move(by: -1, count: 5)
    #expect(list.selection(count: 5) == 0)
    list.move(by: .max, count: 5)
    #expect(list.selection(count: 5) == 4)
    #expect(list.selection(count: 2) == 1)
    #expect(list.selection(count: 0) == nil)
    list.move(by: -1, count: 2)
    #expect(list.selection(count: 2) == 0)
  }

  @Test func theChosenRowIsAlwaysSeen() {
    for count in 0...12 {
      for height in 1...6 {
        for row in 0..<max(1, count) {
          let list = ListState(selected: row, offset: 7)
          let range = list.visibleRange(height: height, count: count)
          #expect(range.count == min(height, count))
          #expect(count == 0 || range.contains(row))
        }
      }
    }
    #expect(ListState().visibleRange(height: 0, count: 4).isEmpty)
  }

  @Test func movingBackDoesNotScrollUntilItMust() {
    var list = ListState()
    list.move(by: 6, count: 20, height: 5)
    #expect(list.visibleRange(height: 5, count: 20) == 2..<7)
    list.move(by: -3, count: 20, height: 5)
    #expect(list.visibleRange(height: 5, count: 20) == 2..<7)
    list.move(by: -2, count: 20, height: 5)
    #expect(list.visibleRange(height: 5, count: 20) == 1..<6)
  }

  @Test func pagesAndEnds() {
    var list = ListState()
    list.page(by: 1, height: 5, count: 20)
    #expect(list.selected == 4)
    list.end(count: 20, height: 5)
    #expect(list.visibleRange(height: 5, count: 20) == 15..<20)
    list.page(by: -9, height: 5, count: 20)
    #expect(list.selected == 0)
    list.end(count: 0)
    list.home()
    #expect(list == ListState())
  }
}
