import Testing

@testable import TriggerModel

@Suite("Spelling repair")
struct SpellingRepairTests {
  func repair(_ word: String, phrases: [String] = [], table: WordTable? = .english) -> String? {
    let words = Set(phrases.map { Array($0.utf8) })
    return SpellingRepair(phraseWords: words, table: table).repair(Array(word.utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "reads a slip of the finger as the word that is meant",
    arguments: [
      ("acount", "account"), ("recieve", "receive"), ("adress", "address"), ("oredr", "order"), ("delivry", "delivery"),
      ("cancell", "cancel"), ("shiping", "shipping"),
    ]
  )
  func repairs(written: String, meant: String) {
    #expect(repair(written) == meant)
  }

  @Test("takes a word of the phrases first")
  func phrasesFirst() {
    #expect(repair("bellhpo", phrases: ["bellhop"]) == "bellhop")
    #expect(repair("ordor", phrases: ["ardor"]) == "ardor")
  }

  @Test("leaves known words, short words, codes and far-off words alone")
  func leaves() {
    for word in ["order", "ordr1", "abc", "zzqqxxyy", "don't", ""] { #expect(repair(word) == nil, "\(word)") }
    #expect(repair("wifii", phrases: ["wifii"]) == nil)
  }

  @Test("takes only words of the phrases where the table is of another language")
  func withoutTable() {
    #expect(repair("comande", phrases: ["commande"], table: nil) == "commande")
    #expect(repair("pasword", phrases: ["commande"], table: nil) == nil)
  }
}
