import BellhopCore
import TerminalUI

extension AppState {
  /// Does what the answer to a dialog means. The dialog is closed already; one that isn't satisfied comes back.
  mutating func answer(_ dialog: Dialog, _ answer: Dialog.Answer, in world: World) -> [Effect] {
    switch dialog.purpose {
    case .delete(let id): return answer == .button(0) ? [.workspace(.delete(id))] : []
    case .publishReview(let id, let revision):
      return answer == .button(0) ? [.workspace(.publish(id, revision: revision))] : []
    case .unpublish(let id): return answer == .button(0) ? [.workspace(.unpublish(id))] : []
    case .quit: return answer == .button(0) ? leave() : []
    case .recoverDraft(let draft):
      switch answer {
      case .button(0): openEditor(on: draft.action, basedOn: draft.basedOn, isChanged: true)
      case .button:
        workspace.unsavedDrafts[draft.action.id] = nil
        if let stored = workspace.action(draft.action.id) {
          openEditor(on: stored.action, basedOn: stored.revision)
        }
        return [.workspace(.dropDraft(draft.action.id))]
      default: break
      }
      return []
    case .discardChanges, .stale, .newSecret, .chooseOption:
      return answerInEditor(dialog, answer, in: world)
    case .settings: return answerSettings(dialog, answer)
    case .callValues: return answerCallValues(answer)
    case .languageModel: return answerLanguageModel(dialog, answer)
    case .proxy: return answerProxy(dialog, answer)
    case .settleCall, .forgetCustomer: return answerInCalls(dialog, answer)
    case .testCustomer, .sendForReal, .runMode:
      return answerInPreview(dialog, answer, in: world)
    }
  }
}
