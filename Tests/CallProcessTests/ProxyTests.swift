import BellhopCore
import CallFixtures
import Foundation
import Testing

@testable import CallProcess

extension CallTests {
  @Suite("Calls through a proxy")
  struct ProxyTests {
    /// A proxy on loopback: it forwards what is plain, and answers a tunnel with what a test says.
    private func proxy(tunnel: String = "HTTP/1.1 403 Forbidden\r\n\r\n") throws -> RawServer {
      try RawServer { request, connection in
        guard request.line.hasPrefix("CONNECT ") else {
          connection.send(Calls.response("200 OK", [], "{\"by\":\"proxy\"}"))
          return
        }
        connection.send(tunnel)
        if tunnel.contains(" 200 ") { connection.waitForClose() }
      }
    }

    @Test func `a plain call goes to the proxy, which finds the host`() async throws {
      let proxy = try proxy()
      defer { proxy.stop() }
      let transport = ChildTransport.built(proxy: .address(proxy.url))
      for request in [Calls.get("http://orders.internal/1?a=b"), Calls.post("http://orders.internal/2")] {
        #expect(await transport.send(request).answer?.body == Data("{\"by\":\"proxy\"}".utf8))
      }
      #expect(
        proxy.received.map(\.line) == [
          "GET http://orders.internal/1?a=b HTTP/1.1", "POST http://orders.internal/2 HTTP/1.1",
        ]
      )
    }

    @Test func `a secure call asks the proxy for a tunnel`() async throws {
      let proxy = try proxy()
      defer { proxy.stop() }
      let exchange = await ChildTransport.built(proxy: .address(proxy.url)).send(Calls.post("https://api.invalid/"))
      #expect(proxy.received.map(\.line) == ["CONNECT api.invalid:443 HTTP/1.1"])
      #expect(exchange.failure?.kind == .unreachable, "\(exchange)")
      #expect(exchange.failure?.detail.contains("The proxy doesn't let the call to api.invalid through") == true)
      #expect(exchange.changeOutcome == .notSent)
    }

    @Test func `a tunnel carries the handshake`() async throws {
      let proxy = try proxy(tunnel: "HTTP/1.1 200 OK\r\n\r\n\u{15}\u{3}\u{1}\u{0}\u{2}\u{2}\u{28}")
      defer { proxy.stop() }
      let exchange = await ChildTransport.built(proxy: .address(proxy.url)).send(Calls.get("https://api.invalid/"))
      #expect(exchange.failure?.kind == .tls, "\(exchange)")
    }

    @Test func `the environment's proxy is used when that is set, and its exceptions count`() async throws {
      let proxy = try proxy()
      defer { proxy.stop() }
      for name in ["http_proxy", "HTTP_PROXY", "ALL_PROXY"] {
        let environment = [name: proxy.url, "NO_PROXY": "other.internal"]
        let transport = ChildTransport.built(environment: environment, proxy: .environment)
        #expect(await transport.send(Calls.get("http://orders.internal/\(name)")).answer != nil)
        #expect(await transport.send(Calls.get("http://other.internal/")).answer == nil)
      }
      #expect(proxy.received.count == 3)
    }

    @Test func `this machine is never called through a proxy`() async throws {
      let dead = "http://127.0.0.1:\(try RawServer.deadPort())"
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let environment = ["http_proxy": dead, "all_proxy": dead]
      for setting in [ProxySetting.address(dead), .environment] {
        let transport = ChildTransport.built(environment: environment, proxy: setting)
        #expect(await transport.send(Calls.get(server.url + "/")).answer != nil)
        #expect(await transport.send(Calls.get("http://localhost:\(server.port)/")).answer != nil)
      }
      #expect(server.received.map(\.target) == ["/", "/", "/", "/"])
    }

    @Test func `a proxy that isn't there is named, and so is one that wants a password`() async throws {
      let dead = "http://127.0.0.1:\(try RawServer.deadPort())"
      let exchange = await ChildTransport.built(proxy: .address(dead)).send(Calls.get("http://orders.internal/"))
      #expect(exchange.failure?.kind == .unreachable, "\(exchange)")
      #expect(exchange.failure?.detail.contains("proxy") == true, "\(exchange)")

      let asking = try proxy(tunnel: "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")
      defer { asking.stop() }
      let refused = await ChildTransport.built(proxy: .address(asking.url)).send(Calls.get("https://api.invalid/"))
      #expect(refused.failure?.kind == .unreachable, "\(refused)")
      #expect(refused.failure?.detail.contains("407") == true, "\(refused)")
    }

    @Test func `no connection is explained by a proxy that isn't used`() async {
      let environment = ["HTTPS_PROXY": "http://proxy.example:3128"]
      let transport = ChildTransport.built(environment: environment)
      let exchange = await transport.send(Calls.get("https://nowhere.invalid/"))
      #expect(exchange.failure?.detail.contains("HTTPS_PROXY is set, but calls go without a proxy") == true)
      let plain = await transport.send(Calls.get("http://nowhere.invalid/"))
      #expect(plain.failure?.kind == .unreachable)
      #expect(plain.failure?.detail.contains("proxy") == false)
    }

    @Test("only the one that is set is in the child's surroundings")
    func variables() {
      let environment = [
        "https_proxy": "http://a:1", "HTTP_PROXY": "http://b:1", "no_proxy": "c", "ALL_PROXY": "http://d:1",
      ]
      func route(_ setting: ProxySetting, _ host: String? = nil) -> [String: String] {
        ProxyRoute(setting, environment: environment, host: host.flatMap { try? HostName($0) }).variables
      }
      #expect(route(.none) == [:])
      #expect(route(.address("http://e:1")) == ["http_proxy": "http://e:1", "https_proxy": "http://e:1"])
      #expect(route(.environment) == ["https_proxy": "http://a:1", "http_proxy": "http://b:1"])
      for host in ["localhost", "127.0.0.1", "127.9.9.9", "api.localhost"] {
        #expect(route(.address("http://e:1"), host) == [:])
        #expect(route(.environment, host) == [:])
      }
      #expect(route(.environment, "api.example.com") != [:])
      #expect(route(.environment, "c") == [:])
      #expect(route(.environment, "b.c") == [:])
      #expect(ProxyRoute(.environment, environment: ["NO_PROXY": "x"], host: nil) == .direct)
    }
  }
}
