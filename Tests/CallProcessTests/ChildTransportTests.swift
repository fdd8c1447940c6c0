import BellhopCore
import CallFixtures
import CallProcess
import FlyingFox
import Foundation
import Testing

extension CallTests {
  /// Against real servers on loopback, most of them badly behaved.
  @Suite struct ChildTransportTests {
    private let transport = ChildTransport.built()

    /// Sends one request to a server that answers with these bytes and closes the connection.
    private func exchange(with bytes: String, post: Bool = false, timeout: Int = 10) async throws -> Exchange {
      let server = try RawServer(bytes)
      defer { server.stop() }
      let request =
        post ? Calls.post(server.url + "/", timeout: timeout) : Calls.get(server.url + "/", timeout: timeout)
      return await transport.send(request)
    }

    // MARK: Answers

    @Test func `an answer comes with its status, headers, body and times`() async throws {
      let exchange = try await exchange(with: Calls.response("200 OK", ["x-Thing: a b"], #"{"a":1.50}"#))
      let answer = try #require(exchange.answer)
      #expect(answer.status == 200)
      #expect(answer.body == Data(#"{"a":1.50}"#.utf8))
      #expect(answer.header("X-THING") == "a b")
      let firstByte = try #require(exchange.timing.firstByte)
      #expect(firstByte > 0 && firstByte <= exchange.timing.total)
      #expect(exchange.redirects == [])
    }

    @Test func `an ordinary server is answered by`() async throws {
      let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
      await server.appendRoute("POST /echo") { request in
        HTTPResponse(statusCode: .ok, headers: [.contentType: "application/json"], body: try await request.bodyData)
      }
      let running = Task { try await server.run() }
      defer { running.cancel() }
      try await server.waitUntilListening()
      guard case .ip4(_, let port)? = await server.listeningAddress else {
        Issue.record("the server doesn't listen")
        return
      }
      let exchange = await transport.send(Calls.post("http://127.0.0.1:\(port)/echo", #"{"q":"é"}"#))
      #expect(exchange.answer?.body == Data(#"{"q":"é"}"#.utf8))
    }

    @Test(arguments: ["204 No Content", "200 OK", "201 Created"])
    func `an empty body is an answer`(status: String) async throws {
      let head = status.hasPrefix("204") ? "HTTP/1.1 204 No Content\r\n\r\n" : Calls.response(status)
      let exchange = try await exchange(with: head)
      #expect(exchange.answer?.body == Data())
    }

    @Test func `a body in chunks, and one that ends with the connection, are whole`() async throws {
      let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n"
      #expect(try await exchange(with: chunked).answer?.body == Data("[1,2]".utf8))
      #expect(try await exchange(with: "HTTP/1.1 200 OK\r\n\r\n[1]").answer?.body == Data("[1]".utf8))
    }

    @Test func `a body that is compressed unasked is read all the same`() async throws {
      let zipped = try #require(Data(base64Encoded: "H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA"))
      let server = try RawServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(zipped.count)\r\n\r\n")
        connection.send(zipped)
      }
      defer { server.stop() }
      #expect(await transport.send(Calls.get(server.url + "/")).answer?.body == Data(#"{"a":1}"#.utf8))
    }

    // MARK: Bodies that can't be read

    @Test(arguments: ["<html>hello</html>", "{\"a\":", "hello", "\u{0}\u{1}", "{\"a\":01}"])
    func `a body that isn't JSON is kept and said to be unreadable`(body: String) async throws {
      let exchange = try await exchange(with: Calls.response("200 OK", ["Content-Type: text/html"], body))
      #expect(exchange.failure?.kind == .unreadable)
      #expect(exchange.failure?.response?.body == Data(body.utf8))
      #expect(exchange.failure?.detail.contains("text/html") == true)
    }

    @Test func `a body that is nested too deep is unreadable`() async throws {
      let body = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
      let exchange = try await exchange(with: Calls.response("200 OK", [], body))
      #expect(exchange.failure?.kind == .unreadable)
      #expect(exchange.failure?.detail.contains("deeper than 64") == true)
    }

    @Test(arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":[1",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":[1\r\n",
      // A longer number may have begun so.
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n1234567",
    ])
    func `a body that is cut off is unreadable, and a change is done all the same`(bytes: String) async throws {
      let failure = try await exchange(with: bytes, post: true).failure
      #expect(failure?.kind == .unreadable)
      #expect(failure?.response?.body.count == 7)
      #expect(
        failure?.detail.contains("cut off after 7 bytes; the status says that the request was carried out") == true
      )
      #expect(failure?.changeOutcome == .done)
    }

    @Test(arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n",
    ])
    func `a body that is cut off behind a whole value is used`(bytes: String) async throws {
      #expect(try await exchange(with: bytes).answer?.body == Data("{\"a\":1}".utf8))
    }

    @Test func `a body over the bound isn't read to its end, announced or not`() async throws {
      let announced = try await exchange(with: "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n[")
      #expect(announced.failure?.kind == .responseTooLarge)
      #expect(announced.failure?.response?.status == 200)

      let (hungUp, announce) = AsyncStream.makeStream(of: Void.self)
      let server = try RawServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n\r\n")
        connection.send(Data(repeating: 0x20, count: 3 << 20))
        connection.waitForClose()
        announce.finish()
      }
      defer { server.stop() }
      let unannounced = await transport.send(Calls.get(server.url + "/"))
      #expect(unannounced.failure?.kind == .responseTooLarge)
      for await _ in hungUp {}
    }

    @Test func `a body of exactly the bound is read`() async throws {
      let body = "[" + String(repeating: " ", count: (1 << 20) - 2) + "]"
      #expect(try await exchange(with: Calls.response("200 OK", [], body)).answer?.body.count == 1 << 20)
    }

    @Test(arguments: ["HTTP/1.1 200 OK\r\nX-Bad: caf\u{E9}\r\nContent-Length: 2\r\n\r\n{}"])
    func `header bytes that the platform can't read end in words`(text: String) async throws {
      let bytes = Data(text.unicodeScalars.map { UInt8($0.value) })
      let server = try RawServer { _, connection in connection.send(bytes) }
      defer { server.stop() }
      let exchange = await transport.send(Calls.get(server.url + "/"))
      #expect(exchange.failure?.kind == .unreadable, "\(exchange)")
      #expect(exchange.failure?.detail.contains("127.0.0.1") == true)
    }

    @Test(
      arguments: [
        ("", .connection), ("garbage\r\n\r\n", .unreadable), ("HTTP/1.1", .connection),
        ("SSH-2.0-OpenSSH\r\n", .unreadable),
      ] as [(String, CallFailure.Kind)]
    )
    // libcurl takes a status line that isn't whole for an empty reply.
    func `what isn't HTTP ends in words`(bytes: String, kind: CallFailure.Kind) async throws {
      let exchange = try await exchange(with: bytes)
      #expect(exchange.failure?.kind == kind, "\(exchange)")
    }

    // MARK: Statuses

    @Test(
      arguments: [
        ("400 Bad Request", .rejected), ("401 Unauthorized", .notAllowed), ("403 Forbidden", .notAllowed),
        ("404 Not Found", .notFound), ("409 Conflict", .rejected), ("410 Gone", .notFound), ("418 Teapot", .rejected),
        ("422 Unprocessable", .rejected), ("429 Too Many", .rateLimited), ("500 Error", .serverError),
        ("502 Bad Gateway", .serverError), ("503 Unavailable", .serverError), ("599 Odd", .serverError),
        ("300 Choices", .redirected), ("304 Not Modified", .redirected),
      ] as [(String, CallFailure.Kind)]
    )
    func `a status is told by its kind, with the body that explains it`(status: String, kind: CallFailure.Kind)
      async throws
    {
      let exchange = try await exchange(
        with: Calls.response(status, [], status.hasPrefix("304") ? "" : "no JSON, no matter")
      )
      let failure = try #require(exchange.failure)
      #expect(failure.kind == kind)
      #expect(failure.detail.contains(String(status.prefix(3))))
      #expect(failure.response?.status == Int(status.prefix(3)))
      if kind != .redirected { #expect(failure.response?.body == Data("no JSON, no matter".utf8)) }
    }

    @Test(arguments: [
      "Basic realm=\"x\"", "Bearer", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "Basic realm=\"x\", Bearer", "Odd",
    ])
    func `a 401 is answered at once whatever it asks for`(challenge: String) async throws {
      for post in [false, true] {
        let bytes = Calls.response("401 Unauthorized", ["WWW-Authenticate: \(challenge)", "X-Request: 7"], "{}")
        let exchange = try await exchange(with: bytes, post: post)
        #expect(exchange.failure?.kind == .notAllowed)
        #expect(exchange.failure?.response?.status == 401)
        #expect(exchange.failure?.response?.header("x-request") == "7")
      }
    }

    @Test func `a 407 is answered too`() async throws {
      let bytes = Calls.response("407 Proxy", ["Proxy-Authenticate: Basic realm=\"x\""], "{}")
      #expect(try await exchange(with: bytes, timeout: 5).failure?.kind == .unfit)
    }

    @Test func `a 429 tells how long to wait`() async throws {
      let exchange = try await exchange(with: Calls.response("429 Too Many Requests", ["Retry-After: 12"]))
      #expect(exchange.failure?.retryAfter == 12)
      #expect(exchange.failure?.detail.contains("12 s") == true)
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `a redirect is brought back, not followed`(status: Int) async throws {
      let server = try RawServer(Calls.response("\(status) Moved", ["Location: /elsewhere"]))
      defer { server.stop() }
      for request in [Calls.get(server.url + "/"), Calls.post(server.url + "/")] {
        let failure = await transport.send(request).failure
        #expect(failure?.kind == .redirected)
        #expect(failure?.response?.header("Location") == "/elsewhere")
      }
      #expect(server.received.map(\.target) == ["/", "/"])
    }

    @Test func `a redirect to nothing is a failure in words`() async throws {
      let failure = try await exchange(with: Calls.response("302 Found", ["Location:"])).failure
      #expect(failure?.kind == .redirected)
      #expect(failure?.response?.status == 302)
    }

    // MARK: Time

    @Test func `a silent server is left at the deadline`() async throws {
      let server = try RawServer { _, connection in connection.waitForClose() }
      defer { server.stop() }
      let exchange = await transport.send(Calls.post(server.url + "/", timeout: 1))
      #expect(exchange.failure?.kind == .timeout)
      #expect(exchange.failure?.detail.contains("within 1 s; whether the request took effect isn't known") == true)
      #expect(exchange.timing.firstByte == nil)
      #expect(exchange.timing.total >= 1)
    }

    @Test func `a server that drips is left at the deadline, though it is never idle`() async throws {
      let server = try RawServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n\r\n")
        while connection.send(" ") { usleep(50_000) }
      }
      defer { server.stop() }
      let exchange = await transport.send(Calls.get(server.url + "/", timeout: 1))
      #expect(exchange.failure?.kind == .timeout)
      #expect(exchange.failure?.detail.contains("didn't finish its response within 1 s") == true)
      #expect(exchange.timing.firstByte != nil)
    }

    @Test func `a cancelled call ends and the server sees it`() async throws {
      let (arrived, announce) = AsyncStream.makeStream(of: String.self)
      let server = try RawServer { _, connection in
        announce.yield("arrived")
        connection.waitForClose()
        announce.yield("closed")
      }
      defer { server.stop() }
      let call = Task { [transport] in await transport.send(Calls.post(server.url + "/", timeout: 60)) }
      var events = arrived.makeAsyncIterator()
      #expect(await events.next() == "arrived")
      call.cancel()
      let exchange = await call.value
      #expect(exchange.failure?.kind == .cancelled)
      #expect(exchange.failure?.detail.contains("isn't known") == true)
      #expect(await events.next() == "closed")
    }

    @Test func `a call that was cancelled before it began isn't sent`() async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let call = Task { [transport] in
        withUnsafeCurrentTask { $0?.cancel() }
        return await transport.send(Calls.get(server.url + "/"))
      }
      #expect(await call.value.failure?.kind == .cancelled)
      #expect(server.received.isEmpty)
    }

    // MARK: No connection

    @Test func `a refused connection says where`() async throws {
      let port = try RawServer.deadPort()
      let failure = await transport.send(Calls.get("http://127.0.0.1:\(port)/")).failure
      #expect(failure?.kind == .unreachable)
      #expect(failure?.detail.contains("takes no connection") == true)
    }

    @Test func `a host that doesn't exist is named`() async throws {
      let failure = await transport.send(Calls.get("http://nowhere.invalid/")).failure
      #expect(failure?.kind == .unreachable)
      #expect(failure?.detail.contains("nowhere.invalid") == true)
    }

    @Test func `https to a server that speaks http is a failure of the secure connection`() async throws {
      let plain = try RawServer("HTTP/1.1 400 Bad Request\r\n\r\n")
      defer { plain.stop() }
      let failure = await transport.send(Calls.get(plain.url.replacing("http:", with: "https:") + "/", timeout: 5))
        .failure
      #expect(failure?.kind == .tls, "\(String(describing: failure))")
    }

    @Test(arguments: ["http://[::1]:8095/", "not a url", "", "http://", "ftp://127.0.0.1/"])
    func `an address that can't be called is a matter of configuration`(url: String) async {
      let failure = await transport.send(Calls.get(url)).failure
      #expect(failure?.kind == .configuration)
    }

    // MARK: What is kept out

    @Test func `cookies aren't kept and nothing is cached`() async throws {
      let server = try RawServer(
        Calls.response("200 OK", ["Set-Cookie: a=1; Path=/", "Cache-Control: max-age=3600", "ETag: \"x\""], "{}")
      )
      defer { server.stop() }
      _ = await transport.send(Calls.get(server.url + "/"))
      _ = await transport.send(Calls.get(server.url + "/"))
      #expect(server.received.count == 2)
      #expect(server.received.last?.header("Cookie") == nil)
      #expect(server.received.last?.header("If-None-Match") == nil)
    }

    @Test func `the environment's proxies are ignored unless they are asked for`() async throws {
      let dead = "http://127.0.0.1:\(try RawServer.deadPort())"
      let transport = ChildTransport.built(environment: ["http_proxy": dead, "all_proxy": dead, "ALL_PROXY": dead])
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let exchange = await transport.send(Calls.get(server.url + "/"))
      #expect(exchange.answer != nil)
      #expect(server.received.map(\.target) == ["/"])
    }
  }
}
