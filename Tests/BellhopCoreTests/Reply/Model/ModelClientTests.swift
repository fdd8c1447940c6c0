import CallFixtures
import CallProcess
import FlyingFox
import Foundation
import Testing

@testable import BellhopCore

/// Against real endpoints on loopback, most of them badly behaved.
@Suite struct ModelClientTests {
  private static let key = "sk-live-0123456789abcdef"

  private func ask(_ url: String, timeout: Int = 10) async -> ModelReport {
    let host = url.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let name = SecretName("key")
    let secrets = Secrets([Secret(name: name, value: Self.key, hosts: [host])])
    return await ModelClient(transport: ChildTransport.built(), timeout: timeout)
      .word(.sample, by: LanguageModel(isOn: true, url: url + "/v1", name: "tiny", secret: name), secrets: secrets)
  }

  private func ask(answering bytes: String) async throws -> ModelReport {
    let server = try RawServer(bytes)
    defer { server.stop() }
    return await ask(server.url)
  }

  private static func completion(_ text: String) -> String {
    JSONValue.object([
      .init("choices", .array([.object([.init("message", .object([.init("content", .string(text))]))])]))
    ]).compactText
  }

  @Test func `an ordinary endpoint's text is the answer, and it gets one request with the key`() async throws {
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
    let (requests, request) = AsyncStream<(String?, Data)>.makeStream()
    await server.appendRoute("POST /v1/chat/completions") { received in
      request.yield((received.headers[.authorization], try await received.bodyData))
      return HTTPResponse(
        statusCode: .ok,
        headers: [.contentType: "application/json"],
        body: Data(Self.completion("It is on its way.").utf8)
      )
    }
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port)? = await server.listeningAddress else {
      Issue.record("the server doesn't listen")
      return
    }
    let report = await ask("http://127.0.0.1:\(port)")
    request.finish()
    #expect(report.result == .success("It is on its way."))
    var received: [(String?, Data)] = []
    for await one in requests { received.append(one) }
    #expect(received.count == 1)
    #expect(received.first?.0 == "Bearer \(Self.key)")
    #expect(received.first.flatMap { try? JSONValue(parsing: $0.1) }?["model"] == .string("tiny"))
    #expect(report.exchange?.request?.headers.contains(Header("Authorization", "Bearer ••••••")) == true)
    #expect(!"\(report)".contains(Self.key))
  }

  @Test(arguments: [
    ("500 Internal Server Error", "answered 500"), ("401 Unauthorized", "check the secret"),
    ("404 Not Found", "check the URL"), ("429 Too Many Requests", "too many calls"),
    ("400 Bad Request", "answered 400"),
  ])
  func `a status that isn't success is told`(status: String, words: String) async throws {
    let report = try await ask(answering: Calls.response(status, [], Self.completion("Hello.")))
    guard case .failure(let fault) = report.result else {
      Issue.record("a text came: \(report.result)")
      return
    }
    #expect(fault.sentence(of: "tiny").contains(words), "\(fault.sentence(of: "tiny"))")
  }

  @Test(arguments: ["hello", "<html></html>", "{\"choices\":[", "\u{0}"])
  func `garbage is unreadable`(body: String) async throws {
    #expect(try await ask(answering: Calls.response("200 OK", [], body)).result == .failure(.unreadable))
  }

  @Test(arguments: ["", #"{"choices":[]}"#])
  func `no choice is no text`(body: String) async throws {
    let result = try await ask(answering: Calls.response("200 OK", [], body)).result
    #expect(result == .failure(body.isEmpty ? .unreadable : .noText))
  }

  @Test func `a huge body isn't read, with its length or without`() async throws {
    let huge = Self.completion(String(repeating: "long ", count: 20_000))
    #expect(try await ask(answering: Calls.response("200 OK", [], huge)).result == .failure(.tooLong))
    #expect(try await ask(answering: "HTTP/1.1 200 OK\r\n\r\n" + huge).result == .failure(.tooLong))
  }

  @Test(arguments: ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
  func `a redirect isn't followed, so that neither the answer nor the key goes elsewhere`(status: String) async throws {
    let elsewhere = try RawServer(Calls.response("200 OK", [], Self.completion("Hello.")))
    defer { elsewhere.stop() }
    let report = try await ask(answering: Calls.response(status, ["Location: \(elsewhere.url)/v1/chat/completions"]))
    guard case .failure(.failed(let cause)) = report.result else {
      Issue.record("the result is \(report.result)")
      return
    }
    #expect(cause.contains("isn't followed"))
    #expect(elsewhere.received.isEmpty)
  }

  @Test func `one that never answers is given up in time`() async throws {
    let server = try RawServer { _, connection in connection.waitForClose() }
    defer { server.stop() }
    #expect(await ask(server.url, timeout: 1).result == .failure(.tooSlow(1)))
  }

  @Test func `one that answers a byte at a time is given up in time`() async throws {
    let server = try RawServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n")
      while connection.send(" ") { Thread.sleep(forTimeInterval: 0.05) }
    }
    defer { server.stop() }
    let report = await ask(server.url, timeout: 1)
    #expect(report.result == .failure(.tooSlow(1)))
  }

  @Test func `nobody there, and one that hangs up, are failures with a cause`() async throws {
    for report in [
      await ask("http://127.0.0.1:\(try RawServer.deadPort())"), try await ask(answering: ""),
    ] {
      guard case .failure(.failed(let cause)) = report.result else {
        Issue.record("the result is \(report.result)")
        continue
      }
      #expect(cause.contains("127.0.0.1"))
    }
  }

  @Test func `a key that is echoed is masked in the text and in what is shown`() async throws {
    let report = try await ask(answering: Calls.response("200 OK", [], Self.completion("Your key is \(Self.key).")))
    #expect(report.result == .success("Your key is ••••••."))
    #expect(!"\(report)".contains(Self.key))
    if case .success(let text) = report.result {
      #expect(throws: ModelTextCheck.Refusal.masked) { try ModelTextCheck(material: .sample).checked(text) }
    }
  }

  @Test func `an endpoint that isn't set up gets nothing`() async throws {
    let server = try RawServer(Calls.response("200 OK", [], Self.completion("Hello.")))
    defer { server.stop() }
    let model = LanguageModel(isOn: true, url: server.url, name: "tiny", secret: SecretName("gone"))
    let report = await ModelClient(transport: ChildTransport.built()).word(.sample, by: model, secrets: Secrets())
    guard case .failure(.notReady(let cause)) = report.result else {
      Issue.record("the result is \(report.result)")
      return
    }
    #expect(cause.contains("gone"))
    #expect(report.exchange == nil)
    #expect(server.received.isEmpty)
  }
}
