import Testing

@testable import TerminalUI

@Suite struct ScrollStateTests {
  @Test func scrollsWithinItsContent() {
    var scroll = ScrollState()
    scroll.scroll(by: -3, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 0..<5)
    scroll.page(by: 1, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 4..<9)
    scroll.scroll(by: .max, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 15..<20)
    #expect(scroll.visibleRange(height: 5, count: 8) == 3..<8)
    #expect(scroll.visibleRange(height: 5, count: 3) == 0..<3)
    scroll.toStart()
    #expect(scroll.visibleRange(height: 5, count: 20) == 0..<5)
  }

  @Test func followsTheEndUntilScrolledAway() {
    var scroll = ScrollState(followsEnd: true)
    #expect(scroll.visibleRange(height: 5, count: 20) == 15..<20)
    #expect(scroll.visibleRange(height: 5, count: 30) == 25..<30)
    scroll.scroll(by: -2, height: 5, count: 30, follows: true)
    #expect(scroll.visibleRange(height: 5, count: 40) == 23..<28)
    scroll.scroll(by: 99, height: 5, count: 40, follows: true)
    #expect(scroll.visibleRange(height: 5, count: 50) == 45..<50)
  }

  @Test func revealsAsLittleAsIsNeeded() {
    var scroll = ScrollState()
    scroll.reveal(7..<9, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 4..<9)
    scroll.reveal(5..<6, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 4..<9)
    scroll.reveal(2..<3, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 2..<7)
    scroll.reveal(10..<18, height: 5, count: 20)
    #expect(scroll.visibleRange(height: 5, count: 20) == 10..<15)
  }
}
