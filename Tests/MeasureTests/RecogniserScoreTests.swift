import Languages
import Testing

@testable import bellhop_measure

@Suite("The score of a recogniser")
struct RecogniserScoreTests {
  private func outcome(_ text: String, _ expected: [ExpectedValue], _ found: [FoundText]) -> RecogniserScore.Outcome {
    RecogniserScore.outcome(of: found, for: RecogniserCase(text: text, expected: expected))
  }

  @Test("what overlaps is found, what is equal has the same span")
  func spans() {
    let expected = [
      ExpectedValue(characters: 0..<3, values: ["1"]), ExpectedValue(characters: 8..<13, values: ["2"]),
    ]
    let found = [FoundText(span: 0..<3, value: "1"), FoundText(span: 10..<11, value: "2")]
    let outcome = outcome("one and two o", expected, found)
    #expect(outcome.matched == 2)
    #expect(outcome.exactSpan == 1)
    #expect(outcome.isRight)
  }

  @Test("characters of several bytes don't shift the spans")
  func accents() {
    let expected = [ExpectedValue(characters: 4..<5, values: ["5"])]
    #expect(outcome("été 5", expected, [FoundText(span: 6..<7, value: "5")]).exactSpan == 1)
  }

  @Test("one find answers to one label only, and what is found beside them is wrong")
  func greedy() {
    let twice = [
      ExpectedValue(characters: 0..<2, values: ["1"]), ExpectedValue(characters: 1..<3, values: ["1"]),
    ]
    let once = outcome("abc", twice, [FoundText(span: 0..<3, value: "1")])
    #expect(once.matched == 1)
    #expect(!once.isRight)
    #expect(!outcome("abc", [], [FoundText(span: 0..<1, value: "1")]).isRight)
    #expect(outcome("abc", [], []).isRight)
  }

  @Test("a value may be right among the alternatives")
  func alternatives() {
    let expected = [ExpectedValue(characters: nil, values: ["2026-04-03", "2026-03-04"])]
    let other = FoundText(span: 0..<5, value: "2025-04-03", alternatives: ["2026-04-03"])
    let outcome = outcome("03/04", expected, [other])
    #expect(outcome.rightValue == 0)
    #expect(outcome.rightAmongAlternatives == 1)
    #expect(!outcome.isRight)
  }

  @Test("the shares are of the right wholes")
  func shares() {
    let cases = [
      RecogniserCase(text: "a1", expected: [ExpectedValue(characters: 1..<2, values: ["1"])]),
      RecogniserCase(text: "b2", expected: [ExpectedValue(characters: 1..<2, values: ["2"])]),
      RecogniserCase(text: "c", expected: []),
      RecogniserCase(text: "d4", expected: [ExpectedValue(characters: 1..<2, values: ["4"])]),
    ]
    let score = RecogniserScore(cases) { text, _ in
      switch text {
      case "a1": [FoundText(span: 1..<2, value: "1")]
      case "b2": [FoundText(span: 1..<2, value: "9"), FoundText(span: 0..<1, value: "0")]
      default: []
      }
    }
    #expect(score.right == 50)
    #expect(abs(score.precision - 200.0 / 3) < 1e-9)
    #expect(abs(score.recall - 200.0 / 3) < 1e-9)
    #expect(score.value == 50)
    #expect(score.misses.count == 2)
  }

  @Test("a labelled line gives its labels, their places and the clock")
  func line() throws {
    let object: [String: Any] = [
      "input": "Pay 5 EUR", "ref": "2016-11-07T16:12:00",
      "results": [["text": "5 eur", "type": "currency", "value": ["value": "5", "isoCurrency": "EUR", "score": 1]]],
    ]
    let text = try #require(LabelledText(object))
    #expect(text.labels.first?.characters == 4..<9)
    #expect(text.labels.first?.members == ["value": "5", "isoCurrency": "EUR", "score": "1"])
    #expect(text.now?.time == LocalTime(hour: 16, minute: 12))
    #expect(LabelledText(["input": "no results"]) == nil)
  }
}
