import Languages

/// Yes and no, and people's names.
extension RecogniserTask {
  static let answers: [RecogniserTask] =
    Language.allCases.map { language in
      RecogniserTask(
        kind: "yes or no",
        language: language,
        source: "Recognizers-Text",
        file: "recognizers-text/\(language.rawValue)/BooleanModel.jsonl",
        expected: { $0.values { $0.members["value"] } },
        find: { text, context in YesNoRecogniser.find(in: text, context).map { FoundText($0) { $0 ? "1" : "0" } } }
      )
    } + [name("NLU++ (banking)", "nlupp/banking.jsonl"), name("NLU++ (hotels)", "nlupp/hotels.jsonl")] + [
      RecogniserTask(
        kind: "name",
        language: .english,
        source: "Restaurant-8k",
        file: "restaurant8k.jsonl",
        expected: whole,
        find: findNames
      )
    ]

  private static func name(_ source: String, _ file: String) -> RecogniserTask {
    RecogniserTask(
      kind: "name",
      language: .english,
      source: source,
      file: file,
      expected: { $0.values(where: { $0.type == "person_name" }) { [$0.text.lowercased()] } },
      find: findNames
    )
  }

  private static let findNames: @Sendable (String, ReadingContext) -> [FoundText] = { text, context in
    PersonNameRecogniser.find(in: text, context).map { FoundText($0) { $0.lowercased() } }
  }

  /// First and last name are labelled by themselves; where they stand together they are one name.
  private static let whole: @Sendable (LabelledText) -> [ExpectedValue]? = { text in
    let names = text.labels.filter { $0.type == "first_name" || $0.type == "last_name" }
      .sorted { ($0.characters?.lowerBound ?? 0) < ($1.characters?.lowerBound ?? 0) }
    var expected: [ExpectedValue] = []
    for name in names {
      guard let place = name.characters else { return nil }
      if let last = expected.last?.characters, place.lowerBound - last.upperBound == 1 {
        let together = last.lowerBound..<place.upperBound
        let words = text.input.dropFirst(together.lowerBound).prefix(together.count)
        expected[expected.count - 1] = ExpectedValue(characters: together, values: [words.lowercased()])
      } else {
        expected.append(ExpectedValue(characters: place, values: [name.text.lowercased()]))
      }
    }
    return expected
  }
}
