import Languages
import Testing

@testable import BellhopCore

@Suite("Phrases found by their first word")
struct PhrasesTests {
  private let phrases = Phrases([
    ("how", "number"), ("how much", "amount"), ("s'il", "yes-no"), ("à l'exception de", ""), ("at the end", ""),
  ])

  @Test("the longest that begins at a place is found, with what it means")
  func longest() throws {
    let words = FoldedWords("Say how much and how").folded
    let found = try #require(phrases.match(words, at: 1))
    #expect(found.length == 2)
    #expect(found.value == "amount")
    #expect(phrases.match(words, at: 4)?.value == "number")
    #expect(phrases.match(words, at: 0) == nil)
    #expect(phrases.match(words, at: 5) == nil)
  }

  @Test("apostrophes and accents are folded as in the text that is read")
  func folded() {
    #expect(phrases.match(FoldedWords("S’il pleut").folded, at: 0)?.length == 2)
    #expect(phrases.match(FoldedWords("tout à l’exception de ça").folded, at: 1)?.length == 4)
  }

  @Test("one that ends before a place is found by its end")
  func ending() {
    let words = FoldedWords("the carrier at the end please").folded
    #expect(phrases.match(words, endingAt: 5) == 2..<5)
    #expect(phrases.match(words, endingAt: 6) == nil)
    #expect(phrases.match(words, endingAt: 0) == nil)
    #expect(phrases.match(words, endingAt: 9) == nil)
  }

  @Test("words are one of them only as a whole")
  func whole() {
    #expect(phrases.holds(["how", "much"]))
    #expect(!phrases.holds(["how", "many"]))
    #expect(!phrases.holds(["at", "the"]))
    #expect(!phrases.holds([]))
  }
}

@Suite("The words of one language that say what is to be done")
struct MarkerWordsTests {
  @Test(
    "verbs are known in their forms, and those of another language aren't",
    arguments: [
      ("tell", "en"), ("mentioning", "en"), ("indiquez", "fr"), ("donner", "fr"), ("dites", "fr"),
    ]
  )
  func verbs(verb: String, language: String) {
    for words in MarkerWords.all {
      #expect(words.isVerb(verb) == (words.language.rawValue == language), "\(words.language)")
    }
  }

  @Test("a verb may follow another marker only in the form for it")
  func bare() throws {
    let english = try #require(MarkerWords.all.first { $0.language == .english })
    let french = try #require(MarkerWords.all.first { $0.language == .french })
    #expect(english.isBareVerb("mentioning"))
    #expect(!english.isBareVerb("status"))
    #expect(!english.isBareVerb("quote"))
    #expect(french.isBareVerb("mentionner"))
    #expect(!french.isBareVerb("indique"))
  }
}
