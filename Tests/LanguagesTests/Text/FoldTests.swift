import Testing

@testable import Languages

@Suite("Letters as words are compared")
struct FoldTests {
  static let letters: [(String, String)] = [
    ("œuvre", "oeuvre"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Jørgen", "jorgen"), ("Łódź", "lodz"),
    ("Đorđe", "dorde"), ("Þórður", "thordur"), ("Diyarbakır", "diyarbakir"), ("İstanbul", "istanbul"),
    ("A\u{30A}ngstro\u{308}m", "angstrom"),
    ("Ħamrun", "hamrun"), ("Ævar", "aevar"), ("Ŋurra", "nurra"), ("ＡＢＣ", "abc"), ("ﬁnance", "finance"),
    ("Vu\u{303}ng", "vung"), ("Việt", "viet"), ("Nẵng", "nang"), ("Ștefan", "stefan"), ("façade", "facade"),
    ("ĳs", "ijs"), ("Mañana", "manana"), ("ǉubav", "ljubav"), ("SŒUR", "soeur"),
  ]

  @Test("are folded alike by every reader, however they are composed", arguments: letters)
  func folds(written: String, plain: String) {
    #expect(written.folded == plain)
    #expect(FoldedWords(written).folded == [plain])
    #expect(Tokens(written).all.map(\.text) == [plain])
  }

  @Test("stay as they are where nothing is to fold")
  func others() {
    #expect("北京 № 5 × ÷".folded == "北京 № 5 × ÷")
    #expect("Ёлка Ψυχή".folded == "елка ψυχη")
    #expect("٣４۵".folded == "345")
  }

  @Test("Dashes and apostrophes are one each, whatever they are typed as")
  func signs() {
    for dash in "-‐‑‒–—―−" { #expect(Tokens("a \(dash) b").all.map(\.text) == ["a", "-", "b"]) }
    for mark in "'’‘ʼ´`" { #expect(Tokens("l\(mark)été").all.map(\.text) == ["l", "ete"]) }
  }
}
