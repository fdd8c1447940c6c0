import BellhopApp
import BellhopCore
import BellhopStorage
import TerminalUI
import Testing

@Suite struct CallsTests {
  @Test func `The tab opens on what is unsure, and on all when nothing is`() {
    var screen = Screen.calls()
    #expect(screen.text.contains("◉ Unsure 1"))
    #expect(screen.text.contains("they may have been done"))
    #expect(screen.text.contains("? unsure"))
    #expect(!screen.text.contains("Reset password"))
    screen.press("v")
    screen.readCalls()
    #expect(screen.text.contains("◉ All 9") && screen.text.contains("Reset password"))
    let calm = Screen.calls(of: Ledger.calls.filter { !$0.isUnsure })
    #expect(calm.text.contains("◉ All 8"))
  }

  @Test func `Every way to switch the tab comes to it`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("Ctrl-T", "Ctrl-T")
    #expect(screen.state.tab == .calls)
    screen.press("Ctrl-T")
    #expect(screen.state.tab == .manage)
    screen.press("F5")
    #expect(screen.state.tab == .calls)
    screen.press("1")
    screen.click("3 Calls")
    #expect(screen.state.tab == .calls)
    #expect(screen.askedCalls.count == 1)
  }

  @Test func `What is typed in the editor is kept when the tab is shown, and there again afterwards`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("j", "e")
    screen.type("!")
    screen.press("F5")
    #expect(screen.state.tab == .calls)
    #expect(screen.effects.contains { if case .workspace(.autosave) = $0 { true } else { false } })
    screen.press("1")
    #expect(screen.text.contains("Refund an order!"))
  }

  @Test func `A call opens with all that is kept of it, and Esc goes back to the list`() {
    var screen = Screen.calls(height: 40)
    screen.press("Enter")
    for text in [
      "unsure: it may have been done", "POST api.example.com/orders/{{Order number}}", "Revision  3", "Status    none",
      "nothing was heard in time", "2026-09-21 14:08:20", "jane@example.com", "not kept (#09c4)", "By        ada",
    ] { #expect(screen.text.contains(text), "\(text)\n\(screen.text)") }
    screen.press("Esc")
    #expect(screen.text.contains("Outcome"))
    screen.press("Esc")
    #expect(screen.state.tab == .calls)
  }

  @Test func `A settlement needs what came of it and how that is known, and sends nothing`() {
    var screen = Screen.calls()
    screen.press("s")
    #expect(screen.text.contains("What came of this call?"))
    screen.press("Tab", "Enter")
    #expect(screen.text.contains("Say first what came of it, above."))
    screen.press("Right", "Right", "Tab", "Enter")
    #expect(screen.text.contains("Write how you know it"))
    screen.type("Not in the books.")
    screen.press("Enter")
    #expect(screen.effects == [.workspace(.settleCall(8, wasDone: false, why: "Not in the books."))])
    screen.send(.workspace(.callsChanged("Settled.")))
    #expect(screen.askedCalls.count == 1)
    screen.press("s", "Esc")
    #expect(screen.effects.isEmpty)
  }

  @Test func `What came of a call that is known isn't settled, and the reason is told`() {
    var screen = Screen.calls()
    screen.press("v")
    screen.readCalls()
    screen.press("s")
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.text.contains("This call is still under way."))
    screen.press("End", "s")
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.text.contains("What came of this call is known."))
    var reader = Screen.calls(workspace: Shop.workspace(readOnly: true))
    reader.press("s")
    #expect(reader.text.contains("This workspace is read-only."))
    reader.press("f")
    #expect(reader.state.dialogs.isEmpty)
  }

  @Test func `A customer is forgotten after a question whose safe answer Enter gives`() {
    var screen = Screen.calls()
    screen.press("f")
    #expect(screen.text.contains("Forget a customer?"))
    screen.press("Enter")
    #expect(screen.effects.isEmpty && screen.state.dialogs.isEmpty)
    screen.press("f")
    screen.type("kim@example.com")
    screen.press("Tab", "Tab", "Enter")
    #expect(screen.effects == [.workspace(.forgetCustomer("kim@example.com", of: 8))])
    screen.press("f", "Tab", "Tab", "Enter")
    #expect(screen.effects == [.workspace(.forgetCustomer("", of: 8))])
    var nobody = Screen.calls(of: [])
    nobody.press("f", "Tab", "Tab", "Enter")
    #expect(nobody.text.contains("Write the customer's e-mail, id or name."))
  }

  @Test func `The filter asks for what is typed, and Esc clears it`() {
    var screen = Screen.calls()
    screen.press("v")
    screen.readCalls()
    screen.press("/")
    screen.type("jane@example.com")
    #expect(screen.askedCalls.last?.filter == "jane@example.com")
    screen.readCalls()
    #expect(!screen.text.contains("Change the delivery"))
    #expect(screen.text.contains("Filter: jane@example.com"))
    // Letters are text while it is typed.
    #expect(screen.state.dialogs.isEmpty && screen.state.tab == .calls)
    screen.press("Enter", "Esc")
    screen.readCalls()
    #expect(screen.text.contains("Change the delivery"))
    screen.press("/")
    screen.paste("nothing of this")
    screen.readCalls()
    #expect(screen.text.contains("No call matches the filter: it finds a whole e-mail, id"))
  }

  @Test func `Of ten thousand calls a part is read, and more when it comes into view`() {
    let many = (1...10_000).reversed().map { Ledger.call($0, .done, title: "Call \($0)", ago: Double(10_000 - $0)) }
    var screen = Screen.calls(of: many)
    #expect(screen.text.contains("Call 10000"))
    screen.press("j")
    #expect(screen.askedCalls.isEmpty)
    screen.press("End")
    #expect(screen.askedCalls.count == 1)
    // Until it has come the rows are there, and keys go on.
    #expect(screen.text.contains("…"))
    screen.press("k")
    #expect(screen.askedCalls.count <= 1)
    screen.readCalls(of: many)
    screen.press("G")
    screen.readCalls(of: many)
    #expect(screen.text.contains("Call 1 "), "\(screen.text)")
    screen.press("PgUp", "PgUp")
    #expect(screen.askedCalls.isEmpty)
    screen.press("g")
    screen.readCalls(of: many)
    #expect(screen.text.contains("Call 10000"))
  }

  @Test func `The chosen call stays chosen when others come before it`() {
    var screen = Screen.calls(of: Ledger.calls)
    screen.press("v")
    screen.readCalls()
    screen.press("j", "j")
    let newer = [Ledger.call(11, .done), Ledger.call(10, .done)] + Ledger.calls
    screen.send(.call(.putDown))
    screen.readCalls(of: newer)
    screen.press("Enter")
    #expect(screen.text.contains("Check order status"))
    #expect(screen.text.contains("answered"))
  }

  @Test func `What was asked for before the filter changed isn't shown`() {
    var screen = Screen.calls()
    let late = Ledger.page(CallQuery(.all, filter: "reset", count: 10))
    screen.send(.workspace(.calls(CallListing(late, today: nil, clock: Ledger.clock))))
    #expect(!screen.text.contains("Reset password"))
  }

  @Test func `Calls that are unsure since earlier are told at the start, with the tab where they stand`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.send(.workspace(.unsureCalls(all: 1, untold: 1)))
    #expect(screen.text.contains("1 call is unsure: it may have been done. Calls (3) shows it"))
    screen.send(.workspace(.unsureCalls(all: 3, untold: 2)))
    #expect(screen.text.contains("2 more unsure, 3 calls in all: Calls (3) shows them"))
    #expect(screen.text.contains("3 Calls ?3"))
    screen.press("j")
    screen.send(.workspace(.unsureCalls(all: 3, untold: 0)))
    #expect(!screen.text.contains("it may have been done"))
    #expect(screen.text.contains("3 Calls ?3"))
  }

  @Test func `An empty list says what stands here`() {
    let screen = Screen.calls(of: [])
    #expect(screen.text.contains("No calls yet. Each call that Preview sends stands here"))
    let reader = Screen.calls(of: [], workspace: Shop.workspace(readOnly: true))
    #expect(reader.text.contains("No calls. A workspace that is read-only keeps none"))
    var calm = Screen.calls(of: Ledger.calls.filter { !$0.isUnsure })
    calm.press("v")
    calm.readCalls(of: Ledger.calls.filter { !$0.isUnsure })
    #expect(calm.text.contains("Nothing is unsure"))
  }

  @Test func `The settings say for how long values are kept`() {
    var screen = Screen.calls()
    screen.press(",")
    screen.click("[ Values of calls: not kept… ]")
    screen.press("Down", "Down", "Enter")
    #expect(screen.effects == [.workspace(.saveCallValueDays(30))])
  }

  @Test func `A call that doesn't fit is scrolled, and moves no choice in the list`() {
    var screen = Screen.calls(width: 60, height: 18)
    screen.press("Enter")
    #expect(!screen.text.contains("Repeat key"))
    screen.press("G")
    #expect(screen.text.contains("is not kept"))
    screen.press("PgUp", "g")
    #expect(screen.text.contains("Refund an order"))
    screen.press("Esc")
    #expect(screen.text.contains("▸ 14:08"))
  }

  @Test func `The mouse does it all`() {
    var screen = Screen.calls()
    screen.click("○ All 9")
    screen.readCalls()
    screen.click("Reset password")
    screen.click("Reset password")
    #expect(screen.text.contains("changes something"))
    screen.press("Esc")
    screen.turnWheel(down: 1, column: 5, row: 8)
    screen.press("/")
    screen.press("Esc")
    #expect(screen.state.tab == .calls)
  }
}

/// Pictures of the tab at all sizes.
@Suite struct CallScreenTests {
  static let sizes = [(60, 18), (80, 24), (120, 36), (200, 60)].map { Size(width: $0.0, height: $0.1) }

  private func all(_ size: Size) -> Screen {
    var screen = Screen.calls(width: size.width, height: size.height)
    screen.press("v")
    screen.readCalls()
    screen.press("j")
    return screen
  }

  @Test(arguments: sizes) func `All calls`(_ size: Size) throws { try expectGolden(all(size), "calls") }

  @Test(arguments: sizes) func `What is unsure`(_ size: Size) throws {
    try expectGolden(Screen.calls(width: size.width, height: size.height), "calls-unsure")
  }

  @Test(arguments: sizes) func `One call`(_ size: Size) throws {
    var screen = all(size)
    screen.press("Enter")
    try expectGolden(screen, "calls-open")
  }

  @Test(arguments: sizes.prefix(2)) func `Nothing yet`(_ size: Size) throws {
    try expectGolden(Screen.calls(width: size.width, height: size.height, of: []), "calls-empty")
  }

  @Test(arguments: sizes.prefix(2)) func `Settling`(_ size: Size) throws {
    var screen = Screen.calls(width: size.width, height: size.height)
    screen.press("s")
    try expectGolden(screen, "dialog-settle")
  }

  @Test(arguments: sizes.prefix(2)) func `Forgetting`(_ size: Size) throws {
    var screen = Screen.calls(width: size.width, height: size.height)
    screen.press("f")
    try expectGolden(screen, "dialog-forget")
  }
}
