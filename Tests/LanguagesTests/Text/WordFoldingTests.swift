import Testing

@testable import Languages

@Suite struct WordFoldingTests {
  @Test(
    "Forms of one word have one stem",
    arguments: [
      ["order", "orders", "ordered", "ordering"], ["ship", "ships", "shipped", "shipping"],
      ["track", "tracking", "tracked"],
      ["cancel", "cancels", "cancelled", "canceling"], ["change", "changes", "changed", "changing"],
      ["delivery", "deliveries"], ["box", "boxes"], ["address", "addresses"], ["price", "prices"],
      ["refund", "refunded"],
      ["cadeau", "cadeaux"], ["commande", "commandes"],
    ]
  )
  func stems(forms: [String]) {
    #expect(Set(forms.map(WordStem.of)).count == 1, "\(forms.map(WordStem.of))")
  }

  @Test(
    "Words that only look alike keep apart",
    arguments: [("status", "stat"), ("this", "thi"), ("bring", "br"), ("bed", "b")]
  )
  func keepsApart(a: String, b: String) {
    #expect(WordStem.of(a) != WordStem.of(b))
  }

  @Test(
    "Case, accents, width and scripts of digits are folded",
    arguments: [
      ("Réinitialiser", ["reinitialiser"]), ("L’ADRESSE", ["l", "adresse"]), ("Straße", ["strasse"]),
      ("cœur", ["coeur"]),
      ("e-mail", ["e", "mail"]), ("٣٤", ["34"]), ("a  b\tc", ["a", "b", "c"]), ("注文", ["注", "文"]), ("?!", []), ("", []),
    ]
  )
  func folds(text: String, words: [String]) {
    #expect(FoldedWords(text).folded == words)
  }

  @Test("A word knows where it stands in the text, in bytes")
  func spans() throws {
    let text = "Größe M?"
    let words = FoldedWords(text).words
    #expect(words.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == ["Größe", "M"])
  }

  @Test(
    "One slip of a finger parts two words",
    arguments: [
      ("cancel", "canecl"), ("cancel", "cancl"), ("cancel", "canncel"), ("cancel", "cancek"), ("cancel", "ancel"),
    ]
  )
  func typos(a: String, b: String) {
    #expect(Slip.separates(Array(a.utf8), Array(b.utf8)))
    #expect(Slip.separates(Array(b.utf8), Array(a.utf8)))
  }

  @Test(
    "Two slips, or none, do not",
    arguments: [("cancel", "cancel"), ("cancel", "canelc"), ("cancel", "can"), ("abcd", "badc")]
  )
  func noTypos(a: String, b: String) {
    #expect(!Slip.separates(Array(a.utf8), Array(b.utf8)))
  }
}
