import BellhopCore
import CallFixtures
import Foundation
import Testing

@testable import CallProcess

extension CallTests {
  @Suite("Secure connections that can't be made")
  struct SecureConnectionTests {
    /// What a server says to the first bytes of a handshake.
    static let answers: [(name: String, bytes: [UInt8])] = [
      ("nothing", []),
      ("an alert: the handshake failed", [0x15, 3, 3, 0, 2, 2, 40]),
      ("an alert: the version is too old", [0x15, 3, 3, 0, 2, 2, 70]),
      ("an alert: no such name here", [0x15, 3, 3, 0, 2, 2, 112]),
      ("http", Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)),
      ("a mail server", Array("220 mail.example ESMTP\r\n".utf8)),
      ("noise", (0..<100).map { UInt8(truncatingIfNeeded: $0 * 31 + 7) }),
      ("half a record", [0x16, 3, 3, 0x40, 0]),
      ("a record without end", [0x16, 3, 3, 0, 4, 2, 0xFF, 0xFF, 0xFF]),
    ]

    @Test("are told as that, and nothing was sent", arguments: answers.indices)
    func handshake(of index: Int) async throws {
      let (name, bytes) = Self.answers[index]
      let server = try RawServer { _, connection in connection.send(Data(bytes)) }
      defer { server.stop() }
      let url = server.url.replacing("http:", with: "https:") + "/"
      let transport = ChildTransport.built()
      let read = await transport.send(Calls.get(url))
      let change = await transport.send(Calls.post(url))
      #expect(read.failure?.kind == .tls, "\(name): \(read)")
      #expect(read.failure?.detail.hasPrefix("No secure connection to 127.0.0.1: ") == true, "\(name): \(read)")
      #expect(change.changeOutcome == .notSent, "\(name): \(change)")
    }

    @Test("silence is left at the deadline")
    func silence() async throws {
      let server = try RawServer { _, connection in connection.waitForClose() }
      defer { server.stop() }
      let exchange = await ChildTransport.built()
        .send(Calls.post(server.url.replacing("http:", with: "https:") + "/", timeout: 1))
      #expect(exchange.failure?.kind == .timeout)
    }

    @Test("a certificate of one's own is told with what makes it trusted", .enabled(if: SecureServer.openssl != nil))
    func ownCertificate() async throws {
      let server = try SecureServer()
      defer { server.stop() }
      let exchange = await ChildTransport.built().send(Calls.post("https://127.0.0.1:\(server.port)/"))
      #expect(exchange.failure?.kind == .tls, "\(exchange)")
      #expect(exchange.failure?.detail.contains("update-ca-certificates") == true, "\(exchange)")
      #expect(exchange.changeOutcome == .notSent)
    }
  }
}
