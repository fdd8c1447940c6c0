import Languages

extension Language {
  func text(of saying: Saying) -> String {
    if case .whichDay(let days) = saying { return SentenceCatalogue.of(self).say("ask.which-day", ["days": days]) }
    return switch self {
    case .english: EnglishSentences.text(of: saying)
    case .french: FrenchSentences.text(of: saying)
    }
  }

  /// A value as customers write it: the day of a date rather than its normal form.
  func shown(_ value: String) -> String {
    switch self {
    case .english: EnglishSentences.shown(value)
    case .french: FrenchSentences.shown(value)
    }
  }

  /// How customers say yes, cancel, why and the like.
  var customerWords: CustomerWords { CustomerWords.of[self] }

  /// The languages in which a customer of this one may write: a word of English stands in many a message.
  var heard: [Language] { Self.heard[self] }

  private static let heard = PerLanguage { language in
    [language] + Lexicon.of(language).texts("language.also-hears").compactMap(Language.init(rawValue:))
  }

  /// The heads of the card that a colleague gets.
  var cardWords: HandOffCard.Words {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}
