import Testing

@testable import BellhopCore

@Suite struct ModelTextCheckTests {
  private func material(_ draft: String, _ values: String..., instructions: String..., language: Language = .english)
    -> AnswerMaterial
  {
    AnswerMaterial(
      language: language,
      instructions: instructions,
      told: values.map { Reply.Told(field: FieldPath(["field"]), value: $0) },
      draft: draft
    )
  }

  private var order: AnswerMaterial {
    material(
      "The order ORD-12345 is shipped. It arrives on 3 May 2026 at 14:30. The total is 1,234.50 EUR. There are 2 items. "
        + "Track it: https://track.example/a?id=77",
      "ORD-12345",
      "2026-05-03T14:30:00Z",
      "1234.50",
      instructions: "Tell everything.",
      "Say that refunds take 5 days."
    )
  }

  private func refusal(_ text: String, _ material: AnswerMaterial) -> ModelTextCheck.Refusal? {
    do throws(ModelTextCheck.Refusal) {
      _ = try ModelTextCheck(material: material).checked(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "Good news: your order ORD-12345 has shipped!",
    "It arrives on May 3rd, 2026, around 2:30 pm.", "It arrives on 3 May.", "It arrives on Sunday, 3 May 2026.",
    "Il arrive le 3 mai 2026 à 14h30.", "It arrives on 2026-05-03.", "It arrives on 03/05/2026.",
    "It comes in May 2026.",
    "It arrives on the 3rd.", "The total is €1,234.50.", "Le total est de 1 234,50 €.", "The total is EUR 1234.5.",
    "That makes 1.234,50 euros.", "There are two items in it.", "Il y a deux articles.", "Refunds take five days.",
    "Refunds take 5 days.", "A 5-day wait applies.", "You can follow it at https://track.example/a?id=77.",
    "(order “ord-12345”)", "It may take a while, and we march on.", "One of us will help you.",
  ])
  func `what was given may be said in another form`(text: String) {
    #expect(refusal(text, order) == nil, "\(text)")
  }

  @Test(arguments: [
    ("It costs 42 euros.", "42 euros"), ("It has 3 items.", "3"), ("It has three items.", "three"),
    ("It has forty-two items.", "forty-two"), ("It has ٤٢ items.", "42"), ("It has ４２ items.", "42"),
    ("Il contient quatre-vingt-dix-sept articles.", "quatre-vingt-dix-sept"),
    ("It costs a hundred euros.", "a hundred euros"),
    ("It arrives on 4 May 2026.", "4 May 2026"), ("It arrives on May 3, 2027.", "May 3 2027"),
    ("It arrives in June 2026.", "June 2026"), ("It arrives in September.", "September"),
    ("It arrives Monday.", "Monday"),
    ("It arrives tomorrow.", "tomorrow"), ("Il arrive demain.", "demain"), ("It arrives at 15:30.", "15:30"),
    ("It arrives at 2:30 am.", "2:30 am"), ("It arrives at 3 pm.", "3 pm"), ("Il arrive à 16h.", "16h"),
    ("It arrives on 05/04/2026.", "05/04/2026"), ("The total is 1,234.50 USD.", "1,234.50 USD"),
    ("The total is $1,234.50.", "$1,234.50"), ("The total is 12,345.0 EUR.", "12,345.0 EUR"),
    ("The total is 1.2345 EUR.", "1.2345 EUR"), ("You get 5% off.", "5%"),
    ("You get five per cent off.", "five per cent"),
    ("See https://track.example/a?id=78.", "https://track.example/a?id=78"),
    ("See https://evil.example/", "https://evil.example"),
    ("See www.evil.example now.", "www.evil.example"), ("See evil.example/x now.", "evil.example/x"),
    ("Write to help@evil.example.", "help@evil.example"), ("Your order is ORD-12346.", "ORD-12346"),
    ("Use the code SAVENOW today.", "SAVENOW"), ("Use the code b7x9.", "b7x9"),
    ("Call 06 12 34 56 78.", "06 12 34 56 78"),
    ("Call +33612345678.", "+33612345678"), ("We sent 12k of them.", "12k"), ("We sent 2 million.", "2 million"),
    ("It weighs 7kg.", "7kg"), ("A 24-hour wait.", "24-hour"), ("3-7 days.", "3-7"), ("It has ½ left.", "1/2"),
  ])
  func `what was not given isn't said`(text: String, invented: String) {
    #expect(refusal(text, order) == .notGiven(invented), "\(text)")
  }

  @Test func `a piece of a date is no count`() {
    let data = material("It arrives on 3 May 2026.", "2026-05-03")
    #expect(refusal("You have 3 points.", data) == .notGiven("3"))
    #expect(refusal("You have 5 points.", data) == .notGiven("5"))
  }

  @Test func `an amount keeps its currency where there are two`() {
    let data = material("The total is 20.00 EUR. The fee is 5.00 USD.")
    #expect(refusal("You pay €20 and a fee of $5.", data) == nil)
    #expect(refusal("You pay $20.", data) == .notGiven("$20"))
    #expect(refusal("You pay 5 euros.", data) == .notGiven("5 euros"))
  }

  @Test func `a count is no amount, and an amount that is told without its currency may get it`() {
    var data = material("There are 3 items. The total is €20.00.", "3", "€20.00")
    #expect(refusal("The total is €3.", data) == .notGiven("€3"))
    #expect(refusal("You have 3 items for €20.", data) == nil)
    data = material("The total is 20. The currency is EUR.", "20", "EUR")
    #expect(refusal("You pay €20.", data) == .notGiven("€20"))
    data.told[0].field = FieldPath(["order", "total"])
    #expect(refusal("You pay €20.", data) == nil)
    #expect(refusal("You get 20% off.", data) == .notGiven("20%"))
  }

  @Test func `a phone number may be spaced otherwise`() {
    let data = material("The phone is 0612345678.", "0612345678")
    #expect(refusal("Call 06 12 34 56 78.", data) == nil)
    #expect(refusal("Call 06.12.34.56.78 now.", data) == nil)
    #expect(refusal("Call 06 12 34 56 79.", data) == .notGiven("06 12 34 56 79"))
  }

  @Test func `a name of a field gives no number`() {
    var data = material("The state is ok.", "ok")
    data.told[0].field = FieldPath(["lines", "42"])
    #expect(refusal("There are 42.", data) == .notGiven("42"))
  }

  @Test(arguments: [
    ("Ready\u{202E}!", ModelTextCheck.Refusal.controlCharacter), ("Ready\u{1B}[2J", .controlCharacter),
    ("Ready\u{200B}", .controlCharacter), ("Ready\u{0}", .controlCharacter), ("Ready\u{E000}", .controlCharacter),
    ("R" + String(repeating: "\u{301}", count: 9), .controlCharacter), ("Ready\u{2028}now", .controlCharacter),
    ("<b>Ready</b>", .markup("<b>")), ("Ready <script>x</script>", .markup("<script>")),
    ("```ready```", .markup("```")),
    ("[here](x)", .markup("](")), ("# Ready", .markup("#")), ("__Ready__", .markup("__")),
    ("   ", .noWords), ("…", .noWords), (String(repeating: "ready ", count: 300), .tooLong),
    (String(repeating: "👩‍👩‍👧‍👧", count: 1_000), .tooLong), ("It is ••••••.", .masked),
  ])
  func `what a plain answer has not is refused`(text: String, refused: ModelTextCheck.Refusal) {
    #expect(refusal(text, order) == refused)
  }

  @Test func `emphasis is left out, and lines, accents and emoji stay`() throws {
    let check = ModelTextCheck(material: order)
    #expect(
      try check.checked(" **Great** news 👩‍👩‍👧!\r\nÀ bientôt, 5 < 14:30. \n") == "Great news 👩‍👩‍👧!\nÀ bientôt, 5 < 14:30."
    )
  }

  @Test func `a withheld value isn't said, whoever else wrote it`() {
    let data = material(
      "The status is shipped.",
      "shipped",
      instructions: "If it is lost, apologise. Never tell the depot."
    )
    func refusal(_ text: String, _ withheld: String...) -> ModelTextCheck.Refusal? {
      do throws(ModelTextCheck.Refusal) {
        _ = try ModelTextCheck(material: data, withheld: withheld).checked(text)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("It is lost.", "Lost") == .withheld)
    #expect(refusal("It left Gate Nord.", "gate nord") == .withheld)
    #expect(refusal("It is shipped.", "shipped") == nil)
    #expect(refusal("It is closed.", "lost") == nil)
  }

  @Test func `words to be said exactly are in the text as they are`() throws {
    let data = material("Thanks for your patience. Your order 77 is packed.", "77")
    let check = ModelTextCheck(
      material: data,
      exactWords: ["Thanks for your patience.", "Your order {{number}} is packed.", "Your code is {{code}}."]
    )
    #expect(try check.checked("Hi! Thanks for your patience. Your order 77 is packed.").hasPrefix("Hi!"))
    #expect(throws: ModelTextCheck.Refusal.lacks("Thanks for your patience.")) {
      try check.checked("Thank you for waiting. Your order 77 is packed.")
    }
  }

  @Test func `a refusal is told in a sentence`() {
    #expect(refusal("It has 42.", order)?.cause == "it says “42”, which isn't in the response.")
  }

  @Test(arguments: [
    (String(repeating: "9", count: 1_200), Outcome.tooLong), (String(repeating: "1,", count: 600), .tooLong),
    (String(repeating: "1 ", count: 590), .notGiven), (String(repeating: "two ", count: 290), .said),
    (String(repeating: "hundred-", count: 140), .notGiven), (String(repeating: "million ", count: 140), .said),
    (String(repeating: "1.", count: 590), .notGiven), (String(repeating: "<a", count: 4_000), .tooLong),
    (String(repeating: "<a", count: 500), .said), (String(repeating: "<a", count: 500) + ">", .markup),
    ("@", .said), ("//", .said), ("12/", .notGiven), ("h", .said), ("€", .said), ("-", .said), ("1h", .notGiven),
    ("99999999999999999999999999/99", .notGiven), ("0/0/0000", .notGiven), ("32/13/2026", .notGiven),
    ("1:99", .notGiven), ("25:61", .notGiven), ("T", .said), ("2026-13-45T99:99", .notGiven), ("n°", .said),
    ("vingt-", .notGiven),
  ])
  func `no text makes it slow or ends it`(text: String, outcome: Outcome) {
    #expect(Outcome(refusal("so " + text, order)) == outcome)
    #expect(refusal("Ready.", material(text, text, instructions: text)) == nil)
  }

  enum Outcome {
    case said
    case notGiven
    case tooLong
    case markup
    case other

    init(_ refusal: ModelTextCheck.Refusal?) {
      switch refusal {
      case nil: self = .said
      case .notGiven: self = .notGiven
      case .tooLong: self = .tooLong
      case .markup: self = .markup
      default: self = .other
      }
    }
  }

  @Test func `a value that no text is long enough for isn't looked for in it`() {
    let note = String(repeating: "note ", count: 4_000)
    let response = JSONValue.object([
      .init("note", .string(note)), .init("pin", .string("  77 ")),
      .init("padded", .string(String(repeating: " ", count: 20_000) + "gate 4")),
    ])
    let paths = ["note", "pin", "padded"].map { FieldPath([$0]) }
    #expect(WithheldValues.values(of: response, at: paths) == ["77", "gate 4"])
  }
}
