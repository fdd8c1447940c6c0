/// Problems of the section *Response instructions*.
func responseProblems(of action: Action) -> [Problem] {
  var problems: [Problem] = []
  var sample: JSONValue?
  if action.sampleResponse.utf8.count > ActionLimits.sampleResponse {
    let limit = ActionLimits.sampleResponse / 1024
    problems.append(.error(.sampleResponse, "The sample response is too long: shorten it to \(limit) KiB."))
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
    let sentence = "Say what of the response the customer is told; without it the agent only says that it was done."
    problems.insert(.warning(.responseInstructions, sentence), at: 0)
  } else if ActionLimits.responseInstructions.isExceeded(by: instructions.text) {
    problems.insert(.error(.responseInstructions, ActionLimits.responseInstructions.sentence), at: 0)
  } else {
    problems.insert(contentsOf: ResponsePlan(reading: instructions, against: sample).problems, at: 0)
  }
  return problems
}
