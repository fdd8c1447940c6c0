import Languages
import Testing

@Suite("Web addresses in a message")
struct WebAddressRecogniserTests {
  private func addresses(_ text: String) -> [String] { WebAddressRecogniser.find(in: text).map(\.value) }

  @Test(
    "an address is found without the punctuation around it",
    arguments: [
      ("see https://Example.com/Path?q=1#top.", ["https://example.com/Path?q=1#top"]),
      ("www.example.com", ["www.example.com"]),
      ("(http://example.com/a_(b))", ["http://example.com/a_(b)"]), ("example.com", ["example.com"]),
      ("it's on shop.example.co.uk/item/5, ok?", ["shop.example.co.uk/item/5"]),
      ("HTTP://EXAMPLE.COM", ["http://example.com"]),
      ("http://127.0.0.1:8080/x", ["http://127.0.0.1:8080/x"]), ("http://localhost:3000", ["http://localhost:3000"]),
      ("ftp://files.example.org", ["ftp://files.example.org"]), ("link:https://x.io/a", ["https://x.io/a"]),
      ("\"https://x.io/a\"", ["https://x.io/a"]), ("<https://x.io>", ["https://x.io"]),
      ("visit bit.ly/2jm6eu3!", ["bit.ly/2jm6eu3"]),
      ("my site is janes-shop.fr", ["janes-shop.fr"]), ("a.com, b.org; c.net/x", ["a.com", "b.org", "c.net/x"]),
      ("https://exemple.fr/été", ["https://exemple.fr/été"]),
      ("http://intranet/ticket/5", ["http://intranet/ticket/5"]),
      ("our website: done.it", ["done.it"]), ("example.com:8443/login", ["example.com:8443/login"]),
      ("x.io?a=b", ["x.io?a=b"]),
    ]
  )
  func found(text: String, expected: [String]) { #expect(addresses(text) == expected) }

  @Test(
    "sentences, files, versions and e-mail addresses have none",
    arguments: [
      "thanks.it works now", "I paid.so where is it", "done.In a hurry", "help.me please", "order.no 5", "jane@x.io",
      "jane.doe@x.co.uk",
      "invoice.pdf", "photo.jpg", "1.2.3", "v1.2", "192.168.1.1", "e.g. this", "http://", "https:// is broken",
      "httt://abc.com",
      "14.03.2026", "a.m.", "7.am", "...", "working..is", "finished.Info please", "10.5", "example", "and/or",
      "http://362", "",
      "localhost", "ORD.12345", "ok.thanks",
    ]
  )
  func nothing(text: String) { #expect(addresses(text).isEmpty) }

  @Test("the span is in bytes")
  func span() throws {
    let text = "été: www.x.io."
    let found = try #require(WebAddressRecogniser.find(in: text).first)
    #expect(String(decoding: Array(text.utf8)[found.span], as: UTF8.self) == "www.x.io")
  }

  @Test(
    "hostile text is read and gives at most twenty",
    arguments: [
      ".", "a.", "http://", "://", "www.", "a.com", "a.com ", "/", "(", "https://a.com/(", "a.com,", "-.",
      "localhost:1",
    ]
  )
  func hostile(part: String) {
    #expect(addresses(String(repeating: part, count: 4_000 / part.count)).count <= 20)
    #expect(addresses("https://x.io/" + String(repeating: part, count: 4_000 / part.count)).count <= 20)
  }
}
