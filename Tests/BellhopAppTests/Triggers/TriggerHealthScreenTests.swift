import BellhopApp
import BellhopCore
import TerminalUI
import Testing

/// A shop whose triggers get in each other's way.
enum Muddle {
  static var workspace: WorkspaceSnapshot {
    var workspace = Shop.workspace()
    workspace.actions[0].action.triggers = phrases("Where is my order", "Order status", "Has my parcel been shipped")
    workspace.actions[1].action.triggers = phrases(
      "Refund my order",
      "I want my money back",
      "Reset my password please",
      "I forgot the password",
    )
    workspace.actions[2].action.triggers = phrases("Reset my password", "I forgot my password")
    workspace.actions[2].action.description = "Sends a link to choose a new password."
    return workspace
  }

  private static func phrases(_ texts: String...) -> [TriggerPhrase] { texts.map { TriggerPhrase($0) } }

  static func health(width: Int = 80, height: Int = 24) -> Screen {
    var screen = Screen(width: width, height: height, workspace: workspace)
    screen.press("h")
    screen.study()
    return screen
  }
}

@Suite("The health of the triggers on the screen")
struct TriggerHealthScreenTests {
  @Test("lists what is wrong by action, and says what to do")
  func lists() {
    var screen = Screen(workspace: Muddle.workspace)
    screen.press("h")
    #expect(screen.text.contains("Comparing the trigger phrases…"))
    screen.study()
    #expect(screen.text.contains("Refund an order"))
    #expect(screen.text.contains("“Reset my password please” may be taken for “Reset a password”"))
    #expect(screen.state.wantedStudy == nil)
  }

  @Test("goes to the phrase, in the editor")
  func goes() {
    var screen = Muddle.health()
    for _ in 0..<10 where !screen.lines.contains(where: { $0.hasPrefix(" ▸ “Reset my password please”") }) {
      screen.press("j")
    }
    screen.press("Enter")
    #expect(screen.state.editor?.id == Shop.refund)
    #expect(screen.state.editor?.focus == .field(.trigger(2)))
    #expect(screen.state.health == nil)
  }

  @Test("goes back to where it was opened from")
  func back() {
    var screen = Screen.preview()
    screen.press("h", "Esc")
    #expect(screen.state.tab == .preview)
    screen.press("1", "j", "e", "Up", "h", "Ctrl-P")
    #expect(screen.state.editor?.id == Shop.refund)
  }

  @Test("saves what was typed before it goes to another action")
  func saves() throws {
    var screen = Screen(workspace: Muddle.workspace)
    screen.press("e", "Esc", "G", "e")
    screen.type("!")
    screen.press("Ctrl-P")
    screen.type("trigger health")
    screen.press("Enter")
    screen.study()
    screen.press("g")
    let open = try #require(screen.state.editor)
    screen.press("Enter")
    guard case .workspace(.save(let action, let basedOn, let then))? = screen.effects.first else {
      Issue.record("nothing was saved: \(screen.effects)")
      return
    }
    #expect(action == open.action && basedOn == open.basedOn)
    guard case .open(let next, _) = then else {
      Issue.record("it goes on with \(then)")
      return
    }
    var workspace = Muddle.workspace
    workspace.actions[2].action = action
    workspace.actions[2].revision += 1
    screen.send(.workspace(.loaded(workspace)))
    screen.send(.workspace(.saved(workspace.actions[2], then: then)))
    #expect(screen.state.editor?.id == next)
  }

  @Test("includes what is being typed, and compares anew when it changes")
  func typing() {
    var screen = Screen(width: 80, height: 50, workspace: Muddle.workspace)
    screen.press("j", "e")
    screen.study()
    #expect(screen.state.wantedStudy == nil)
    screen.click("Endpoint URL")
    screen.type("x")
    #expect(screen.state.wantedStudy == nil)
    screen.click("Trigger 1")
    screen.type(" now")
    #expect(screen.state.wantedStudy?.draft?.triggers.first?.text == "Refund my order now")
    let old = screen.state.wantedStudy
    screen.study()
    #expect(screen.state.wantedStudy == nil)
    screen.type("!")
    #expect(screen.state.wantedStudy != nil && screen.state.wantedStudy != old)
  }

  @Test("nothing is compared while nobody looks")
  func idle() {
    var screen = Screen(workspace: Muddle.workspace)
    #expect(screen.state.wantedStudy == nil)
    screen.press("h", "Esc")
    #expect(screen.state.wantedStudy == nil)
  }

  @Test("says so when there is nothing to mend or nothing to compare")
  func nothing() {
    var workspace = Shop.workspace()
    workspace.actions = [workspace.actions[2]]
    var screen = Screen(workspace: workspace)
    screen.press("h")
    screen.study()
    #expect(screen.text.contains("No action has trigger phrases yet"))
    workspace.actions[0].action.triggers = ["Reset my password", "I forgot it", "I can't log in"].map {
      TriggerPhrase($0)
    }
    screen.send(.workspace(.loaded(workspace)))
    screen.study()
    #expect(screen.text.contains("Nothing to mend"))
    screen.press("Enter")
    #expect(screen.text.contains("Nothing is wrong with the triggers."))
  }

  @Test("is chosen and opened with the mouse")
  func mouse() {
    var screen = Muddle.health()
    screen.click("~ “I forgot the password”")
    #expect(screen.state.health != nil)
    screen.click("▸ “I forgot the password”")
    #expect(screen.state.editor?.focus == .field(.trigger(3)))
  }
}

@Suite("Triggers in the editor")
struct EditorTriggerTests {
  private func editor(width: Int = 80, readOnly: Bool = false) -> Screen {
    var workspace = Muddle.workspace
    if readOnly { workspace.readOnlyReason = "This workspace is read-only." }
    var screen = Screen(width: width, height: 50, workspace: workspace)
    screen.press("j", "e")
    return screen
  }

  @Test("a phrase that may be taken for another action's has a note, until it is changed")
  func note() {
    var screen = editor()
    let note = "~ may be taken for “Reset a password”"
    #expect(!screen.text.contains(note))
    screen.study()
    #expect(screen.text.contains(note))
    screen.click("Reset my password please")
    screen.press("End")
    screen.type(" and more")
    #expect(screen.text.components(separatedBy: note).count == 2)
    screen.study()
    #expect(screen.text.components(separatedBy: note).count >= 2)
  }

  @Test("a phrase that two actions have is a problem already, and isn't told twice")
  func same() {
    var workspace = Muddle.workspace
    workspace.actions[1].action.triggers.append(TriggerPhrase("reset my password"))
    var screen = Screen(width: 80, height: 50, workspace: workspace)
    screen.press("j", "e")
    screen.study()
    #expect(!screen.text.contains("is a phrase of “Reset a password” too"))
  }

  @Test("two actions that are hard to tell apart show what a customer would be asked")
  func collision() {
    for width in [80, 120] {
      var screen = editor(width: width)
      screen.study()
      #expect(screen.text.contains("Which of these do you mean?"), "\(screen.text)")
    }
  }

  @Test("a message can be tried: what it would do, the score, the runner-up, the words and the repairs")
  func trial() {
    for width in [80, 120] {
      var screen = editor(width: width)
      screen.study()
      let before = screen.state.editor?.action
      screen.click("Try a message")
      screen.type("i want my mony back")
      #expect(screen.text.contains("Starts “Refund an order”."), "\(screen.text)")
      #expect(screen.text.contains("% “Refund an order” by"))
      #expect(screen.text.contains("“mony” is read as “money”"))
      #expect(screen.state.editor?.action == before)
      #expect(screen.effects.isEmpty)
      screen.press("Ctrl-U")
      screen.type("do you sell pancakes")
      #expect(screen.text.contains("Starts nothing"))
    }
  }

  @Test("a message can be tried where nothing may be changed, and nowhere else can anything be typed")
  func readOnly() {
    var screen = editor(readOnly: true)
    screen.study()
    screen.click("Try a message")
    screen.type("where is my order")
    #expect(screen.text.contains("Starts “Check order status”."))
    screen.click("Trigger 1")
    screen.type("x")
    #expect(screen.state.editor?.isChanged == false)
  }

  @Test("a message that is tried before the triggers were compared is answered once they are")
  func waits() {
    var screen = editor()
    screen.click("Try a message")
    screen.paste("refund my order")
    #expect(screen.text.contains("Comparing the trigger phrases…"))
    screen.study()
    #expect(screen.text.contains("Starts “Refund an order”."))
  }
}
