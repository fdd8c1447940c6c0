import BellhopApp
import BellhopCore
import Testing

@Suite("Bringing back deleted rows")
struct DeletedRowTests {
  private func editor() -> Screen {
    var workspace = Shop.workspace()
    workspace.actions[1].action.triggers = ["Refund my order", "Money back", "Return it"].map { TriggerPhrase($0) }
    var screen = Screen(width: 80, height: 50, workspace: workspace)
    screen.press("j", "e")
    return screen
  }

  @Test("the last comes first, each to its place with the focus in it")
  func triggers() {
    var screen = editor()
    let before = screen.state.editor?.action
    screen.click("Money back")
    screen.press("Ctrl-R", "Ctrl-R")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Refund my order"])
    screen.press("Ctrl-_")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Refund my order", "Return it"])
    #expect(screen.state.editor?.focus == .field(.trigger(1)))
    screen.press("Ctrl-_")
    #expect(screen.state.editor?.action == before)
    screen.press("Ctrl-_")
    #expect(screen.state.editor?.action == before)
    #expect(screen.text.contains("No row was deleted"))
  }

  @Test("an input and a parameter come back whole, so that what refers to them is right again")
  func inputs() {
    var screen = editor()
    let before = screen.state.editor?.action
    screen.click("Order number")
    screen.press("Ctrl-R")
    #expect(screen.state.editor?.action.inputs.isEmpty == true)
    screen.press("Ctrl-_")
    #expect(screen.state.editor?.action == before)
    screen.click("Key ")
    screen.press("Ctrl-R")
    #expect(screen.state.editor?.action.endpoint.parameters.isEmpty == true)
    screen.press("Ctrl-_")
    #expect(screen.state.editor?.action == before)
  }

  @Test("a row goes to the end where its place is no longer there, and an empty row isn't worth it")
  func places() {
    var screen = editor()
    screen.click("Return it")
    screen.press("Ctrl-R", "Ctrl-N", "Ctrl-R", "Up", "Ctrl-R")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Money back"])
    screen.press("Ctrl-_", "Ctrl-_")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Refund my order", "Money back", "Return it"])
    screen.press("Ctrl-_")
    #expect(screen.text.contains("No row was deleted"))
  }
}
