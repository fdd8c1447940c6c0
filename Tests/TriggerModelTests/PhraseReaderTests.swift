import Testing

@testable import TriggerModel

@Suite("Reading phrases for a fit")
struct PhraseReaderTests {
  @Test("keeps what the last fit needed, and reads only what is new")
  func keeps() {
    var reader = PhraseReader(language: .english)
    let first = reader.read(["Reset my password", "Refund", "Refund"])
    #expect(first.count == 3)
    #expect(reader.count == 2)
    let second = reader.read(["Refund", "Where is it"])
    #expect(reader.count == 2)
    #expect(second[0].vector == first[1].vector)
  }

  @Test("a fit is stopped by what its check throws, at the start, while comparing and while solving")
  func stops() {
    struct Enough: Error {}
    let phrases = (0..<40).map { "phrase number \($0)" }
    let labels = (0..<40).map { $0 % 4 }
    func check(most: Int) -> Int? {
      var asked = 0
      var reader = PhraseReader(language: .english)
      let fit = Result {
        try PhraseClassifier(phrases: phrases, labels: labels, labelCount: 4, reader: &reader) {
          asked += 1
          if asked > most { throw Enough() }
        }
      }
      return (try? fit.get()) == nil ? asked : nil
    }
    // Three times while 40 phrases are compared, then for each four of them in each of three steps.
    for most in [0, 2, 5, 15, 25] { #expect(check(most: most) == most + 1) }
    #expect(check(most: 33) == nil)
  }
}

@Suite("Contractions without their apostrophe")
struct ContractionTests {
  private func letters(_ text: String, joined: Bool = true) -> [String] {
    FoldedText(text, spellingOut: joined ? .english : nil).tokens.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  @Test(
    "are cut as with it",
    arguments: [("cant", "can't"), ("I dont", "I don't"), ("Im", "I'm"), ("youve", "you've")]
  )
  func cut(without: String, with: String) {
    #expect(letters(without) == letters(with))
  }

  @Test("words that are words without it stay whole", arguments: ["its", "well", "ill", "id", "were", "can", "im2"])
  func whole(word: String) {
    #expect(letters(word) == [word])
  }

  @Test("stay whole in another language")
  func language() {
    #expect(letters("dont", joined: false) == ["dont"])
  }

  @Test("keep their place in the text")
  func spans() {
    let tokens = FoldedText("é cant", spellingOut: .english).tokens
    #expect(tokens.map(\.span) == [0..<2, 3..<6, 6..<6, 6..<7])
  }
}
