/// The section *Response instructions* as it was read: the sample, the plan of the reply, and what should be mended.
///
/// Reading a plan is the costliest part of looking at an action, so an editor keeps this while the section doesn't change.
public struct ResponseSection: Hashable, Sendable {
  /// Nil when there is no sample response, or none that can be read.
  public let sample: JSONValue?
  /// Nil when there are no instructions, or more than are read.
  public let plan: ResponsePlan?
  public let problems: [Problem]

  public init(of action: Action) {
    var problems: [Problem] = []
    var sample: JSONValue?
    if action.sampleResponse.utf8.count > ActionLimits.sampleResponse {
      let limit = ActionLimits.sampleResponse >> 20
      problems.append(.error(.sampleResponse, "The sample response is too long: shorten it to \(limit) MiB."))
    } else if !action.sampleResponse.trimmed.isEmpty {
      do throws(JSONError) {
        sample = try JSONValue(parsing: action.sampleResponse)
      } catch {
        problems.append(
          .error(.sampleResponse, "The sample response isn't JSON: \(error). Correct it, or leave it empty.")
        )
      }
    }
    let instructions = action.responseInstructions
    if instructions.text.trimmed.isEmpty {
      plan = nil
      let sentence = "Say what of the response the customer is told; without it the agent only says that it was done."
      problems.insert(.warning(.responseInstructions, sentence), at: 0)
    } else if ActionLimits.responseInstructions.isExceeded(by: instructions.text) {
      plan = nil
      problems.insert(.error(.responseInstructions, ActionLimits.responseInstructions.sentence), at: 0)
    } else {
      let read = ResponsePlan(reading: instructions, against: sample)
      plan = read
      problems.insert(contentsOf: read.problems, at: 0)
    }
    self.sample = sample
    self.problems = problems
  }
}
