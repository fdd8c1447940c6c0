/// The words of a language for days, hours and spans of time, folded.
struct TimeVocabulary: Sendable {
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

  var units: [String: CalendarUnit]
  var articles: Set<String>
  /// "of", and what stands between a day's number and its month.
  var ofWords: Set<String>
  var and: String
  var or: String
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

  // Which day
  /// "This", "next" before a weekday.
  var qualifiers: [String: TimeGrammar.Qualifier]
  var week: CalendarDistance
  var weekend: CalendarDistance
  var month: CalendarDistance
  /// The months and weekdays by their whole names.
  let monthNames: [String]
  let weekdayNames: [String]
  /// "Next year", in years from this one.
  var years: PhraseTable<Int>
  /// "Last" and "next" behind a day without a year: −1 and 1.
  var sides: [String: Int]
  /// What stands behind a weekday: "prochain", "after next".
  var weekdayBehind: PhraseTable<WeekdayShift>
  /// "En" in "lundi en huit".
  var beforeCountedWeeks: Set<String>
  var beforeWeeks: Set<String>
  /// What makes another thing of a weekday's name: "Black Friday", "every Friday".
  var namedWeekdays: PhraseTable<Void>
  /// What says that a doubtful name is a weekday.
  var beforeDoubtful: Set<String>
  var politeness: Set<String>
  /// "On" before a day.
  var on: Set<String>
  /// "For" whom or how many.
  var recipients: Set<String>
  /// Whether a day's number has its article, so that it says what the number is: "le 3".
  var hasArticleBeforeDays: Bool
  /// Articles that no day has.
  var otherArticles: Set<String>
  /// What makes a day of "the second".
  var beforeDayWords: Set<String>
  /// What says that two numbers are a date.
  var beforeDigits: Set<String>
  /// Whether it is always the day that comes first in "03/04".
  var isDayFirst: Bool
  /// Months whose name is also a verb, and what follows it then.
  var verbMonths: Set<String>
  var afterVerbMonths: Set<String>
  /// What stands between two days of one month.
  var joints: Set<String>
  /// "Last" before a weekday or a day of a month, and the edges of a month: 1 for its end.
  var lasts: Set<String>
  var edges: [String: Bool]

  // How far from now
  /// "In", "il y a": 1 and −1.
  var distanceBefore: PhraseTable<Int>
  /// "Ago", "from now".
  var distanceBehind: PhraseTable<Int>
  /// "After", "before" a day.
  var distanceFrom: [String: Int]
  /// What may close a distance: "in 3 days' time".
  var distanceClosings: Set<String>
  /// Whether "a week today" is one.
  var isWeekFromDays: Bool
  /// "The day after" another, in days.
  var neighbours: PhraseTable<Int>
  var nights: Set<String>
  /// "A", which counts, and what stands behind "a couple".
  var ones: Set<String>
  var ofCouples: Set<String>

  /// Who did what is told with a verb of the past, and how such verbs end.
  var subjects: Set<String>
  private var pastEndings: [String]
  private var otherEndings: [String]

  let beginners: Set<String>

  enum WeekdayShift: String, Sendable {
    case coming
    case next
    case last
    case afterNext = "after-next"
    case beforeLast = "before-last"
  }

  static let of = PerLanguage { TimeVocabulary(Lexicon.of($0), .of($0)) }

  private init(_ lexicon: Lexicon, _ numbers: NumberWords) {
    self.numbers = numbers
    monthNames = lexicon.list("calendar.months")
    weekdayNames = lexicon.list("calendar.weekdays")
    months = Self.named(monthNames, lexicon.numbers("calendar.month-spellings"))
    weekdays = Self.named(weekdayNames, lexicon.numbers("calendar.weekday-spellings"))
    doubtfulWeekdays = lexicon.set("calendar.doubtful-weekdays")
    dayPhrases = PhraseTable(numbers: lexicon.pairs("calendar.days"))
    feasts = PhraseTable(
      lexicon.pairs("calendar.feasts").compactMap { text, value in
        let day = value.split(separator: "-").compactMap { Int($0) }
        return day.count == 2 ? (Lexicon.words(text).joined(separator: " "), (month: day[0], day: day[1])) : nil
      }
    )
    let long = (monthNames + weekdayNames).filter { $0.utf8.count >= 6 }
    mendable = long + lexicon.list("calendar.mended")
    lookalikes = lexicon.set("calendar.lookalikes")
    units = lexicon.table("calendar.units").compactMapValues(CalendarUnit.init(rawValue:))
    articles = lexicon.set("calendar.articles")
    ofWords = lexicon.set("calendar.of")
    and = lexicon.text("calendar.and")
    or = lexicon.text("calendar.or")
    datePrepositions = lexicon.set("calendar.prepositions")
    timePrepositions = lexicon.set("clock.prepositions")
    followers = lexicon.set("calendar.followers")
    roughly = PhraseTable(words: lexicon.phrases("clock.roughly"))
    fillers = lexicon.set("calendar.fillers")
    partsOfDay = PhraseTable(
      lexicon.pairs("clock.parts").compactMap { text, value in
        PartOfDay(rawValue: value).map { (Lexicon.words(text).joined(separator: " "), $0) }
      }
    )
    pastCues = lexicon.set("calendar.past")
    qualifiers = lexicon.table("calendar.qualifiers").compactMapValues(TimeGrammar.Qualifier.init(rawValue:))
    week = CalendarDistance(
      names: lexicon.set("calendar.week-names"),
      before: lexicon.numbers("calendar.before-week"),
      behind: PhraseTable(numbers: lexicon.pairs("calendar.behind-week"))
    )
    weekend = CalendarDistance(
      names: lexicon.set("calendar.weekend-names"),
      before: week.before,
      behind: week.behind
    )
    month = CalendarDistance(
      names: lexicon.set("calendar.month-names"),
      before: lexicon.numbers("calendar.before-month"),
      behind: PhraseTable(numbers: lexicon.pairs("calendar.behind-month"))
    )
    years = PhraseTable(numbers: lexicon.pairs("calendar.years"))
    sides = lexicon.numbers("calendar.sides")
    weekdayBehind = PhraseTable(
      lexicon.pairs("calendar.behind-weekday").compactMap { text, value in
        WeekdayShift(rawValue: value).map { (Lexicon.words(text).joined(separator: " "), $0) }
      }
    )
    beforeCountedWeeks = lexicon.set("calendar.before-counted-weeks")
    beforeWeeks = lexicon.set("calendar.before-weeks")
    namedWeekdays = PhraseTable(words: lexicon.phrases("calendar.named-weekdays"))
    beforeDoubtful = lexicon.set("calendar.before-doubtful")
    politeness = lexicon.set("calendar.politeness")
    on = lexicon.set("calendar.on")
    recipients = lexicon.set("calendar.recipients")
    hasArticleBeforeDays = lexicon.isOn("calendar.article-before-days")
    otherArticles = lexicon.set("calendar.other-articles")
    beforeDayWords = lexicon.set("calendar.before-day-words")
    beforeDigits = lexicon.set("calendar.before-digits")
    isDayFirst = lexicon.isOn("calendar.day-first")
    verbMonths = lexicon.set("calendar.verb-months")
    afterVerbMonths = lexicon.set("calendar.after-verb-months")
    joints = lexicon.set("calendar.joints")
    lasts = lexicon.set("calendar.lasts")
    edges = lexicon.numbers("calendar.edges").mapValues { $0 > 0 }
    distanceBefore = PhraseTable(numbers: lexicon.pairs("calendar.distance-before"))
    distanceBehind = PhraseTable(numbers: lexicon.pairs("calendar.distance-behind"))
    distanceFrom = lexicon.numbers("calendar.distance-from")
    distanceClosings = lexicon.set("calendar.distance-closings")
    isWeekFromDays = lexicon.isOn("calendar.week-from-days")
    neighbours = PhraseTable(numbers: lexicon.pairs("calendar.neighbours"))
    nights = lexicon.set("calendar.nights")
    ones = lexicon.set("calendar.ones")
    ofCouples = lexicon.set("calendar.of-couples")
    subjects = lexicon.set("calendar.subjects")
    pastEndings = lexicon.list("calendar.past-endings")
    otherEndings = lexicon.list("calendar.no-past-endings")
    // Every word with which a date may begin, but for numbers in digits.
    var words = lexicon.set("calendar.beginners").union(articles).union(numbers.hundreds)
    for names in [months.keys, weekdays.keys, numbers.units.keys, numbers.tens.keys, numbers.ordinals.keys] {
      words.formUnion(names)
    }
    words.formUnion(dayPhrases.firstWords)
    words.formUnion(feasts.firstWords)
    beginners = words
  }

  /// Names by their place, from 1 on, with other ways to write them.
  private static func named(_ names: [String], _ spellings: [String: Int]) -> [String: Int] {
    names.enumerated().reduce(into: spellings) { $0[$1.element] = $1.offset + 1 }
  }

  /// Whether a word ends as verbs of the past do: "ordered".
  func isPastVerb(_ word: String) -> Bool {
    word.utf8.count > 4 && pastEndings.contains { word.hasSuffix($0) } && !otherEndings.contains { word.hasSuffix($0) }
  }

  /// The word of time that a misspelt one was probably meant to be.
  func mended(_ word: String) -> String? {
    guard word.utf8.count >= 6, !lookalikes.contains(word), months[word] == nil, weekdays[word] == nil,
      units[word] == nil, let meant = Slip.nearest(to: word, among: mendable), meant != word
    else { return nil }
    return dayPhrases.value(of: word) == nil ? meant : nil
  }
}

/// A unit in which people count time.
enum CalendarUnit: String, Sendable {
  case second
  case minute
  case hour
  case day
  case workingDay = "working-day"
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
