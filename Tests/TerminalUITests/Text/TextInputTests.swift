import Testing

@testable import TerminalUI

@Suite struct TextInputTests {
  /// The text with the cursor shown as `|`, after typing the keys. A `|` in `text` places the cursor.
  private func after(_ keys: Key..., in text: String, isMultiline: Bool = false, width: Int? = nil) -> String {
    var input = TextInput(text.replacing("|", with: ""), isMultiline: isMultiline)
    if let place = text.firstIndex(of: "|") { input.moveCursor(to: text[..<place].count) }
    for key in keys { _ = input.handle(key, width: width) }
    return marked(input)
  }

  private func marked(_ input: TextInput) -> String {
    "\(input.text.prefix(input.cursor))|\(input.text.dropFirst(input.cursor))"
  }

  @Test func typesAndDeletes() {
    #expect(after(.character("b"), in: "a|c") == "ab|c")
    #expect(after(.backspace, in: "a|c") == "|c")
    #expect(after(.backspace, in: "|c") == "|c")
    #expect(after(Key(.delete), in: "a|c") == "a|")
    #expect(after(.control("d"), in: "|ac") == "|c")
    #expect(after(Key(.delete), in: "ac|") == "ac|")
    #expect(after(Key(.character("Z"), .shift), in: "|") == "Z|")
  }

  @Test func movesByCharacter() {
    #expect(after(.left, in: "ab|") == "a|b")
    #expect(after(.right, in: "a|b") == "ab|")
    #expect(after(.left, .left, .left, in: "ab|") == "|ab")
    #expect(after(Key(.home), in: "ab|") == "|ab")
    #expect(after(.control("e"), in: "|ab") == "ab|")
    #expect(after(.backspace, in: "👨‍👩‍👧|") == "|")
  }

  @Test func movesAndDeletesByWord() {
    #expect(after(Key(.left, .control), in: "one two|") == "one |two")
    #expect(after(Key(.left, .control), Key(.left, .control), in: "one two|") == "|one two")
    #expect(after(Key(.right, .control), in: "|one two") == "one| two")
    #expect(after(Key(.character("f"), .alt), in: "one| two") == "one two|")
    #expect(after(.control("w"), in: "get https://a.example/b |") == "get |")
    #expect(after(Key(.backspace, .alt), in: "https://a.example|") == "https://a.|")
    #expect(after(Key(.delete, .control), in: "|one two") == "| two")
  }

  @Test func deletesToTheEndsOfTheLine() {
    #expect(after(.control("u"), in: "one tw|o") == "|o")
    #expect(after(.control("k"), in: "on|e two") == "on|")
    #expect(after(.control("u"), in: "one\ntw|o", isMultiline: true) == "one\n|o")
    #expect(after(.control("k"), in: "o|ne\ntwo", isMultiline: true) == "o|\ntwo")
    #expect(after(.control("k"), in: "one|\ntwo", isMultiline: true) == "one|two")
  }

  @Test func movesBetweenRows() {
    #expect(after(.up, in: "first\nsec|ond", isMultiline: true) == "fir|st\nsecond")
    #expect(after(.down, in: "fir|st\nsecond", isMultiline: true) == "first\nsec|ond")
    #expect(after(.down, .down, in: "long |er\na\nlonger", isMultiline: true) == "long er\na\nlonge|r")
    #expect(after(.down, in: "one |two three", isMultiline: true, width: 6) == "one two |three")
    #expect(after(Key(.end), in: "o|ne two", isMultiline: true, width: 6) == "one| two")
    #expect(after(Key(.home), in: "one tw|o", isMultiline: true, width: 6) == "one |two")
    #expect(after(Key(.home, .control), in: "a\nb|", isMultiline: true) == "|a\nb")
  }

  @Test func leavesKeysThatItDoesNotKnowToOthers() {
    var line = TextInput("text")
    for key in [Key.up, .down, .enter, .tab, .backTab, .escape, .control("s"), .control("j"), Key(.pageUp)] {
      #expect(line.handle(key) == false)
    }
    #expect(line.handle(Key(.function(2))) == false)
    #expect(line.handle(Key(.character("x"), .alt)) == false)
    #expect(line == TextInput("text"))
  }

  @Test func upAndDownAtTheEdgeAreLeftToOthers() {
    var input = TextInput("one\ntwo", isMultiline: true)
    #expect(input.handle(.down) == false)
    #expect(input.handle(.up) == true)
    #expect(input.handle(.up) == false)
  }

  @Test func enterBeginsALineOnlyWhereItIsMeantTo() {
    var area = TextInput("a", isMultiline: true)
    #expect(area.handle(.enter) == true)
    #expect(area.text == "a\n")
    var message = TextInput("a", isMultiline: true, enterAddsLine: false)
    #expect(message.handle(.enter) == false)
    #expect(message.handle(.control("j")) == true)
    #expect(message.handle(Key(.enter, .alt)) == true)
    #expect(message.text == "a\n\n")
  }

  @Test func aMaskedTextIsNotPrinted() {
    let input = TextInput("s3cret", isMasked: true)
    var dumped = ""
    dump(input, to: &dumped)
    for text in ["\(input)", String(reflecting: input), dumped, "\([input])"] { #expect(!text.contains("s3cret")) }
    #expect("\(TextInput("open"))".contains("open"))
  }

  @Test func aPasteKeepsLinesOnlyWhereThereAreLines() {
    var line = TextInput("[]")
    line.moveCursor(to: 1)
    line.paste("https://a.example/\r\n")
    #expect(marked(line) == "[https://a.example/|]")
    line.setText("")
    line.paste("one\n\ntwo\tthree\u{1b}\u{0}")
    #expect(line.text == "one two three")
    var area = TextInput(isMultiline: true)
    area.paste("one\r\ntwo\t\u{7}three")
    #expect(area.text == "one\ntwo\tthree")
  }

  @Test func whatWouldBeTooLongIsNotInsertedAndTold() {
    var input = TextInput("日本", limit: .characters(4))
    input.paste("語でです")
    #expect(marked(input) == "日本|")
    #expect(input.excess == TextExcess(length: 6, limit: 4, unit: .character))
    input.paste("語で")
    #expect(marked(input) == "日本語で|")
    #expect(input.excess == nil)
    _ = input.handle(.character("x"))
    #expect(input.text == "日本語で")
    #expect(input.takeExcess() == TextExcess(length: 5, limit: 4, unit: .character))
    #expect(input.excess == nil)
  }

  @Test func aLimitInBytesCountsBytes() {
    var input = TextInput(limit: .bytes(6))
    input.paste("日本語")
    #expect(input.excess == TextExcess(length: 9, limit: 6, unit: .byte))
    input.paste("日本")
    #expect(input.text == "日本")
  }

  @Test func aCharacterJoinedOfVeryManyScalarsIsNotOneForTheLimit() {
    var input = TextInput(limit: .characters(10))
    input.paste("e" + String(repeating: "\u{301}", count: 1_000))
    #expect(input.excess == TextExcess(length: 2_001, limit: 80, unit: .byte))
    #expect(input.isEmpty)
  }

  /// What is kept up by the lines that change must be what counting everything gives.
  @Test func theNumberOfCharactersIsKeptUpToDate() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "a", "\n", "\r\n", "\u{301}", "\u{200d}", "👨", "👧", "🇫", "🇷", "日本", " ", "e\u{301}\ne", "\t", "\u{1100}",
      "\u{1161}",
      "\u{2028}", "word",
    ]
    let keys: [Key] = [
      .left, .right, .up, .down, .backspace, Key(.delete), Key(.home), Key(.end), .control("w"), .control("u"),
      .control("k"), Key(.left, .control), Key(.right, .control), Key(.home, .control), Key(.end, .control),
    ]
    for _ in 0..<400 {
      var input = TextInput(isMultiline: true)
      for _ in 0..<40 {
        if Bool.random(using: &random) {
          input.paste(pieces[Int.random(in: 0..<pieces.count, using: &random)])
        } else {
          _ = input.handle(keys[Int.random(in: 0..<keys.count, using: &random)], width: 5)
        }
        #expect(input.count == input.text.count, "\(input.text.debugDescription)")
        #expect((0...input.count).contains(input.cursor))
        var moved = input
        moved.moveCursor(to: input.cursor)
        let rows = TextInputLayout(input, width: 6).rows
        #expect(rows == TextRows(input.text[...], width: 5).rows, "\(input.text.debugDescription)")
        #expect(moved.here.index == input.here.index, "\(input.text.debugDescription) \(input.cursor)")
      }
    }
  }

  @Test func accentsTypedSeparatelyJoinTheirLetter() {
    #expect(after(.character("e"), .character("\u{301}"), .character("x"), in: "|") == "e\u{301}x|")
    #expect(after(.character("\u{301}"), in: "e|x") == "e\u{301}|x")
    #expect(after(.character("👨"), .character("\u{200d}"), .character("👧"), .backspace, in: "a|") == "a|")
  }

  @Test func aMaskedTextTellsNothingAboutItsWords() {
    var input = TextInput("one two three", isMasked: true)
    _ = input.handle(Key(.left, .control))
    #expect(input.cursor == 0)
    _ = input.handle(.control("e"))
    _ = input.handle(.control("w"))
    #expect(input.text.isEmpty)
  }

  @Test func anyKeysLeaveTheCursorInTheText() {
    var random = SeededGenerator(seed: 7)
    let keys: [Key] = [
      .left, .right, .up, .down, .enter, .backspace, Key(.delete), Key(.home), Key(.end), .control("w"), .control("u"),
      .control("k"), .control("j"), .character("a"), .character("日"), .character("\u{301}"), .character("\u{200d}"),
      .character("👨"), .character(" "), .character("🇫"), Key(.left, .control), Key(.right, .control), .control("d"),
    ]
    for _ in 0..<300 {
      var input = TextInput(isMultiline: Bool.random(using: &random), limit: .characters(40))
      for _ in 0..<60 {
        let key = keys[Int.random(in: 0..<keys.count, using: &random)]
        let width = Int.random(in: 1...12, using: &random)
        _ = input.handle(key, width: width)
        #expect((0...input.text.count).contains(input.cursor))
        var canvas = Canvas(size: Size(width: width, height: 3))
        let place = input.draw(on: &canvas, in: canvas.bounds, isFocused: true)
        #expect(place.map(canvas.bounds.contains) == true, "\(input.text.debugDescription) \(input.cursor) \(width)")
      }
    }
  }
}
