/// The words of a language for days, hours and spans of time, folded.
struct TimeVocabulary {
  var numbers: NumberWords
  /// 1 to 12. What is also another word or a name stands with the rest: a day's number must be beside it anyway.
  var months: [String: Int]
  /// 1 for Monday to 7 for Sunday.
  var weekdays: [String: Int]
  /// Short names of weekdays that mean something else more often than not; read only beside a number or by themselves.
  var doubtfulWeekdays: Set<String>
  /// Phrases that mean a day, in days from today.
  var dayPhrases: PhraseTable<Int>
  /// Days of the year that have a name.
  var feasts: PhraseTable<(month: Int, day: Int)>
  /// The long words that misspelt ones are compared with.
  var mendable: [String]
  /// Words that look like a slip in one of those and are none.
  var lookalikes: Set<String>

  /// The words with which a date may begin beside months, weekdays, numbers and the names of days.
  var otherBeginners: [String]
  var units: [String: CalendarUnit]
  var articles: Set<String>
  /// "of", and what stands between a day's number and its month.
  var ofWords: Set<String>
  var and: String
  /// What may stand before a date or a time and says that one follows.
  var datePrepositions: Set<String>
  var timePrepositions: Set<String>
  /// What may follow a bare number that is a day or an hour: anything else makes a count of it.
  var followers: Set<String>
  /// What says "about" before a time and changes nothing.
  var roughly: PhraseTable<Void>
  /// Words that people put around an answer.
  var fillers: Set<String>

  var partsOfDay: PhraseTable<PartOfDay>
  /// Verbs and the like that tell of the past.
  var pastCues: Set<String>

  static func of(_ language: Language) -> TimeVocabulary {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// The word of time that a misspelt one was probably meant to be.
  func mended(_ word: String) -> String? {
    guard word.utf8.count >= 6, !lookalikes.contains(word), months[word] == nil, weekdays[word] == nil,
      units[word] == nil, let meant = NearSpelling.nearest(to: word, among: mendable), meant != word
    else { return nil }
    return dayPhrases.value(of: word) == nil ? meant : nil
  }

  /// Every word with which a date may begin, but for numbers in digits.
  var beginners: Set<String> {
    var words = Set(otherBeginners)
    words.formUnion(months.keys)
    words.formUnion(weekdays.keys)
    words.formUnion(dayPhrases.firstWords)
    words.formUnion(feasts.firstWords)
    words.formUnion(numbers.units.keys)
    words.formUnion(numbers.tens.keys)
    words.formUnion(numbers.ordinals.keys)
    words.formUnion(numbers.hundreds)
    words.formUnion(articles)
    return words
  }
}

/// A unit in which people count time.
enum CalendarUnit {
  case second
  case minute
  case hour
  case day
  case workingDay
  case week
  case fortnight
  case month
  case quarter
  case year
  case decade

  /// Whether a day is counted by it rather than an hour.
  var isOfDays: Bool {
    switch self {
    case .second, .minute, .hour: false
    default: true
    }
  }
}

/// A part of the day, which tells morning hours from evening hours.
public enum PartOfDay: String, Hashable, Codable, Sendable {
  case morning
  case noon
  case afternoon
  case evening
  case night

  /// The hour of 24 that an hour of 12 is in this part; an hour above 12 stays as it is.
  public func hour(_ hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    switch self {
    case .morning: return hour == 12 ? 0 : hour
    case .noon: return hour < 11 ? hour + 12 : hour
    case .afternoon: return hour == 12 ? 12 : hour + 12
    case .evening: return hour == 12 ? 0 : hour + 12
    // "Two at night" is early, "eight at night" late.
    case .night: return hour == 12 ? 0 : hour < 5 ? hour : hour + 12
    }
  }
}
