import Languages
import TriggerModel

extension TriggerPhrase {
  /// The language that the phrase's small words show it to be in; nil where they leave it open.
  public var evidentLanguage: Language? {
    PhraseLanguage.evident(in: text).map { Language(of: $0) }
  }
}
