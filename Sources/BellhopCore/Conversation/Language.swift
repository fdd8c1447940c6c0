import Languages

extension Language {
  func text(of saying: Saying) -> String {
    switch self {
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

  /// The heads of the card that a colleague gets.
  var cardWords: HandOffCard.Words {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}
