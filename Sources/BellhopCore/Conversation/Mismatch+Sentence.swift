import Languages

extension Mismatch {
  /// One or two sentences that tell the customer what is expected.
  ///
  /// - Parameter name: The input's name, where the sentence is to speak of it.
  public func sentence(in language: Language, named name: String = "") -> String {
    switch language {
    case .english: EnglishExpectations.text(of: self, named: name)
    case .french: FrenchExpectations.text(of: self)
    }
  }
}
