import Languages
import Testing

@Suite("E-mail addresses in a message")
struct EmailRecogniserTests {
  private func addresses(_ text: String, _ language: Language = .english) -> [String] {
    EmailRecogniser.find(in: text, ReadingContext(language: language)).map(\.value)
  }

  @Test(
    "an address is found wherever it stands",
    arguments: [
      ("hey its jane@x.io", ["jane@x.io"]),
      ("Jane.Doe+shop@Mail.Example.COM, thanks", ["Jane.Doe+shop@mail.example.com"]),
      ("(jane@x.io)", ["jane@x.io"]), ("<jane@x.io>", ["jane@x.io"]), ("mailto:jane@x.io", ["jane@x.io"]),
      ("'jane@x.io'", ["jane@x.io"]), ("my mail is jane@x.io.", ["jane@x.io"]), ("o'brien@x.ie", ["o'brien@x.ie"]),
      ("josé@exemple.fr", ["josé@exemple.fr"]), ("not a@b.com but c@d.org!", ["a@b.com", "c@d.org"]),
      ("jane@[192.168.1.20]", ["jane@[192.168.1.20]"]), ("j_9@sub.example.co.uk", ["j_9@sub.example.co.uk"]),
      ("邮箱jane@x.io", ["jane@x.io"]), ("jane-@x.io", ["jane-@x.io"]), ("1@x.io", ["1@x.io"]),
    ]
  )
  func found(text: String, expected: [String]) { #expect(addresses(text) == expected) }

  @Test(
    "what only looks like one isn't",
    arguments: [
      "jane@x", "@jane", "jane@", "@", "jane@@x.io", "jane@x.io@y.io", "a..b@x.io", ".jane@x.io", "jane@x_y.com",
      "jane@-x.io", "jane@1.2.3.4", "jane@x.1", "see you at example.com", "meet @ noon . thanks", "meet me at noon",
      "order @ 5 pm",
      "I ordered at bestbuy.com", "at dot", "dot com at", "me at home dot",
    ]
  )
  func nothing(text: String) { #expect(addresses(text).isEmpty) }

  @Test(
    "an address that is said aloud is found",
    arguments: [
      ("it's jane at example dot com", Language.english, ["jane@example.com"]),
      ("jane dot doe at mail dot example dot org.", .english, ["jane.doe@mail.example.org"]),
      ("jane (at) example.com", .english, ["jane@example.com"]),
      ("jane @ example . com", .english, ["jane@example.com"]),
      ("jane42 at example.com", .english, ["jane42@example.com"]),
      ("jane dot doe@example dot com please", .english, ["jane.doe@example.com"]),
      ("c'est jeanne arobase exemple point fr", .french, ["jeanne@exemple.fr"]),
      ("jeanne.d arobase exemple.fr", .french, ["jeanne.d@exemple.fr"]),
    ]
  )
  func spoken(text: String, language: Language, expected: [String]) {
    #expect(addresses(text, language) == expected)
  }

  @Test("the span is in bytes and covers the address alone")
  func span() throws {
    let text = "é: jane@x.io!"
    let found = try #require(EmailRecogniser.find(in: text).first)
    #expect(found.span == 4..<13)
    #expect(found.text == "jane@x.io")
    #expect(found.certainty == .certain)
    #expect(String(decoding: Array(text.utf8)[found.span], as: UTF8.self) == found.text)
  }

  @Test(
    "hostile text is read and gives at most twenty",
    arguments: [
      String(repeating: "@", count: 4_000), String(repeating: "a@", count: 2_000),
      String(repeating: "a.", count: 2_000) + "@" + String(repeating: "b.", count: 2_000),
      String(repeating: "a@b.co ", count: 600), String(repeating: "dot ", count: 1_000) + "at x dot com",
      String(repeating: "a at ", count: 800), "a@" + String(repeating: "x", count: 4_000) + ".com",
      "\u{0}@\u{301}.\u{301}",
    ]
  )
  func hostile(text: String) {
    for language in Language.allCases {
      #expect(EmailRecogniser.find(in: text, ReadingContext(language: language)).count <= 20)
    }
  }
}
