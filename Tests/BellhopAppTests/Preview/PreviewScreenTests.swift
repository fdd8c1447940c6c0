import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite struct PreviewScreenTests {
  @Test func `Triggers stand under their action, with its status and its problems`() {
    let lines = Screen.preview(height: 30).lines
    #expect(lines.contains { $0.contains("● Check order status") })
    #expect(lines.contains { $0.contains("○ Refund an order") })
    #expect(lines.contains { $0.contains("○ Reset a password") && $0.contains("!1") })
    #expect(lines.contains { $0.contains("▸ Where is my order") })
  }

  @Test func `Below 80 columns the triggers are a row above the chat`() {
    var screen = Screen.preview(width: 60, height: 18)
    screen.press("Tab")
    #expect(screen.text.contains("▸ ● Check order status: “Where is my order”"))
    #expect(!screen.text.contains("Refund an order"))
    screen.press("Shift-Tab")
    #expect(screen.text.contains("○ Refund an order: “Refund my order”"))
  }

  @Test("a notice doesn't cover the message while it is written")
  func notice() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("2", "Tab")
    screen.type("Where is it")
    screen.press("Ctrl-S")
    #expect(screen.text.contains("The conversation hasn't begun"))
    #expect(screen.text.contains("▸ Where is it"))
    screen.type("?")
    #expect(!screen.text.contains("The conversation hasn't begun"), "It goes with the next key.")
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 36), (160, 45)])
  func `The cursor stands on what has the focus, at each stop`(_ size: (Int, Int)) throws {
    var screen = Screen.preview(width: size.0, height: size.1)
    screen.press("Enter", "Esc")
    let trigger = screen.cursor.place
    #expect(screen.lines[trigger.y].contains("Where is my order"))
    screen.press("Tab")
    #expect(screen.cursor.isVisible)
    #expect(screen.lines[screen.cursor.place.y].contains("Answer as the customer"))
    screen.press("Tab")
    #expect(!screen.cursor.isVisible)
    #expect(screen.lines.contains { $0.contains("▸ Conversation") })
    screen.press("Ctrl-O")
    #expect(screen.lines.contains { $0.contains("Inspector") && $0.contains("line 2 of 2") })
  }

  @Test func `The message keeps a history, and what was being typed`() {
    var screen = Screen.preview()
    screen.press("Tab")
    screen.type("hello")
    screen.press("Enter")
    screen.type("what can you do")
    screen.press("Enter")
    screen.type("half")
    screen.press("Up")
    #expect(screen.state.preview.message.text == "what can you do")
    screen.press("Up", "Up")
    #expect(screen.state.preview.message.text == "hello")
    screen.press("Down", "Down")
    #expect(screen.state.preview.message.text == "half")
  }

  @Test func `A paste goes into the message whole, and nowhere else`() {
    var screen = Screen.preview()
    screen.paste("q\nORD-12345")
    #expect(screen.state.preview.message.isEmpty)
    #expect(screen.text.contains("nothing was pasted"))
    screen.press("Tab")
    screen.paste("one\ntwo\nq")
    #expect(screen.state.preview.message.text == "one\ntwo\nq")
    #expect(screen.state.preview.talk == nil)
  }

  @Test func `Ctrl-J begins a new line and the message grows to four rows`() {
    var screen = Screen.preview()
    screen.press("Tab")
    for number in 1...6 {
      screen.type("row \(number)")
      screen.press("Ctrl-J")
    }
    #expect(!screen.text.contains("row 3"))
    #expect(screen.text.contains("row 6"))
  }

  @Test func `The inspector shows the request with the secret masked, what was signed, and the response`() throws {
    var screen = Screen.preview(width: 160, height: 60)
    screen.press("m", "Down", "Enter")
    screen.click("Refund my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), #"{"amount": "12.00 EUR", "echo": "s3cr3t-value"}"#)
    screen.press("Ctrl-O")
    #expect(screen.text.contains("POST https://api.example.com/refunds"))
    #expect(screen.text.contains("X-HubSpot-Signature-v3"))
    #expect(screen.text.contains("\"number\": \"ORD-12345\""))
    #expect(screen.text.contains("Signed text"))
    #expect(screen.text.contains("in all 143 ms"))
    #expect(screen.text.contains("\"amount\": \"12.00 EUR\""))
    #expect(!screen.text.contains("s3cr3t"))
    #expect(screen.text.contains("••••••"))
  }

  @Test func `The inspector explains the line that is chosen`() {
    var screen = Screen.preview(width: 120, height: 36)
    screen.press("Enter")
    screen.type("nonsense")
    screen.press("Enter", "Tab", "Ctrl-O", "Home")
    #expect(screen.text.contains("line 1 of"))
    screen.press("Down")
    #expect(screen.text.contains("An input is missing."))
    #expect(screen.text.contains("Input     Order number"))
  }

  @Test func `On a narrow screen the inspector takes the chat's place and Esc gives it back`() {
    var screen = Screen.preview()
    screen.press("Enter", "Ctrl-O")
    #expect(!screen.text.contains("You  Where is my order"))
    #expect(screen.text.contains("Why the agent says this"))
    screen.press("Esc")
    #expect(screen.text.contains("You  Where is my order"))
    #expect(screen.state.preview.focus == .message)
    screen.press("Ctrl-O", "Shift-Tab")
    screen.type("ORD-12345")
    screen.press("Enter")
    #expect(screen.text.contains("You  ORD-12345"))
  }

  @Test func `What the endpoint sends never reaches the screen as control characters`() throws {
    var screen = Screen.preview(width: 120, height: 50)
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), "{\"status\": \"\\u001b[31mred\\u202e\"}")
    screen.press("Ctrl-O")
    let scalars = screen.text.unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!scalars.contains("\u{202e}"))
  }

  @Test func `An address is kept whole, with every sign that it may have`() {
    var screen = Screen.preview()
    screen.press("t", "Tab", "Ctrl-U")
    screen.type("zoe+test&x=1@exämple.com")
    screen.press("Enter", "Enter")
    #expect(screen.state.preview.customer.email == "zoe+test&x=1@exämple.com")
  }

  @Test func `The test customer is changed and kept with the workspace`() {
    var screen = Screen.preview()
    screen.press("t")
    #expect(screen.text.contains("Test customer"))
    screen.press("Ctrl-U")
    screen.type("Max")
    screen.press("Tab", "Ctrl-U")
    screen.type("nobody")
    screen.press("Enter", "Enter")
    #expect(screen.text.contains("This isn't an e-mail address"))
    // What can't be taken whole isn't taken in part.
    screen.press("Ctrl-U")
    screen.type("max miller@example.com")
    screen.press("Enter", "Enter")
    #expect(screen.text.contains("This isn't an e-mail address"))
    screen.press("Ctrl-U")
    screen.type("max@example.com")
    screen.press("Enter", "Enter")
    let customer = Customer(name: "Max", email: "max@example.com", id: "C-1")
    #expect(screen.effects == [.workspace(.saveCustomer(customer))])
    #expect(screen.text.contains("Customer: Max"))
  }

  @Test func `The transcript is saved as text, with what was collected`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), #"{"status": "shipped"}"#)
    screen.press("Ctrl-S")
    guard case .workspace(.saveTranscript(let text))? = screen.effects.first else {
      Issue.record("no transcript was saved")
      return
    }
    #expect(text.contains("Customer: Where is my order"))
    #expect(text.contains("  Order number: ORD-12345"))
    #expect(text.contains("Action: Check order status, revision 3"))
  }

  @Test func `Publish names its action, and says why it can't be pressed`() {
    var screen = Screen.preview()
    #expect(screen.lines[0].hasSuffix("( Publish “Check order status” )"))
    screen.click("( Publish")
    #expect(screen.text.contains("It is published already."))
    screen.press("j", "j", "P")
    #expect(screen.lines.contains { $0.contains("Publish this action?") })
  }

  @Test func `e opens the chosen action in the editor, also when the list's filter hides it`() {
    var screen = Screen.preview()
    screen.press("1", "/")
    screen.type("password")
    screen.press("Enter", "2", "j", "j", "e")
    #expect(screen.state.tab == .manage)
    #expect(screen.state.editor?.id == Shop.refund)
  }

  @Test func `Each mode is told in words when it is chosen`() {
    var screen = Screen.preview()
    screen.press("m")
    #expect(screen.text.contains("everything is sent, writes too"))
    #expect(screen.state.preview.mode == .ask, "A stray key sends nothing for real.")
    screen.press("Down", "Enter")
    #expect(screen.text.contains("Every call is sent, writes too."))
    screen.press("m", "Down", "Enter")
    #expect(screen.text.contains("Nothing is sent"))
    screen.press("m", "Esc")
    #expect(screen.state.preview.mode == .rehearse)
  }

  @Test func `After a hand-off the inspector shows what the colleague gets`() {
    var screen = Screen.preview(width: 140, height: 45)
    screen.press("Enter")
    screen.type("I want to talk to a human")
    screen.press("Enter", "Ctrl-O")
    #expect(screen.text.contains("What the colleague gets"))
    #expect(screen.text.contains("Check order status"))
  }

  @Test func `A sentence typed on a line of the conversation goes into the message and runs no command`() {
    var screen = Screen.preview()
    screen.press("Enter", "Tab")
    screen.type("quite a mess, please")
    #expect(screen.state.preview.message.text == "quite a mess, please")
    #expect(screen.state.tab == .preview && screen.state.dialogs.isEmpty && screen.state.preview.mode == .ask)
  }

  @Test func `The chat scrolls from the message and with the wheel, and follows the end again`() {
    var screen = Screen.preview()
    screen.press("Tab")
    for number in 1...12 {
      screen.type("message number \(number)")
      screen.press("Enter")
    }
    #expect(screen.text.contains("message number 12"))
    screen.press("PgUp", "PgUp")
    #expect(!screen.text.contains("message number 12"))
    for _ in 1...20 { screen.send(.input(.mouse(MouseEvent(.wheelDown, button: .none, at: .zero)))) }
    #expect(screen.text.contains("message number 12"))
    screen.press("PgUp", "PgUp")
    screen.type("one more")
    screen.press("Enter")
    #expect(screen.text.contains("You  one more"))
  }

  @Test func `A press on a line of the chat chooses it, and another one explains it`() {
    var screen = Screen.preview(width: 120, height: 36)
    screen.press("Enter")
    screen.click("What is your order number?")
    #expect(screen.state.preview.focus == .transcript)
    #expect(!screen.state.preview.isInspecting)
    screen.click("What is your order number?")
    #expect(screen.text.contains("An input is missing."))
  }

  @Test func `A read-only workspace says that writes are rehearsed, and keeps a test customer only for now`() {
    var screen = Screen.preview(width: 120, readOnly: true)
    #expect(screen.text.contains("Reads live, writes rehearsed"))
    screen.press("t", "Ctrl-U")
    screen.type("Max")
    screen.press("Enter", "Enter", "Enter")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("Customer: Max"))
  }
}
