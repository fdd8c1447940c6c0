import BellhopCore
import TerminalUI

extension PreviewState {
  var contexts: [Context] { [.preview, .outsideText, .everywhere] }
  var hints: [Command] { [.quit] }
  func takesAsText(_ key: Key) -> Bool { false }
  func subjectID(in workspace: WorkspaceSnapshot) -> ActionID? { nil }
  mutating func enter(_ workspace: WorkspaceSnapshot) {}
  mutating func choose(_ id: ActionID, in workspace: WorkspaceSnapshot) {}
  mutating func refresh(with workspace: WorkspaceSnapshot) {}
  var isCalling: Bool { false }
}

extension AppState {
  func previewAvailability(of command: Command) -> Availability { .enabled }
  mutating func performInPreview(_ command: Command, in world: World) -> [Effect] { [] }
  mutating func typeInPreview(_ key: Key, in world: World) -> [Effect] { [] }
  mutating func pasteInPreview(_ text: String, in world: World) -> [Effect]? { nil }
  mutating func scrollPreview(by rows: Int) -> [Effect] { [] }
  mutating func pressInPreview(_ target: PreviewTarget, at place: Point, in rect: Rect, world: World) -> [Effect] { [] }
  mutating func expireInPreview(_ id: TimerID, in world: World) -> [Effect] { [] }
  mutating func take(_ news: CallNews, in world: World) -> [Effect] { [] }
  mutating func cancelCall(in world: World) -> [Effect]? { nil }
  func drawPreview(in rect: Rect, on frame: inout Frame<Target>) {}
  func drawPublishButton(in rect: Rect, on frame: inout Frame<Target>) {}
  mutating func answerInPreview(_ dialog: Dialog, _ answer: Dialog.Answer, in world: World) -> [Effect] { [] }
}
