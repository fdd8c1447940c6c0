import Foundation
import Languages

/// E-mail, web and internet addresses, and unique identifiers.
extension RecogniserTask {
  static let addresses: [RecogniserTask] = [
    RecogniserTask(
      kind: "e-mail",
      language: .english,
      source: "Recognizers-Text",
      file: "recognizers-text/en/EmailModel.jsonl",
      expected: { $0.values { $0.members["value"]?.lowercased() } },
      find: { text, context in EmailRecogniser.find(in: text, context).map { FoundText($0) { $0.lowercased() } } }
    ),
    web("Recognizers-Text", "recognizers-text/en/URLModel.jsonl") { $0.members["value"]?.lowercased() },
    web("Duckling", "duckling/Url.all.jsonl") { $0.quoted.first?.lowercased() },
    RecogniserTask(
      kind: "IP address",
      language: .english,
      source: "Recognizers-Text",
      file: "recognizers-text/en/IpAddressModel.jsonl",
      expected: { $0.values { $0.members["value"].map(address) } },
      find: { text, context in IPAddressRecogniser.find(in: text, context).map { FoundText($0) { $0 } } }
    ),
    RecogniserTask(
      kind: "GUID",
      language: .english,
      source: "Recognizers-Text",
      file: "recognizers-text/en/GUIDModel.jsonl",
      expected: { $0.values { $0.members["value"].map(identifier) } },
      find: { text, context in GUIDRecogniser.find(in: text, context).map { FoundText($0, identifier) } }
    ),
    spokenEmail(.english, "Email.en"), spokenEmail(.french, "Email.fr"), spokenEmail(.english, "Email.all"),
  ]

  private static func web(
    _ source: String,
    _ file: String,
    _ value: @escaping @Sendable (LabelledText.Label) -> String?
  ) -> RecogniserTask {
    RecogniserTask(
      kind: "web address",
      language: .english,
      source: source,
      file: file,
      expected: { $0.values(value) },
      find: { text, context in WebAddressRecogniser.find(in: text, context).map { FoundText($0) { $0.lowercased() } } }
    )
  }

  private static func spokenEmail(_ language: Language, _ file: String) -> RecogniserTask {
    RecogniserTask(
      kind: "e-mail",
      language: language,
      source: "Duckling (\(file))",
      file: "duckling/\(file).jsonl",
      expected: { $0.values { $0.quoted.first?.lowercased() } },
      find: { text, context in EmailRecogniser.find(in: text, context).map { FoundText($0) { $0.lowercased() } } }
    )
  }

  /// The 32 digits alone: what is written around them isn't the identifier.
  @Sendable private static func identifier(_ written: String) -> String {
    let plain = written.removingPercentEncoding ?? written
    return String(plain.lowercased().filter(\.isHexDigit).suffix(32))
  }

  /// The labels write addresses of version 6 in several forms; the canonical one compares.
  @Sendable private static func address(_ written: String) -> String {
    IPAddressRecogniser.find(in: written).first?.value ?? written
  }
}

extension LabelledText {
  /// Every label with its value; nil for a text with a label that has none.
  func values(_ value: (Label) -> String?) -> [ExpectedValue]? {
    let values = labels.map { label in value(label).map { ExpectedValue(characters: label.characters, values: [$0]) } }
    return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
  }
}

extension LabelledText.Label {
  /// The texts in quotes of a value that is written as an expression.
  var quoted: [String] {
    let parts = (members[""] ?? "").split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}
