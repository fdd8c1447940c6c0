import Foundation

/// What a word is in a number.
enum NumberWord: Hashable {
  /// 0 to 9.
  case digit(Int)
  /// 10 to 19; in French 10 to 16, the others being written in two words.
  case teen(Int)
  /// 20 to 90.
  case tens(Int)
  case hundred
  /// A thousand and more.
  case scale(Decimal)
}

/// How a number word is used.
enum NumberForm: Hashable {
  case cardinal
  case ordinal
  /// "fifths": a part, never a place.
  case parts
}

/// The number words of a language, all folded.
struct NumberLexicon {
  struct Entry: Hashable {
    var word: NumberWord
    var form: NumberForm
  }

  var entries: [String: Entry]
  /// What may stand before "hundred", "dozen" or a part and means one.
  var articles: Set<String>
  /// "and".
  var links: Set<String>
  /// The decimal mark, spoken.
  var points: Set<String>
  var minus: Set<String>
  /// "half" with what a whole has of it.
  var parts: [String: Int]
  /// Nouns that are a number of things: "dozen".
  var collections: [String: Int]
  /// Between a part or a collection and what it is of: "two thirds of a million".
  var of: Set<String>
  /// Between numerator and denominator.
  var over: Set<String>
  /// What follows a number in digits and multiplies it, in the case in which it is written; `glued` only without space.
  var suffixes: [String: Decimal]
  var gluedSuffixes: [String: Decimal]
  /// After a decimal fraction or a currency only: "4B" by itself is a flat.
  var guardedSuffixes: [String: Decimal]
  /// "one", which is more often no number.
  var ones: Set<String>
  /// Before or after "one" these make it a pronoun or an article.
  var beforePronoun: Set<String>
  var afterPronoun: Set<String>
  /// What makes a number before it a time of day.
  var timeWords: Set<String>
  var percent: Set<String>
  /// "per" and "cent" of "per cent".
  var percentPair: (String, String)
  /// The endings of numbers in digits that are places: 4th.
  var ordinalEndings: Set<String>
  /// "second", which is also a time, and what before it makes it one.
  var seconds: Set<String>
  var beforeTimeSecond: Set<String>
  /// After a place it is counted from the end: "second to last".
  var fromTheEnd: Set<String>

  static func of(_ language: Language) -> NumberLexicon {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
