import FlyingSocks
import Foundation
import Testing

@testable import BellhopDemo

@Suite("The sample server")
struct DemoServerTests {
  /// Sends a GET byte by byte as given and reads until the server closes the connection.
  func get(_ target: String, port: Int) async throws -> String {
    let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: UInt16(port)))
    defer { try? socket.close() }
    let head = "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n"
    try await socket.write(Data(head.utf8))
    var answer: [UInt8] = []
    // The end of the stream is an error to the library.
    while let bytes = try? await socket.read(atMost: 4096), !bytes.isEmpty { answer += bytes }
    return String(decoding: answer, as: UTF8.self)
  }

  @Test("answers on loopback and keeps what it received as it was sent")
  func answers() async throws {
    let server = DemoServer(now: { Date(timeIntervalSince1970: 1_700_000_000) })
    let port = try await server.start()
    #expect(try await server.start() == port)
    let response = try await get("/orders?order_number=ORD%2D12345", port: port)
    #expect(response.hasPrefix("HTTP/1.1 200"))
    #expect(response.contains("out for delivery"))
    let received = await server.received
    #expect(received.map(\.method) == ["GET"])
    #expect(received.map(\.target) == ["/orders?order_number=ORD%2D12345"])
    await server.stop()
  }

  @Test("stops at once, also while an answer is being waited for")
  func stops() async throws {
    let server = DemoServer()
    let port = try await server.start()
    let slow = Task { try await get("/invoices?number=INV-1060", port: port) }
    while await server.received.isEmpty { await Task.yield() }
    await server.stop()
    // The library ends a call that was cut short with an error of its own, or with none at all.
    let answer = (try? await slow.value) ?? ""
    #expect(!answer.hasPrefix("HTTP/1.1 504"))
  }

  @Test("forgets the oldest requests beyond its limit")
  func bounded() async throws {
    let server = DemoServer()
    let port = try await server.start()
    for number in 0...DemoServer.logLimit {
      _ = try await get("/orders?n=\(number)", port: port)
    }
    let received = await server.received
    #expect(received.count == DemoServer.logLimit)
    #expect(received.first?.target == "/orders?n=1")
    await server.stop()
  }
}
