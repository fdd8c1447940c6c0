import Foundation
import Languages

/// Numbers, places, percentages and telephone numbers.
extension RecogniserTask {
  static let numbers: [RecogniserTask] =
    Language.allCases.flatMap { language in
      let folder = "recognizers-text/\(language.rawValue)"
      return [
        RecogniserTask(
          kind: "number",
          language: language,
          source: "Recognizers-Text",
          file: "\(folder)/NumberModel.jsonl",
          expected: { $0.values { number($0.members["value"]) } },
          find: { text, context in NumberRecogniser.find(in: text, context).map { FoundText($0, written) } }
        ),
        RecogniserTask(
          kind: "ordinal",
          language: language,
          source: "Recognizers-Text",
          file: "\(folder)/OrdinalModel.jsonl",
          expected: places,
          find: { text, context in OrdinalRecogniser.find(in: text, context).map { FoundText($0) { String($0) } } }
        ),
        RecogniserTask(
          kind: "percentage",
          language: language,
          source: "Recognizers-Text",
          file: "\(folder)/PercentModel.jsonl",
          expected: percentages,
          find: { text, context in PercentageRecogniser.find(in: text, context).map { FoundText($0, written) } }
        ),
      ]
    } + [
      RecogniserTask(
        kind: "number",
        language: .french,
        source: "Duckling",
        file: "duckling/Numeral.fr.jsonl",
        expected: { $0.values { number($0.lastNumber) } },
        find: { text, context in NumberRecogniser.find(in: text, context).map { FoundText($0, written) } }
      ),
      RecogniserTask(
        kind: "ordinal",
        language: .french,
        source: "Duckling",
        file: "duckling/Ordinal.fr.jsonl",
        expected: { $0.values { number($0.lastNumber) } },
        find: { text, context in OrdinalRecogniser.find(in: text, context).map { FoundText($0) { String($0) } } }
      ),
    ]

  static let phones: [RecogniserTask] =
    [
      phone(.english, "Recognizers-Text", "recognizers-text/en/PhoneNumberModel.jsonl") { $0.members["value"] },
      phone(.french, "Recognizers-Text", "recognizers-text/fr/PhoneNumberModel.jsonl") { $0.members["value"] },
      phone(.english, "Duckling", "duckling/PhoneNumber.all.jsonl") { $0.text },
      phone(.english, "Duckling (card numbers)", "duckling/CreditCardNumber.all.jsonl", nil),
    ]
    + ["airline", "fastfood", "insurance", "media"].map { domain in
      RecogniserTask(
        kind: "phone",
        language: .english,
        source: "MultiDoGO (\(domain))",
        file: "multidogo/\(domain).jsonl",
        expected: { text in
          text.labels.filter { $0.type.hasPrefix("phone") }.map {
            ExpectedValue(characters: $0.characters, values: [digits($0.text)])
          }
        },
        find: { text, context in
          PhoneRecogniser.find(in: text, context).map { FoundText(span: $0.span, value: digits($0.text)) }
        }
      )
    }

  /// Labels tell no more than the digits, so these are what is compared.
  private static func phone(
    _ language: Language,
    _ source: String,
    _ file: String,
    _ value: (@Sendable (LabelledText.Label) -> String?)?
  ) -> RecogniserTask {
    RecogniserTask(
      kind: "phone",
      language: language,
      source: source,
      file: file,
      expected: { text in
        guard let value else { return [] }
        return text.values { value($0).map(digits) }
      },
      find: { text, context in
        PhoneRecogniser.find(in: text, context).map { found in
          FoundText(span: found.span, value: digits(found.text))
        }
      }
    )
  }

  @Sendable private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  /// Places from the start; those from the end or from here ("last", "next") aren't numbers and aren't asked for.
  @Sendable private static func places(_ text: LabelledText) -> [ExpectedValue]? {
    let labels = text.labels.filter { $0.members["relativeTo"] == "start" || $0.members["relativeTo"] == nil }
    return labels.compactMap { label in
      number(label.members["value"]).map { ExpectedValue(characters: label.characters, values: [$0]) }
    }
  }

  /// "percent" without a number is labelled too, without a value; it isn't asked for.
  @Sendable private static func percentages(_ text: LabelledText) -> [ExpectedValue]? {
    text.labels.compactMap { label in
      let value = label.members["value"].map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 }
      return number(value).map { ExpectedValue(characters: label.characters, values: [$0]) }
    }
  }

  /// A label's number, whichever decimal mark it has, to 12 significant digits, which all labels have.
  @Sendable static func number(_ text: String?) -> String? {
    text.flatMap { Double($0.replacingOccurrences(of: ",", with: ".")) }.map(significant)
  }

  @Sendable static func written(_ value: Decimal) -> String { significant(NSDecimalNumber(decimal: value).doubleValue) }

  private static func significant(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(format: "%.12g", value)
  }
}

extension LabelledText.Label {
  /// The number at the end of a value that is written as an expression: `NumeralValue (-1.5)`.
  var lastNumber: String? {
    (members[""] ?? "").split { !($0.isNumber || $0 == "." || $0 == "-" || $0 == "e") }.last.map(String.init)
  }
}
