import Languages
import Testing

@Suite("Places in a message")
struct OrdinalRecogniserTests {
  private func places(_ text: String, _ language: Language = .english) -> [Int] {
    OrdinalRecogniser.find(in: text, ReadingContext(language: language)).map(\.value)
  }

  @Test(
    "in English",
    arguments: [
      ("the 2nd one", [2]), ("1st, 3rd and 11th", [1, 3, 11]), ("the third", [3]), ("twenty-first", [21]),
      ("the twenty fifth item", [25]), ("one hundred and second", [102]), ("two hundredth", [200]), ("twelth", [12]),
      ("The Second, please", [2]), ("she finished second!", [2]), ("first class", [1]), ("my 100th order", [100]),
      ("three thousandth", [3000]), ("ninetieth", [90]), ("the fifteenth and the sixteenth", [15, 16]),
    ]
  )
  func english(text: String, expected: [Int]) { #expect(places(text) == expected) }

  @Test(
    "in French",
    arguments: [
      ("la 2e", [2]), ("le 1er et la 2ème", [1, 2]), ("la première", [1]), ("deuxième", [2]),
      ("le troisième choix", [3]),
      ("vingt et unième", [21]), ("soixante-dixième", [70]), ("quatre-vingtième", [80]), ("le second", [2]),
      ("cent vingt-cinquième", [125]), ("les deux premiers", [1]), ("nonante-deuxième", [92]), ("11ème", [11]),
      ("dix-septième", [17]), ("la neuvieme", [9]),
    ]
  )
  func french(text: String, expected: [Int]) { #expect(places(text, .french) == expected) }

  @Test(
    "times, fractions, codes and places from the end are none",
    arguments: [
      "wait a second", "one second please", "30 seconds", "5 second delay", "two thirds", "second to last",
      "the last one",
      "next", "ORD-4th5", "A2nd", "4thx", "two", "twenty", "month", "north", "where is my order", "1.5th", "",
      "third from the last",
    ]
  )
  func nothing(text: String) { #expect(places(text).isEmpty) }

  @Test(
    "neither are these French ones",
    arguments: ["une seconde", "30 secondes", "le dernier", "deux tiers", "un mètre", "même"]
  )
  func nothingFrench(text: String) { #expect(places(text, .french).isEmpty) }

  @Test(
    "hostile text is read",
    arguments: ["1st", "first ", "twenty-first-", "th", "1th", "hundredth ", "1e ", "99999999999999999999th "]
  )
  func hostile(part: String) {
    let text = String(repeating: part, count: 4_000 / part.count)
    for language in Language.allCases { #expect(places(text, language).count <= 20) }
  }
}
