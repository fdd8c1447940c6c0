import BellhopApp
import BellhopCore
import Testing

@Suite("Fitting triggers behind Preview")
struct PreviewFitTests {
  /// Shares no word that matters with a phrase, and means one of them.
  static let paraphrase = "when does the delivery come"

  static func say(_ message: String, to screen: inout Screen) -> [Reason.Candidate] {
    screen.press("Tab")
    screen.type(message)
    screen.press("Enter")
    return screen.state.preview.talk?.transcript.last?.reason?.candidates ?? []
  }

  @Test("waits for the triggers that the workspace has, and is done with them once they are fitted")
  func waits() throws {
    var screen = Screen.preview()
    #expect(screen.state.preview.wantedFit?.subjects.map(\.action) == [Shop.orders, Shop.refund, Shop.empty])
    screen.send(.fitted(try screen.fit()))
    #expect(screen.state.preview.wantedFit == nil)
  }

  @Test("answers by words alone before, by meaning after, in the same conversation")
  func answers() throws {
    var screen = Screen.preview()
    #expect(Self.say(Self.paraphrase, to: &screen).first?.action != Shop.orders)
    let conversation = screen.state.preview.talk?.id
    screen.send(.fitted(try screen.fit()))
    screen.type(Self.paraphrase)
    screen.press("Enter")
    let candidates = screen.state.preview.talk?.transcript.last?.reason?.candidates ?? []
    #expect(candidates.first?.action == Shop.orders)
    #expect(screen.state.preview.talk?.id == conversation)
  }

  @Test("fits again when triggers change, not when something else does, and takes no fit of other triggers")
  func again() throws {
    var screen = Screen.preview()
    let old = try screen.fit()
    screen.send(.fitted(old))
    var workspace = Shop.workspace()
    workspace.actions[1].action.description = "Pays money back."
    workspace.actions[1].revision += 1
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.state.preview.wantedFit == nil)
    workspace.actions[1].action.triggers.append(TriggerPhrase("Give me my money back"))
    workspace.actions[1].revision += 1
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.state.preview.wantedFit?.subjects.count == 3)
    screen.send(.fitted(old))
    #expect(screen.state.preview.wantedFit?.subjects.count == 3)
    screen.send(.fitted(try screen.fit()))
    #expect(screen.state.preview.wantedFit == nil)
  }
}
