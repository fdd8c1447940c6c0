import Languages

/// Days, times of day, both together, and lengths of time.
extension RecogniserTask {
  static let times: [RecogniserTask] =
    Language.allCases.flatMap { language in
      models(language) + parsers(language) + conversational(language)
    } + bookings

  /// What a time task compares: how its recogniser's values are written like the labels'.
  private struct Kind {
    var name: String
    var find: @Sendable (String, ReadingContext) -> [FoundText]
  }

  private static let date = Kind(name: "date") { text, context in
    DateRecogniser.find(in: text, context).map { FoundText($0) { $0.iso8601 } }
  }
  private static let time = Kind(name: "time") { text, context in
    TimeRecogniser.find(in: text, context).map { FoundText($0, LabelledMoment.text) }
  }
  private static let dateTime = Kind(name: "datetime") { text, context in
    DateTimeRecogniser.find(in: text, context).map { FoundText($0, LabelledMoment.text) }
  }
  private static let duration = Kind(name: "duration") { text, context in
    DurationRecogniser.find(in: text, context).map { FoundText($0) { LabelledMoment.text(seconds: $0.totalSeconds) } }
  }

  /// The texts with a single label, which is of the kind and has values: no ranges, no repetitions, nothing that the
  /// labels call unresolved. Holidays stay in. The texts in which nothing is labelled are a task of their own.
  private static func models(_ language: Language) -> [RecogniserTask] {
    [date, time, dateTime, duration].map { kind in
      RecogniserTask(
        kind: kind.name,
        language: language,
        source: "Recognizers-Text",
        file: "recognizers-text/\(language.rawValue)/DateTimeModel.jsonl",
        expected: { text in
          guard let label = text.labels.first, text.labels.count == 1, label.type == "datetimeV2." + kind.name else {
            return nil
          }
          let values = (0..<8).compactMap { label.members["values.\($0).value"] }
          guard !values.isEmpty, !values.contains("not resolved") else { return nil }
          return [ExpectedValue(characters: label.characters, values: Set(values.map(LabelledMoment.joined)))]
        },
        find: inOrder(of: language, kind.find)
      )
    } + [
      RecogniserTask(
        kind: "nothing of these",
        language: language,
        source: "Recognizers-Text",
        file: "recognizers-text/\(language.rawValue)/DateTimeModel.jsonl",
        expected: { $0.labels.isEmpty ? [] : nil },
        find: inOrder(of: language) { text, context in
          [date, time, dateTime, duration].flatMap { $0.find(text, context) }
        }
      )
    ]
  }

  /// The parsers' own cases: one label each, whose values look ahead and back.
  private static func parsers(_ language: Language) -> [RecogniserTask] {
    [("DateParser", date), ("TimeParser", time), ("DurationParser", duration)].map { file, kind in
      RecogniserTask(
        kind: kind.name,
        language: language,
        source: "Recognizers-Text (\(file))",
        file: "recognizers-text/\(language.rawValue)/\(file).jsonl",
        expected: { text in
          text.labels.isEmpty
            ? nil
            : text.values(where: { _ in true }) { label in
              let values = ["Future", "Past"].compactMap { label.members["\($0)Resolution.\(kind.name)"] }
              return values.isEmpty || values.contains("0001-01-01") ? nil : Set(values)
            }
        },
        find: inOrder(of: language, kind.find)
      )
    }
  }

  private static func conversational(_ language: Language) -> [RecogniserTask] {
    let source = "Duckling"
    let file = "duckling/Time.\(language.rawValue).jsonl"
    return [
      RecogniserTask(
        kind: date.name,
        language: language,
        source: source,
        file: file,
        expected: { $0.values(where: { _ in true }) { LabelledMoment($0)?.day } },
        find: inOrder(of: language, at: LabelledMoment.ducklingClock, date.find)
      ),
      RecogniserTask(
        kind: "time or datetime",
        language: language,
        source: source,
        file: file,
        expected: { $0.values(where: { _ in true }) { LabelledMoment($0)?.moment } },
        find: inOrder(of: language, at: LabelledMoment.ducklingClock) { text, context in
          let moments = dateTime.find(text, context)
          return moments.isEmpty ? time.find(text, context) : moments
        }
      ),
      RecogniserTask(
        kind: duration.name,
        language: language,
        source: source,
        file: "duckling/Duration.\(language.rawValue).jsonl",
        expected: { $0.values(where: { _ in true }, LabelledMoment.seconds) },
        find: inOrder(of: language, duration.find)
      ),
    ]
  }

  /// Customers of a bank, a hotel and restaurants. Only single days and times have a value there; a text with another
  /// label of that sort, a range or "now", is left out. Restaurant-8k labels words without a value.
  private static let bookings: [RecogniserTask] =
    ["banking", "hotels"].flatMap { domain in
      [
        booking(date, "NLU++ (\(domain))", "nlupp/\(domain).jsonl", LabelledMoment.bookedDay),
        booking(time, "NLU++ (\(domain))", "nlupp/\(domain).jsonl", LabelledMoment.bookedTime),
      ]
    } + [
      booking(date, "Restaurant-8k, words only", "restaurant8k.jsonl") { _ in [] },
      booking(time, "Restaurant-8k, words only", "restaurant8k.jsonl") { _ in [] },
    ]

  private static func booking(
    _ kind: Kind,
    _ source: String,
    _ file: String,
    _ value: @escaping @Sendable (LabelledText.Label) -> Set<String>?
  ) -> RecogniserTask {
    RecogniserTask(
      kind: kind.name,
      language: .english,
      source: source,
      file: file,
      expected: { $0.values(where: { $0.type.hasPrefix(kind.name) }, value) },
      find: inOrder(of: .english, order: .dayFirst, at: LabelledMoment.bookingClock, kind.find)
    )
  }

  /// The English texts are American, where the month comes first, but for those of the bookings.
  private static func inOrder(
    of language: Language,
    order: DateOrder? = nil,
    at clock: LocalDateTime? = nil,
    _ find: @escaping @Sendable (String, ReadingContext) -> [FoundText]
  ) -> @Sendable (String, ReadingContext) -> [FoundText] {
    { text, context in
      var context = context
      context.dateOrder = order ?? (language == .english ? .monthFirst : .dayFirst)
      context.now = clock ?? context.now
      return find(text, context)
    }
  }
}

extension LabelledText {
  /// The labels that count, each with the values that are right; nil for a text with one that has none.
  func values(where counts: (Label) -> Bool, _ values: (Label) -> Set<String>?) -> [ExpectedValue]? {
    var expected: [ExpectedValue] = []
    for label in labels where counts(label) {
      guard let values = values(label) else { return nil }
      expected.append(ExpectedValue(characters: label.characters, values: values))
    }
    return expected
  }
}
