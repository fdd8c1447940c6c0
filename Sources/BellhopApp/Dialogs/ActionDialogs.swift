import BellhopCore
import TerminalUI

extension Action {
  /// That the call does something else than its method usually does; nil where it doesn't.
  fileprivate var departure: String? {
    guard departsFromMethod else { return nil }
    let method = endpoint.method.rawValue
    return switch effectiveEffect {
    case .looksUp: "As you set it, it only looks something up, though \(method) usually changes something."
    case .changes: "As you set it, it changes something, though \(method) usually only looks something up."
    }
  }
}

extension Dialog {
  /// Asks before an action is deleted. The safe answer has the focus.
  static func delete(_ stored: StoredAction) -> Dialog {
    Dialog(
      .delete(stored.id),
      title: "Delete this action?",
      body: [
        Paragraph("“\(stored.action.shortTitle)” and its \(stored.revision == 1 ? "revision" : "revisions") go."),
        Paragraph("Until you leave Bellhop, z brings it back.", style: .muted),
      ],
      buttons: [Button("Delete", .danger), Button("Keep it", .cancel)],
      focus: .button(1)
    )
  }

  /// Shows what customers will get, before it goes live.
  static func publishReview(_ stored: StoredAction, problems: [Problem]) -> Dialog {
    let action = stored.action
    let errors = problems.filter { $0.severity == .error }
    let warnings = problems.filter { $0.severity == .warning }
    var body = [
      Paragraph("“\(action.shortTitle)”, revision \(stored.revision)", style: .title),
      Paragraph("Customers start it with: \(action.triggers.map { "“\($0.text)”" }.joined(separator: ", "))"),
      Paragraph(
        action.inputs.isEmpty
          ? "It asks them for nothing."
          : "It asks them for: \(action.inputs.map(\.name).joined(separator: ", "))"
      ),
      Paragraph("It calls \(action.endpoint.method.rawValue) \(action.endpoint.url)"),
      Paragraph("Authentication: \(action.endpoint.authentication.scheme.title)"),
      Paragraph(action.needsConfirmation ? "The customer confirms first." : "It runs without asking the customer."),
    ]
    if let departure = action.departure { body.insert(Paragraph(departure, style: .warning), at: 4) }
    body += errors.map { Paragraph("! \($0.sentence)", style: .danger) }
    body += warnings.map { Paragraph("! \($0.sentence)", style: .warning) }
    body.append(Paragraph("While it is published it can't be edited or deleted.", style: .muted))
    let reason = errors.isEmpty ? nil : "It has errors: edit the action and mend them first."
    return Dialog(
      .publishReview(stored.id, revision: stored.revision),
      title: "Publish this action?",
      body: body,
      buttons: [Button("Publish", .confirm, reason: reason), Button("Not yet", .cancel)],
      focus: .button(problems.isEmpty ? 0 : 1)
    )
  }

  /// Asks before customers lose an action.
  static func unpublish(_ stored: StoredAction) -> Dialog {
    Dialog(
      .unpublish(stored.id),
      title: "Take it back from customers?",
      body: [
        Paragraph("Customers no longer get “\(stored.action.shortTitle)”. It becomes a draft that can be edited.")
      ],
      buttons: [Button("Unpublish", .danger), Button("Leave it", .cancel)],
      focus: .button(1)
    )
  }

  /// Offers typing that Bellhop kept when it ended before the typing was saved.
  static func recoverDraft(_ draft: UnsavedDraft) -> Dialog {
    let isNew = draft.basedOn == nil
    return Dialog(
      .recoverDraft(draft),
      title: "Go on where you left off?",
      body: [
        Paragraph(
          isNew
            ? "The new action “\(draft.action.shortTitle)” was typed but not saved when Bellhop last ended."
            : "Changes to “\(draft.action.shortTitle)” were typed but not saved when Bellhop last ended."
        )
      ],
      buttons: [
        Button("Go on", .confirm), Button(isNew ? "Throw it away" : "Use the saved revision", .other),
        Button("Not now", .cancel),
      ],
      focus: .button(0)
    )
  }

  static func discardChanges(of title: String, revision: Int?) -> Dialog {
    Dialog(
      .discardChanges,
      title: "Discard the changes?",
      body: [
        Paragraph(
          revision.map { "“\(title)” goes back to revision \($0). What was typed since then is lost." }
            ?? "“\(title)” was never saved. All that was typed is lost."
        )
      ],
      buttons: [Button("Discard", .danger), Button("Keep typing", .cancel)],
      focus: .button(1)
    )
  }

  /// Tells that somebody saved the same action in the meantime, and lets the person choose.
  static func stale(mine: Action, theirs: StoredAction) -> Dialog {
    Dialog(
      .stale(theirs: theirs),
      title: "Somebody else saved this action",
      body: [
        Paragraph("“\(theirs.action.shortTitle)” is at revision \(theirs.revision) now, saved while you were typing."),
        Paragraph("Differences:", style: .title),
      ] + theirs.action.differences(from: mine).map { Paragraph($0) },
      buttons: [
        Button("Save mine over it", .danger), Button("Take theirs", .other), Button("Keep typing", .cancel),
      ],
      focus: .button(2)
    )
  }

  static func quit() -> Dialog {
    Dialog(
      .quit,
      title: "Leave while a call is running?",
      body: [Paragraph("The endpoint may have received it already. Its answer won't be seen.")],
      buttons: [Button("Leave", .danger), Button("Stay", .cancel)],
      focus: .button(1)
    )
  }
}
