import FlyingSocks
import Foundation
import Testing

@Suite("The server that checks")
struct CheckingServerTests {
  @Test("keeps a request byte by byte, however it is cut, and answers it")
  func bytes() async throws {
    let body = #"{"name":"Zoë","path":"a/b"}"#
    let sent =
      "POST /a%2Fb?q=1%20%2B&q=%40 HTTP/1.1\r\nHost: x\r\nX-ODD:  kept \r\nContent-Length: \(body.utf8.count)\r\n\r\n"
      + body
    try await CheckingServer.run(answer: { .json(201, #"{"method":"\#($0.method)"}"#) }) { server, port in
      let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: UInt16(port)))
      defer { try? socket.close() }
      for byte in Data(sent.utf8) { try await socket.write(Data([byte])) }
      var answer: [UInt8] = []
      while let more = try? await socket.read(atMost: 4096), !more.isEmpty { answer += more }
      let text = String(decoding: answer, as: UTF8.self)
      #expect(text.hasPrefix("HTTP/1.1 201"))
      #expect(text.hasSuffix(#"{"method":"POST"}"#))

      let request = try #require(await server.requests.first)
      #expect(request.bytes == Array(sent.utf8))
      #expect(request.target == "/a%2Fb?q=1%20%2B&q=%40")
      #expect(request.header("x-odd") == "kept ")
      #expect(request.bodyText == body)
    }
  }
}
