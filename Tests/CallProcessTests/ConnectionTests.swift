import BellhopCore
import CallFixtures
import CallProcess
import Foundation
import Synchronization
import Testing

extension CallTests {
  /// Which calls share a connection.
  @Suite struct ConnectionTests {
    /// Answers what comes over one connection, one request after another, as a server that keeps connections.
    private final class KeepingServer: Sendable {
      private let server: RawServer
      private let log = Log()

      private final class Log: Sendable {
        let kept = Mutex<(connections: Int, lines: [String])>((0, []))
      }

      /// - Parameter answers: how many requests of one connection are answered; the next is read, and the connection closed.
      init(answers: Int) throws {
        let log = log
        server = try RawServer { request, connection in
          log.kept.withLock { $0.connections += 1 }
          var next: RawRequest? = request
          var count = 0
          while let request = next {
            log.kept.withLock { $0.lines.append(request.line) }
            guard count < answers else { return }
            count += 1
            connection.send(Calls.response("200 OK", ["Content-Type: application/json"], "{}"))
            next = connection.readRequest()
          }
        }
      }

      var url: String { server.url }
      var connections: Int { log.kept.withLock { $0.connections } }
      var lines: [String] { log.kept.withLock { $0.lines } }
      func stop() { server.stop() }
    }

    @Test func `reads of one origin share a connection`() async throws {
      let server = try KeepingServer(answers: .max)
      defer { server.stop() }
      let transport = ChildTransport.built()
      for number in 0..<5 { #expect(await transport.send(Calls.get("\(server.url)/\(number)")).answer != nil) }
      #expect(server.lines.count == 5)
      #expect(server.connections == 1)
    }

    @Test func `each change has a connection of its own, beside those of reads`() async throws {
      let server = try KeepingServer(answers: .max)
      defer { server.stop() }
      let transport = ChildTransport.built()
      for request in [Calls.get(server.url + "/"), Calls.post(server.url + "/"), Calls.post(server.url + "/")] {
        #expect(await transport.send(request).answer != nil)
      }
      #expect(server.connections == 3)
    }

    /// libcurl sends a request again by itself when a connection that it uses again closes without a byte.
    @Test func `a change isn't sent twice when the connection closes behind it`() async throws {
      let server = try KeepingServer(answers: 1)
      defer { server.stop() }
      let transport = ChildTransport.built()
      #expect(await transport.send(Calls.get(server.url + "/read")).answer != nil)
      #expect(await transport.send(Calls.post(server.url + "/first")).answer != nil)
      let exchange = await transport.send(Calls.post(server.url + "/second"))
      #expect(exchange.answer != nil)
      #expect(server.lines.map { $0.split(separator: " ").dropFirst().first } == ["/read", "/first", "/second"])

      let closing = try KeepingServer(answers: 0)
      defer { closing.stop() }
      let lost = await transport.send(Calls.post(closing.url + "/"))
      #expect(lost.changeOutcome == .unsure)
      #expect(closing.lines.count == 1)
    }

    @Test func `a change that looks like a read isn't sent twice either`() async throws {
      let server = try KeepingServer(answers: 1)
      defer { server.stop() }
      let transport = ChildTransport.built()
      var request = Calls.get(server.url + "/read")
      #expect(await transport.send(request).answer != nil)
      request.changesSomething = true
      request.url = server.url + "/change"
      #expect(await transport.send(request).answer != nil)
      #expect(server.lines.filter { $0.contains("/change") }.count == 1)
    }
  }
}
