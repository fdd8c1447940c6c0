import BellhopStorage
import TerminalUI

extension Dialog {
  /// Asks what came of a call that is unsure, and how that is known. Nothing is chosen beforehand.
  static func settle(_ line: CallLine) -> Dialog {
    Dialog(
      .settleCall(line.id),
      title: "What came of this call?",
      body: [
        Paragraph("“\(line.call.subject.title)” of \(line.time)\(line.call.whom.map { " for \($0.shown)" } ?? "")"),
        Paragraph("Nothing is sent. It stands in the audit trail, with your name.", style: .muted),
      ],
      choices: [Choice("What came of it", Settlement.allCases.map(\.title), selected: 0)],
      fields: [
        TextField(
          "How do you know?",
          placeholder: "for example: the order is cancelled in the shop",
          input: TextInput(limit: .characters(300))
        )
      ],
      buttons: [Button("Settle", .confirm), Button("Not now", .cancel)]
    )
  }

  /// What can be said of a call that is unsure.
  enum Settlement: CaseIterable {
    case unknown
    case done
    case notDone

    var title: String {
      switch self {
      case .unknown: "Still unsure"
      case .done: "It was done"
      case .notDone: "It wasn't"
      }
    }
  }

  /// Asks whose values are to be removed from the calls. The safe answer is one Tab away, and Enter in the field is none.
  static func forgetCustomer(of line: CallLine?, filter: String) -> Dialog {
    let whom = line?.call.whom
    return Dialog(
      .forgetCustomer(of: whom == nil ? nil : line?.id),
      title: "Forget a customer?",
      body: [
        Paragraph(
          "All values of the customer's calls go, and no e-mail or number finds these calls any more. "
            + "That they were made stays, and so do the words of why one was settled. "
            + "Calls with nothing but a name are found by that name only."
        ),
        Paragraph("This can't be taken back.", style: .warning),
      ],
      fields: [
        TextField(
          "Their e-mail, id or name",
          placeholder: whom.map { "empty: the customer of the chosen call, \($0.shown)" } ?? "as it was sent",
          input: TextInput(filter, limit: .characters(254)),
          identifier: .customerFact
        )
      ],
      buttons: [Button("Keep", .cancel), Button("Forget", .danger)]
    )
  }
}

extension AppState {
  mutating func answerInCalls(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    switch dialog.purpose {
    case .settleCall(let number): return answerSettle(dialog, number, answer)
    case .forgetCustomer(let number):
      guard answer == .button(1), let text = dialog.fields.first?.input.text else { return [] }
      guard number != nil || !text.allSatisfy(\.isWhitespace) else {
        return ask(dialog, problem: "Write the customer's e-mail, id or name.")
      }
      return [.workspace(.forgetCustomer(text, of: number))]
    default: return []
    }
  }

  private mutating func answerSettle(_ dialog: Dialog, _ number: Int, _ answer: Dialog.Answer) -> [Effect] {
    guard answer == .button(0), let choice = dialog.choices.first?.selected,
      let settlement = Dialog.Settlement.allCases[safe: choice], let why = dialog.fields.first?.input.text
    else { return [] }
    guard settlement != .unknown else { return ask(dialog, problem: "Say first what came of it, above.") }
    guard !why.allSatisfy(\.isWhitespace) else {
      return ask(dialog, problem: "Write how you know it: it stands in the audit trail.")
    }
    return [.workspace(.settleCall(number, wasDone: settlement == .done, why: why))]
  }

  /// Brings a dialog back with what is missing.
  private mutating func ask(_ dialog: Dialog, problem: String) -> [Effect] {
    var again = dialog
    again.fields[0].problem = problem
    again.focus = dialog.choices.first?.selected == 0 ? .choice(0) : .field(0)
    dialogs.append(again)
    return []
  }
}

extension KeptCall.Value {
  /// The value, or what tells it from others where it isn't kept.
  var shown: String { text ?? "#\(mark)" }
}
