import Testing

@testable import BellhopCore

@Suite struct PastedIdentifierTests {
  @Test(
    arguments: [
      "\u{200b}", "\u{feff}", " ", "\u{a0}", "\t", "\r\n", "\u{ad}", "\u{2060}", "\u{200e}", "\u{202e}", "\u{2066}",
      "\u{3000}", "\u{2028}", "\u{e0041}", "\u{fe0f}", "\u{34f}", "\u{3164}", "\u{0}", "\u{2800}", "\u{fffc}",
      "\u{200b} \u{feff}",
    ]
  )
  func `what nobody sees is left out at both ends, and told`(_ unseen: String) {
    for kind in [IdentifierKind.url, .host, .key, .headerName, .secretName, .secretValue, .fixedValue] {
      let typed = PastedIdentifier("\(unseen)abc\(unseen)", as: kind)
      #expect(Array(typed.text.utf8) == Array("abc".utf8))
      #expect(typed.notice?.hasSuffix("left out.") == true)
      #expect(typed.leftOut.count == 2 * unseen.unicodeScalars.count)
      #expect(typed.problem == nil)
    }
    #expect(PastedIdentifier(unseen, as: .key).text.isEmpty)
  }

  @Test func `nothing is said of what is clean`() {
    let typed = PastedIdentifier("https://api.example/orders/{{Order number}}?q=%20", as: .url)
    #expect(typed.isClean)
    #expect(typed.notice == nil)
    #expect(typed.problem == nil)
    #expect(PastedIdentifier("Bearer abc", as: .secretValue).problem == nil)
    #expect(PastedIdentifier("Order ID", as: .key).problem == nil)
    #expect(PastedIdentifier("naïve café 日本", as: .fixedValue).sentence == nil)
  }

  @Test func `inside, it is named with its place`() {
    #expect(
      PastedIdentifier("https://api.example/or\u{200b}ders", as: .url).problem
        == "There is a zero-width space, U+200B, after “https://api.example/or” in the URL: "
        + "take it out, or type that part anew."
    )
    #expect(PastedIdentifier("api.exa\u{ad}mple", as: .host).problem?.contains("a soft hyphen, U+00AD,") == true)
    #expect(PastedIdentifier("order\u{a0}id", as: .key).problem?.contains("a no-break space, U+00A0,") == true)
    #expect(PastedIdentifier("X-Api\u{2060}Key", as: .headerName).problem?.contains("a word joiner, U+2060,") == true)
    #expect(PastedIdentifier("https://a/b c", as: .url).problem?.contains("%20") == true)
  }

  @Test func `of a secret only the place is told`() {
    let problem = PastedIdentifier("sec\u{200b}ret", as: .secretValue).problem
    #expect(
      problem == "Character 4 of the value is a zero-width space, U+200B, which nobody sees: copy the value anew, "
        + "or type it."
    )
    #expect(problem?.contains("sec") == false)
    #expect(PastedIdentifier("Bearer\u{a0}abc", as: .secretValue).problem?.contains("U+00A0") == true)
    #expect(PastedIdentifier("Bearer\tabc", as: .secretValue).problem?.contains("a tab, U+0009") == true)
  }

  @Test func `signs around an address are left out`() {
    let address = "https://api.example/orders"
    for wrapped in [
      "\"\(address)\"", "'\(address)'", "`\(address)`", "<\(address)>", "“\(address)”", " `<\(address)>` ",
    ] {
      let typed = PastedIdentifier(wrapped, as: .url)
      #expect(typed.text == address)
      #expect(typed.notice?.contains("signs around the URL") == true)
    }
    #expect(PastedIdentifier("<id>", as: .url).text == "<id>")
    #expect(PastedIdentifier("\"a\"", as: .secretValue).text == "\"a\"")
  }

  @Test func `the notice counts and names`() {
    func notice(_ typed: String) -> String? { PastedIdentifier(typed, as: .key).notice }
    #expect(notice("a ") == "A space around the key was left out.")
    #expect(notice(" a ") == "2 spaces around the key were left out.")
    #expect(notice("\u{200b}a") == "A zero-width space, U+200B, around the key was left out.")
    #expect(
      notice("\u{200b}a ")
        == "2 invisible characters, among them a zero-width space, U+200B, around the key were left out."
    )
  }
}
