import Testing

@testable import TerminalUI

@Suite struct InputDecoderTests {
  private func decode(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.feed(text.utf8) + decoder.flush()
  }

  @Test(arguments: [
    ("a", Key.character("a")), ("é", .character("é")), ("日", .character("日")), ("😀", .character("😀")),
    (" ", .character(" ")), ("\r", .enter), ("\n", .control("j")), ("\t", .tab), ("\u{7f}", .backspace),
    ("\u{8}", .backspace), ("\u{1b}", .escape), ("\u{1}", .control("a")), ("\u{1a}", .control("z")),
    ("\u{1c}", .control("\\")), ("\u{1f}", .control("_")), ("\u{0}", .control(" ")),
  ])
  func singleCharacters(text: String, key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", Key(.home)), ("[F", Key(.end)),
    ("OH", Key(.home)), ("[1~", Key(.home)), ("[4~", Key(.end)), ("[7~", Key(.home)), ("[8~", Key(.end)),
    ("[2~", Key(.insert)), ("[3~", Key(.delete)), ("[5~", Key(.pageUp)), ("[6~", Key(.pageDown)), ("[Z", .backTab),
    ("[1;5D", Key(.left, .control)), ("[1;2A", Key(.up, .shift)), ("[1;3C", Key(.right, .alt)),
    ("[1;6C", Key(.right, [.shift, .control])), ("[3;5~", Key(.delete, .control)), ("O5D", Key(.left, .control)),
    ("OP", Key(.function(1))), ("[11~", Key(.function(1))), ("[[A", Key(.function(1))), ("[15~", Key(.function(5))),
    ("[17~", Key(.function(6))), ("[21~", Key(.function(10))), ("[24~", Key(.function(12))),
    ("[1;2P", Key(.function(1), .shift)), ("[34~", Key(.function(20))), ("OM", .enter), ("Oj", .character("*")),
    ("Oy", .character("9")),
  ])
  func keysWithSequences(text: String, key: Key) {
    #expect(decode("\u{1b}" + text) == [.key(key)])
  }

  @Test(arguments: [
    ("[97u", Key.character("a")), ("[97;5u", .control("a")), ("[97;2u", .character("A")),
    ("[49:33;2u", .character("!")),
    ("[13;2u", Key(.enter, .shift)), ("[27u", .escape), ("[9;2u", .backTab), ("[127;5u", Key(.backspace, .control)),
    ("[27;5;106~", .control("j")), ("[98;3:1u", Key(.character("b"), .alt)), ("[1;5:2A", Key(.up, .control)),
  ])
  func keysToldByTheirScalar(text: String, key: Key) {
    #expect(decode("\u{1b}" + text) == [.key(key)])
  }

  @Test(arguments: [
    ("x", Key(.character("x"), .alt)), ("X", Key(.character("X"), .alt)), ("é", Key(.character("é"), .alt)),
    ("\r", Key(.enter, .alt)), ("\u{7f}", Key(.backspace, .alt)), ("\u{1}", Key(.character("a"), [.alt, .control])),
    ("[", Key(.character("["), .alt)), ("O", Key(.character("O"), .alt)), ("]", Key(.character("]"), .alt)),
    ("P", Key(.character("P"), .alt)),
  ])
  func escapeBeforeACharacterIsAlt(text: String, key: Key) {
    #expect(decode("\u{1b}" + text) == [.key(key)])
  }

  @Test func escapeAloneWaits() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1b]) == [])
    #expect(decoder.isPending)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isPending)
    #expect(decoder.feed([0x1b, 0x1b]) == [.key(.escape)])
    #expect(decoder.feed(Array("[A".utf8)) == [.key(.up)])
  }

  @Test func aCharacterCutByAReadIsWhole() {
    var decoder = InputDecoder()
    let bytes = Array("日".utf8)
    #expect(decoder.feed(bytes.prefix(1)) == [])
    #expect(!decoder.isPending)
    #expect(decoder.flush() == [])
    #expect(decoder.feed(bytes.dropFirst()) == [.key(.character("日"))])
  }

  @Test(arguments: [
    "[99x", "[?62;22c", "[>0;276;0c", "[24;80R", "[0n", "[=1;2", "[200", "[38;5", "]11;rgb:00/00/00\u{7}",
    "]0;title\u{1b}\\", "P1+r544e\u{1b}\\", "_Gi=1;OK\u{1b}\\", "^x\u{1b}\\", "[M !!", "Oz", "[1;5$~", "[57399u",
    "[97;9u",
    "[97;1:3u", "[155u", "[201~", "[1114112u", "[99999999999999999999;99999999999999999999~", "[<0;1M",
    "[<35;3;3M", "[<0;0;0M", "[<128;3;3M", "[<66;3;3M", "[" + String(repeating: "1", count: 999) + "A",
  ])
  func whatIsNotUnderstoodIsNeverTyped(text: String) {
    var decoder = InputDecoder()
    let first = decoder.feed(("\u{1b}" + text).utf8)
    // What was an incomplete sequence is over once nothing follows.
    #expect(first + decoder.flush() == [])
    #expect(decoder.feed("a".utf8) == [.key(.character("a"))])
  }

  @Test(arguments: [
    [0xff], [0xc3, 0x28], [0xe2, 0x82, 0x28], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80], [0x9b],
  ])
  func invalidUTF8IsDropped(bytes: [Int]) {
    var decoder = InputDecoder()
    let events = decoder.feed(bytes.map { UInt8($0) } + Array("x".utf8))
    #expect(events.filter { $0 != .key(.character("(")) } == [.key(.character("x"))])
  }

  @Test(arguments: [
    ("[<0;11;5M", MouseEvent(.press, at: Point(x: 10, y: 4))),
    ("[<0;11;5m", MouseEvent(.release, at: Point(x: 10, y: 4))),
    ("[<2;300;100M", MouseEvent(.press, button: .right, at: Point(x: 299, y: 99))),
    ("[<32;2;2M", MouseEvent(.drag, at: Point(x: 1, y: 1))),
    ("[<64;1;1M", MouseEvent(.wheelUp, button: .none, at: .zero)),
    ("[<65;1;1M", MouseEvent(.wheelDown, button: .none, at: .zero)),
    ("[<20;1;1M", MouseEvent(.press, at: .zero, modifiers: [.shift, .control])),
    ("[<9;1;1M", MouseEvent(.press, button: .middle, at: .zero, modifiers: .alt)),
  ])
  func mouse(text: String, event: MouseEvent) {
    #expect(decode("\u{1b}" + text) == [.mouse(event)])
  }

  @Test func focus() {
    #expect(decode("\u{1b}[I\u{1b}[O") == [.focus(gained: true), .focus(gained: false)])
  }

  @Test func sequencesCutShortDoNotEatWhatFollows() {
    #expect(decode("\u{1b}[1;\u{1b}[A") == [.key(.up)])
    #expect(decode("\u{1b}[1;\r") == [.key(.enter)])
    #expect(decode("\u{1b}]0;tit\u{1b}[A") == [.key(.up)])
    #expect(decode("\u{1b}]0;tit\rab") == [.key(.enter), .key(.character("a")), .key(.character("b"))])
    #expect(decode("\u{1b}[M\u{1b}[A") == [])
  }
}

extension InputDecoderTests {
  private static let begin = "\u{1b}[200~"
  private static let end = "\u{1b}[201~"

  private func paste(_ text: String) -> [InputEvent] {
    decode(Self.begin + text + Self.end)
  }

  @Test func aPasteIsOneEvent() {
    #expect(paste("q\nd y\u{3}日") == [.paste("q\nd y日")])
    #expect(paste("") == [.paste("")])
    #expect(paste("a\r\nb\rc\n\rd\te") == [.paste("a\nb\nc\n\nd\te")])
    #expect(paste("x" + "\u{1b}[A" + "\u{1b}[20" + "\u{1b}\u{1b}[201") == [.paste("x[A[20[201")])
    #expect(
      decode("a" + Self.begin + "b" + Self.end + "c") == [.key(.character("a")), .paste("b"), .key(.character("c"))]
    )
  }

  @Test func aPasteWithInvalidUTF8IsRepaired() {
    var decoder = InputDecoder()
    let bytes = Array(Self.begin.utf8) + [0x61, 0xff, 0xc3, 0x62] + Array(Self.end.utf8)
    #expect(decoder.feed(bytes) == [.paste("a\u{fffd}\u{fffd}b")])
  }

  @Test func aPasteOverTheLimitHasNoText() {
    let whole = String(repeating: "a", count: PasteCollector.limit)
    #expect(paste(whole) == [.paste(whole)])
    let text = whole + "日"
    let bytes = PasteCollector.limit + 3
    #expect(paste(text + "\u{1b}[A") == [.oversizedPaste(bytes: bytes + 3, limit: PasteCollector.limit)])
    var decoder = InputDecoder()
    #expect(decoder.feed((Self.begin + text + Self.end + Self.begin + "b" + Self.end).utf8).count == 2)
  }

  @Test func aPasteWithoutAnEndIsNotPendingButCanBeEnded() {
    var decoder = InputDecoder()
    #expect(decoder.feed((Self.begin + "abc\u{1b}[2").utf8) == [])
    #expect(!decoder.isPending)
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [.paste("abc[2")])
    #expect(decoder.feed("d".utf8) == [.key(.character("d"))])
  }
}
