import BellhopCore

/// What Bellhop reads from an action while it is written: the format of each input, the request that would be sent, and
/// what customers would be told.
public struct ActionUnderstanding: Equatable, Sendable {
  /// For each input, in their order, how its instructions were read.
  let inputs: [FormatReading]
  /// For each input, in their order, an answer that is taken and one that is refused.
  let examples: [FormatExamples]
  let request: RequestOutlook
  let response: ResponseSection
  let answer: AnswerOutlook

  init(of action: Action, customer: Customer, language: Language) {
    inputs = action.inputs.map { InputReader.read($0) }
    examples = inputs.map(Self.examples)
    request = RequestOutlook(of: action, readings: inputs, customer: customer)
    response = ResponseSection(of: action)
    answer = AnswerOutlook(response, language: language)
  }

  /// Reads anew only what a change from `previous` can have touched, so that typing stays instant.
  init(
    of action: Action,
    customer: Customer,
    language: Language,
    after previous: Action,
    _ known: ActionUnderstanding
  ) {
    // Only what is typed at is read again.
    inputs = action.inputs.enumerated().map { index, input in
      let isSame = previous.inputs[safe: index] == input
      return isSame ? known.inputs[safe: index] ?? InputReader.read(input) : InputReader.read(input)
    }
    examples = inputs.enumerated().map { index, reading in
      let isSame = known.inputs[safe: index] == reading
      return isSame ? known.examples[safe: index] ?? Self.examples(of: reading) : Self.examples(of: reading)
    }
    let isSameRequest =
      action.inputs == previous.inputs && action.endpoint == previous.endpoint && action.effect == previous.effect
      && action.triggers.first == previous.triggers.first
    request = isSameRequest ? known.request : RequestOutlook(of: action, readings: inputs, customer: customer)
    let isSameResponse =
      action.responseInstructions == previous.responseInstructions && action.sampleResponse == previous.sampleResponse
    response = isSameResponse ? known.response : ResponseSection(of: action)
    answer = isSameResponse ? known.answer : AnswerOutlook(response, language: language)
  }

  private static func examples(of reading: FormatReading) -> FormatExamples {
    FormatExamples(of: reading.format, example: reading.example)
  }
}

/// How the response instructions were read, tried on the sample response.
struct AnswerOutlook: Equatable, Sendable {
  var told: [String]
  var withheld: [String]
  /// What depends on a condition, with the condition as it was read.
  var conditions: [String]
  var notUnderstood: [String]
  /// What a customer would be told if the API answered with the sample; nil without a sample that can be read.
  var reply: String?

  init(_ response: ResponseSection, language: Language) {
    let plan = response.plan ?? ResponsePlan(reading: ResponseInstructions(), against: response.sample)
    told = plan.tell.map(\.description)
    withheld = plan.withhold.map(\.description)
    conditions = plan.conditions
    notUnderstood = plan.notUnderstood
    reply = response.sample.map { plan.reply(to: $0, style: ReplyStyle(language: language)).text }
  }

  /// A few lines for the form, below the instructions.
  ///
  /// - Parameter hasLanguageModel: whether a model gets what needs judgement.
  func notes(hasLanguageModel: Bool) -> [String] {
    var notes: [String] = []
    if !told.isEmpty { notes.append("Told: \(told.joined(separator: ", "))") }
    if !withheld.isEmpty { notes.append("Withheld: \(withheld.joined(separator: ", "))") }
    notes += conditions
    let rest = hasLanguageModel ? "Left to the language model" : "Not understood"
    notes += notUnderstood.map { "\(rest): “\($0)”" }
    return notes
  }
}
