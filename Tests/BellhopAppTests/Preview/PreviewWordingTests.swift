import BellhopCore
import Foundation
import Testing

@testable import BellhopApp

/// An answer that a language model words, in Preview.
@Suite struct PreviewWordingTests {
  private static let model = LanguageModel(isOn: true, url: "https://api.example.com/v1", name: "tiny")

  /// Preview whose call has been answered: the answer is with the model.
  private func wording() -> (screen: Screen, request: AnswerRequest?, call: CallRequest?) {
    var workspace = Shop.workspace()
    workspace.languageModel = Self.model
    var screen = Screen(width: 120, height: 60, workspace: workspace)
    screen.press("2", "Enter")
    screen.type("ORD-12345")
    screen.press("Enter")
    guard let call = screen.call else { return (screen, nil, nil) }
    screen.wait(0.5)
    screen.answer(call, #"{"status": "shipped"}"#)
    for case .word(let request) in screen.effects { return (screen, request, call) }
    return (screen, nil, call)
  }

  private func report(_ text: String) -> ModelReport {
    let request = PreparedRequest(
      method: .post,
      url: "https://api.example.com/v1/chat/completions",
      headers: [Header("Authorization", "Bearer ••••••")],
      body: Data(#"{"model":"tiny"}"#.utf8),
      timeout: 8,
      changesSomething: false
    )
    let response = Response(status: 200, body: Data(#"{"choices":["the exchange"]}"#.utf8))
    return ModelReport(
      .success(text),
      ExecutionReport(request: request, exchange: Exchange(outcome: .answered(response)))
    )
  }

  @Test func `The model's text is the answer, and the inspector shows who wrote it and what it was given`() throws {
    var (screen, request, _) = wording()
    let asked = try #require(request)
    #expect(screen.effects == [.word(asked)])
    #expect(screen.state.preview.isCalling)
    #expect(screen.text.contains("The model tiny words the answer"))
    #expect(!screen.text.contains("The status is shipped"))
    screen.send(.call(.worded(WordedAnswer(asked, report("Hooray, it has shipped!")))))
    #expect(screen.text.contains("Hooray, it has shipped!"))
    #expect(!screen.state.preview.isCalling)
    #expect(screen.effects.contains(.stopTimer(.spinner)))
    screen.press("Ctrl-O")
    #expect(screen.text.contains("Written by the model tiny."))
    #expect(screen.text.contains("Given to the language model"))
    #expect(screen.text.contains("Authorization: Bearer ••••••"))
    #expect(screen.text.contains("the exchange"))
  }

  @Test func `A text that is refused leaves the answer without the model, and the inspector says why`() throws {
    var (screen, request, _) = wording()
    screen.send(.call(.worded(WordedAnswer(try #require(request), report("It has 42 parts.")))))
    #expect(screen.text.contains("The status is shipped."))
    #expect(!screen.text.contains("42 parts"))
    screen.press("Ctrl-O")
    #expect(!screen.text.contains("Written by"))
    #expect(screen.text.contains("“42”"))
  }

  @Test func `The agent says that it takes long, by the time of the call`() throws {
    var (screen, _, call) = wording()
    let id = try #require(call).id
    screen.send(.timer(.callTakesLong(id)))
    #expect(screen.rule == .stillWorking)
    screen.wait(1)
    screen.send(.timer(.spinner))
    #expect(screen.effects == [.startTimer(.spinner, after: 0.12)])
    #expect(screen.text.contains("1 s · Ctrl-C answers without it"))
  }

  @Test func `Ctrl-C gives the answer without the model, and a late text changes nothing`() throws {
    var (screen, request, call) = wording()
    let asked = try #require(request)
    screen.press("Ctrl-C")
    #expect(screen.effects.contains(.abandonWording(asked.id)))
    #expect(!screen.effects.contains(.quit))
    #expect(!screen.state.preview.isCalling)
    #expect(screen.text.contains("The status is shipped."))
    #expect(screen.text.contains("✓ 200 in 143 ms"))
    let before = screen.state.preview.talk
    screen.send(.call(.worded(WordedAnswer(asked, report("Hooray!")))))
    #expect(screen.state.preview.talk == before)
    #expect(call != nil)
  }

  @Test func `A message in the meantime stops the model and is answered`() throws {
    var (screen, request, _) = wording()
    screen.type("thanks")
    screen.press("Enter")
    #expect(screen.effects.contains(.abandonWording(try #require(request).id)))
    #expect(screen.rule == .thanked)
    #expect(!screen.state.preview.isCalling)
  }

  @Test func `A new call in the meantime has its own spinner`() throws {
    var (screen, request, _) = wording()
    screen.type("where is my order ORD-54321")
    screen.press("Enter")
    #expect(screen.effects.first == .abandonWording(try #require(request).id))
    if screen.call != nil {
      #expect(screen.state.preview.isCalling)
      #expect(!screen.text.contains("words the answer"))
    }
  }

  @Test func `A restart gives the model up`() throws {
    var (screen, request, _) = wording()
    screen.press("Ctrl-R")
    #expect(screen.effects.contains(.abandonWording(try #require(request).id)))
    #expect(screen.state.preview.talk == nil)
  }

  @Test func `A rehearsal gives nothing to the model`() throws {
    var workspace = Shop.workspace()
    workspace.languageModel = Self.model
    var screen = Screen(width: 120, height: 60, workspace: workspace)
    screen.press("2", "m", "Down", "Down", "Enter")
    screen.click("Where is my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    let call = try #require(screen.call)
    screen.answer(call, "{}")
    #expect(screen.rule == .rehearsed)
    #expect(!screen.state.preview.isCalling)
    #expect(!screen.effects.contains { if case .word = $0 { true } else { false } })
  }

  @Test func `Turned off in the middle of a conversation, the next answer is written without it`() throws {
    var (screen, request, _) = wording()
    screen.send(.call(.worded(WordedAnswer(try #require(request), report("Hooray!")))))
    screen.send(.workspace(.loaded(Shop.workspace())))
    screen.click("Order status")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.answer(try #require(screen.call), #"{"status": "lost"}"#)
    #expect(screen.text.contains("The status is lost."))
    #expect(!screen.state.preview.isCalling)
  }
}
