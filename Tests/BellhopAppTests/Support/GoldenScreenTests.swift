import BellhopApp
import BellhopCore
import TerminalUI
import Testing

/// Pictures of the screens at the smallest, the usual and a comfortable size, and of each dialog at the usual one.
@Suite struct GoldenScreenTests {
  static let sizes = [Size(width: 60, height: 18), Size(width: 80, height: 24), Size(width: 120, height: 36)]

  private func screen(_ size: Size = Size(width: 80, height: 24), workspace: WorkspaceSnapshot = Shop.workspace())
    -> Screen
  {
    Screen(width: size.width, height: size.height, workspace: workspace)
  }

  @Test(arguments: sizes) func `Manage`(_ size: Size) throws {
    try expectGolden(screen(size), "manage")
  }

  @Test(arguments: sizes) func `Editor`(_ size: Size) throws {
    var screen = screen(size)
    screen.press("j", "e")
    try expectGolden(screen, "editor")
  }

  @Test func `Manage without actions`() throws {
    try expectGolden(screen(workspace: WorkspaceSnapshot(name: "New")), "manage-empty")
  }

  @Test func `Manage, read-only and filtered`() throws {
    var screen = screen(workspace: Shop.workspace(readOnly: true))
    screen.press("/")
    screen.type("order")
    try expectGolden(screen, "manage-filter-read-only")
  }

  @Test func `Manage with names that are long, wide and hostile`() throws {
    var workspace = Shop.workspace()
    workspace.actions[0].action.name = String(repeating: "Very long ", count: 20)
    workspace.actions[1].action.name = "注文を確認する 👩‍👩‍👧 Ünïcödé"
    workspace.actions[2].action.name = "\u{1b}[31mred\u{202e}desrever\u{7}"
    try expectGolden(screen(workspace: workspace), "manage-names")
  }

  @Test func `Manage in ASCII`() throws {
    let screen = Screen(glyphs: .ascii, workspace: Shop.workspace())
    try expectGolden(screen, "manage-ascii")
  }

  @Test func `A new action`() throws {
    var screen = screen()
    screen.press("n")
    try expectGolden(screen, "editor-new")
  }

  @Test func `A published action, to be read`() throws {
    var screen = screen()
    screen.press("e")
    try expectGolden(screen, "editor-published")
  }

  @Test func `The question before deleting`() throws {
    var screen = screen()
    screen.press("j", "d")
    try expectGolden(screen, "dialog-delete")
  }

  @Test func `The review before publishing`() throws {
    var screen = screen()
    screen.press("j", "P")
    try expectGolden(screen, "dialog-publish")
  }

  @Test func `A new secret`() throws {
    var screen = screen(Size(width: 80, height: 50))
    screen.press("j", "e")
    screen.click("[ New secret… ]")
    screen.resize(width: 80, height: 24)
    screen.type("orders-key")
    screen.press("Tab")
    screen.type("hunter2")
    try expectGolden(screen, "dialog-secret")
  }

  @Test func `Where a parameter's value comes from`() throws {
    var screen = screen(Size(width: 80, height: 50))
    screen.press("j", "e")
    screen.click("Order number ▾")
    screen.resize(width: 80, height: 24)
    try expectGolden(screen, "dialog-property")
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 60, height: 18)])
  func `The format of an input`(size: Size) throws {
    var screen = screen(Size(width: 80, height: 50))
    screen.press("j", "e")
    screen.click("like ORD-12345 (as read) ▾")
    screen.resize(width: size.width, height: size.height)
    try expectGolden(screen, "dialog-format")
  }

  @Test func `Two versions of an action`() throws {
    var screen = screen()
    screen.press("j", "e")
    screen.type("!")
    var theirs = Shop.refundOrder
    theirs.name = "Refund"
    screen.send(.workspace(.stale(theirs: StoredAction(action: theirs, revision: 2, status: .draft, savedAt: .now))))
    try expectGolden(screen, "dialog-stale")
  }

  @Test func `Typing that was kept`() throws {
    var workspace = Shop.workspace()
    workspace.unsavedDrafts = [Shop.refund: UnsavedDraft(action: Shop.refundOrder, basedOn: 1)]
    var screen = screen(workspace: workspace)
    screen.press("j", "e")
    try expectGolden(screen, "dialog-recover")
  }

  @Test func `Discarding changes`() throws {
    var screen = screen()
    screen.press("j", "e")
    screen.type("!")
    screen.press("Tab", "Tab", "Right", "D")
    try expectGolden(screen, "dialog-discard")
  }

  @Test(arguments: sizes) func `Help`(_ size: Size) throws {
    var screen = screen(size)
    screen.press("?")
    try expectGolden(screen, "help-manage")
  }

  @Test(arguments: sizes) func `What is wrong with the triggers`(_ size: Size) throws {
    var screen = Muddle.health(width: size.width, height: size.height)
    screen.press("j")
    try expectGolden(screen, "health")
  }

  @Test(arguments: sizes) func `Triggers in the editor, with a message that is tried`(_ size: Size) throws {
    var screen = screen(size, workspace: Muddle.workspace)
    screen.press("j", "e")
    screen.study()
    for _ in 0..<7 { screen.press("Tab") }
    screen.type("can i get my mony back")
    try expectGolden(screen, "editor-triggers")
  }

  @Test(arguments: sizes) func `The settings`(_ size: Size) throws {
    var screen = screen(size)
    screen.press(",")
    try expectGolden(screen, "dialog-settings")
  }

  @Test(arguments: sizes) func `The proxy`(_ size: Size) throws {
    var screen = screen(size)
    screen.press(",", "Tab", "Tab", "Tab", "Tab", "Enter")
    try expectGolden(screen, "dialog-proxy")
  }

  @Test(arguments: sizes) func `The list of commands`(_ size: Size) throws {
    var screen = screen(size)
    screen.press("Ctrl-P", "Down")
    try expectGolden(screen, "commands")
  }

  @Test func `Preview in a new language`() throws {
    var screen = preview()
    screen.press("Enter")
    var workspace = Shop.workspace()
    workspace.language = .french
    screen.send(.workspace(.loaded(workspace)))
    try expectGolden(screen, "preview-language")
  }

  @Test func `A notice`() throws {
    var screen = screen()
    screen.press("d")
    try expectGolden(screen, "toast")
  }

  // MARK: Preview

  private func preview(_ size: Size = Size(width: 80, height: 24)) -> Screen {
    Screen.preview(width: size.width, height: size.height)
  }

  /// A talk that has come to the question for the order number of a refund.
  private func refunding(_ size: Size = Size(width: 80, height: 24)) -> Screen {
    var screen = preview(size)
    screen.press("Tab")
    screen.type("Refund my order")
    screen.press("Enter")
    return screen
  }

  @Test(arguments: sizes) func `Preview`(_ size: Size) throws {
    try expectGolden(preview(size), "preview")
  }

  @Test(arguments: sizes) func `Preview while a value is asked for`(_ size: Size) throws {
    try expectGolden(refunding(size), "preview-asking")
  }

  @Test func `The question before a write is sent`() throws {
    var screen = refunding()
    screen.type("ORD-12345")
    screen.press("Enter")
    try expectGolden(screen, "dialog-send")
  }

  @Test func `Preview while a call runs`() throws {
    var screen = refunding()
    screen.type("ORD-12345")
    screen.press("Enter", "Left", "Left", "Enter")
    screen.wait(3)
    screen.send(.timer(.spinner))
    try expectGolden(screen, "preview-calling")
  }

  @Test(arguments: sizes) func `Preview with an answer and the inspector`(_ size: Size) throws {
    var screen = refunding(size)
    screen.type("ORD-12345")
    screen.press("Enter", "Left", "Left", "Enter")
    let call = try #require(screen.call)
    screen.answer(call, #"{"amount": "12.00 EUR", "approved_by": "Kim"}"#)
    screen.press("Ctrl-O")
    try expectGolden(screen, "preview-inspector")
  }

  @Test func `Preview after a failed call`() throws {
    var screen = preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    let failure = CallFailure(.timeout, "api.example.com did not answer within 30 s. Try again, or raise the timeout.")
    screen.finish(call, ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(failure))))
    try expectGolden(screen, "preview-failed")
  }

  @Test func `The test customer`() throws {
    var screen = preview()
    screen.press("t")
    try expectGolden(screen, "dialog-customer")
  }

  @Test func `Preview of a read-only workspace`() throws {
    try expectGolden(Screen.preview(readOnly: true), "preview-read-only")
  }

  @Test func `A terminal that is too small`() throws {
    try expectGolden(screen(Size(width: 50, height: 12)), "too-small")
  }
}
