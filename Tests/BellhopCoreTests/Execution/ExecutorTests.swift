import BellhopCore
import CallFixtures
import CallProcess
import Foundation
import Synchronization
import Testing

/// Whole calls, from an action to what arrives at a server and what comes back.
@Suite struct ExecutorTests {
  /// Its clock stands still: how long a busy machine takes from one hop to the next is no matter of these tests.
  private let executor: Executor = {
    let start = ContinuousClock.now
    return Executor(transport: ChildTransport.built(), clock: { start })
  }()
  private let now = Date(timeIntervalSince1970: 1_700_000_000)
  private let order = RequiredInput(id: InputID("i"), name: "Order number")
  private let key = SecretName("key")

  private func run(
    _ method: Endpoint.Method = .get,
    _ url: String,
    rows: [(String, String)] = [],
    authentication: Authentication = .none,
    value: String = "A-1001",
    hosts: [String]? = nil,
    timeout: Int = 60
  ) async -> ExecutionReport {
    let action = Action(
      id: ActionID("a"),
      inputs: [order],
      endpoint: Endpoint(
        method: method,
        url: url,
        authentication: authentication,
        parameters: rows.map { Parameter(key: $0.0, property: .fixed($0.1)) },
        timeout: timeout
      )
    )
    let host = (try? EndpointAddress(url))?.secretHost ?? ""
    return await executor.run(
      action,
      values: RunValues(inputs: [order.id: value]),
      secrets: Secrets([Secret(name: key, value: "s3cret-valüe", hosts: hosts ?? [host])]),
      now: now
    )
  }

  // MARK: What arrives

  static let hostile = [
    "a&b", "a=b", "a+b", "a%b%20", "a/b", "../..", "line\nbreak\r\n", "😀é", "\"quoted\" 'single'", "a b", "#?", "\\",
    ":/?@!$'()*,;", "[]{}|^`<>", "-._~", "\u{200B}\u{202E}",
  ]

  @Test(arguments: hostile)
  func `a value in the query arrives byte by byte`(value: String) async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    let report = await run(.get, server.url + "/find?own=1", rows: [("q", value), (value, "x")])
    let encoded = Self.encoded(value, keeping: ":/?@!$'()*,;")
    let received = try #require(server.received.first)
    #expect(received.line == "GET /find?own=1&q=\(encoded)&\(encoded)=x HTTP/1.1")
    #expect(received.body.isEmpty)
    #expect(report.request?.url == server.url + received.target)
  }

  @Test(arguments: hostile)
  func `a value in the path arrives in its segment or is refused`(value: String) async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    let report = await run(.get, server.url + "/o/{{order number}}/x", value: value)
    if value == "../.." {
      #expect(report.exchange.failure?.kind == .configuration)
      #expect(server.received.isEmpty)
    } else {
      #expect(
        server.received.first?.line == "GET /o/\(Self.encoded(value, keeping: ""))/x HTTP/1.1",
        "\(report.exchange)"
      )
    }
  }

  @Test(arguments: hostile)
  func `a value in the body arrives byte by byte`(value: String) async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    let report = await run(.post, server.url + "/", rows: [("z", value), ("a", "1")])
    let received = try #require(server.received.first)
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\r\n", with: "\\r\\n").replacing("\n", with: "\\n")
    #expect(received.line == "POST / HTTP/1.1")
    #expect(received.body == Data("{\"z\":\"\(escaped)\",\"a\":\"1\"}".utf8))
    #expect(received.header("Content-Type") == "application/json")
    #expect(report.exchange.answer != nil)
  }

  /// By Foundation's own encoder, to compare with ours.
  private static func encoded(_ text: String, keeping more: String) -> String {
    let ascii = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    return text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: ascii + more)) ?? ""
  }

  @Test func `only headers that we set arrive, and those that every message has`() async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    _ = await run(.get, server.url + "/")
    let received = try #require(server.received.first)
    let headers = Dictionary(received.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $0 + $1 })
    #expect(headers["accept"] == "application/json")
    #expect(headers["accept-encoding"] == "identity")
    #expect(headers["accept-language"] == "en")
    #expect(headers["user-agent"] == "Bellhop/\(ProductVersion.text)")
    #expect(headers["host"] == "127.0.0.1:\(server.port)")
    #expect(Set(headers.keys) == ["accept", "accept-encoding", "accept-language", "user-agent", "host", "connection"])
  }

  @Test(arguments: RequestSignature.Version.allCases)
  func `a signature that arrives verifies over what arrives`(version: RequestSignature.Version) async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    let authentication = Authentication.requestSignature(RequestSignature(version: version, secret: key))
    for method in Endpoint.Method.allCases {
      _ = await run(method, server.url + "/a?x=1", rows: [("e", "jane@x.org, é/&")], authentication: authentication)
      let received = try #require(server.received.last)
      let uri = server.url + received.target
      switch version {
      case .v2:
        let expected = HubSpotSignature.v2(
          secret: "s3cret-valüe",
          method: method.rawValue,
          uri: uri,
          body: received.body
        )
        #expect(received.header("X-HubSpot-Signature") == expected)
        #expect(received.header("X-HubSpot-Signature-Version") == "v2")
      case .v3:
        let timestamp = try #require(received.header("X-HubSpot-Request-Timestamp").flatMap { Int64($0) })
        let expected = HubSpotSignature.v3(
          secret: "s3cret-valüe",
          method: method.rawValue,
          uri: uri,
          body: received.body,
          timestamp: timestamp
        )
        #expect(timestamp == 1_700_000_000_000)
        #expect(received.header("X-HubSpot-Signature-v3") == expected)
      }
    }
  }

  @Test func `an API key arrives and is masked in all that comes back`() async throws {
    let server = try RawServer { request, connection in
      let echo = request.header("X-Api-Key") ?? request.target
      connection.send(Calls.response("400 Bad Request", ["X-Echo: \(request.target)"], "{\"bad\":\"\(echo)\"}"))
    }
    defer { server.stop() }
    for location in [APIKey.Location.query, .header] {
      let report = await run(
        .get,
        server.url + "/",
        authentication: .apiKey(APIKey(name: "X-Api-Key", location: location, secret: key))
      )
      let received = try #require(server.received.last)
      switch location {
      case .header: #expect(received.header("X-Api-Key").map { Data($0.utf8) } == Data("s3cret-valüe".utf8))
      case .query: #expect(received.target == "/?X-Api-Key=s3cret-val%C3%BCe")
      }
      let shown =
        String(describing: report) + String(decoding: report.exchange.failure?.response?.body ?? Data(), as: UTF8.self)
      #expect(!shown.contains("s3cret"))
      #expect(shown.contains(Redaction.mask))
    }
  }

  @Test func `a secret isn't sent to a host that it isn't bound to`() async throws {
    let server = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { server.stop() }
    let report = await run(
      .get,
      server.url + "/",
      authentication: .apiKey(APIKey(name: "X-Api-Key", location: .header, secret: key)),
      hosts: ["127.0.0.1"]
    )
    #expect(report.exchange.failure?.kind == .configuration)
    #expect(report.request == nil)
    #expect(server.received.isEmpty)
  }

  // MARK: Redirects

  @Test(arguments: [301, 302, 303, 307, 308])
  func `a read follows within its origin, signed for each address`(status: Int) async throws {
    let server = try RawServer { request, connection in
      switch request.target {
      case "/a/b?x=1": connection.send(Calls.response("\(status) Moved", ["Location: ../c?y=%20"]))
      default: connection.send(Calls.response("200 OK", [], "{\"at\":\"\(request.target)\"}"))
      }
    }
    defer { server.stop() }
    let report = await run(
      .get,
      server.url + "/a/b?x=1",
      authentication: .requestSignature(RequestSignature(version: .v2, secret: key))
    )
    #expect(report.exchange.answer?.body == Data("{\"at\":\"/c?y=%20\"}".utf8))
    #expect(report.exchange.redirects == [server.url + "/c?y=%20"])
    #expect(report.request?.url == server.url + "/a/b?x=1")
    for received in server.received {
      let expected = HubSpotSignature.v2(secret: "s3cret-valüe", method: "GET", uri: server.url + received.target)
      #expect(received.header("X-HubSpot-Signature") == expected)
    }
  }

  @Test func `a key in the query is there once after a redirect, kept by it or not`() async throws {
    let server = try RawServer { request, connection in
      switch request.target {
      case "/a?k=s3cret-val%C3%BCe": connection.send(Calls.response("302 Found", ["Location: /b?k=s3cret-val%C3%BCe"]))
      case "/b?k=s3cret-val%C3%BCe": connection.send(Calls.response("302 Found", ["Location: /c?z=1"]))
      default: connection.send(Calls.response("200 OK", [], "{}"))
      }
    }
    defer { server.stop() }
    let report = await run(
      .get,
      server.url + "/a",
      authentication: .apiKey(APIKey(name: "k", location: .query, secret: key))
    )
    #expect(server.received.last?.target == "/c?z=1&k=s3cret-val%C3%BCe")
    #expect(
      report.exchange.redirects == [server.url + "/b?k=\(Redaction.mask)", server.url + "/c?z=1&k=\(Redaction.mask)"]
    )
  }

  @Test func `another origin gets nothing`() async throws {
    let other = try RawServer(Calls.response("200 OK", [], "{}"))
    defer { other.stop() }
    for location in [
      other.url + "/", "//127.0.0.1:\(other.port)/x", "https://127.0.0.1/", "http://localhost:\(other.port)/",
    ] {
      let server = try RawServer(Calls.response("302 Found", ["Location: \(location)"]))
      defer { server.stop() }
      let report = await run(
        .get,
        server.url + "/",
        authentication: .apiKey(APIKey(name: "Authorization", location: .header, secret: key))
      )
      #expect(report.exchange.failure?.kind == .redirected)
      #expect(report.exchange.failure?.detail.contains("another origin") == true)
      #expect(report.exchange.failure?.response?.status == 302)
    }
    #expect(other.received.isEmpty)
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `a write stops at a redirect`(status: Int) async throws {
    let server = try RawServer(Calls.response("\(status) Moved", ["Location: /b"]))
    defer { server.stop() }
    let report = await run(.post, server.url + "/a")
    #expect(report.exchange.failure?.kind == .redirected)
    #expect(report.exchange.failure?.detail.contains("isn't sent a second time") == true)
    #expect(server.received.map(\.line) == ["POST /a HTTP/1.1"])
  }

  @Test func `one deadline holds for all hops together`() async throws {
    let endpoint = SlowRedirects(hop: .milliseconds(1400))
    let action = Action(
      id: ActionID("a"),
      endpoint: Endpoint(url: "https://api.example.com/", authentication: .none, timeout: 4)
    )
    let report = await Executor(transport: endpoint, clock: { endpoint.time })
      .run(action, values: RunValues(), secrets: Secrets(), now: now)
    #expect(endpoint.allowed == [4, 3, 2])
    #expect(report.exchange.failure?.kind == .timeout)
    #expect(report.exchange.failure?.detail.contains("spent the time for this call on redirects") == true)
    #expect(report.exchange.redirects.count == 2)
    #expect(report.exchange.timing.total == 4.2)
  }

  @Test func `an address of any length is quoted in short`() async throws {
    let server = try RawServer(
      Calls.response("302 Found", ["Location: https://x.example/\(String(repeating: "y", count: 9_000))"])
    )
    defer { server.stop() }
    let failure = await run(.get, server.url + "/").exchange.failure
    #expect(failure?.kind == .redirected)
    #expect((failure?.detail.count ?? 0) < 500)
  }

  @Test func `a loop ends after five redirects`() async throws {
    let server = try RawServer(Calls.response("302 Found", ["Location: /again"]))
    defer { server.stop() }
    let report = await run(.get, server.url + "/")
    #expect(report.exchange.failure?.kind == .redirected)
    #expect(report.exchange.redirects.count == 5)
    #expect(server.received.count == 6)
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "http://", "http://u:p@127.0.0.1/",
  ])
  func `a redirect to no address stops`(location: String) async throws {
    let server = try RawServer { request, connection in
      let headers = request.target == "/" ? ["Location: \(location)"] : []
      connection.send(
        Calls.response(request.target == "/" ? "302 Found" : "200 OK", headers, request.target == "/" ? "" : "{}")
      )
    }
    defer { server.stop() }
    let report = await run(.get, server.url + "/")
    #expect(report.exchange.failure?.kind == .redirected, "\(report)")
  }

  // MARK: Reports

  @Test func `an action that makes no request is a report too`() async {
    let report = await run(.get, "nonsense")
    #expect(report.request == nil)
    #expect(report.exchange.failure?.kind == .configuration)
  }
}

/// An endpoint that redirects for ever, with a clock that only its answers move.
private final class SlowRedirects: Transport {
  private let hop: Duration
  private let start = ContinuousClock.now
  private let timeouts = Mutex<[Int]>([])

  init(hop: Duration) { self.hop = hop }

  var time: ContinuousClock.Instant { timeouts.withLock { start + hop * $0.count } }
  /// The seconds that each request was given.
  var allowed: [Int] { timeouts.withLock { $0 } }

  func send(_ request: PreparedRequest) async -> Exchange {
    timeouts.withLock { $0.append(request.timeout) }
    let response = Response(status: 302, headers: [Header("Location", "/again")])
    return Exchange(outcome: .failed(CallFailure(.redirected, "Moved.", response: response)))
  }
}
