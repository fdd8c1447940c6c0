import Testing

@testable import Languages

@Suite("The pieces of a text")
struct SplitterTests {
  static let sentences: [(String, Int)] = [
    ("Dites « Livraison offerte. » Donnez le total.", 2),
    ("Dites « Livraison offerte.\u{A0}» Donnez le total.", 2),
    ("Say “Thank you!” Then give the total.", 2),
    ("Say \"All done.\" Give the total.", 2),
    ("Say „Danke.“ Give the total.", 2),
    ("Say “Is it 3 p.m. already?” and give the total.", 1),
    ("Give the total, e.g. 12.50 euros. Then the status.", 2),
    ("Tell when it arrives, i.e. the eta.", 1),
    ("Mention Dr. Okafor from the name field. Give the total.", 2),
    ("It closes at 5 p.m. Give the total.", 2),
    ("It closes at 5 p.m. on Sundays. Give the total.", 2),
    ("Send them to example.com. Give the total.", 2),
    ("Give the total (the sum incl. tax). Then the status.", 2),
    ("Dites ‹ Merci. › Donnez le total.", 2),
    ("Donnez le no. de commande. Puis le total.", 2),
    ("M. Dupont répond. Donnez le total.", 2),
    ("Say 'Thanks.' Give the total.", 2),
    ("Say “Ready?”\nGive the total.", 2),
    ("Say «Done!» Give the total.", 2),
    ("Version 1.5 is out. Give the version.", 2),
    ("Say “We’re open… Come in.” Give the total.", 2),
    ("Say (“Done.”) Give the total.", 2),
    ("Thank them… Give the total.", 2),
    ("Dites «\u{202F}Merci !\u{202F}» Donnez le total.", 2),
  ]

  @Test("Instructions are cut into sentences; quoted words stay whole", arguments: sentences)
  func instructions(text: String, count: Int) {
    let found = text.pieces(endedBy: .instructions).map(\.written)
    #expect(found.count == count, "\(found)")
  }

  static let parts: [(String, [String])] = [
    ("At 3 p.m. tomorrow, please.", ["At 3 p.m. tomorrow", "please"]),
    ("It's for Dr. Okafor, thanks", ["It's for Dr. Okafor", "thanks"]),
    ("He said \"no.\" So cancel it.", ["He said \"no", "So cancel it"]),
    ("I paid 1.5 times. Why?", ["I paid 1.5 times", "Why"]),
    ("Write to maya@x.io. Thanks!", ["Write to maya@x.io", "Thanks"]),
    ("Wait... what?!", ["Wait", "what"]),
    ("C'est pour M. Dupont. Merci.", ["C'est pour M. Dupont", "Merci"]),
    ("« Livraison offerte. » Où est-elle ?", ["« Livraison offerte", "Où est-elle"]),
    ("e.g. a lamp, or a chair", ["e.g. a lamp", "or a chair"]),
    ("See https://x.io/a?b=1. Then?", ["See https://x.io/a?b=1", "Then"]),
    ("No. 5 please", ["No. 5 please"]),
    ("No. I never got it", ["No", "I never got it"]),
    ("(It is broken.) Send a new one", ["(It is broken", "Send a new one"]),
    ("ok… yes", ["ok", "yes"]),
  ]

  @Test("What customers say is cut where they pause", arguments: parts)
  func remarks(text: String, expected: [String]) {
    #expect(text.pieces(endedBy: .remarks).map(\.text) == expected)
  }

  @Test("A piece knows where it stands, and what ends it")
  func places() {
    let text = "  Où est-elle ?! Là,  « ici. »"
    let pieces = text.pieces(endedBy: .remarks)
    #expect(pieces.map(\.mark) == ["?", ",", "."])
    let utf8 = Array(text.utf8)
    #expect(pieces.map { String(decoding: utf8[$0.span], as: UTF8.self) } == pieces.map(\.text))
    #expect(pieces.map(\.written) == ["Où est-elle ?!", "Là,", "« ici. »"])
  }

  @Test("Places to fill and quoted words are never cut")
  func wholes() {
    #expect("Say {{a.b. c}}. Then".pieces(endedBy: .sentences).map(\.written) == ["Say {{a.b. c}}.", "Then"])
    #expect("Say “A. B; C” now".pieces(endedBy: .instructions).count == 1)
    #expect("{{a. b".pieces(endedBy: .instructions).count == 1)
  }

  @Test("Short answers are cut also where no space is typed")
  func answers() {
    #expect("yes,please".pieces(endedBy: .answers).map(\.text) == ["yes", "please"])
    #expect("no 1,5 or example.com".pieces(endedBy: .answers).count == 2)
    #expect("yes - thanks".pieces(endedBy: .answers).count == 2)
  }

  @Test("Words that join cut a piece in two, which know their words")
  func joints() {
    let utterance = Utterance("Track it and reset my password, and hurry", clausesEndedBy: .remarks)
    let parts = utterance.clauses.flatMap { $0.parted { $0 == "and" } }
    #expect(parts.map(\.folded) == [["track", "it"], ["reset", "my", "password"], ["hurry"]])
    #expect(parts.map { utterance.text(at: $0.span) } == parts.map(\.text))
  }

  @Test("Sentences are the clauses up to what ends them")
  func sentencesOfClauses() {
    let utterance = Utterance("If you can, tell it. Or not (later): ok")
    #expect(utterance.sentences == [0..<5, 5..<9])
    #expect(utterance.words.words.map(\.kind).allSatisfy { $0 == .letters })
    #expect(Utterance("A4 44 a").words.words.map(\.kind) == [.mixed, .digits, .letters])
  }

  @Test("Hostile text is cut in linear time")
  func hostile() {
    for text in ["« ", ".", "{{", "“.", "a. ", "( ", "» »", "-\n"] {
      let long = String(repeating: text, count: 4_000)
      for ends in [PieceEnds.remarks, .clauses, .instructions, .answers, .sentences] {
        #expect(long.pieces(endedBy: ends).count <= 4_000)
      }
    }
  }
}
