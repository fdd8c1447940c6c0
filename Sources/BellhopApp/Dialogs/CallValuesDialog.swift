import BellhopStorage
import TerminalUI

/// For how many days the values of calls are kept, as it can be chosen.
enum CallValueDays {
  static let all = [0, 7, 30, 90]

  static func title(_ days: Int) -> String { days == 0 ? "not kept" : "\(days) days" }
}

extension Dialog {
  /// For how long the values of calls are kept.
  static func callValues(of workspace: WorkspaceSnapshot) -> Dialog {
    var dialog = Dialog(
      .callValues,
      title: "Values of calls",
      body: [
        Paragraph(
          "What customers gave is kept with their calls, encrypted, and removed after that time. Not kept, a call is still "
            + "found by a whole e-mail or number; it only isn't shown."
        )
      ],
      options: CallValueDays.all.map { days in
        Option(days == 0 ? "Not kept" : "\(days) days", detail: days == 0 ? "as in a new workspace" : "")
      },
      buttons: [Button("Cancel", .cancel)]
    )
    let chosen = CallValueDays.all.lastIndex { $0 <= workspace.callValueDays } ?? 0
    dialog.optionList.select(chosen, count: CallValueDays.all.count)
    return dialog
  }
}

extension AppState {
  mutating func answerCallValues(_ answer: Dialog.Answer) -> [Effect] {
    guard case .option(let index) = answer, let days = CallValueDays.all[safe: index], days != workspace.callValueDays
    else { return [] }
    return [.workspace(.saveCallValueDays(days))]
  }
}
