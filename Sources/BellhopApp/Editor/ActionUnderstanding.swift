import BellhopCore

/// What Bellhop reads from an action while it is written: the format of each input, the request that would be sent, and
/// what customers would be told.
public struct ActionUnderstanding: Equatable, Sendable {
  /// For each input, in their order, how its instructions were read.
  let inputs: [FormatReading]
  let request: RequestOutlook
  let answer: AnswerOutlook

  init(of action: Action, customer: Customer) {
    inputs = action.inputs.map { InputReader.read(name: $0.name, instructions: $0.instructions) }
    request = RequestOutlook(of: action, readings: inputs, customer: customer)
    answer = AnswerOutlook(of: action)
  }
}

/// How the response instructions were read, tried on the sample response.
struct AnswerOutlook: Equatable, Sendable {
  var told: [String]
  var withheld: [String]
  var notUnderstood: [String]
  /// What a customer would be told if the API answered with the sample; nil without a sample that can be read.
  var reply: String?

  init(of action: Action) {
    let sample = try? JSONValue(parsing: action.sampleResponse)
    let plan = ResponsePlan(reading: action.responseInstructions, against: sample)
    told = plan.tell.map(\.description)
    withheld = plan.withhold.map(\.description)
    notUnderstood = plan.notUnderstood
    reply = sample.map { plan.reply(to: $0).text }
  }

  /// A few lines for the form, below the instructions.
  var notes: [String] {
    var notes: [String] = []
    if !told.isEmpty { notes.append("Told: \(told.joined(separator: ", "))") }
    if !withheld.isEmpty { notes.append("Withheld: \(withheld.joined(separator: ", "))") }
    notes += notUnderstood.map { "Not understood: “\($0)”" }
    return notes
  }
}
