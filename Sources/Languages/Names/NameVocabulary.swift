/// The words of a language that announce a name, and those that are none.
struct NameVocabulary {
  /// What announces a name and nothing else.
  var strongCues: PhraseTable<Void>
  /// What announces other things, too.
  var weakCues: PhraseTable<Void>
  /// Those of them that announce nearly everything.
  var doubtfulCues: Set<String>
  /// What stands behind a name: "speaking", "à l'appareil".
  var closings: PhraseTable<Void>
  var titles: Set<String>
  /// Words that no name has, even in small letters.
  var functionWords: Set<String>
  /// Words of everyday messages that are no names where nothing announces one.
  var common: Set<String>
  /// Yes and no aren't names, nor are numbers.
  var answers: AnswerVocabulary
  var numbers: NumberWords
  /// Endings of words that describe how one is or what one does.
  var commonEndings: [String]
  /// What people write before and after a name that is their answer.
  var openers: Set<String>
  var closers: Set<String>
  /// What begins something else that the customer tells of themselves.
  var possessives: Set<String>
  /// What may follow a name in small letters.
  var enders: Set<String>

  /// Small words inside names.
  static let particles: Set = [
    "de", "da", "di", "do", "dos", "das", "del", "della", "du", "des", "van", "von", "der", "den", "ter", "ten", "la",
    "le", "el", "al", "bin", "ibn", "ben", "zu", "st", "y", "e", "d", "o", "mac", "mc", "san", "af", "av",
  ]

  static func of(_ language: Language) -> NameVocabulary {
    switch language {
    case .english: english
    case .french: french
    }
  }

  func cue(in tokens: Tokens, at index: Int) -> (end: Int, isStrong: Bool)? {
    if let cue = strongCues.match(tokens, at: index) { return (cue.end, true) }
    return weakCues.match(tokens, at: index).map { ($0.end, false) }
  }

  func isCommon(_ word: String) -> Bool {
    if common.contains(word) || functionWords.contains(word) || answers.isAnswer(word) { return true }
    if numbers.units[word] != nil || numbers.tens[word] != nil || numbers.ordinals[word] != nil { return true }
    return word.utf8.count > 5 && commonEndings.contains { word.hasSuffix($0) }
  }
}
