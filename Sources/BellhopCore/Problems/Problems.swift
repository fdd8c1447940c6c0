/// Everything about an action that its admin should mend, in the order of the editor's form.
///
/// Nothing here reads a clock, a file or the network, and it is quick enough to run on every key press.
///
/// - Parameter response: the response section as it was read before; nil to read it now.
public func problems(of action: Action, in context: ProblemContext, response: ResponseSection? = nil) -> [Problem] {
  descriptionProblems(of: action, in: context)
    + inputProblems(of: action)
    + endpointProblems(of: action, in: context)
    + (response ?? ResponseSection(of: action)).problems.filter { !($0.needsLanguageModel && context.hasLanguageModel) }
}
