import Testing

@testable import TerminalUI

@Suite struct DisplayTextTests {
  /// The pieces of a text and, after each, its width.
  private func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      DisplayCharacter.forEach(in: character) { pieces.append("\($0.text)\($0.width)") }
    }
    return pieces
  }

  @Test func reducesCharactersToWhatATerminalCanShow() {
    #expect(pieces("é") == ["é1"])
    #expect(pieces("e\u{301}") == ["e\u{301}1"])
    #expect(pieces("日") == ["日2"])
    #expect(pieces("👨‍👩‍👧‍👦") == ["👨2"])
    #expect(pieces("👍🏽") == ["👍2"])
    #expect(pieces("❤️") == ["❤1"])
    #expect(pieces("1️⃣") == ["1\u{20e3}1"])
    #expect(pieces("🇫🇷") == ["F1", "R1"])
    #expect(pieces("\u{1112}\u{1161}\u{11ab}") == ["\u{1112}\u{1161}\u{11ab}2"])
    #expect(pieces("שלום").count == 4)
    #expect(pieces("\u{378}") == ["\u{fffd}1"])
  }

  @Test func lettersJoinedInOneGraphemeAllStay() {
    #expect(pieces("क्षि").joined().contains("ष"))
    #expect(DisplayText.oneLine("नमस्ते") == "नमस्ते")
  }

  @Test func formatCharactersAreNotKeptAsMarks() {
    #expect(pieces("a\u{1d173}b") == ["a1", "b1"])
  }

  @Test func keepsFourCombiningMarksAtMost() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 40)
    #expect(pieces(zalgo) == ["e\u{301}\u{301}\u{301}\u{301}1"])
    #expect(DisplayText.width(of: zalgo) == 1)
  }

  @Test func aMarkWithoutALetterStandsOnASpace() {
    #expect(pieces("\u{301}") == [" \u{301}1"])
  }

  @Test func controlsAndBidiShowNothing() {
    #expect(DisplayText.oneLine("a\u{1b}[0mb\u{202e}c\u{2066}\u{0}\u{9b}d") == "a[0mbcd")
    #expect(DisplayText.width(of: "a\u{200b}b\u{ad}c") == 3)
  }

  @Test func tabsAreSpacesAndLineEndsASign() {
    #expect(DisplayText.oneLine("a\tb\nc\r\nd") == "a  b⏎c⏎d")
    #expect(DisplayText.width(of: "a\tb\r\n") == 5)
  }

  @Test(arguments: [
    ("Hello", 5, "Hello"), ("Hello", 4, "Hel…"), ("Hello", 1, "…"), ("Hello", 0, ""), ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"), ("日本語", 6, "日本語"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\nb", 3, "a⏎b"),
    ("👨‍👩‍👧 family", 4, "👨 …"), ("", 3, ""),
  ])
  func truncatesByCells(text: String, width: Int, expected: String) {
    let cut = DisplayText.truncated(text, to: width)
    #expect(cut == expected)
    #expect(DisplayText.width(of: cut) <= width)
  }

  @Test func wrapsBetweenWords() {
    #expect(DisplayText.wrapped("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(DisplayText.wrapped("the quick brown fox", width: 9) == ["the quick", "brown fox"])
    #expect(DisplayText.wrapped("", width: 5) == [""])
    #expect(DisplayText.wrapped("one\n\ntwo\r\nthree\n", width: 9) == ["one", "", "two", "three", ""])
  }

  @Test func breaksWordsThatAreTooLong() {
    #expect(DisplayText.wrapped("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(DisplayText.wrapped("go abcdefghij", width: 4) == ["go", "abcd", "efgh", "ij"])
    #expect(DisplayText.wrapped("well-known thing", width: 8) == ["well-", "known", "thing"])
    #expect(DisplayText.wrapped("abc", width: 0) == ["a", "b", "c"])
  }

  @Test func wrapsWideTextWithoutSpaces() {
    #expect(DisplayText.wrapped("日本語です", width: 5) == ["日本", "語で", "す"])
    #expect(DisplayText.wrapped("日本語。です", width: 6) == ["日本", "語。で", "す"])
    #expect(DisplayText.wrapped("ab日本", width: 4) == ["ab日", "本"])
    #expect(DisplayText.wrapped("日本abc", width: 6) == ["日本", "abc"])
    #expect(DisplayText.wrapped("日", width: 1) == ["日"])
  }

  @Test func spacesAtTheBreakAreNotShown() {
    #expect(DisplayText.wrapped("ab      cd", width: 4) == ["ab", "cd"])
    #expect(DisplayText.wrapped("  indented text", width: 10) == ["  indented", "text"])
  }

  @Test func everyWrappedLineFits() {
    let text = "Ünïcode 日本語 text-with-hyphens 👨‍👩‍👧 and\tmore क्षि " + String(repeating: "x", count: 50)
    // The widest character, a conjunct of three letters, takes three cells.
    for width in 3...40 {
      for line in DisplayText.wrapped(text, width: width) { #expect(DisplayText.width(of: line) <= width) }
    }
  }
}
