import BellhopCore
import Foundation
import TerminalUI
import Testing

@testable import BellhopApp

/// What an action does at the other end, as it is said in the editor and shown elsewhere.
@Suite struct EffectTests {
  /// The write of the shop, open in the editor.
  private func editing(width: Int = 100, height: Int = 60) -> Screen {
    var screen = Screen(width: width, height: height, workspace: Shop.workspace())
    screen.press("j", "e")
    return screen
  }

  @Test func `it follows the method until another is chosen, and again once the usual one is`() {
    var screen = editing()
    #expect(screen.text.contains("○ Looks something up  ◉ Changes something"))
    #expect(screen.state.editor?.action.effect == nil)
    screen.click("○ Looks something up")
    #expect(screen.state.editor?.action.effect == .looksUp)
    screen.click("○ GET")
    #expect(screen.text.contains("◉ Looks something up  ○ Changes something"))
    screen.click("○ POST")
    #expect(screen.state.editor?.action.effect == .looksUp)
    screen.click("○ Changes something")
    #expect(screen.state.editor?.action.effect == nil)
    screen.click("○ GET")
    #expect(screen.state.editor?.action.changesSomething == false)
  }

  @Test(arguments: [60, 80, 120])
  func `both choices can be seen and chosen at every width`(width: Int) {
    var screen = editing(width: width)
    screen.click("○ Looks something up")
    #expect(screen.state.editor?.action.effect == .looksUp)
    screen.click("○ Changes something")
    #expect(screen.state.editor?.action.effect == nil)
    #expect(screen.text.contains("◉ Never"))
  }

  @Test func `the header of the repeat key stands where something is changed, and empty sends none`() {
    var screen = editing(width: 140)
    #expect(screen.text.contains("Repeat key header"))
    screen.click("none is sent; for example")
    screen.type("Request-Id")
    #expect(screen.state.editor?.action.endpoint.idempotencyHeader == "Request-Id")
    #expect(screen.text.contains("Request-Id: (made at sending)"))
    screen.press("Ctrl-A", "Ctrl-K")
    #expect(screen.state.editor?.action.endpoint.idempotencyHeader == nil)
    screen.type("Host")
    #expect(screen.text.contains("The header Host is set by Bellhop itself."))
    screen.click("○ Looks something up")
    #expect(!screen.text.contains("Repeat key header"))
    #expect(!screen.text.contains("The header Host"))
  }

  @Test func `a new action sends a key by which repeats are known, and is untouched`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("n")
    #expect(screen.state.editor?.action.endpoint.idempotencyHeader == "Idempotency-Key")
    #expect(screen.state.editor?.isChanged == false)
    screen.press("Esc")
    #expect(screen.state.editor == nil)
    #expect(screen.effects.isEmpty)
  }

  @Test func `a choice that departs from the method stands in the review, and in the summary`() {
    var workspace = Shop.workspace()
    workspace.actions[1].action.effect = .looksUp
    var screen = Screen(width: 100, height: 40, workspace: workspace)
    screen.press("j")
    #expect(screen.text.contains("Looks something up"))
    screen.press("P")
    #expect(screen.text.contains("As you set it, it only looks something up, though POST"))
    var plain = Screen(width: 100, height: 40, workspace: Shop.workspace())
    plain.press("j", "P")
    #expect(plain.text.contains("Publish this action?"))
    #expect(!plain.text.contains("As you set it"))
  }

  @Test func `two versions that do something else differ`() {
    var theirs = Shop.refundOrder
    theirs.effect = .looksUp
    theirs.endpoint.idempotencyHeader = "Key"
    #expect(
      theirs.differences(from: Shop.refundOrder) == [
        "What it does: theirs “Looks something up”, yours “Changes something”",
        "Repeat key header: theirs “Key”, yours “”",
      ]
    )
  }

  @Test func `a look-up by POST is sent without a question, and a GET that changes something isn't`() {
    var workspace = Shop.workspace()
    workspace.actions[1].action.effect = .looksUp
    workspace.actions[0].action.effect = .changes
    var screen = Screen(workspace: workspace)
    screen.press("2")
    screen.click("Refund my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    #expect(screen.isRehearsal == false)
    screen.press("Ctrl-C", "Ctrl-R")
    screen.click("Where is my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.type("yes")
    screen.press("Enter")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("Send this for real?"))
  }
}
