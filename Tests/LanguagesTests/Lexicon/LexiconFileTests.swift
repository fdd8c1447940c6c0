import Testing

@testable import Languages

@Suite("The files of words and sentences")
struct LexiconFileTests {
  @Test("entries, values, phrases, continued lines, comments and quotes are read")
  func reading() {
    let lexicon = Lexicon(
      text: #"""
        # What this is.
        answers.yes: Oui, d'accord,
          Bien sûr
        # And this.
          voilà
        numbers.units: un = 1, deux = 2, "trois" = 3
        sign.comma: ",", "=", "say ""a, b"""
        list.separator: ", "
        counts.by-20: on
        nothing:
        """#
    )
    #expect(lexicon.file.faults.isEmpty)
    #expect(lexicon.texts("answers.yes") == ["Oui", "d'accord", "Bien sûr", "voilà"])
    #expect(lexicon.list("answers.yes") == ["oui", "d'accord", "bien sur", "voila"])
    #expect(lexicon.phrases("answers.yes") == [["d", "accord"], ["bien", "sur"], ["oui"], ["voila"]])
    #expect(lexicon.numbers("numbers.units") == ["un": 1, "deux": 2, "trois": 3])
    #expect(lexicon.texts("sign.comma") == [",", "=", "say \"a, b\""])
    #expect(lexicon.text("list.separator") == ", ")
    #expect(lexicon.isOn("counts.by-20"))
    #expect(!lexicon.isOn("nothing"))
    #expect(lexicon.set("nothing").isEmpty)
    #expect(lexicon.set("not.there").isEmpty)
  }

  @Test("a line that can't be read is told with its number, and the others are read")
  func malformed() {
    let file = LexiconFile("  lost\nKey: a\nno colon\nkey: a\n\nkey: b\n  c\nother: d\r\n")
    #expect(file.faults.map(\.line) == [1, 2, 3, 6, 7])
    #expect(Lexicon(file).texts("key") == ["a"])
    #expect(Lexicon(file).texts("other") == ["d"])
  }

  @Test("an entry that can't be read is told", arguments: ["a, , b", "\"a", "a = \"b", "\"a\" b", "= 3"])
  func malformedEntries(line: String) {
    #expect(!LexiconEntries([Substring(line)]).faults.isEmpty)
  }

  @Test("a sentence's places are filled, and what fills them isn't read as a place again")
  func sentences() {
    let catalogue = SentenceCatalogue(text: "ask: Is it {value},\n  {name}?\\nYes.\nspaced: \" or \"\n")
    #expect(catalogue.say("ask", ["value": "{name}", "name": "Jo"]) == "Is it {name}, Jo?\nYes.")
    #expect(catalogue.say("spaced") == " or ")
    #expect(catalogue.say("missing") == "missing")
  }

  @Test("a key stands for the entries of another, and two that name each other end")
  func included() {
    let lexicon = Lexicon(
      text: """
        grammar.articles: the, a
        ask.glue: @grammar.articles, please
        ask.more: now, @ask.glue
        sign.at: @, "@home"
        round.a: x, @round.b
        round.b: y, @round.a
        """
    )
    #expect(lexicon.list("ask.more") == ["now", "the", "a", "please"])
    #expect(lexicon.list("sign.at") == ["@", "@home"])
    #expect(lexicon.set("round.a") == ["x", "y"])
  }

  @Test("what each language has is made once")
  func once() {
    let made = PerLanguage { [$0.title] }
    #expect(Language.allCases.map { made[$0] } == Language.allCases.map { [$0.title] })
  }
}
