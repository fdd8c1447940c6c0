import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite("What Bellhop understands, beside the form")
struct UnderstandingPaneTests {
  /// An action with three inputs, open beside a pane that has no room for all that is read from it.
  private func reading() -> Screen {
    var workspace = Shop.workspace()
    workspace.actions[1].action.inputs += [
      RequiredInput(id: InputID("size"), name: "Size", instructions: "S, M, L or XL."),
      RequiredInput(id: InputID("day"), name: "Day of delivery", instructions: "A date in the future."),
    ]
    var screen = Screen(width: 120, height: 18, workspace: workspace)
    screen.press("j", "e")
    return screen
  }

  @Test("follows the field that has the focus")
  func followsFocus() {
    var screen = reading()
    #expect(screen.text.contains("What Bellhop understands"))
    #expect(!screen.text.contains("The customer is told"))
    screen.press("Shift-Tab")
    #expect(screen.text.contains("The customer is told"))
    #expect(!screen.text.contains("The agent asks for"))
    screen.press("Tab")
    #expect(screen.text.contains("The agent asks for"))
    #expect(!screen.text.contains("The customer is told"))
  }

  @Test("is scrolled by the wheel over it, and the form by the wheel over the form")
  func wheel() {
    var screen = reading()
    let form = { (screen: Screen) in screen.lines.dropFirst(3).map { String($0.prefix(70)) } }
    let before = form(screen)
    screen.turnWheel(down: 10, column: 100, row: 8)
    #expect(screen.text.contains("The customer is told"))
    #expect(form(screen) == before)
    screen.turnWheel(up: 10, column: 100, row: 8)
    #expect(!screen.text.contains("The customer is told"))
    screen.press("Tab")
    screen.turnWheel(down: 2, column: 20, row: 8)
    #expect(form(screen) != before)
  }
}
