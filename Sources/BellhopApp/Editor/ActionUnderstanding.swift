import BellhopCore

/// What Bellhop reads from an action while it is written: the format of each input, the request that would be sent, and
/// what customers would be told.
public struct ActionUnderstanding: Equatable, Sendable {
  /// For each input, in their order, how its instructions were read.
  let inputs: [FormatReading]
  let request: RequestOutlook
  let response: ResponseSection
  let answer: AnswerOutlook

  init(of action: Action, customer: Customer, language: Language) {
    inputs = Self.readings(of: action)
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
    inputs = action.inputs == previous.inputs ? known.inputs : Self.readings(of: action)
    let isSameRequest =
      action.inputs == previous.inputs && action.endpoint == previous.endpoint
      && action.triggers.first == previous.triggers.first
    request = isSameRequest ? known.request : RequestOutlook(of: action, readings: inputs, customer: customer)
    let isSameResponse =
      action.responseInstructions == previous.responseInstructions && action.sampleResponse == previous.sampleResponse
    response = isSameResponse ? known.response : ResponseSection(of: action)
    answer = isSameResponse ? known.answer : AnswerOutlook(response, language: language)
  }

  private static func readings(of action: Action) -> [FormatReading] {
    action.inputs.map { InputReader.read(name: $0.name, instructions: $0.instructions) }
  }
}

/// How the response instructions were read, tried on the sample response.
struct AnswerOutlook: Equatable, Sendable {
  var told: [String]
  var withheld: [String]
  var notUnderstood: [String]
  /// What a customer would be told if the API answered with the sample; nil without a sample that can be read.
  var reply: String?

  init(_ response: ResponseSection, language: Language) {
    let plan = response.plan ?? ResponsePlan(reading: ResponseInstructions(), against: response.sample)
    told = plan.tell.map(\.description)
    withheld = plan.withhold.map(\.description)
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
    let rest = hasLanguageModel ? "Left to the language model" : "Not understood"
    notes += notUnderstood.map { "\(rest): “\($0)”" }
    return notes
  }
}
