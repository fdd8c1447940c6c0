import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite("A row that is begun")
struct NewRowTests {
  /// A new action with the focus on the button that adds an input.
  private func atAddInput(height: Int = 24) -> Screen {
    var screen = Screen(height: height, workspace: Shop.workspace())
    screen.press("n")
    for _ in 0..<20 where screen.state.editor?.focus != .add(.inputs) { screen.press("Down") }
    #expect(screen.state.editor?.focus == .add(.inputs))
    return screen
  }

  @Test("by typing on the button that adds it takes the letters, which are no commands there")
  func typed() {
    var screen = atAddInput()
    screen.type("h,PdD1q phone")
    #expect(screen.state.editor?.action.inputs.map(\.name) == ["h,PdD1q phone"])
    #expect(screen.state.health == nil && screen.state.dialogs.isEmpty)
  }

  @Test("by a paste on the button takes the text")
  func pasted() {
    var screen = atAddInput()
    screen.paste("Order number")
    #expect(screen.state.editor?.action.inputs.map(\.name) == ["Order number"])
    screen = Screen(workspace: Shop.workspace())
    screen.press("n")
    for _ in 0..<20 where screen.state.editor?.focus != .add(.triggers) { screen.press("Down") }
    screen.paste("where is it\nfind it")
    #expect(screen.state.editor?.action.triggers.map(\.text).suffix(2) == ["where is it", "find it"])
  }

  @Test("isn't said to be unused while it is described")
  func unused() {
    var screen = atAddInput(height: 50)
    screen.type("Phone")
    screen.press("Tab")
    screen.type("With the country code")
    #expect(!screen.text.contains("Nothing uses"))
    for _ in 0..<20 where screen.state.editor?.focus != .add(.inputs) { screen.press("Tab") }
    #expect(screen.text.contains("Nothing uses “Phone”"))
  }

  @Test("stays in view when the terminal becomes smaller")
  func resized() {
    var screen = atAddInput(height: 50)
    screen.type("Phone")
    screen.resize(width: 60, height: 18)
    #expect(screen.text.contains("Phone"))
  }
}
