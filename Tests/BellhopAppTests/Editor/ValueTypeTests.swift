import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite("What a value is sent as")
struct ValueTypeTests {
  /// The draft of the shop with a second parameter from an input of these instructions.
  private func editing(_ instructions: String, method: Endpoint.Method = .post) -> Screen {
    var workspace = Shop.workspace()
    let input = RequiredInput(id: InputID("count"), name: "Item", instructions: instructions)
    workspace.actions[1].action.inputs.append(input)
    workspace.actions[1].action.endpoint.method = method
    workspace.actions[1].action.endpoint.parameters.append(Parameter(key: "count", property: .input(input.id)))
    var screen = Screen(width: 120, height: 60, workspace: workspace)
    screen.press("j", "e")
    return screen
  }

  @Test("is chosen where the input's values are all numbers, and is seen in the request")
  func number() {
    var screen = editing("A whole number from 1 to 9.")
    #expect(screen.text.contains("Sent as             ◉ Text  ○ Number"))
    screen.click("○ Number")
    #expect(screen.state.editor?.action.endpoint.parameters.last?.type == .number)
    #expect(screen.text.contains(#""count":3}"#))
    screen.press("Right")
    #expect(screen.state.editor?.action.endpoint.parameters.last?.type == .text)
    #expect(screen.text.contains(#""count":"3"}"#))
  }

  @Test("is text without a choice where values are text, and in a query")
  func text() {
    #expect(!editing("Any product.").text.contains("Sent as"))
    #expect(!editing("A whole number from 1 to 9.", method: .get).text.contains("Sent as"))
    #expect(editing("Yes or no.").text.contains("◉ Text  ○ True or false"))
  }

  @Test("that no longer fits the input is a problem at its field, and stays to be chosen again")
  func noLongerFits() {
    var screen = editing("A whole number from 1 to 9.")
    screen.click("○ Number")
    screen.click("A whole number from 1 to 9.")
    screen.press("Ctrl-A", "Ctrl-K")
    screen.type("Any product.")
    #expect(screen.text.contains("Its values aren't all numbers"))
    #expect(screen.text.contains("○ Text  ◉ Number"))
  }
}
