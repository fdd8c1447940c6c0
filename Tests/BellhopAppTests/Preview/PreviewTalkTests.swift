import BellhopApp
import BellhopCore
import Testing

@Suite struct PreviewTalkTests {
  @Test func `A trigger is sent, the missing input asked for, the call made and the answer told`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    #expect(screen.text.contains("You  Where is my order"))
    #expect(screen.text.contains("Order number"))
    #expect(screen.call == nil)

    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    #expect(screen.isRehearsal == false)
    #expect(call.values.inputs[InputID("number")] == "ORD-12345")
    #expect(screen.state.preview.isCalling)
    #expect(screen.text.contains("0 s · Ctrl-C cancels"))

    screen.answer(call, #"{"status": "shipped", "note": "x"}"#)
    #expect(!screen.state.preview.isCalling)
    #expect(screen.effects.contains(.stopTimer(.spinner)))
    #expect(screen.rule == .answered)
  }

  @Test func `The conversation's id is made when it begins, and anew after a restart`() {
    var screen = Screen.preview()
    #expect(screen.state.preview.talk == nil)
    screen.press("Enter")
    let first = screen.state.preview.talk?.id
    screen.press("Ctrl-R")
    #expect(screen.state.preview.talk == nil)
    screen.press("Esc", "Enter")
    #expect(first != nil)
    #expect(screen.state.preview.talk?.id != first)
  }

  @Test func `The values collected so far stand above the message, with what is still to come`() {
    var screen = Screen.preview()
    screen.press("Enter")
    #expect(screen.text.contains("Order number: …"))
    screen.type("ORD-12345")
    screen.press("Enter")
    #expect(screen.text.contains("Order number: ORD-12345"))
  }

  @Test func `A press on a trigger sends it`() {
    var screen = Screen.preview()
    screen.click("Order status")
    #expect(screen.text.contains("You  Order status"))
  }

  @Test func `Edit and Publish are about the action that a message leads to`() {
    var screen = Screen.preview()
    screen.press("Tab")
    screen.type("refund my order please")
    screen.press("Enter")
    #expect(screen.state.subject?.id == Shop.refund)
  }

  @Test func `An action without a trigger phrase says what to do instead of being sent`() {
    var screen = Screen.preview()
    screen.press("G", "Enter")
    #expect(screen.state.preview.talk == nil)
    #expect(screen.text.contains("no trigger phrase yet: edit"))
  }

  @Test func `Only published actions answer when that is what is asked for`() {
    var screen = Screen.preview()
    #expect(screen.text.contains("Refund my order"))
    screen.press("a")
    #expect(!screen.text.contains("Refund my order"))
    #expect(screen.text.contains("Published only"))
  }

  @Test func `A draft that is previewed from Manage answers again`() {
    var screen = Screen.preview()
    screen.press("a", "1", "j", "p")
    #expect(screen.state.preview.audience == .draftsAndPublished)
    #expect(screen.state.subject?.id == Shop.refund)
  }

  @Test func `A talk that is going hears of a new revision, and the next run uses it`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    var workspace = Shop.workspace()
    workspace.actions[0].revision = 4
    screen.send(.workspace(.loaded(workspace)))
    #expect(screen.rule == .keptRevision)
    screen.press("Ctrl-R", "Esc", "Enter")
    #expect(screen.state.preview.talk?.run?.revision == 4)
  }
}
