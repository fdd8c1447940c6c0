import Foundation
import Languages
import Testing

@Suite("Percentages in a message")
struct PercentageRecogniserTests {
  private func shares(_ text: String, _ language: Language = .english) -> [Double] {
    PercentageRecogniser.find(in: text, ReadingContext(language: language)).map {
      NSDecimalNumber(decimal: $0.value).doubleValue
    }
  }

  @Test(
    "in English",
    arguments: [
      ("15%", [15]), ("15 %", [15]), ("I want 12.5% off", [12.5]), ("ten percent", [10]),
      ("twenty-five per cent", [25]),
      ("-3%", [-3]), ("minus five percent", [-5]), ("100pct", [100]), ("20 percentage", [20]),
      ("10% and 20%", [10, 20]),
      ("a discount percentage of 20", [20]), ("half a percent", [0.5]), ("1,5%", [1.5]),
      ("one and a half percent", [1.5]),
      ("(5%)", [5]), ("twenty-percent off", [20]),
    ]
  )
  func english(text: String, expected: [Double]) { #expect(shares(text) == expected) }

  @Test(
    "in French",
    arguments: [
      ("15 %", [15]), ("12,5%", [12.5]), ("dix pour cent", [10]), ("vingt pour-cent", [20]), ("cent pour cent", [100]),
      ("20\u{A0}%", [20]), ("trente pourcents", [30]), ("un pourcentage de vingt", [20]),
      ("deux et demi pour cent", [2.5]),
      ("moins cinq pour cent", [-5]),
    ]
  )
  func french(text: String, expected: [Double]) { #expect(shares(text, .french) == expected) }

  @Test(
    "without a number or inside an address there is none",
    arguments: [
      "a small percent", "%", "15", "what percent of 10 orders", "https://x.io/?q=30%25", "per cent", "ORD15%", "%20",
      "how do I calculate a percentage?", "five stars", "",
    ]
  )
  func nothing(text: String) { #expect(shares(text).isEmpty) }

  @Test(
    "hostile text is read",
    arguments: ["%", "1%", "% ", "percent ", "percent of ", "per cent of 1 ", "one percent ", "1,%"]
  )
  func hostile(part: String) {
    let text = String(repeating: part, count: 4_000 / part.count)
    for language in Language.allCases { #expect(shares(text, language).count <= 20) }
  }
}
