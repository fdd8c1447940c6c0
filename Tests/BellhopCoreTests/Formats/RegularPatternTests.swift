import Testing

@testable import BellhopCore

@Suite struct RegularPatternTests {
  struct Case: Sendable {
    var expression: String
    var matching: [String]
    var other: [String]
    init(_ expression: String, _ matching: [String], not other: [String]) {
      self.expression = expression
      self.matching = matching
      self.other = other
    }
  }

  @Test(
    "A whole text matches or not",
    arguments: [
      Case("^[A-Z]{3}-\\d{4}$", ["ABC-1234"], not: ["AB-1234", "ABC-12345", "abc-1234", "xABC-1234", ""]),
      Case("[A-Z]{2}\\d{6}", ["AB123456"], not: ["AB12345", "A1123456"]),
      Case("(FR|BE)?\\d+", ["FR1", "12", "BE99"], not: ["CH1", "FR"]),
      Case("a{2,3}", ["aa", "aaa"], not: ["a", "aaaa"]),
      Case("\\w+\\.pdf", ["file_1.pdf"], not: ["filepdf", ".pdf"]),
      Case("[^0-9]*", ["", "abc"], not: ["a1"]),
      Case("(?:\\d{2}:){2}\\d{2}", ["12:34:56"], not: ["12:34"]),
      Case("[-+]?\\d", ["-1", "+1", "1"], not: ["*1"]),
      Case("\\d{5}(-\\d{4})?", ["12345", "12345-6789"], not: ["1234", "12345-"]),
      Case(".", ["x", "é"], not: ["", "xy", "\n"]),
    ]
  )
  func matches(_ item: Case) throws {
    let pattern = try #require(RegularPattern(item.expression))
    for text in item.matching { #expect(pattern.matches(text), "\(text)") }
    for text in item.other { #expect(!pattern.matches(text), "\(text)") }
    #expect(pattern.matches(pattern.example))
  }

  @Test(
    "What can't be followed, or isn't an expression, makes no pattern",
    arguments: [
      "", "(", "[", "a{2", "a{3,2}", "a**", "(?=a)b", "(a)\\1", "\\p{L}", "*a", "a{1000}",
      "((((a{200}){200}){200}){200})",
      String(repeating: "(", count: 100), "[z-a]", "a)",
    ]
  )
  func refuses(_ expression: String) { #expect(RegularPattern(expression) == nil) }

  @Test("An expression that engines which try again choke on is answered at once")
  func hostile() throws {
    let pattern = try #require(RegularPattern("(a+)+b"))
    #expect(!pattern.matches(String(repeating: "a", count: 4_000)))
    let found = InputFormat.pattern("(a|aa)+").recognise(in: String(repeating: "a ", count: 2_000))
    #expect(found.count == MessageScan.mostFinds)
  }

  @Test("A value is found in a message, also in the other case")
  func recognises() {
    let format = InputFormat.pattern("^[A-Z]{3}-\\d{4}$")
    #expect(format.recognise(in: "it is abc-1234, thanks").map(\.value) == ["ABC-1234"])
    #expect(format.recognise(in: "XABC-1234 and ABC-12345").isEmpty)
    #expect(format.validate("abc-1234") == .valid("ABC-1234"))
    #expect(format.validate("abc-12") == .invalid(.unlike(format)))
  }
}
