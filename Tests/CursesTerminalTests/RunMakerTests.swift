import Testing
import TerminalUI

@testable import CursesTerminal

struct RunMakerTests {
  /// CJK is wide, combining marks and the zero width joiner take nothing, controls and the private use can't be shown.
  private static let maker = RunMaker(isUTF8: true) { scalar in
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0xe000...0xf8ff: -1
    case 0x300...0x36f, 0x200d: 0
    case 0x3000...0x9fff: 2
    default: 1
    }
  }

  private static let asciiMaker = RunMaker(isUTF8: false, width: maker.width)

  private static func row(_ texts: String..., style: Style = .text) -> ArraySlice<Cell> {
    texts.map { Cell($0, style: style) }[...]
  }

  private static func text(_ runs: [Run]) -> String {
    runs.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "/")
  }

  @Test func cellsThatLookTheSameAreOneRun() {
    let runs = Self.maker.runs(of: Self.row("a", "b", "é", "─"))
    #expect(runs == [Run(column: 0, style: .text, bytes: Array("abé─".utf8))])
  }

  @Test func aRunBeginsWhereTheStyleChanges() {
    let row = Self.row("a", "b") + Self.row("c", style: .danger) + Self.row("d")
    let runs = Self.maker.runs(of: row)
    #expect(runs.map(\.column) == [0, 2, 3])
    #expect(runs.map(\.style) == [.text, .danger, .text])
    #expect(Self.text(runs) == "ab/c/d")
  }

  @Test func aWideCharacterTakesTwoColumns() {
    let row = Self.row("日", "", "a") + Self.row("b", style: .accent)
    let runs = Self.maker.runs(of: row)
    #expect(runs.map(\.column) == [0, 3])
    #expect(Self.text(runs) == "日a/b")
  }

  @Test func combiningMarksStayOnTheirBase() {
    #expect(Self.text(Self.maker.runs(of: Self.row("e\u{301}", "x"))) == "e\u{301}x")
  }

  @Test func halvesOfAWideCharacterDontShiftTheRow() {
    #expect(Self.text(Self.maker.runs(of: Self.row("日", "a"))) == "\u{fffd}a")
    #expect(Self.text(Self.maker.runs(of: Self.row("", "a"))) == " a")
    #expect(Self.text(Self.maker.runs(of: Self.row("a", "日"))) == "a\u{fffd}")
  }

  @Test func aCharacterThatLibcMeasuresOtherwiseDoesntShiftTheRow() {
    #expect(Self.text(Self.maker.runs(of: Self.row("é", "", "a"))) == "\u{fffd}\u{fffd}a")
  }

  @Test(arguments: [[0x1b], [0x0a], [0x7f], [0x9b], [0xe000], [0x301], [0x61, 0x1b]] as [[UInt32]])
  func whatCantBeShownIsReplaced(scalars: [UInt32]) {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    #expect(Self.text(Self.maker.runs(of: Self.row(text, "b"))) == "\u{fffd}b")
  }

  @Test func anASCIITerminalGetsASCIIOnly() {
    let runs = Self.asciiMaker.runs(of: Self.row("a", "é", "日", "", "e\u{301}", "─", "z"))
    #expect(Self.text(runs) == "a?????z")
  }

  @Test func aSliceCountsItsColumnsFromItsOwnStart() {
    let cells = Self.row("a", "b", "c", "d")
    #expect(Self.maker.runs(of: cells[2...]).map(\.column) == [0])
  }

  @Test func anEmptyRowHasNoRuns() {
    #expect(Self.maker.runs(of: []).isEmpty)
  }
}
