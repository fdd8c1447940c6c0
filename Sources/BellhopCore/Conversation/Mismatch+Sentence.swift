import Languages

extension Mismatch {
  /// One or two sentences that tell the customer what is expected.
  ///
  /// - Parameter name: The input's name, where the sentence is to speak of it.
  public func sentence(in language: Language, named name: String = "") -> String {
    if case .beside(let word) = self {
      return SentenceCatalogue.of(language).say("mismatch.beside", ["word": word])
    }
    return switch language {
    case .english: EnglishExpectations.text(of: self, named: name)
    case .french: FrenchExpectations.text(of: self)
    }
  }
}
