import Testing

@testable import Languages

@Suite("The own words of a mail")
struct MailTextTests {
  @Test(
    "What only looks like a mail is kept",
    arguments: [
      "", "one line", "> one quoted line", "From: Paris\nTo: London\nDate: 4 March",
      "Thanks,\nmy number is 5", "best\nor worst?", "I wrote:\nhello",
    ]
  )
  func kept(text: String) {
    let mail = MailText(text)
    #expect(mail.own == text)
  }

  @Test("The own words stay in their order between quoted lines")
  func order() {
    let mail = MailText("first\n> quoted\n\n\nsecond\n\n> more\nthird")
    #expect(mail.own == "first\n\nsecond\n\nthird")
    #expect(mail.hasOthers)
  }

  @Test("A postscript is the customer's own, though it stands below the name")
  func postscript() {
    #expect(MailText("hello\nKind regards\nMaya\nPS: it is blue").own == "hello\nPS: it is blue")
  }

  @Test("A line that is drawn above another's mail goes with it")
  func drawn() {
    #expect(MailText("Where is it?\n\n_______\nFrom: a@b.example\nSubject: c\n\nd").own == "Where is it?")
  }

  @Test("Nothing but others' words is read as it stands")
  func nothingElse() {
    let text = "> one\n> two"
    #expect(MailText(text).own == text)
    #expect(!MailText(text).hasOthers)
  }

  @Test("Hostile text is read in linear time")
  func hostile() {
    for line in ["> ", "From: a@b\n", "\n", "x wrote:\n", "--\n", "Thanks\n"] {
      _ = MailText(String(repeating: line, count: 8_000))
    }
  }
}
