import BellhopStorage
import Testing

@testable import BellhopApp
@testable import BellhopCore

@Suite struct AnswerWorderTests {
  private let scene: TemporaryWorkspace
  private let key = "sk-live-0123456789"
  private let model = LanguageModel(
    isOn: true,
    url: "https://ai.example.com/v1",
    name: "tiny",
    secret: SecretName("ai")
  )
  private let completion = #"{"choices":[{"message":{"content":"It has shipped!"}}]}"#

  init() throws {
    scene = try TemporaryWorkspace()
    try scene.workspace.setSecret(SecretName("ai"), value: key, hosts: ["ai.example.com"])
    let model = model
    try scene.workspace.changeSettings { $0.languageModel = model }
  }

  private func request(_ model: LanguageModel) -> AnswerRequest {
    AnswerRequest(
      id: CallID(conversation: "talk", number: 1),
      model: model,
      material: AnswerMaterial(language: .english, instructions: [], told: [], draft: "It is shipped."),
      action: Shop.orders,
      title: "Check order status",
      revision: 3
    )
  }

  private func cause(_ answer: WordedAnswer) -> String {
    guard case .failure(let fault) = answer.report.result else { return "" }
    return fault.sentence(of: answer.model)
  }

  @Test func `It is sent with the key, and stands in the audit trail without it`() async throws {
    let transport = StubTransport(answering: completion)
    let worder = AnswerWorder(workspace: scene.workspace, transport: transport)
    let answer = await worder.word(request(model))
    await worder.note(answer)
    #expect(answer.report.result == .success("It has shipped!"))
    #expect(transport.sent.map(\.url) == ["https://ai.example.com/v1/chat/completions"])
    #expect(transport.sent.first?.headers.contains(Header("Authorization", "Bearer \(key)")) == true)
    #expect(!"\(answer)".contains(key))
    let event = try #require(try scene.workspace.auditTrail(limit: 1).first?.event)
    #expect(
      event.sentence
        == "gave an answer of “Check order status”, revision 3 to the language model tiny at ai.example.com: status 200"
    )
  }

  @Test func `Nothing goes to a model that the settings no longer name, or that is off`() async throws {
    let transport = StubTransport(answering: completion)
    let worder = AnswerWorder(workspace: scene.workspace, transport: transport)
    var other = model
    other.url = "https://other.example.com/v1"
    #expect(cause(await worder.word(request(other))).contains("changed in the settings"))
    var off = model
    off.isOn = false
    try scene.workspace.changeSettings { $0.languageModel = off }
    #expect(cause(await worder.word(request(model))).contains("changed in the settings"))
    #expect(cause(await worder.word(request(off))).contains("changed in the settings"))
    #expect(transport.sent.isEmpty)
  }

  @Test func `Without its key nothing is sent and nothing noted`() async throws {
    let transport = StubTransport(answering: completion)
    try scene.workspace.removeSecret(SecretName("ai"))
    let before = try scene.workspace.auditTrail(limit: 10).count
    let worder = AnswerWorder(workspace: scene.workspace, transport: transport)
    let answer = await worder.word(request(model))
    await worder.note(answer)
    #expect(cause(answer).contains("There is no secret named ai."))
    #expect(transport.sent.isEmpty)
    #expect(try scene.workspace.auditTrail(limit: 10).count == before)
  }

  @Test @MainActor func `One that is given up ends, and stands in the audit trail`() async throws {
    let transport = StubTransport(answering: nil)
    let worder = AnswerWorder(workspace: scene.workspace, transport: transport)
    let runner = RequestRunner { await worder.note($0) }
    let (answers, arrived) = AsyncStream<WordedAnswer>.makeStream()
    runner.deliver = { arrived.yield($0) }
    let request = request(model)
    runner.start(request.id) { await worder.word(request) }
    await transport.waitForRequest()
    runner.abandon(request.id)
    var iterator = answers.makeAsyncIterator()
    let answer = await iterator.next()
    #expect(answer?.id == request.id)
    for task in runner.abandonAll() { await task.value }
    #expect(try scene.workspace.auditTrail(limit: 1).first?.event?.sentence.hasSuffix("no response") == true)
  }
}
