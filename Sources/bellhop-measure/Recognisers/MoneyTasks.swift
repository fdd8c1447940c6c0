import Foundation
import Languages

/// Amounts of money.
extension RecogniserTask {
  static let money: [RecogniserTask] =
    Language.allCases.flatMap { language in
      [
        amounts(language, "Recognizers-Text", "recognizers-text/\(language.rawValue)/CurrencyModel.jsonl", labelled),
        amounts(language, "Duckling", "duckling/AmountOfMoney.\(language.rawValue).jsonl", written),
      ]
    } + ["banking", "hotels"].map { amounts(.english, "NLU++ (\($0))", "nlupp/\($0).jsonl", withCurrency) }

  /// - Parameter expected: amounts with the currency's code, or with "?" where the label doesn't tell it.
  private static func amounts(
    _ language: Language,
    _ source: String,
    _ file: String,
    _ expected: @escaping @Sendable (LabelledText) -> [ExpectedValue]?
  ) -> RecogniserTask {
    RecogniserTask(
      kind: "money",
      language: language,
      source: source,
      file: file,
      expected: expected,
      find: { text, context in
        MoneyRecogniser.find(in: text, context).map { found in
          FoundText(found) { RecogniserTask.written($0.amount) + " " + ($0.currency ?? "?") }
        }
      }
    )
  }

  /// The codes by which labels name currencies with no code of their own; hundredths are parts of one.
  private static let codes = [
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "livre": "GBP", "united states dollar": "USD",
    "dollar états-unis": "USD",
    "canadian dollar": "CAD", "dollar canadien": "CAD", "australian dollar": "AUD", "dollar australien": "AUD",
    "hong kong dollar": "HKD", "dollar de hong kong": "HKD", "franc suisse": "CHF", "franc": "CHF",
    "yen japonais": "JPY", "yuan chinois": "CNY", "rupee": "INR", "pence": "GBP", "cent": "?",
    "centimes": "?", "roupie": "INR",
  ]
  private static let hundredths: Set<String> = ["cent", "pence", "penny", "centimes"]

  /// A currency without an amount is labelled too, without a value; it isn't asked for.
  @Sendable private static func labelled(_ text: LabelledText) -> [ExpectedValue]? {
    text.labels.compactMap { label in
      guard let written = label.members["value"], let value = Double(written.replacingOccurrences(of: ",", with: ".")),
        let unit = label.members["unit"]?.lowercased()
      else { return nil }
      let amount = hundredths.contains(unit) ? value / 100 : value
      let code = label.members["isoCurrency"] ?? codes[unit]
      return ExpectedValue(characters: label.characters, values: amounts(amount, code))
    }
  }

  /// Bare numbers are labelled as amounts too, of an ambiguous currency; they aren't asked for.
  @Sendable private static func withCurrency(_ text: LabelledText) -> [ExpectedValue]? {
    text.labels.compactMap { label in
      guard label.type == "amount_of_money", let code = label.members["currency"], code != "ambiguous",
        let amount = label.members["amount"].flatMap(Double.init)
      else { return nil }
      return ExpectedValue(characters: label.characters, values: amounts(amount, code))
    }
  }

  /// Intervals and amounts without a currency's name aren't amounts here: such texts are left out.
  @Sendable private static func written(_ text: LabelledText) -> [ExpectedValue]? {
    // Some texts still have the escapes of the source that they were taken from.
    guard !text.input.contains("\\x") else { return nil }
    let values = text.labels.map { label -> ExpectedValue? in
      let parts = (label.members[""] ?? "").split(separator: " ").map(String.init)
      guard parts.count == 3, parts[0] == "simple", let value = Double(parts[2]), parts[1] != "Unnamed" else {
        return nil
      }
      let unit = parts[1].lowercased()
      let amount = hundredths.contains(unit) ? value / 100 : value
      let code = parts[1].count == 3 && parts[1] == parts[1].uppercased() ? parts[1] : codes[unit]
      return ExpectedValue(characters: label.characters, values: amounts(amount, code))
    }
    return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
  }

  private static func amounts(_ amount: Double, _ code: String?) -> Set<String> {
    guard let written = number(String(amount)) else { return [] }
    return [written + " " + (code ?? "?")]
  }
}
