import Foundation
import Languages
import Testing

@Suite("Numbers in a message")
struct NumberRecogniserTests {
  private func numbers(_ text: String, _ language: Language = .english) -> [Double] {
    NumberRecogniser.find(in: text, ReadingContext(language: language)).map {
      (NSDecimalNumber(decimal: $0.value).doubleValue * 1_000_000).rounded() / 1_000_000
    }
  }

  @Test(
    "in digits",
    arguments: [
      ("I need 12 of them", [12]), ("1,250 please", [1250]), ("3.5", [3.5]), ("1 234 567", [1_234_567]),
      ("1.111,11", [1111.11]), ("12,34,567.89", [1_234_567.89]), ("1'234'567", [1_234_567]), ("5,00", [5]),
      (".5", [0.5]), ("-7", [-7]), ("−7", [-7]), ("+7", [7]), ("- 7", [-7]), ("- 7 apples", [7]), ("10k", [10_000]),
      ("1.5 million", [1_500_000]), ("2mil", [2_000_000]), ("10M", [10_000_000]), ("1.2b", [1_200_000_000]),
      ("3x the blue one", [3]), ("#123", [123]), ("qty:5", [5]), ("no.5", [5]), ("5,thanks", [5]), ("(4)", [4]),
      ("22,24,26", [22, 24, 26]), ("1.5e3", [1500]), ("7.", [7]), ("423 0000", [423, 0]), ("2 and 3", [2, 3]),
    ]
  )
  func digits(text: String, expected: [Double]) { #expect(numbers(text) == expected) }

  @Test(
    "in words",
    arguments: [
      ("twenty-one", [21]), ("a hundred and five", [105]), ("two hundred thousand", [200_000]),
      ("one thousand two hundred and thirty four", [1234]), ("nineteen hundred", [1900]), ("a dozen eggs", [12]),
      ("half a dozen", [6]), ("three dozen", [36]), ("fourty two", [42]), ("minus five point five", [-5.5]),
      ("zero point zero three", [0.03]), ("3 hundred and 21", [321]), ("a million", [1_000_000]),
      ("I want one", [1]), ("just one please", [1]), ("two, three or four", [2, 3, 4]), ("I'd like TWO", [2]),
      ("a couple of tickets", [2]), ("four thousand three hundred", [4300]), ("eight forty", [8, 40]),
    ]
  )
  func words(text: String, expected: [Double]) { #expect(numbers(text) == expected) }

  @Test(
    "as fractions",
    arguments: [
      ("one and a half", [1.5]), ("two thirds", [0.666667]), ("2 1/4", [2.25]), ("3/4", [0.75]), ("half", [0.5]),
      ("2½", [2.5]), ("five and a half million", [5_500_000]), ("3 million and a half", [3_500_000]),
      ("half a million", [500_000]), ("three quarters", [0.75]), ("a quarter", [0.25]), ("one fifth", [0.2]),
      ("twenty and three fifths", [20.6]), ("a third of it", []), ("one hundred and three quarters", [100.75]),
    ]
  )
  func fractions(text: String, expected: [Double]) { #expect(numbers(text) == expected) }

  @Test(
    "in French",
    arguments: [
      ("deux cent quatre-vingt-onze", [291]), ("soixante-dix-sept", [77]), ("soixante et onze", [71]),
      ("quatre vingt dix neuf", [99]), ("septante-deux", [72]), ("nonante", [90]), ("huitante", [80]),
      ("vingt et un", [21]), ("mille deux cents", [1200]), ("deux mille vingt-six", [2026]), ("1 234,56", [1234.56]),
      ("1.234.567", [1_234_567]), ("1.250", [1250]), ("12,5", [12.5]), ("12.50", [12.5]), ("moins cinq", [-5]),
      ("une douzaine", [12]), ("trois douzaines", [36]), ("un et demi", [1.5]), ("deux et demi", [2.5]),
      ("trois quarts", [0.75]), ("un tiers", [0.333333]), ("2,5 millions", [2_500_000]),
      ("3 millions et demi", [3_500_000]),
      ("un", [1]), ("j'en veux une", [1]), ("deux cent virgule trois", [200.3]), ("un demi-million", [500_000]),
      ("J’en voudrais deux, svp", [2]), ("10 000", [10_000]), ("10\u{202F}000", [10_000]), ("12k", [12_000]),
    ]
  )
  func french(text: String, expected: [Double]) { #expect(numbers(text, .french) == expected) }

  @Test(
    "codes, dates, times, measures, phone numbers and sentences without a number have none",
    arguments: [
      "ORD-12345", "ORD12345", "14/03/2026", "2026-03-14", "14.03.2026", "at 10:30", "at 5 pm", "1.2.3", "192.168.1.2",
      "15%", "15 percent", "180ml", "the 4th", "24/7", "03/04", "call +1 541-754-3010", "06 12 34 56 78 is my phone",
      "jane2@x.io", "https://x.io/5", "five-star", "card 4111 1111 1111 1111", "7/11", "the first one",
      "this one doesn't work", "which one?", "no one",
      "one of my items broke", "a second", "where is my order", "half past three", "quarter to five", "I can't log in",
      "flat 4B", "10G", "1m", "", "-", "+", ".", "1e", "twenty-percent off", "one another", "one's own",
    ]
  )
  func nothing(text: String) { #expect(numbers(text).isEmpty) }

  @Test(
    "neither have these French ones",
    arguments: [
      "j'ai un problème", "une question", "le 14/03/2026", "à 15h30", "dix pour cent", "la 2e fois", "CMD-12345",
      "où est ma commande", "c'est un autre", "et demie", "un de mes articles", "à 8 heures",
    ]
  )
  func nothingFrench(text: String) { #expect(numbers(text, .french).isEmpty) }

  @Test("the other reading of a mark is an alternative")
  func alternatives() throws {
    let english = try #require(NumberRecogniser.find(in: "1.234").first)
    #expect(english.value == Decimal(string: "1.234"))
    #expect(english.alternatives == [1234])
    let french = try #require(NumberRecogniser.find(in: "1.234", ReadingContext(language: .french)).first)
    #expect(french.value == 1234)
    #expect(french.alternatives == [Decimal(string: "1.234")])
    #expect(NumberRecogniser.find(in: "1.23").first?.alternatives == [])
  }

  @Test("the span covers the number with its sign, in bytes")
  func span() throws {
    let text = "é two hundred and five, -3"
    let found = NumberRecogniser.find(in: text)
    #expect(found.map(\.text) == ["two hundred and five", "-3"])
    #expect(found.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == found.map(\.text))
  }

  @Test(
    "hostile text is read and gives at most twenty",
    arguments: [
      "1", "1,", "1.", "1 ", "1 000 ", "111 ", "9'", "-", "--1", "1/", "1/2/", "1e9", "1^", "one ", "hundred ",
      "million ",
      "one million ", "one and ", "half ", "a half ", "twenty-", "point ", "un ", "quatre-vingt-", "cent ", "et ", "½",
      "1½", "minus ", "over ", "one over ", "dozen ", "k", "1k", "½ million and ", "thirds ", "\u{301}", "e\u{301}",
    ]
  )
  func hostile(part: String) {
    let text = String(repeating: part, count: 4_000 / part.count)
    for language in Language.allCases { #expect(numbers(text, language).count <= 20) }
  }
}
