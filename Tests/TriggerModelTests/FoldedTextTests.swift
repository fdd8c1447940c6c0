import Testing

@testable import TriggerModel

@Suite("Folding a text")
struct FoldedTextTests {
  func tokens(_ text: String) -> [String] {
    FoldedText(text).tokens.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  @Test("lowers letters, drops accents and cuts at signs")
  func folds() {
    #expect(tokens("Réinitialiser MON mot-de-passe!") == ["reinitialiser", "mon", "mot", "-", "de", "-", "passe", "!"])
    #expect(tokens("order #A12\r\nnow") == ["order", "#", "a12", "now"])
    #expect(tokens("e\u{301}tat 北京 a") == ["etat", "a"])
    #expect(tokens("I can’t") == tokens("I can't"))
    #expect(tokens(" \t\u{0}") == [])
  }

  @Test("remembers where each word stood")
  func spans() {
    let text = "Où est l’été"
    let utf8 = Array(text.utf8)
    let words = FoldedText(text).tokens.filter(\.isWord).map { String(decoding: utf8[$0.span], as: UTF8.self) }
    #expect(words == ["Où", "est", "l", "été"])
  }

  @Test("is bounded, whatever comes")
  func bounded() {
    #expect(FoldedText(String(repeating: "a ", count: 100_000)).tokens.count == FoldedText.mostTokens)
    #expect(FoldedText(String(repeating: "a", count: 1_000)).tokens.allSatisfy { $0.letters.count <= 64 })
  }
}
