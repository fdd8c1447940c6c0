extension ResponsePlan {
  /// One line of what was understood, for the editor.
  public struct SummaryLine: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case says
      case tells
      case withholds
      case depends
      case notUnderstood
    }

    public var kind: Kind
    public var text: String
  }

  /// What the agent will do with a response, in the order in which it matters to the admin.
  public var summary: [SummaryLine] {
    var lines = exactWords.map { SummaryLine(kind: .says, text: "Says “\($0)”") }
    for case .courtesy(let courtesy) in steps {
      let text = if case .apology = courtesy { "Apologises" } else { "Thanks the customer" }
      lines.append(SummaryLine(kind: .says, text: text))
    }
    switch scope {
    case .named:
      let names = tell.isEmpty ? namesToTell : tell.map(\.description)
      if !names.isEmpty { lines.append(SummaryLine(kind: .tells, text: "Tells " + names.joined(separator: ", "))) }
    case .allOthers:
      let fields = tell.isEmpty ? "" : ": " + tell.map(\.description).joined(separator: ", ")
      lines.append(SummaryLine(kind: .tells, text: "Tells all other plain fields" + fields))
    case .exactWords: break
    case .nothing: lines.append(SummaryLine(kind: .tells, text: "Only says that it is done"))
    }
    let withheld = withhold.isEmpty ? namesToWithhold : withhold.map(\.description)
    if !withheld.isEmpty {
      lines.append(SummaryLine(kind: .withholds, text: "Leaves out " + withheld.joined(separator: ", ")))
    }
    lines += conditions.map { SummaryLine(kind: .depends, text: $0) }
    lines += notUnderstood.map { SummaryLine(kind: .notUnderstood, text: "Not understood: “\($0)”") }
    return lines
  }
}
