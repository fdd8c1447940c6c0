import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite struct EditorTests {
  /// A draft that is open in the editor.
  private func editing(width: Int = 80, height: Int = 24) -> Screen {
    var screen = Screen(width: width, height: height, workspace: Shop.workspace())
    screen.press("j", "e")
    return screen
  }

  private func newAction() -> Screen {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("n")
    return screen
  }

  @Test func `The form has the four sections in their order`() {
    let screen = editing(height: 60)
    let headings = ["1 Describe the action", "2 Define required inputs", "3 Configure API", "4 Response instructions"]
    let rows = headings.compactMap { heading in screen.lines.firstIndex { $0.contains(heading) } }
    #expect(rows.count == 4)
    #expect(rows == rows.sorted())
  }

  @Test func `What is typed goes into the action and is kept soon after`() {
    var screen = newAction()
    screen.type("F")
    #expect(screen.effects == [.startTimer(.autosave, after: 0.8)])
    screen.type("ind a shop")
    #expect(screen.state.editor?.action.name == "Find a shop")
    screen.send(.timer(.autosave))
    guard case .workspace(.autosave(let action, basedOn: nil))? = screen.effects.first else {
      Issue.record("Nothing was kept.")
      return
    }
    #expect(action.name == "Find a shop")
  }

  @Test func `Enter on a filled trigger begins the next, and Backspace on an empty one deletes it`() {
    var screen = newAction()
    screen.press("Tab", "Tab", "Enter")
    screen.type("where is it")
    screen.press("Enter")
    screen.type("find it")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["where is it", "find it"])
    screen.press("Enter", "Backspace")
    #expect(screen.state.editor?.action.triggers.count == 2)
  }

  @Test func `A trigger is deleted by its button`() {
    var screen = editing()
    screen.press("Tab", "Tab", "Right", "Enter")
    #expect(screen.state.editor?.action.triggers.isEmpty == true)
    #expect(screen.text.contains("“Refund my order” is deleted"))
  }

  @Test func `Rows are added and deleted while they are typed into`() {
    var screen = editing()
    screen.press("Tab", "Tab", "Ctrl-N")
    screen.type("money back")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Refund my order", "money back"])
    screen.press("Ctrl-R")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["Refund my order"])
  }

  @Test func `Tab passes over what deletes, so that typing on is safe`() {
    var screen = editing()
    for _ in 0..<30 {
      screen.press("Tab")
      if case .delete? = screen.state.editor?.focus { Issue.record("Tab came to a Delete button.") }
    }
  }

  @Test func `Lines pasted into a trigger become triggers`() {
    var screen = newAction()
    screen.press("Tab", "Tab", "Enter")
    screen.paste("where is it\n  find it  \n\nlost it\n")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["where is it", "find it  ", "lost it"])
  }

  @Test func `Steady typing is kept while it goes on`() {
    var screen = newAction()
    screen.type("a")
    #expect(screen.effects == [.startTimer(.autosave, after: 0.8)])
    screen.type("b")
    #expect(screen.effects.isEmpty, "The timer that runs is left to run.")
    screen.send(.timer(.autosave))
    #expect(screen.effects.count == 1)
    screen.type("c")
    #expect(screen.effects == [.startTimer(.autosave, after: 0.8)])
  }

  @Test func `What is typed and typed back leaves no draft`() {
    var screen = editing()
    screen.type("x")
    screen.send(.timer(.autosave))
    screen.press("Backspace")
    screen.send(.timer(.autosave))
    #expect(screen.effects == [.workspace(.dropDraft(Shop.refund))])
  }

  @Test func `A second save waits for the first`() {
    var screen = editing()
    screen.type("s")
    screen.press("Ctrl-S", "Ctrl-S")
    #expect(screen.effects.isEmpty)
  }

  @Test func `A save that fails keeps what was typed`() {
    var screen = editing()
    screen.type("s")
    screen.press("Ctrl-S")
    screen.send(.workspace(.refused("Another program has been writing for too long.")))
    guard case .workspace(.autosave(let action, basedOn: 1))? = screen.effects.first else {
      Issue.record("It wasn't kept.")
      return
    }
    #expect(action.name == "Refund an orders")
    #expect(screen.state.editor?.saving == nil)
  }

  @Test func `Asked to publish, the form shows what is in the way and goes there`() {
    var screen = newAction()
    screen.press("F9")
    #expect(screen.text.contains("! Give the action a name"))
    #expect(screen.state.editor?.focus == .field(.name))
  }

  @Test func `The format read from an input's instructions is shown as it is typed`() {
    var screen = newAction()
    screen.press("Tab", "Tab", "Tab", "Tab", "Enter")
    screen.type("E-mail")
    screen.press("Down")
    screen.type("A valid email address")
    #expect(screen.text.contains("e-mail address (as read)"))
  }

  @Test func `The format of an input is chosen from a list, and read again when that is chosen`() {
    var screen = newAction()
    screen.press("Tab", "Tab", "Tab", "Tab", "Enter")
    screen.type("Delivery date")
    screen.press("Down")
    screen.type("Not in the past")
    #expect(screen.text.contains("date, today or later (as read)"))
    screen.press("Down", "Enter")
    #expect(screen.text.contains("What may the customer answer?"))
    #expect(screen.text.contains("Read from the instructions"))
    screen.press("g", "Down", "Enter")
    #expect(screen.state.editor?.action.inputs.first?.format == .email)
    #expect(screen.text.contains("e-mail address (chosen)"))
    screen.press("Enter", "g", "Enter")
    #expect(screen.state.editor?.action.inputs.first?.format == nil)
    #expect(screen.text.contains("date, today or later (as read)"))
  }

  @Test func `What wasn't read of an input's instructions stands below it`() {
    var screen = newAction()
    screen.press("Tab", "Tab", "Tab", "Tab", "Enter")
    screen.type("Username")
    screen.press("Down")
    screen.type("3 to 20 characters, no spaces")
    #expect(screen.text.contains("Not read: “no spaces”"))
  }

  @Test func `Each problem stands at its field and is counted at its section`() {
    let screen = Screen(height: 60, workspace: Shop.workspace())
    var open = screen
    open.press("G", "e")
    let trigger = open.lines.firstIndex { $0.contains("Add a trigger phrase") }
    let heading = open.lines.firstIndex { $0.contains("Trigger phrases:") }
    #expect(trigger == heading.map { $0 + 1 })
    #expect(open.lines.contains { $0.contains("1 Describe the action") && $0.contains("! 1 problem") })
  }

  @Test func `A new action isn't blamed for what hasn't been come to`() {
    var screen = newAction()
    #expect(!screen.text.contains("!"))
    screen.press("Tab")
    #expect(screen.text.contains("! Give the action a name"))
  }

  @Test func `The authentication is chosen from all kinds, and its settings follow`() {
    var screen = editing(height: 50)
    screen.click("Include request signature")
    #expect(screen.text.contains("API key"))
    screen.press("Down", "Enter")
    #expect(screen.state.editor?.action.endpoint.authentication == .apiKey(APIKey()))
    #expect(screen.text.contains("API key location"))
  }

  @Test func `A new secret is typed masked, kept, and chosen where it was asked for`() {
    var screen = editing(height: 50)
    screen.click("[ New secret… ]")
    screen.type("Orders key")
    screen.press("Tab")
    screen.type("s3cr3t")
    #expect(!screen.text.contains("s3cr3t"))
    screen.press("Tab", "Enter")
    #expect(screen.text.contains("Use 1 to 64 of a-z"), "A wrong name is told, and the value isn't lost.")
    screen.press("Ctrl-U")
    screen.type("orders-key")
    screen.press("Tab", "Tab", "Enter")
    #expect(
      screen.effects.contains(
        .workspace(.keepSecret(SecretName("orders-key"), value: SecretValue("s3cr3t"), hosts: ["api.example.com"]))
      )
    )
    var kept = Shop.workspace()
    kept.secrets.append(SecretBinding(name: SecretName("orders-key"), hosts: ["api.example.com"]))
    screen.send(.workspace(.secretKept(SecretName("orders-key"), kept)))
    #expect(screen.state.editor?.action.secretNames == [SecretName("orders-key")])
    #expect(!String(describing: screen.effects).contains("s3cr3t"))
  }

  @Test func `A secret without a name or value stays open with the reason`() {
    var screen = editing(height: 50)
    screen.click("[ New secret… ]")
    screen.press("Tab", "Tab", "Enter")
    #expect(screen.state.dialogs.count == 1)
    #expect(screen.text.contains("Use 1 to 64 of a-z"))
  }

  @Test func `A parameter takes its value from an input, a fact, a fixed value or a secret`() {
    var screen = editing(height: 50)
    screen.click("Order number ▾")
    #expect(screen.text.contains("Customer's e-mail"))
    #expect(screen.text.contains("secret for api.example.com"))
    let fixed = screen.state.dialogs.last?.options.firstIndex { $0.title == "Fixed value" } ?? 0
    for _ in 0..<fixed { screen.press("Down") }
    screen.press("Enter")
    screen.type("chat")
    #expect(screen.state.editor?.action.endpoint.parameters.first?.property == .fixed("chat"))
  }

  @Test func `Beside a wide form stands the request as it will be sent, without the secret`() {
    let screen = editing(width: 120, height: 36)
    #expect(screen.text.contains("POST https://api.example.com/refunds"))
    #expect(screen.text.contains(#"{"number":"ORD-12345"}"#))
    #expect(screen.text.contains("(made at sending)"))
  }

  @Test func `Leaving saves a revision, and an untouched action is left as it was`() {
    var screen = editing()
    screen.press("Esc")
    #expect(screen.effects.isEmpty && screen.state.editor == nil)
    screen.press("e")
    screen.type("s")
    screen.press("Esc")
    #expect(screen.state.editor != nil, "It closes once it is saved.")
    guard case .workspace(.save(let action, basedOn: 1, then: .close))? = screen.effects.last else {
      Issue.record("Nothing was saved.")
      return
    }
    screen.send(
      .workspace(.saved(StoredAction(action: action, revision: 2, status: .draft, savedAt: .now), then: .close))
    )
    #expect(screen.state.editor == nil)
  }

  @Test func `What is typed while a save is under way is saved before the editor closes`() {
    var screen = editing()
    screen.type("s")
    screen.press("Esc")
    guard case .workspace(.save(let first, basedOn: 1, then: .close))? = screen.effects.last else {
      Issue.record("Nothing was saved.")
      return
    }
    screen.type("!")
    screen.send(
      .workspace(.saved(StoredAction(action: first, revision: 2, status: .draft, savedAt: .now), then: .close))
    )
    guard case .workspace(.save(let second, basedOn: 2, then: .close))? = screen.effects.last else {
      Issue.record("The last letter was lost.")
      return
    }
    #expect(second.name == "Refund an orders!")
  }

  @Test func `An empty new action leaves nothing behind`() {
    var screen = newAction()
    screen.press("Esc")
    #expect(screen.state.editor == nil)
    #expect(screen.effects.isEmpty)
  }

  @Test func `A save that somebody else overtook shows both versions`() {
    var screen = editing()
    screen.type("!")
    screen.press("Ctrl-S")
    var theirs = Shop.refundOrder
    theirs.name = "Refund"
    screen.send(.workspace(.stale(theirs: StoredAction(action: theirs, revision: 2, status: .draft, savedAt: .now))))
    #expect(screen.text.contains("theirs “Refund”, yours “Refund an order!”"))
    screen.press("Left", "Left", "Enter")
    guard case .workspace(.save(let mine, basedOn: 2, then: .stay))? = screen.effects.last else {
      Issue.record("Mine wasn't saved over theirs.")
      return
    }
    #expect(mine.name == "Refund an order!")
  }

  @Test func `Typing from before a crash is offered again`() {
    var workspace = Shop.workspace()
    var typed = Shop.refundOrder
    typed.name = "Refund it all"
    workspace.unsavedDrafts = [Shop.refund: UnsavedDraft(action: typed, basedOn: 1)]
    var screen = Screen(workspace: workspace)
    screen.press("j", "e")
    #expect(screen.text.contains("Go on where you left off?"))
    screen.press("Enter")
    #expect(screen.state.editor?.action.name == "Refund it all")
    #expect(screen.state.editor?.isChanged == true)
  }

  @Test func `A new action from before a crash is offered at the start, once`() {
    var workspace = Shop.workspace()
    let typed = Action(id: ActionID("typed"), name: "Find a shop")
    workspace.unsavedDrafts = [typed.id: UnsavedDraft(action: typed, basedOn: nil)]
    var screen = Screen(workspace: workspace)
    #expect(screen.text.contains("The new action “Find a shop” was typed but not saved"))
    screen.press("Esc")
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.state.dialogs.isEmpty)

    screen = Screen(workspace: workspace)
    screen.press("Enter")
    #expect(screen.state.editor?.action == typed)
    #expect(screen.state.editor?.isChanged == true)

    screen = Screen(workspace: workspace)
    screen.press("Right", "Enter")
    #expect(screen.effects == [.workspace(.dropDraft(typed.id))])
  }

  @Test func `Discarding goes back to the last revision`() {
    var screen = editing()
    screen.type("???")
    screen.press("Tab", "Tab", "Right", "D", "Left", "Enter")
    #expect(screen.state.editor?.action == Shop.refundOrder)
    #expect(screen.effects.contains(.workspace(.dropDraft(Shop.refund))))
  }

  @Test func `A paste is one piece of text: lines fold where there is one line`() {
    var screen = newAction()
    screen.paste("Find\na shop\u{1b}[2Jq")
    #expect(screen.state.editor?.action.name == "Find a shop[2Jq")
  }

  @Test func `The focus stays in view however far it moves`() {
    var screen = editing(width: 60, height: 18)
    for _ in 0..<40 {
      screen.press("Tab")
      let cursor = screen.cursor.place
      #expect(cursor.y >= 3 && cursor.y < 17, "\(String(describing: screen.state.editor?.focus))")
    }
  }
}
