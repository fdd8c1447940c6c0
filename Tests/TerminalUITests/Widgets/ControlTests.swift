import Testing

@testable import TerminalUI

@Suite struct ControlTests {
  @Test func tabsTellTheirPlaces() {
    var canvas = Canvas(size: Size(width: 24, height: 1))
    let places = TabBar(["Manage", "Preview"], selected: 1).draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == [" Manage   Preview"])
    #expect(canvas.styles == ["mmmmmmmm.AAAAAAAAA"])
    #expect(places == [Rect(x: 0, y: 0, width: 8, height: 1), Rect(x: 9, y: 0, width: 9, height: 1)])
  }

  @Test func tabsWithoutRoomAreCut() {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    let places = TabBar(["Manage", "Preview", "Third"], selected: 0).draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == [" Manage   P…"])
    #expect(places[2].isEmpty)
  }

  @Test func aButtonShowsItsState() {
    #expect(picture(14, 1) { Button("Save").draw(on: &$0, at: .zero) } == ["[ Save ]"])
    #expect(picture(14, 1) { Button("Save", state: .disabled).draw(on: &$0, at: .zero) } == ["( Save )"])
    var canvas = Canvas(size: Size(width: 14, height: 1))
    let place = Button("Delete", state: .focused, role: .danger).draw(on: &canvas, at: Point(x: 1, y: 0))
    #expect(place == Rect(x: 1, y: 0, width: 10, height: 1))
    #expect(canvas.styles == [".DDDDDDDDDD"])
  }

  @Test func buttonsAreAlignedAndWrapped() {
    let row = ButtonRow([Button("Cancel"), Button("Delete")], alignment: .trailing)
    #expect(picture(26, 1) { row.draw(on: &$0, in: $0.bounds) } == ["    [ Cancel ]  [ Delete ]"])
    #expect(row.height(forWidth: 26) == 1)
    #expect(row.height(forWidth: 15) == 2)
    #expect(picture(15, 2) { row.draw(on: &$0, in: $0.bounds) } == ["[ Cancel ]", "[ Delete ]"])
    var canvas = Canvas(size: Size(width: 15, height: 1))
    #expect(row.draw(on: &canvas, in: canvas.bounds)[1].isEmpty)
  }

  @Test func oneOptionHolds() {
    let row = OptionRow(["GET", "POST"], selected: 0, isFocused: true)
    #expect(picture(20, 1) { row.draw(on: &$0, in: $0.bounds) } == ["◉ GET  ○ POST"])
    #expect(picture(20, 1, glyphs: .ascii) { row.draw(on: &$0, in: $0.bounds) } == ["(*) GET  ( ) POST"])
    var canvas = Canvas(size: Size(width: 10, height: 2))
    let places = row.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == ["◉ GET", "○ POST"])
    #expect(canvas.styles == ["FFFFF", ""])
    #expect(places == [Rect(x: 0, y: 0, width: 5, height: 1), Rect(x: 0, y: 1, width: 6, height: 1)])
    #expect(row.height(forWidth: 10) == 2)
  }

  @Test func hintsWithTheLeastWeightGoFirst() {
    let bar = HintBar([Hint("n", "New"), Hint("e", "Edit"), Hint("d", "Delete"), Hint("^G", "Help", weight: 9)])
    #expect(picture(40, 1) { bar.draw(on: &$0, in: $0.bounds) } == ["n New  e Edit  d Delete  ^G Help"])
    var canvas = Canvas(size: Size(width: 24, height: 1))
    let places = bar.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.lines == ["n New  e Edit  ^G Help"])
    #expect(places.map(\.index) == [0, 1, 3])
    #expect(places.last?.rect == Rect(x: 15, y: 0, width: 7, height: 1))
    #expect(bar.shown(inWidth: 3).isEmpty)
  }

  @Test func theSpinnerTurnsBothWays() {
    #expect(Spinner.frame(0, glyphs: .ascii) == "|")
    #expect(Spinner.frame(5, glyphs: .ascii) == "/")
    #expect(Spinner.frame(-1, glyphs: .ascii) == "\\")
    for glyphs in [Glyphs.unicode, .ascii] {
      for picture in glyphs.spinner { #expect(DisplayText.width(of: picture) == 1) }
    }
  }
}
