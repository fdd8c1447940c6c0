import BellhopApp
import BellhopCore
import Testing

@Suite("The list of commands")
struct CommandPaletteTests {
  @Test("finds a command by a word of its name or of its help, and gives it")
  func finds() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press(":")
    screen.type("language")
    #expect(screen.state.palette?.found == [.settings])
    screen.press("Enter")
    #expect(screen.state.palette == nil)
    #expect(screen.state.dialogs.last?.purpose == .settings)
  }

  @Test("is opened from a text field by a key that types nothing")
  func fromText() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "e", "Ctrl-P")
    screen.type("discard")
    #expect(screen.state.palette?.chosen == .discardChanges)
    #expect(screen.text.contains("Nothing has been changed since the last save."))
    #expect(screen.state.editor?.action == Shop.refundOrder)
    screen.press("Esc")
    #expect(screen.state.palette == nil)
    #expect(screen.state.editor != nil)
  }

  @Test("gives the reason of a command that can't be given")
  func reason() {
    var screen = Screen(workspace: Shop.workspace(readOnly: true))
    screen.press(":")
    screen.type("create")
    screen.press("Enter")
    #expect(screen.state.editor == nil)
    #expect(screen.state.toast?.text == "This workspace is read-only.")
  }

  @Test("offers what can be done in the place that it is opened in")
  func places() {
    func commands(_ keys: String...) -> [Command] {
      var screen = Screen(workspace: Shop.workspace())
      for key in keys { screen.press(key) }
      screen.press("Ctrl-P")
      return screen.state.palette?.found ?? []
    }
    #expect(commands().contains(.create) && !commands().contains(.runMode))
    #expect(commands("2", "Tab").contains(.runMode) && !commands("2").contains(.create))
    #expect(commands("j", "e").contains(.newSecret))
    for place in [commands(), commands("2"), commands("j", "e")] {
      #expect(Set(place).count == place.count)
      #expect(place.contains(.settings) && place.contains(.quit) && !place.contains(.moveUp))
    }
  }

  @Test("is chosen from by arrows, by the wheel and by the mouse, and is closed by a press beside it")
  func mouse() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("Ctrl-P", "Down")
    let second = screen.state.palette?.chosen
    #expect(second == screen.state.palette?.found[1])
    screen.type("sett")
    screen.click("Settings")
    #expect(screen.state.dialogs.last?.purpose == .settings)
    screen.press("Esc", "Ctrl-P")
    screen.click("Manage")
    #expect(screen.state.palette == nil)
  }

  @Test("takes pastes and any typing")
  func typing() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("Ctrl-P")
    screen.paste("zzz\nzzz")
    #expect(screen.text.contains("No command has these words."))
    screen.press("Enter")
    #expect(screen.state.palette != nil)
  }
}
