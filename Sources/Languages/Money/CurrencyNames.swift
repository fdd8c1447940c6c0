/// The names of currencies and of their hundredths, folded.
struct CurrencyNames: Sendable {
  struct Unit: Hashable {
    /// Nil where several currencies have it and none is the likeliest: cents, dinars.
    var code: String?
    var others: [String] = []
    /// A hundredth.
    var isMinor = false
    /// Also a word for something else: a pound of apples.
    var isWeak = false
    /// So much more often something else that only great amounts count: French books.
    var isRare = false
  }

  private let units: [String: Unit]
  /// What each currency is called in a sentence, by its code.
  let told: [String: String]
  /// What stands glued to digits and makes hundredths of them: 30p.
  let letters: [String: Unit]
  /// Whether a dollar's country stands behind its sign: 20 $ CA.
  let dollarsBehind: Bool
  /// The words of the longest name.
  static let mostWords = 4

  /// The longest name that words begin with.
  func unit(in words: [String]) -> (unit: Unit, length: Int)? {
    for length in stride(from: min(words.count, Self.mostWords), to: 0, by: -1) {
      if let unit = units[words[..<length].joined(separator: " ")] { return (unit, length) }
    }
    return nil
  }

  private static let languages = PerLanguage { CurrencyNames(Lexicon.of($0)) }

  static func of(_ language: Language) -> CurrencyNames { languages[language] }

  private init(_ lexicon: Lexicon) {
    let weak = lexicon.set("money.weak")
    let rare = lexicon.set("money.rare")
    func unit(_ name: String, _ codes: String, isMinor: Bool = false) -> Unit {
      let codes = codes.split(separator: " ").map(String.init)
      return Unit(
        code: codes.first,
        others: Array(codes.dropFirst()),
        isMinor: isMinor,
        isWeak: weak.contains(name),
        isRare: rare.contains(name)
      )
    }
    let names = lexicon.pairs("money.names")
    told = names.reduce(into: [:]) { $0[$1.value] = $1.text }
    var units = names.reduce(into: [:]) { $0[$1.text.folded] = Unit(code: $1.value) }
    for (name, codes) in lexicon.table("money.nouns") { units[name] = unit(name, codes) }
    for (name, code) in lexicon.table("money.hundredths") { units[name] = unit(name, code, isMinor: true) }
    self.units = units
    letters = lexicon.table("money.hundredth-letters").reduce(into: [:]) { letters, pair in
      var letter = unit(pair.key, pair.value, isMinor: true)
      letter.isWeak = true
      letters[pair.key] = letter
    }
    dollarsBehind = lexicon.isOn("money.dollars-behind")
  }
}
