import BellhopApp
import BellhopCore
import Testing

@Suite struct PreviewCallTests {
  /// A screen on which the write is about to be made.
  private func writing(_ setUp: (inout Screen) -> Void = { _ in }, readOnly: Bool = false) -> Screen {
    var screen = Screen.preview(readOnly: readOnly)
    setUp(&screen)
    screen.click("Refund my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    return screen
  }

  @Test func `A write is asked about before it is sent, with the request and the safe answer in focus`() {
    var screen = writing()
    #expect(screen.effects.isEmpty)
    #expect(!screen.state.preview.isCalling)
    #expect(screen.text.contains("POST https://api.example.com/refunds"))
    #expect(screen.text.contains("ORD-12345"))
    screen.press("Enter")
    #expect(screen.effects.isEmpty)
    #expect(screen.rule == .declinedByAdmin)
  }

  @Test func `A write that the admin lets go is sent for real`() throws {
    var screen = writing()
    screen.click("[ Send it ]")
    #expect(screen.isRehearsal == false)
    screen.answer(try #require(screen.call), #"{"amount": "12.00 EUR"}"#)
    #expect(screen.rule == .answered)
  }

  @Test func `A write can be answered from the sample instead`() throws {
    var screen = writing()
    screen.click("[ Use the sample ]")
    #expect(screen.isRehearsal == true)
    screen.answer(try #require(screen.call), "{}")
    #expect(screen.rule == .rehearsed)
  }

  @Test func `Esc on the question doesn't send`() {
    var screen = writing()
    screen.press("Esc")
    #expect(screen.effects.isEmpty)
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.rule == .declinedByAdmin)
  }

  @Test func `Ctrl-C on the question doesn't send and doesn't quit`() {
    var screen = writing()
    screen.press("Ctrl-C")
    #expect(!screen.effects.contains(.quit))
    #expect(screen.state.dialogs.isEmpty)
    #expect(screen.rule == .declinedByAdmin)
  }

  @Test func `Live sends a write straight away`() {
    let screen = writing({ $0.press("m", "Down", "Enter") })
    #expect(screen.isRehearsal == false)
  }

  @Test func `A rehearsal sends nothing and answers from the sample`() throws {
    var screen = writing({ $0.press("m", "Down", "Down", "Enter") })
    #expect(screen.isRehearsal == true)
    screen.answer(try #require(screen.call), "{}")
    #expect(screen.rule == .rehearsed)
  }

  @Test func `In a read-only workspace a write is only rehearsed, whatever the mode`() {
    #expect(writing({ $0.press("m", "Down", "Enter") }, readOnly: true).isRehearsal == true)
    #expect(writing(readOnly: true).isRehearsal == true)
  }

  @Test func `Ctrl-C stops the call that is under way and doesn't quit`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    screen.press("Ctrl-C")
    #expect(screen.effects.contains(.abandonCall(call.id)))
    #expect(!screen.effects.contains(.quit))
    #expect(!screen.state.preview.isCalling)

    let before = screen.state.preview.talk
    screen.answer(call, #"{"status": "late"}"#)
    #expect(screen.state.preview.talk == before)
    #expect(!screen.text.contains("late"))
  }

  @Test func `A result that comes after a restart changes nothing`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    screen.press("Ctrl-R")
    #expect(screen.effects.contains(.abandonCall(call.id)))
    screen.answer(call, #"{"status": "late"}"#)
    #expect(screen.state.preview.talk == nil)
  }

  @Test func `The spinner's timer runs only while a call does`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    screen.wait(3.5)
    screen.send(.timer(.spinner))
    #expect(screen.effects == [.startTimer(.spinner, after: 0.12)])
    #expect(screen.text.contains("3 s · Ctrl-C cancels"))
    screen.answer(call, #"{"status": "shipped"}"#)
    screen.send(.timer(.spinner))
    #expect(screen.effects.isEmpty)
  }

  @Test func `The agent says that a call takes long, after 2 seconds and then every 10`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    #expect(screen.effects.contains(.startTimer(.callTakesLong(call.id), after: 2)))
    screen.send(.timer(.callTakesLong(call.id)))
    #expect(screen.effects == [.startTimer(.callTakesLong(call.id), after: 10)])
    #expect(screen.rule == .stillWorking)
  }

  @Test func `What came of the last call stands above the message, and the next run takes it away`() throws {
    var screen = Screen.preview(width: 120, height: 36)
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), #"{"status": "shipped"}"#)
    #expect(screen.text.contains("✓ 200 in 143 ms, GET https://api.example.com/orders"))
    screen.click("Order status")
    #expect(!screen.text.contains("200 in 143 ms"))
  }

  @Test func `After a failure the cause is told, and the inspector shows the call at once`() throws {
    var screen = Screen.preview(width: 120, height: 60)
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), status: 500, #"{"error": "boom"}"#)
    #expect(screen.text.contains("✗ The endpoint answered 500."))
    screen.press("Ctrl-O")
    #expect(screen.text.contains("\"error\": \"boom\""))
  }

  @Test func `What may have been done is sent again only after the customer was told of it, as the same run`() throws {
    var screen = Screen.preview()
    func refund() {
      screen.press("Tab")
      screen.type("Refund my order")
      screen.press("Enter")
      screen.type("ORD-12345")
      screen.press("Enter")
    }
    refund()
    screen.press("Left", "Left", "Enter")
    let first = try #require(screen.call)
    #expect(!first.isRepeat)
    let failure = CallFailure(.timeout, "Nothing was heard in time.")
    screen.finish(first, ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(failure))))
    screen.type("no")
    screen.press("Enter")
    screen.type("Refund my order ORD-12345")
    screen.press("Enter")
    #expect(screen.call == nil && screen.state.dialogs.isEmpty)
    screen.type("yes")
    screen.press("Enter", "Left", "Left", "Enter")
    let second = try #require(screen.call, "\(screen.text)")
    #expect(second.isRepeat)
    #expect(second.run == first.run)
  }

  @Test func `A host that asked to be left alone is left alone by the next conversation, too`() throws {
    var screen = Screen.preview()
    screen.press("Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    let failure = CallFailure(.rateLimited, "Too many calls.", retryAfter: 20)
    screen.finish(
      try #require(screen.call),
      ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(failure)))
    )
    screen.press("Ctrl-R")
    screen.type("Where is my order ORD-54321")
    screen.press("Enter")
    #expect(screen.call == nil, "\(screen.text)")
    #expect(screen.rule == .askedToWait)
    screen.wait(22)
    screen.press("Ctrl-R")
    screen.type("Where is my order ORD-54321")
    screen.press("Enter")
    #expect(screen.call != nil, "\(screen.text)")
  }
}
