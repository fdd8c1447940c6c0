import Foundation

/// What a word is in a number.
enum NumberWord: Hashable {
  /// 0 to 9.
  case digit(Int)
  /// 10 to 29, as far as it is one word.
  case teen(Int)
  /// 20 to 90.
  case tens(Int)
  /// A hundred, or so many of them in one word.
  case hundred(Int)
  /// A thousand and more.
  case scale(Decimal)

  init(ordinal value: Int) {
    switch value {
    case ..<10: self = .digit(value)
    case ..<20: self = .teen(value)
    case ..<100: self = value % 10 == 0 ? .tens(value) : .teen(value)
    case ..<1_000: self = .hundred(value)
    default: self = .scale(Decimal(value))
    }
  }

  var isHundred: Bool { if case .hundred = self { true } else { false } }
}

/// How a number word is used.
enum NumberForm: Hashable {
  case cardinal
  case ordinal
  /// "fifths": a part, never a place.
  case parts
}

/// The number words of a language and how they are put together, as its file says: the comments there tell what each is.
///
/// A class, since every reader of a text holds it.
final class NumberLexicon: Sendable {
  struct Entry: Hashable {
    var word: NumberWord
    var form: NumberForm
  }

  /// Before which digits "and" may stand behind tens.
  enum TensLink: String, Sendable {
    case none
    /// "Vingt et un", "soixante et onze".
    case one
    /// "Treinta y cinco".
    case any
  }

  let entries: [String: Entry]
  let loneOrdinals: Set<String>
  let articles: Set<String>
  let articlesCount: Bool
  let links: Set<String>
  let tensLink: TensLink
  let needsNoCount: Bool
  let countsFewHundreds: Bool
  let moneyHundreds: Set<String>
  let countsByTwenties: Bool
  let points: Set<String>
  let minus: Set<String>
  let beforeBound: Set<String>
  /// With what a whole has of each.
  let parts: [String: Int]
  let partsArePlural: Bool
  let collections: [String: Int]
  let bareCollections: Set<String>
  let of: Set<String>
  let ofThings: Set<String>
  let things: Set<String>
  let differences: Set<String>
  let than: Set<String>
  let between: Set<String>
  let over: Set<String>
  let suffixes: [String: Decimal]
  let gluedSuffixes: [String: Decimal]
  let guardedSuffixes: [String: Decimal]
  let ones: Set<String>
  let onesAreArticles: Bool
  let beforePronoun: Set<String>
  let afterPronoun: Set<String>
  let definite: Set<String>
  let only: Set<String>
  let alone: Set<String>
  let timeWords: Set<String>
  let clock: Set<String>
  let past: Set<String>
  let percent: Set<String>
  let percentages: Set<String>
  let percentPair: [String]
  let shareJoints: Set<String>
  let ordinalEndings: Set<String>
  let seconds: Set<String>
  let beforeTimeSecond: Set<String>
  let fromTheEnd: Set<String>
  let toTheEnd: Set<String>
  let lastFollows: Bool
  let abbreviations: Set<String>
  let grouping: Unicode.Scalar
  let spacesGroup: Bool
  let yearZeros: Set<String>
  let yearsInHalves: Bool

  private static let languages = PerLanguage { NumberLexicon(Lexicon.of($0)) }

  static func of(_ language: Language) -> NumberLexicon { languages[language] }

  init(_ lexicon: Lexicon) {
    entries = Self.entries(lexicon)
    loneOrdinals = lexicon.set("numbers.lone-ordinals")
    articles = lexicon.set("numbers.articles")
    articlesCount = lexicon.isOn("numbers.articles-count")
    links = lexicon.set("numbers.links")
    tensLink = TensLink(rawValue: lexicon.text("numbers.tens-link")) ?? .none
    needsNoCount = lexicon.isOn("numbers.bare-thousand")
    countsFewHundreds = lexicon.isOn("numbers.few-hundreds")
    moneyHundreds = lexicon.set("numbers.money-hundreds")
    countsByTwenties = lexicon.isOn("numbers.twenties")
    points = lexicon.set("numbers.points")
    minus = lexicon.set("numbers.minus")
    beforeBound = lexicon.set("numbers.before-bound")
    parts = lexicon.numbers("numbers.fractions")
    partsArePlural = lexicon.isOn("numbers.plural-parts")
    collections = lexicon.numbers("numbers.collections")
    bareCollections = lexicon.set("numbers.bare-collections")
    of = lexicon.set("numbers.of")
    ofThings = lexicon.set("numbers.of-things")
    things = lexicon.set("numbers.things")
    differences = lexicon.set("numbers.differences")
    than = lexicon.set("numbers.than")
    between = lexicon.set("numbers.between")
    over = lexicon.set("numbers.over")
    suffixes = Self.suffixes(lexicon.pairs("numbers.suffixes"))
    gluedSuffixes = Self.suffixes(lexicon.pairs("numbers.glued-suffixes"))
    guardedSuffixes = Self.suffixes(lexicon.pairs("numbers.guarded-suffixes"))
    ones = lexicon.set("numbers.ones")
    onesAreArticles = lexicon.isOn("numbers.ones-are-articles")
    beforePronoun = lexicon.set("numbers.before-pronoun")
    afterPronoun = lexicon.set("numbers.after-pronoun")
    definite = lexicon.set("numbers.definite")
    only = lexicon.set("numbers.only")
    alone = lexicon.set("numbers.alone")
    timeWords = lexicon.set("numbers.times")
    clock = lexicon.set("numbers.clock")
    past = lexicon.set("numbers.past")
    percent = lexicon.set("numbers.percent")
    percentages = lexicon.set("numbers.percentages")
    percentPair = lexicon.phrases("numbers.percent-pair").first ?? []
    shareJoints = lexicon.set("numbers.share-joints")
    ordinalEndings = lexicon.set("numbers.ordinal-endings")
    seconds = lexicon.set("numbers.seconds")
    beforeTimeSecond = lexicon.set("numbers.before-seconds")
    fromTheEnd = lexicon.set("numbers.from-the-end")
    toTheEnd = lexicon.set("numbers.to-the-end")
    lastFollows = lexicon.isOn("numbers.last-follows")
    abbreviations = lexicon.set("numbers.abbreviations")
    grouping = lexicon.text("numbers.grouping").unicodeScalars.first ?? ","
    spacesGroup = lexicon.isOn("numbers.spaces-group")
    yearZeros = lexicon.set("numbers.year-zeros")
    yearsInHalves = lexicon.isOn("numbers.years-in-halves")
  }

  /// Whether a number could begin with a word.
  func mayBegin(_ word: String) -> Bool {
    entries[word] != nil || articles.contains(word) || parts[word] != nil || collections[word] != nil
      || minus.contains(word)
  }

  private static func entries(_ lexicon: Lexicon) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    func add(_ words: [String: Int], _ word: (Int) -> NumberWord) {
      for (name, value) in words { entries[name] = Entry(word: word(value), form: .cardinal) }
    }
    add(lexicon.numbers("numbers.digits"), NumberWord.digit)
    add(lexicon.numbers("numbers.teens"), NumberWord.teen)
    add(lexicon.numbers("numbers.tens"), NumberWord.tens)
    add(lexicon.numbers("numbers.hundreds"), NumberWord.hundred)
    add(lexicon.numbers("numbers.scales")) { .scale(Decimal($0)) }
    let ordinals = lexicon.numbers("numbers.ordinals")
    for (name, value) in ordinals { entries[name] = Entry(word: NumberWord(ordinal: value), form: .ordinal) }
    let ending = lexicon.text("numbers.parts-ending")
    let none = lexicon.set("numbers.no-parts")
    for (name, value) in ordinals where !none.contains(name + ending) && entries[name + ending] == nil {
      entries[name + ending] = Entry(word: NumberWord(ordinal: value), form: .parts)
    }
    return entries
  }

  private static func suffixes(_ pairs: [(text: String, value: String)]) -> [String: Decimal] {
    pairs.reduce(into: [:]) { $0[$1.text] = Decimal(string: $1.value) }
  }
}
