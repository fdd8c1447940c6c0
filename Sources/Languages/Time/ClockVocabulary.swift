/// The words of a language for hours and minutes, folded.
struct ClockVocabulary: Sendable {
  /// Whether an hour up to twelve is what the clock of 24 hours shows: "8 h" is in the morning.
  var isOf24: Bool
  /// Whether the hour comes first and its minutes behind it: "huit heures et quart", not "quarter past eight".
  var isHourFirst: Bool
  /// "At".
  var at: Set<String>
  /// What makes an hour of four digits.
  var beforeFourDigits: Set<String>
  var behindFourDigits: Set<String>
  /// "Hours", short: "1530 hrs".
  var shortHours: Set<String>
  /// What says that the number before it is an hour.
  var behindHours: Set<String>
  var behindWeekdayHours: Set<String>
  /// "Heures" behind the number of an hour, and what else may stand for it.
  var hours: Set<String>
  var hourSigns: Set<String>
  /// Hours that have a name.
  var names: PhraseTable<Int>
  /// What makes something else of such a name: "après-midi".
  var notBeforeNames: Set<String>
  /// "O'clock".
  var whole: PhraseTable<Void>
  /// What joins minutes to the hour behind them: 1 for "past", −1 for "to".
  var relations: [String: Int]
  /// Those of them that stand behind "half", only behind "quarter", and between the hours of a shop.
  var halfRelations: Set<String>
  var quarterRelations: Set<String>
  var doubtfulRelations: Set<String>
  var halves: Set<String>
  var quarters: Set<String>
  var articles: Set<String>
  /// "Et", "moins" between an hour and its minutes.
  var plus: Set<String>
  var less: Set<String>
  /// What stands before two hours from which until which a shop is open.
  var beforeOpening: Set<String>
  /// "Oh" in "twelve oh three".
  var zeros: Set<String>
  /// "Ish".
  var about: Set<String>
  /// What stands between a day and its time, and between a time and its day.
  var connectors: PhraseTable<Void>
  var beforeDays: Set<String>
  var now: PhraseTable<Void>
  /// What stands between two hours that share their half of the day.
  var joints: Set<String>
  /// What says that a bare number is an hour, and that one with minutes or a unit is.
  var beforeHours: PhraseTable<Void>
  var beforeWholeHours: Set<String>
  var between: Set<String>
  /// What stands before a length of time.
  var lengths: PhraseTable<Void>

  static let of = PerLanguage { ClockVocabulary(Lexicon.of($0)) }

  private init(_ lexicon: Lexicon) {
    isOf24 = lexicon.isOn("clock.of-24")
    isHourFirst = lexicon.isOn("clock.hour-first")
    at = lexicon.set("clock.at")
    beforeFourDigits = lexicon.set("clock.before-four-digits")
    behindFourDigits = lexicon.set("clock.behind-four-digits")
    shortHours = lexicon.set("clock.short-hours")
    behindHours = lexicon.set("clock.behind-hours")
    behindWeekdayHours = lexicon.set("clock.behind-weekday-hours")
    hours = lexicon.set("clock.hours")
    hourSigns = lexicon.set("clock.hour-signs")
    names = PhraseTable(numbers: lexicon.pairs("clock.names"))
    notBeforeNames = lexicon.set("clock.not-before-names")
    whole = PhraseTable(words: lexicon.phrases("clock.whole"))
    relations = lexicon.numbers("clock.relations")
    halfRelations = lexicon.set("clock.half-relations")
    quarterRelations = lexicon.set("clock.quarter-relations")
    doubtfulRelations = lexicon.set("clock.doubtful-relations")
    halves = lexicon.set("clock.halves")
    quarters = lexicon.set("clock.quarters")
    articles = lexicon.set("clock.articles")
    plus = lexicon.set("clock.plus")
    less = lexicon.set("clock.less")
    beforeOpening = lexicon.set("clock.before-opening")
    zeros = lexicon.set("clock.zeros")
    about = lexicon.set("clock.about")
    connectors = PhraseTable(words: lexicon.phrases("clock.connectors"))
    beforeDays = lexicon.set("clock.before-days")
    now = PhraseTable(words: lexicon.phrases("clock.now"))
    joints = lexicon.set("clock.joints")
    beforeHours = PhraseTable(words: lexicon.phrases("clock.before-hours"))
    beforeWholeHours = lexicon.set("clock.before-whole-hours")
    between = lexicon.set("clock.between")
    lengths = PhraseTable(words: lexicon.phrases("clock.lengths"))
  }
}

extension PhraseTable where Value == Void {
  /// Phrases that all mean the same.
  init(words phrases: [[String]]) { self.init(phrases.map { $0.joined(separator: " ") }) }
}

extension PhraseTable where Value == Int {
  /// Phrases and numbers, as a file of words has them.
  init(numbers pairs: [(text: String, value: String)]) {
    self.init(pairs.map { (Lexicon.words($0.text).joined(separator: " "), Int($0.value) ?? 0) })
  }
}
