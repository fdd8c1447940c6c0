import Languages

/// What was given to a model, as claims in its text are looked up in it.
struct GivenFacts: Sendable {
  private var words: Set<String> = []
  private var days: Set<TextClaim.Day> = []
  private var weekdays: Set<Int> = []
  private var times: Set<Int> = []
  private var numbers: Set<String> = []
  private var amounts: Set<Amount> = []
  private var units: Set<MoneyUnit> = []
  /// The numbers of fields that hold amounts, whose currency may be told apart from them.
  private var bareAmounts: Set<String> = []
  private var digits: Set<String> = []

  private struct Amount: Hashable {
    var value: String
    var unit: MoneyUnit
  }

  /// - Parameter texts: what states facts.
  /// - Parameter told: the fields among them. A number in the name of one states nothing.
  init(texts: [String], told: [Reply.Told] = []) {
    for field in told {
      addWords(TextToken.split(field.field.description))
      guard let key = field.field.keys.last, AmountReader.isAmount(key) || AmountReader.isShare(key) else { continue }
      for case .number(let value) in ClaimReader(TextToken.split(field.value)).claims.flatMap(\.readings).joined() {
        bareAmounts.insert(value)
      }
    }
    for text in texts {
      let tokens = TextToken.split(text)
      addWords(tokens)
      for claim in ClaimReader(tokens).claims {
        for reading in claim.readings {
          for atom in reading { add(atom) }
        }
      }
    }
  }

  private mutating func addWords(_ tokens: [TextToken]) {
    for token in tokens {
      words.insert(token.folded)
      if let unit = MoneyUnit.of(token.folded) { units.insert(unit) }
      if token.hasDigit { digits.insert(Self.significant(token.folded.filter(NumberForms.isDigit))) }
    }
  }

  private mutating func add(_ atom: TextClaim.Atom) {
    switch atom {
    case .word(let word): words.insert(word)
    case .day(let day): days.insert(day)
    case .weekday(let weekday): weekdays.insert(weekday)
    case .time(let time): times.insert(time)
    case .number(let value), .ordinal(let value): numbers.insert(value)
    case .amount(let value, let unit):
      amounts.insert(Amount(value: value, unit: unit))
      units.insert(unit)
    case .digits(let text): digits.insert(Self.significant(text))
    }
  }

  /// Whether one of the claim's readings was given.
  func support(_ claim: TextClaim) -> Bool {
    claim.readings.contains { reading in !reading.isEmpty && reading.allSatisfy(support) }
  }

  private func support(_ atom: TextClaim.Atom) -> Bool {
    switch atom {
    case .word(let word): words.contains(word)
    case .day(let day): days.contains(where: day.isTold)
    case .weekday(let weekday): weekdays.contains(weekday) || days.contains { $0.weekday == weekday }
    case .time(let time): times.contains(time)
    case .number(let value):
      numbers.contains(value) || amounts.contains { $0.value == value }
        || days.contains { $0.year.map(String.init) == value }
    case .ordinal(let value): numbers.contains(value) || days.contains { $0.day.map(String.init) == value }
    case .amount(let value, let unit):
      amounts.contains { $0.value == value && $0.unit.mayBe(unit) }
        || (bareAmounts.contains(value) && units.contains { $0.mayBe(unit) })
    case .digits(let text): text.count >= 7 && digits.contains(Self.significant(text))
    }
  }

  /// Without zeros in front: a phone number may lose them.
  private static func significant(_ digits: some StringProtocol) -> String { String(digits.drop { $0 == "0" }) }
}
