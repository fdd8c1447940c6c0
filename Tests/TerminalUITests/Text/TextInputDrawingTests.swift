import Testing

@testable import TerminalUI

@Suite struct TextInputDrawingTests {
  private func drawn(
    _ input: TextInput,
    width: Int,
    height: Int = 1,
    placeholder: String = ""
  ) -> (lines: [String], cursor: Point?) {
    var canvas = Canvas(size: Size(width: width, height: height))
    let cursor = input.draw(on: &canvas, in: canvas.bounds, isFocused: true, placeholder: placeholder)
    return (canvas.lines, cursor)
  }

  @Test func showsTheTextAndTheCursor() {
    let (lines, cursor) = drawn(TextInput("日本"), width: 8)
    #expect(lines == ["日本"])
    #expect(cursor == Point(x: 4, y: 0))
  }

  @Test func anEmptyTextShowsItsPlaceholder() {
    let (lines, cursor) = drawn(TextInput(), width: 8, placeholder: "Order number")
    #expect(lines == ["Order n…"])
    #expect(cursor == .zero)
  }

  @Test func withoutTheFocusThereIsNoCursor() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    #expect(TextInput("a").draw(on: &canvas, in: canvas.bounds, isFocused: false) == nil)
  }

  @Test func aLongLineScrollsToItsCursor() {
    var input = TextInput("abcdefghijklmno")
    #expect(drawn(input, width: 8).lines == ["…jklmno"])
    #expect(drawn(input, width: 8).cursor == Point(x: 7, y: 0))
    input.moveCursor(to: 0)
    #expect(drawn(input, width: 8).lines == ["abcdefg…"])
    #expect(drawn(input, width: 8).cursor == .zero)
  }

  @Test func aMaskedTextShowsOnlyItsLength() {
    #expect(drawn(TextInput("pä日", isMasked: true), width: 8).lines == ["•••"])
    #expect(drawn(TextInput("pä日", isMasked: true), width: 8).cursor == Point(x: 3, y: 0))
  }

  @Test func severalLinesWrapAndScroll() {
    let input = TextInput("one two three four", isMultiline: true)
    #expect(drawn(input, width: 8, height: 4).lines == ["one two", "three", "four", ""])
    #expect(drawn(input, width: 8, height: 4).cursor == Point(x: 4, y: 2))
    #expect(drawn(input, width: 8, height: 2).lines == ["three", "four"])
    #expect(drawn(input, width: 8, height: 2).cursor == Point(x: 4, y: 1))
  }

  @Test func growsWithItsTextUpToAMaximum() {
    let input = TextInput("one two three four", isMultiline: true)
    #expect(input.height(forWidth: 8, maximum: 9) == 3)
    #expect(input.height(forWidth: 8, maximum: 2) == 2)
    #expect(input.height(forWidth: 80, maximum: 9) == 1)
    #expect(TextInput("a\nb").height(forWidth: 8, maximum: 9) == 1)
  }

  @Test func aClickPlacesTheCursor() {
    var line = TextInput("日本語")
    line.placeCursor(at: Point(x: 7, y: 3), in: Rect(x: 3, y: 3, width: 10, height: 1))
    #expect(line.cursor == 2)
    line.placeCursor(at: Point(x: 60, y: 3), in: Rect(x: 3, y: 3, width: 10, height: 1))
    #expect(line.cursor == 3)
    var area = TextInput("one two three four", isMultiline: true)
    area.placeCursor(at: Point(x: 2, y: 1), in: Rect(x: 0, y: 0, width: 8, height: 4))
    #expect(area.cursor == "one two th".count)
    area.placeCursor(at: Point(x: 7, y: 0), in: Rect(x: 0, y: 0, width: 8, height: 4))
    #expect(area.cursor == "one two".count)
  }

  @Test func theCharacterThatWasClickedHasTheCursor() {
    let text = "one two  日本語 three\nfour-five sixseveneightnine 👨‍👩‍👧 end"
    let rect = Rect(x: 2, y: 1, width: 9, height: 12)
    var input = TextInput(text, isMultiline: true)
    for place in 0...text.count {
      input.moveCursor(to: place)
      var canvas = Canvas(size: Size(width: 20, height: 20))
      guard let cell = input.draw(on: &canvas, in: rect, isFocused: true) else { continue }
      input.placeCursor(at: cell, in: rect)
      var again = Canvas(size: Size(width: 20, height: 20))
      #expect(input.draw(on: &again, in: rect, isFocused: true) == cell)
    }
  }
}
