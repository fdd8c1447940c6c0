import Testing

@testable import TerminalUI

@Suite struct CanvasTests {
  @Test func writesTextAndTellsItsColumns() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    #expect(canvas.write("Hi é", at: Point(x: 1, y: 0)) == 4)
    #expect(canvas.write("日本", at: Point(x: 0, y: 1)) == 4)
    #expect(canvas.lines == [" Hi é", "日本"])
    #expect(canvas[1, 1].text.isEmpty)
  }

  @Test func cutsAtTheWidthWithAnEllipsis() {
    var canvas = Canvas(size: Size(width: 10, height: 3))
    #expect(canvas.write("a long line", at: .zero, maxWidth: 6) == 6)
    #expect(canvas.write("日本語", at: Point(x: 0, y: 1), maxWidth: 4) == 3)
    #expect(canvas.write("fits", at: Point(x: 0, y: 2), maxWidth: 4) == 4)
    #expect(canvas.lines == ["a lon…", "日…", "fits"])
    #expect(canvas.write("none", at: .zero, maxWidth: 0) == 0)
    #expect(canvas.write("none", at: .zero, maxWidth: -3) == 0)
  }

  @Test func paintsNothingOutsideItself() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    canvas.write("abcdefgh", at: Point(x: -2, y: 0))
    canvas.write("日本語", at: Point(x: -1, y: 1))
    canvas.write("lost", at: Point(x: 0, y: 2))
    canvas.write("lost", at: Point(x: 0, y: -1))
    canvas.write("lost", at: Point(x: 9, y: 0))
    #expect(canvas.lines == ["cdef", " 本"])
    canvas.fill(Rect(x: -5, y: -5, width: 100, height: 100), with: "x")
    #expect(canvas.lines == ["xxxx", "xxxx"])
  }

  @Test func anEmptyOrNegativeSizeIsNoTrap() {
    var canvas = Canvas(size: Size(width: -3, height: 5))
    canvas.write("a", at: .zero)
    canvas.fill(Rect(x: 0, y: 0, width: 5, height: 5))
    canvas.box(Rect(x: 0, y: 0, width: 5, height: 5), title: "t")
    #expect(canvas.lines == ["", "", "", "", ""])
  }

  @Test func clippingHoldsForWhatIsDrawnInside() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    canvas.clipped(to: Rect(x: 2, y: 1, width: 3, height: 1)) { canvas in
      canvas.fill(Rect(x: 0, y: 0, width: 8, height: 3), with: ".")
      canvas.write("12345678", at: Point(x: 0, y: 1))
      canvas.clipped(to: Rect(x: 0, y: 0, width: 3, height: 3)) { $0.write("abc", at: Point(x: 0, y: 1)) }
    }
    #expect(canvas.lines == ["", "  c45", ""])
    #expect(canvas.clip == canvas.bounds)
  }

  @Test func halfOfAWideCharacterBecomesASpace() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.write("日本語", at: .zero)
    canvas.write("x", at: Point(x: 1, y: 0))
    #expect(canvas.cells.map(\.text) == [" ", "x", "本", "", "語", ""])
    canvas.write("y", at: Point(x: 4, y: 0))
    #expect(canvas.cells.map(\.text) == [" ", "x", "本", "", "y", " "])
    canvas.fill(Rect(x: 3, y: 0, width: 1, height: 1), with: "-")
    #expect(canvas.cells.map(\.text) == [" ", "x", " ", "-", "y", " "])
    canvas.write("日", at: Point(x: 5, y: 0))
    #expect(canvas.cells.map(\.text) == [" ", "x", " ", "-", "y", " "])
  }

  @Test(arguments: [
    "\u{1b}[31mred", "a\u{0}b", "a\u{7f}b", "\u{9b}31m", "\u{202e}evil\u{202c}", "\u{2066}x\u{2069}", "\u{7}", "a\rb",
    "\u{1b}]0;title\u{7}", "\u{e0041}\u{feff}\u{200b}", "\r\n\t\u{85}\u{2028}",
  ])
  func controlCharactersNeverGetIn(text: String) {
    var canvas = Canvas(size: Size(width: 20, height: 1))
    canvas.write(text, at: .zero)
    canvas.write(text, at: Point(x: 3, y: 0), maxWidth: 4)
    for character in text { canvas.fill(Rect(x: 18, y: 0, width: 1, height: 1), with: character) }
    for cell in canvas.cells {
      for scalar in cell.text.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .lineSeparator)
      }
    }
  }

  @Test func drawsAFrameWithATitle() {
    var canvas = Canvas(size: Size(width: 14, height: 3))
    canvas.box(canvas.bounds, title: "Actions")
    #expect(canvas.lines == ["┌─ Actions ──┐", "│            │", "└────────────┘"])
    #expect(canvas.styles[0] == "bbbTTTTTTTbbbb")
  }

  @Test func aTitleThatIsTooLongIsCut() {
    var canvas = Canvas(size: Size(width: 12, height: 2))
    canvas.box(canvas.bounds, title: "Actions of ours")
    #expect(canvas.lines == ["┌─ Actio… ─┐", "└──────────┘"])
  }

  @Test func anASCIITerminalGetsASCII() {
    var canvas = Canvas(size: Size(width: 14, height: 4), glyphs: .ascii)
    canvas.box(Rect(x: 0, y: 0, width: 14, height: 3), title: "Über")
    canvas.write("● a → b… 日", at: Point(x: 1, y: 1))
    canvas.write("a longer line than this", at: Point(x: 0, y: 3), maxWidth: 8)
    #expect(canvas.lines == ["+- ?ber -----+", "|* a > b~ ?? |", "+------------+", "a longe~"])
  }

  @Test func restylesWithoutTouchingTheText() {
    var canvas = Canvas(size: Size(width: 5, height: 2))
    canvas.write("abc", at: .zero, style: .danger)
    canvas.restyle(Rect(x: 1, y: 0, width: 9, height: 1)) { $0.role = .selection }
    #expect(canvas.lines == ["abc", ""])
    #expect(canvas.styles == ["dssss", ""])
  }

  @Test func everyRoleHasItsOwnLetter() {
    let letters = Role.allCases.map { Style($0, .bold).letter } + Role.allCases.map { Style($0).letter }
    #expect(Set(letters).count == 2 * Role.allCases.count)
  }

  @Test func piecesWithStylesAreCutAsOneLine() {
    var canvas = Canvas(size: Size(width: 12, height: 4))
    let spans = [Span("GET", .accent), Span(" "), Span("orders", .muted)]
    #expect(canvas.write(spans, at: .zero) == 10)
    #expect(canvas.write(spans, at: Point(x: 0, y: 1), maxWidth: 6) == 6)
    #expect(canvas.write(spans, at: Point(x: 0, y: 2), maxWidth: 3) == 3)
    #expect(canvas.write(spans, at: Point(x: 0, y: 3), maxWidth: 10) == 10)
    #expect(canvas.lines == ["GET orders", "GET o…", "GE…", "GET orders"])
    #expect(canvas.styles[0] == "aaa.mmmmmm")
  }
}
