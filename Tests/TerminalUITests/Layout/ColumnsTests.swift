import Testing

@testable import TerminalUI

@Suite struct ColumnsTests {
  /// The columns as a picture: a letter per cell, a dot for a gap.
  private func picture(_ width: Int, gap: Int = 0, _ widths: ColumnWidth...) -> String {
    var cells = Array(repeating: ".", count: width)
    for (index, rect) in Rect(x: 0, y: 0, width: width, height: 1).columns(widths, gap: gap).enumerated() {
      for x in rect.x..<rect.maxX { cells[x] = ["a", "b", "c"][index] }
    }
    return cells.joined()
  }

  @Test func sharesSpareRoomByWeight() {
    #expect(picture(10, .fixed(3), ColumnWidth()) == "aaabbbbbbb")
    #expect(picture(10, ColumnWidth(), ColumnWidth()) == "aaaaabbbbb")
    #expect(picture(9, ColumnWidth(weight: 2), ColumnWidth()) == "aaaaaabbb")
    #expect(picture(12, gap: 1, ColumnWidth(), .fixed(2), ColumnWidth()) == "aaaa.bb.cccc")
  }

  @Test func holdsToTheLeastAndTheMost() {
    #expect(picture(12, ColumnWidth(maximum: 4), ColumnWidth()) == "aaaabbbbbbbb")
    #expect(picture(12, ColumnWidth(maximum: 4), ColumnWidth(maximum: 5)) == "aaaabbbbb...")
    #expect(picture(6, ColumnWidth(minimum: 4), ColumnWidth(minimum: 4)) == "aaaabb")
    #expect(picture(0, ColumnWidth(minimum: 4), ColumnWidth()) == "")
  }
}
