import Testing

@testable import TerminalUI

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("\u{301}", 0), ("日", 2), ("한", 2), ("\u{1161}", 0), ("ａ", 2), ("ｱ", 1), ("😀", 2), ("❤", 1),
    ("\u{fe0f}", 0), ("\u{200d}", 0), ("\u{200b}", 0), ("ש", 1), ("ع", 1), ("─", 1), ("●", 1), ("…", 1),
    ("\u{e000}", 1),
    ("🇫", 1), ("\u{fffd}", 1), ("\u{1b}", -1), ("\u{7f}", -1), ("\u{85}", -1), ("\u{2028}", -1), ("\u{378}", -1),
    ("\u{10ffff}", -1), ("\u{20000}", 2),
  ])
  func measuresAsLibcDoes(text: String, width: Int) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(CellWidth.builtIn(scalar) == width)
  }

  @Test func otherWidthsCanBeUsed() {
    let narrow = CellWidth { _ in 1 }
    #expect(DisplayText.width(of: "日本", widths: narrow) == 2)
    #expect(DisplayText.width(of: "日本", widths: .builtIn) == 4)
  }

  @Test func widthsOutOfRangeAreHeldToIt() {
    #expect(CellWidth { _ in 9 }("日") == 2)
    #expect(CellWidth { _ in -7 }("日") == -1)
  }
}
