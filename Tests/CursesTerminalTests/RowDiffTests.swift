import Testing
import TerminalUI

@testable import CursesTerminal

struct RowDiffTests {
  private static func canvas(_ lines: String..., width: Int = 4) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: lines.count))
    for (row, line) in lines.enumerated() { canvas.write(line, at: Point(x: 0, y: row)) }
    return canvas
  }

  @Test func theFirstFrameIsNewInEveryRow() {
    var diff = RowDiff()
    #expect(diff.changes(in: Self.canvas("ab", "cd")).map(\.row) == [0, 1])
  }

  @Test func theSameFrameChangesNothing() {
    var diff = RowDiff()
    _ = diff.changes(in: Self.canvas("ab", "cd"))
    #expect(diff.changes(in: Self.canvas("ab", "cd")).isEmpty)
  }

  @Test func onlyTheRowThatChangedIsDrawn() {
    var diff = RowDiff()
    _ = diff.changes(in: Self.canvas("ab", "cd", "ef"))
    let changes = diff.changes(in: Self.canvas("ab", "cx", "ef"))
    #expect(changes.map(\.row) == [1])
    #expect(changes.first?.cells.map(\.text) == ["c", "x", " ", " "])
  }

  @Test func aStyleAloneIsAChange() {
    var diff = RowDiff()
    _ = diff.changes(in: Self.canvas("ab"))
    var styled = Canvas(size: Size(width: 4, height: 1))
    styled.write("ab", at: .zero, style: .danger)
    #expect(diff.changes(in: styled).map(\.row) == [0])
  }

  @Test func anotherSizeIsNewInEveryRow() {
    var diff = RowDiff()
    _ = diff.changes(in: Self.canvas("ab", "cd", width: 4))
    #expect(diff.changes(in: Self.canvas("ab", "cd", "", "", width: 2)).map(\.row) == [0, 1, 2, 3])
  }

  @Test func afterForgettingEveryRowIsNew() {
    var diff = RowDiff()
    _ = diff.changes(in: Self.canvas("ab", "cd"))
    diff.forget()
    #expect(diff.changes(in: Self.canvas("ab", "cd")).map(\.row) == [0, 1])
  }

  @Test func aCanvasWithoutColumnsChangesNothing() {
    var diff = RowDiff()
    #expect(diff.changes(in: Canvas(size: Size(width: 0, height: 3))).isEmpty)
  }
}
