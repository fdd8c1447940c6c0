import Foundation
import Languages
import Testing

@Suite("Amounts of money in a message")
struct MoneyRecogniserTests {
  private func amounts(_ text: String, _ language: Language = .english) -> [String] {
    MoneyRecogniser.find(in: text, ReadingContext(language: language)).map {
      "\($0.value.amount) \($0.value.currency ?? "?")"
    }
  }

  @Test(
    "by sign",
    arguments: [
      ("$20", "20 USD"), ("$ 20.50", "20.5 USD"), ("€ 12,50", "12.5 EUR"), ("£5.30", "5.3 GBP"), ("20€", "20 EUR"),
      ("CA$20", "20 CAD"), ("US$ 3.14", "3.14 USD"), ("A$5", "5 AUD"), ("-$20", "-20 USD"), ("$-20", "-20 USD"),
      ("$1,250.00", "1250 USD"), ("$1.5 million", "1500000 USD"), ("$10k", "10000 USD"), ("$4B", "4000000000 USD"),
      ("it cost ($20).", "20 USD"), ("$20 CAD", "20 CAD"), ("$10 dollars", "10 USD"), ("¥500", "500 JPY"),
      ("20$", "20 USD"), ("Rs. 20", "20 INR"), ("R$ 30", "30 BRL"), ("20€50", "20.5 EUR"), ("50¢", "0.5 ?"),
    ]
  )
  func signs(text: String, expected: String) { #expect(amounts(text) == [expected]) }

  @Test(
    "by code",
    arguments: [
      ("EUR 20", "20 EUR"), ("20 EUR", "20 EUR"), ("20EUR", "20 EUR"), ("USD115.5", "115.5 USD"), ("20 usd", "20 USD"),
      ("75 USD million", "75000000 USD"), ("30 MUSD", "30000000 USD"), ("CHF 1'250.50", "1250.5 CHF"),
      ("50 TRY", "50 TRY"), ("17 USD 25.", "17.25 USD"),
    ]
  )
  func codes(text: String, expected: String) { #expect(amounts(text) == [expected]) }

  @Test(
    "by name",
    arguments: [
      ("20 bucks", "20 USD"), ("5 quid", "5 GBP"), ("twenty euros", "20 EUR"), ("20 US dollars", "20 USD"),
      ("20 canadian dollars", "20 CAD"), ("100 swiss francs", "100 CHF"), ("50 cents", "0.5 ?"), ("30p", "0.3 GBP"),
      ("99c", "0.99 ?"),
      ("3 dollars 50 cents", "3.5 USD"), ("20 euros and 50 cents", "20.5 EUR"), ("15 dollars and 50", "15.5 USD"),
      ("a dollar", "1 USD"), ("one euro", "1 EUR"), ("half million dollars", "500000 USD"),
      ("a 20-dollar card", "20 USD"),
      ("5 pounds", "5 GBP"), ("ten pounds sterling", "10 GBP"),
    ]
  )
  func names(text: String, expected: String) { #expect(amounts(text) == [expected]) }

  @Test(
    "in French",
    arguments: [
      ("20 euros et 50 centimes", "20.5 EUR"), ("20€50", "20.5 EUR"), ("12,50 €", "12.5 EUR"),
      ("1 234,56 €", "1234.56 EUR"),
      ("94.000 $", "94000 USD"), ("323 millions d'euros", "323000000 EUR"), ("323 millions d’euros", "323000000 EUR"),
      ("75 millions de dollars", "75000000 USD"), ("vingt euros", "20 EUR"), ("10 dollars canadiens", "10 CAD"),
      ("20 $ CA", "20 CAD"), ("10K€", "10000 EUR"), ("3 M€", "3000000 EUR"), ("50 centimes", "0.5 ?"),
      ("EUR29,99", "29.99 EUR"),
      ("15 livres sterling", "15 GBP"), ("100 francs suisses", "100 CHF"), ("20 balles", "20 EUR"),
      ("un euro", "1 EUR"),
      ("deux euros vingt", "2.2 EUR"), ("treize euros et quarante-cinq cents", "13.45 EUR"),
    ]
  )
  func french(text: String, expected: String) { #expect(amounts(text, .french) == [expected]) }

  @Test("several in one message, each with its own currency")
  func several() {
    #expect(amounts("I paid $20 but was charged 25 EUR and 3 USD50") == ["20 USD", "25 EUR", "50 USD"])
    #expect(amounts("10 $ 30 $") == ["10 USD", "30 USD"])
    #expect(amounts("rmb 10 usd 20") == ["10 CNY", "20 USD"])
  }

  @Test(
    "what has no amount or no currency is none",
    arguments: [
      "20", "dollars", "$", "$$$", "ORD-20USD5", "All 5 solutions are wrong", "ALL 5", "the 70 of us",
      "he lost his pen 7 times",
      "1080p", "4 items", "14/03/2026", "where is my refund", "I want a refund", "EUR", "a dollar store", "USD-20-X",
      "",
      "cap 20", "FR76 3000 6000", "A 5 star shop", "call 555-123-4567", "pay us 20",
    ]
  )
  func nothing(text: String) { #expect(amounts(text).isEmpty) }

  @Test("French books are no pounds", arguments: ["2 livres", "j'ai commandé deux livres", "20", "le franc"])
  func nothingFrench(text: String) { #expect(amounts(text, .french).isEmpty) }

  @Test("a plain dollar may be another country's")
  func dollars() throws {
    let plain = try #require(MoneyRecogniser.find(in: "$20").first?.value)
    #expect(plain.mayBe(in: "USD") && plain.mayBe(in: "CAD") && !plain.mayBe(in: "EUR"))
    let american = try #require(MoneyRecogniser.find(in: "US$20").first?.value)
    #expect(!american.mayBe(in: "CAD"))
    let cents = try #require(MoneyRecogniser.find(in: "50 cents").first?.value)
    #expect(cents.mayBe(in: "EUR"))
  }

  @Test("the other reading of a mark is an alternative")
  func alternatives() throws {
    let found = try #require(MoneyRecogniser.find(in: "€1.234").first)
    #expect(found.value.amount == Decimal(string: "1.234"))
    #expect(found.alternatives.map(\.amount) == [1234])
  }

  @Test(
    "hostile text is read and gives at most twenty",
    arguments: [
      "$", "$1", "1$", "€1,", "1 USD ", "USD ", "usd", "1 dollar and ", "dollars ", "US$", "a dollar ", "$ ", "-$",
      "c $ ",
      "1 de d' ", "MUSD ", "million dollars ", "99999999999999999999999999999 million dollars ", "\u{301}$",
    ]
  )
  func hostile(part: String) {
    let text = String(repeating: part, count: 4_000 / part.count)
    for language in Language.allCases { #expect(amounts(text, language).count <= 20) }
  }
}
