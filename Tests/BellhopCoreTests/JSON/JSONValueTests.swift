import BellhopCore
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    (#"{"b":1,"a":2}"#, #"{"b":1,"a":2}"#),
    (" [ 1 , 2.50 , -0 , 1e400 , 12345678901234567890123 ] ", "[1,2.50,-0,1e400,12345678901234567890123]"),
    (#"{"a":1,"a":2}"#, #"{"a":1,"a":2}"#),
    (#""a\/b\u00e9\ud83d\ude00\n""#, #""a/bé😀\n""#),
    ("\u{FEFF}null", "null"),
    ("[]", "[]"), ("{}", "{}"), ("true", "true"), ("[[],{}]", "[[],{}]"),
    (#""\u001f\u007f""#, "\"\\u001f\u{7F}\""),
  ])
  func `a document is read with its order and its numbers as they were written`(text: String, compact: String) throws {
    #expect(try JSONValue(parsing: text).compactText == compact)
  }

  @Test(arguments: [#""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\u0041""#])
  func `a lone surrogate becomes the replacement character`(text: String) throws {
    guard case .string(let string) = try JSONValue(parsing: text) else {
      Issue.record("not a string")
      return
    }
    #expect(string.unicodeScalars.first == "\u{FFFD}")
  }

  @Test func `of two members with one name the last is found`() throws {
    #expect(try JSONValue(parsing: #"{"a":1,"a":2}"#)["a"] == .number("2"))
  }

  @Test(arguments: [
    "{", "[1,]", "[1", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "1e", "-", "tru",
    "nulll", "\"a", "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "1 2", "NaN", "[1 2]", "\u{FEFF}", "{\"a\" 1}", "\"\\", "[",
    "0x1",
    "\"\\u12g4\"", "--1", "1e+", "// a", "",
  ])
  func `what isn't JSON is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test func `an error says where`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\n  \"a\": x\n}") }
    #expect(error?.line == 2)
    #expect(error?.column == 8)
    #expect(error?.description == "“x” can't stand at line 2, column 8")
  }

  @Test func `bytes that aren't UTF-8 are refused`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xE9, 0x22]) }
    #expect(error?.reason == .notUTF8)
  }

  @Test func `depth and size are bounded`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONValue(parsing: deep) }
    let tooDeep = #expect(throws: JSONError.self) { try JSONValue(parsing: "[" + deep + "]") }
    #expect(tooDeep?.reason == .tooDeep(limit: 64))
    let hostile = #expect(throws: JSONError.self) {
      try JSONValue(parsing: String(repeating: "{\"a\":", count: 200_000))
    }
    #expect(hostile?.reason == .tooDeep(limit: 64))
    let long = #expect(throws: JSONError.self) {
      try JSONValue(parsing: "\"abc\"", limits: JSONLimits(size: 4, depth: 1))
    }
    #expect(long?.reason == .tooLong(limit: 4))
  }

  @Test func `any bytes are read or refused`() {
    var state: UInt64 = 42
    let alphabet = Array(#"{}[]:,"\u0d8e+-.tfn1 "#.utf8) + [0xC3, 0xA9, 0xFF, 0x00]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      #expect((try? JSONValue(parsing: value.compactText)) == value)
      #expect((try? JSONValue(parsing: value.prettyText)) == value)
    }
  }

  @Test func `the pretty text has one member to a line`() throws {
    let value = try JSONValue(parsing: #"{"order":{"id":"A/1","items":[1,2],"none":[],"nil":null}}"#)
    #expect(
      value.prettyText == """
        {
          "order": {
            "id": "A/1",
            "items": [
              1,
              2
            ],
            "none": [],
            "nil": null
          }
        }
        """
    )
  }
}
