import BellhopApp
import BellhopCore
import Testing

@Suite("The settings of a workspace")
struct SettingsTests {
  private static var french: WorkspaceSnapshot {
    var workspace = Shop.workspace()
    workspace.language = .french
    return workspace
  }

  @Test("asks the workspace for another language, and for nothing when it is the same one")
  func language() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press(",", "Right", "Enter", "Enter", "Enter")
    #expect(screen.effects == [.workspace(.saveLanguage(.french))])
    screen.press(",", "Enter", "Enter", "Enter")
    #expect(screen.effects == [])
    screen.press(",", "Right", "Esc")
    #expect(screen.effects == [])
    #expect(screen.state.dialogs.isEmpty)
  }

  @Test("are chosen with the mouse as well")
  func mouse() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press(",")
    screen.click("○ Français")
    screen.click("[ Save ]")
    #expect(screen.effects == [.workspace(.saveLanguage(.french))])
  }

  @Test("can't be opened in a workspace that is read-only, which says why")
  func readOnly() {
    var screen = Screen(workspace: Shop.workspace(readOnly: true))
    screen.press(",")
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.text.contains("This workspace is read-only."))
  }

  @Test("a new language begins a new conversation in it, and says so")
  func takesEffect() {
    var screen = Screen.preview()
    screen.press("Tab")
    screen.type("hello")
    screen.press("Enter")
    let before = screen.state.preview.talk?.id
    screen.send(.workspace(.done("The agent speaks Français from now on.", Self.french)))
    #expect(screen.state.preview.talk == nil)
    screen.press("Esc")
    #expect(screen.text.contains("The agent speaks Français now"))
    screen.press("Tab")
    screen.type("bonjour")
    screen.press("Enter")
    #expect(screen.state.preview.talk?.id != before)
    #expect(screen.state.preview.talk?.transcript.last?.text.hasPrefix("Bonjour") == true, "\(screen.text)")
    #expect(!screen.text.contains("The agent speaks Français now"))
  }

  @Test("a new language stops the call that runs and withdraws the write that is asked about")
  func calling() {
    for answers in [false, true] {
      var screen = Screen.preview()
      screen.press("Tab")
      screen.type("Refund my order")
      screen.press("Enter")
      screen.type("ORD-12345")
      screen.press("Enter")
      if answers { screen.press("Left", "Left", "Enter") }
      let call = screen.call
      screen.send(.workspace(.loaded(Self.french)))
      #expect(screen.state.dialogs.isEmpty)
      #expect(!screen.state.preview.isCalling)
      if answers {
        #expect(call != nil)
        #expect(screen.effects.contains { if case .abandonCall = $0 { true } else { false } })
      }
    }
  }

  @Test("a new language is fitted anew, and a fit in the old one answers no longer")
  func fit() throws {
    var screen = Screen.preview()
    let english = try screen.fit()
    screen.send(.fitted(english))
    #expect(screen.state.preview.wantedFit == nil)
    screen.send(.workspace(.loaded(Self.french)))
    #expect(screen.state.preview.wantedFit?.subjects.count == 3)
    screen.send(.fitted(english))
    #expect(screen.state.preview.wantedFit?.subjects.count == 3)
    screen.send(.fitted(try screen.fit()))
    #expect(screen.state.preview.wantedFit == nil)
  }
}
