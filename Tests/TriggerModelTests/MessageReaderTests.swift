import Testing

@testable import TriggerModel

@Suite("Reading a message's words")
struct MessageReaderTests {
  func words(_ message: String, phrases: [String], language: PhraseLanguage = .english) -> [MessageReading.Word] {
    let read = phrases.map { FoldedText($0, spellingOut: language).words }
    return MessageReader(phrases: read, table: .english, language: language).words(of: message)
  }

  func text(_ message: String, phrases: [String], language: PhraseLanguage = .english) -> String {
    words(message, phrases: phrases, language: language).map(\.text).joined(separator: " ")
  }

  @Test(
    "Short forms are read as what they stand for",
    arguments: [
      (PhraseLanguage.english, "pls reset my pw", "please reset my password"),
      (.english, "u wanna cancel", "you want to cancel"),
      (.french, "mdp perdu", "mot de passe perdu"),
      (.french, "pk ma cmd", "pourquoi ma commande"),
    ]
  )
  func shortForms(language: PhraseLanguage, written: String, read: String) {
    #expect(text(written, phrases: ["hello"], language: language) == read)
  }

  @Test("A phrase that has the short form itself is matched by it")
  func shortFormInPhrase() {
    let phrases = ["Reset my pw", "Cancel my order", "Where is it"]
    let classifier = PhraseClassifier(phrases: phrases, labels: [0, 1, 2], labelCount: 3, language: .english)
    #expect(classifier.classify("reset my pw").nearest[0].map { $0.similarity > 0.999 } == true)
    #expect(classifier.classify("reset my password").nearest[0].map { $0.similarity > 0.999 } == true)
  }

  @Test(
    "Words that were run together are parted",
    arguments: [
      ("resetpassword", ["Reset password"], "reset password"),
      ("ineed help", ["Refund"], "i need help"),
      ("where is myrefund", ["Refund"], "where is my refund"),
      ("login", ["I can't log in"], "log in"),
    ]
  )
  func parted(written: String, phrases: [String], read: String) {
    #expect(text(written, phrases: phrases) == read)
  }

  @Test(
    "Words that were torn apart are joined",
    arguments: [
      ("pass word", ["Reset my password"], "password"),
      ("log in", ["Login trouble"], "login"),
      ("can cel it", ["Cancel"], "cancel it"),
    ]
  )
  func joined(written: String, phrases: [String], read: String) {
    #expect(text(written, phrases: phrases) == read)
  }

  @Test("What the phrases have as two words stays two words, and words of their own stay whole")
  func stays() {
    #expect(text("log in", phrases: ["I can't log in", "Login"]) == "log in")
    #expect(text("ineligible", phrases: ["Eligible"]) == "ineligible")
    #expect(text("my iphone", phrases: ["Phone"]) == "my iphone")
  }

  @Test("A French apostrophe may be missing")
  func elision() {
    #expect(text("jarrive pas", phrases: ["Je n'arrive pas"], language: .french) == "j arrive pas")
    #expect(text("monabonnement", phrases: ["Arrêter l'abonnement"], language: .french) == "mon abonnement")
    #expect(text("desactiver", phrases: ["Activer"], language: .french) == "desactiver")
    #expect(text("quelle monde", phrases: ["Elle", "De"], language: .french) == "quelle monde")
  }

  @Test("A long word of the phrases is read in spite of two slips, another word isn't")
  func twoSlips() {
    #expect(text("subscripion cancelation", phrases: ["Cancel my subscription"]).hasPrefix("subscription"))
    #expect(text("subcsripton", phrases: ["Cancel my subscription"]) == "subscription")
    #expect(text("expiration", phrases: ["Hello"]) == "expiration")
    #expect(text("resilaition", phrases: ["La résiliation"], language: .french) == "resiliation")
  }

  @Test("What was read otherwise keeps its place in the message")
  func spans() throws {
    let message = "é pls pass word"
    let words = words(message, phrases: ["Reset my password"])
    let utf8 = Array(message.utf8)
    let written = words.filter(\.isRepaired).map { String(decoding: utf8[$0.span], as: UTF8.self) }
    #expect(written == ["pls", "pass word"])
  }
}
