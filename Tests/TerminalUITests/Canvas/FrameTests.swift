import Testing

@testable import TerminalUI

@Suite struct FrameTests {
  private enum Target: Hashable, Sendable { case back, front }

  @Test func whatWasAddedLastIsPressed() {
    var frame = Frame<Target>(size: Size(width: 10, height: 4))
    frame.hit(Rect(x: 0, y: 0, width: 10, height: 4), .back)
    frame.hit(Rect(x: 2, y: 1, width: 3, height: 1), .front)
    #expect(frame.target(at: Point(x: 2, y: 1)) == .front)
    #expect(frame.target(at: Point(x: 5, y: 1)) == .back)
    #expect(frame.target(at: Point(x: 10, y: 1)) == nil)
  }

  @Test func onlyWhatIsSeenCanBePressed() {
    var frame = Frame<Target>(size: Size(width: 10, height: 4))
    frame.clipped(to: Rect(x: 0, y: 0, width: 4, height: 2)) { frame in
      frame.hit(Rect(x: 2, y: 1, width: 5, height: 5), .front)
      frame.hit(Rect(x: 6, y: 0, width: 2, height: 2), .back)
      frame.canvas.write("123456", at: .zero)
    }
    #expect(frame.hits.map(\.rect) == [Rect(x: 2, y: 1, width: 2, height: 1)])
    #expect(frame.canvas.lines[0] == "1234")
    #expect(frame.canvas.clip == frame.bounds)
  }

  @Test func aDialogForgetsWhatLiesBehindIt() {
    var frame = Frame<Target>(size: Size(width: 10, height: 4))
    frame.hit(frame.bounds, .back)
    frame.forgetHits()
    #expect(frame.target(at: .zero) == nil)
  }
}
