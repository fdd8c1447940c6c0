/// Everything about an action that its admin should mend, in the order of the editor's form.
///
/// Nothing here reads a clock, a file or the network, and it is quick enough to run on every key press.
public func problems(of action: Action, in context: ProblemContext) -> [Problem] {
  descriptionProblems(of: action, in: context)
    + inputProblems(of: action)
    + endpointProblems(of: action, in: context)
    + responseProblems(of: action)
}
