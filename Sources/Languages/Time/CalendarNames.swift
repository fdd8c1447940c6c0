/// The names of months and weekdays in every language, folded, for checking what a text claims.
public enum CalendarNames {
  /// 1 to 12, also by their usual short forms.
  public static let months = merged { words in
    words.months.filter { name, month in words.monthNames[month - 1].hasPrefix(name) }
  }

  /// 1 for Monday to 7 for Sunday. Only whole names: "sun", "mar" and "sat" are words of their own.
  public static let weekdays = merged { words in words.weekdays.filter { name, _ in words.weekdayNames.contains(name) }
  }

  /// Days that are told by today's date: "tomorrow".
  public static let relativeDays = union { lexicon in
    lexicon.set("calendar.days").union(lexicon.set("calendar.other-days")).filter { !$0.contains(" ") }
  }

  /// Months whose name alone may be another word: "it may take", "en mars".
  public static let doubtfulMonths = union { $0.set("calendar.doubtful-months") }

  /// The month of an English short form, as RFC 5322 §3.3 writes it: "Jan".
  public static func month(ofInternetDate name: String) -> Int? {
    Lexicon.of(.english).texts("calendar.months").firstIndex { $0.prefix(3) == name }.map { $0 + 1 }
  }

  private static func merged(_ names: (TimeVocabulary) -> [String: Int]) -> [String: Int] {
    Language.allCases.reduce(into: [:]) { all, language in
      all.merge(names(TimeVocabulary.of[language])) { first, _ in first }
    }
  }

  private static func union(_ words: (Lexicon) -> Set<String>) -> Set<String> {
    Language.allCases.reduce(into: []) { $0.formUnion(words(Lexicon.of($1))) }
  }
}
