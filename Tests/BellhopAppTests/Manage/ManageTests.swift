import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite struct ManageTests {
  @Test func `The list tells name, method and status of each action`() {
    let screen = Screen(width: 120, height: 36, workspace: Shop.workspace())
    let row = screen.lines.first { $0.contains("▸ Check order status") } ?? ""
    #expect(row.contains("GET"))
    #expect(row.contains("● published"))
    #expect(screen.lines.contains { $0.contains("Refund an order") && $0.contains("○ draft") })
  }

  @Test func `Moving goes by letters, arrows and pages, and stops at the ends`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("k")
    #expect(screen.state.manage.selectedID == Shop.orders)
    screen.press("j", "Down", "j", "j")
    #expect(screen.state.manage.selectedID == Shop.empty)
    screen.press("g")
    #expect(screen.state.manage.selectedID == Shop.orders)
    screen.press("G")
    #expect(screen.state.manage.selectedID == Shop.empty)
  }

  @Test func `A published action can be neither edited nor deleted, and the reason is told`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("d")
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.text.contains("unpublish it first (u)"))
    screen.press("e")
    screen.type("x")
    #expect(screen.state.editor?.action.name == "Check order status")
    #expect(screen.state.editor?.isLocked == true)
  }

  @Test func `Deleting asks, and the safe answer has the focus`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "d", "Enter")
    #expect(screen.effects.isEmpty)
    screen.press("d", "Left", "Enter")
    #expect(screen.effects == [.workspace(.delete(Shop.refund))])
  }

  @Test func `What was deleted can be brought back until Bellhop ends`() {
    var screen = Screen(workspace: Shop.workspace())
    #expect(screen.state.availability(of: .undoDelete).reason == "Nothing was deleted since Bellhop started.")
    var left = Shop.workspace()
    left.actions.removeAll { $0.id == Shop.refund }
    screen.send(.workspace(.deleted(Shop.refund, name: "Refund an order", left)))
    #expect(screen.text.contains("z brings it back"))
    screen.press("z")
    #expect(screen.effects == [.workspace(.restore(Shop.refund))])
    screen.send(.workspace(.done("It is back.", Shop.workspace())))
    #expect(!screen.state.availability(of: .undoDelete).isEnabled)
  }

  @Test func `Publishing shows what goes live before it does`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "P")
    #expect(screen.text.contains("Publish this action?"))
    #expect(screen.text.contains("POST https://api.example.com/refunds"))
    #expect(screen.text.contains("It runs without asking the customer."))
    screen.press("Enter")
    #expect(screen.effects == [.workspace(.publish(Shop.refund, revision: 1))])
  }

  @Test func `What was reviewed is published, whatever is saved meanwhile`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "P")
    var later = Shop.workspace()
    later.actions[1].revision = 2
    screen.send(.workspace(.loaded(later)))
    screen.press("Enter")
    #expect(screen.effects == [.workspace(.publish(Shop.refund, revision: 1))])
  }

  @Test func `Unpublishing asks, and the safe answer has the focus`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("u", "Enter")
    #expect(screen.effects.isEmpty)
    screen.press("u", "y")
    #expect(screen.effects == [.workspace(.unpublish(Shop.orders))])
  }

  @Test func `A notice goes with the next key`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("d")
    #expect(screen.state.toast != nil)
    screen.press("j")
    #expect(screen.state.toast == nil)
  }

  @Test func `Ctrl-Q leaves from wherever one is`() {
    for keys in [["d"], ["?"], ["/"], ["n"], ["j", "P"]] {
      var screen = Screen(workspace: Shop.workspace())
      screen.press("j")
      for key in keys { screen.press(key) }
      screen.press("Ctrl-Q")
      #expect(screen.effects.last == .quit, "\(keys)")
    }
  }

  @Test func `A dialog that isn't seen can't be answered`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "d")
    screen.resize(width: 50, height: 12)
    screen.press("Left", "Enter", "y")
    #expect(screen.effects.isEmpty)
    screen.press("?")
    #expect(screen.text.contains("Help"))
  }

  @Test func `An action with errors isn't offered for publishing`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("G", "P")
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.text.contains("1 error to mend first"))
  }

  @Test func `The filter narrows the list as it is typed, and Esc clears it`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("/")
    screen.type("refund")
    #expect(screen.state.manage.visible == [Shop.refund])
    screen.press("Enter", "Esc")
    #expect(screen.state.manage.visible.count == 3)
  }

  @Test func `The filter finds what has been changed since it was typed, in each part of an action`() {
    var workspace = Shop.workspace()
    var screen = Screen(workspace: workspace)
    screen.press("/")
    screen.type("money parcel")
    #expect(screen.state.manage.visible.isEmpty)
    workspace.actions[1].action.triggers.append(TriggerPhrase("Return a PARCEL"))
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.state.manage.visible == [Shop.refund])
    workspace.actions[1].action.description = ""
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.state.manage.visible.isEmpty)
    screen.press("Esc", "/")
    screen.type("EXAMPLE.com/re")
    #expect(screen.state.manage.visible == [Shop.refund])
  }

  @Test func `Letters that are commands elsewhere are text in the filter`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("/")
    screen.type("q1dn")
    #expect(screen.state.manage.filter.text == "q1dn")
    #expect(screen.effects.isEmpty && screen.state.editor == nil)
  }

  @Test func `A paste into the list is dropped and told, and runs no command`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.paste("dq\nn")
    #expect(screen.state.dialogs.isEmpty && screen.state.editor == nil)
    #expect(screen.text.contains("nothing was pasted"))
  }

  @Test func `In a read-only workspace every change is refused with the reason`() {
    var screen = Screen(workspace: Shop.workspace(readOnly: true))
    for command in [Command.create, .duplicate, .publish, .unpublish] {
      #expect(!screen.state.availability(of: command).isEnabled, "\(command)")
    }
    screen.press("n")
    #expect(screen.state.editor == nil)
    #expect(screen.text.contains("read-only"))
    screen.press("j", "e")
    #expect(screen.state.editor?.isLocked == true)
  }

  @Test func `An empty workspace says what an action is and how to make the first`() {
    var screen = Screen(workspace: WorkspaceSnapshot(name: "New"))
    #expect(screen.text.contains("An action is a task"))
    screen.press("s")
    #expect(screen.effects == [.workspace(.addSamples)])
    screen.press("n")
    #expect(screen.state.editor?.action.name == "")
  }

  @Test func `A duplicate is a draft of its own`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("c")
    #expect(screen.state.editor?.action.name == "Copy of Check order status")
    #expect(screen.state.editor?.id != Shop.orders)
    #expect(screen.state.editor?.isLocked == false)
  }

  @Test func `Below the smallest size one line says so, and quitting works`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.resize(width: 40, height: 10)
    #expect(screen.text.contains("60×18"))
    screen.press("n")
    #expect(screen.state.editor == nil)
    screen.press("q")
    #expect(screen.effects.last == .quit)
  }

  @Test func `A press on a row chooses it, a press on a button does what it says`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.click("Refund an order")
    #expect(screen.state.manage.selectedID == Shop.refund)
    screen.click("[ Delete ]")
    #expect(screen.state.dialogs.count == 1)
    screen.click("Create action")
    #expect(screen.state.editor == nil, "What lies below a dialog can't be pressed.")
    screen.click("Keep it")
    #expect(screen.state.dialogs.isEmpty)
  }
}
