import BellhopCore
import Foundation

/// The least that makes a call: it connects to loopback, sends, and reads until the other side closes. What is tested with
/// it is what happens around a connection, not HTTP.
struct SocketTransport: Transport {
  func send(_ request: PreparedRequest) async -> Exchange {
    await withCheckedContinuation { done in
      Thread.detachNewThread { done.resume(returning: Exchange(outcome: Self.outcome(of: request))) }
    }
  }

  private static func outcome(of request: PreparedRequest) -> Exchange.Outcome {
    guard let url = URL(string: request.url), let port = url.port,
      let connection = LoopbackSocket.connect(to: port)
    else { return .failed(CallFailure(.unreachable, "No connection could be made.")) }
    defer { close(connection) }
    let body = request.body ?? Data()
    let head =
      "\(request.method.rawValue) \(url.path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: \(body.count)\r\n\r\n"
    let bytes = Array(head.utf8) + body
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    guard Foundation.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return broken }
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer.prefix(count)
    }
    let text = String(decoding: answer, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
      return broken
    }
    return .answered(Response(status: status, body: Data(text[end.upperBound...].utf8)))
  }

  private static let broken = Exchange.Outcome.failed(CallFailure(.connection, "The connection broke."))
}

/// Sockets on 127.0.0.1.
enum LoopbackSocket {
  /// Listens on a port that is free.
  static func listen() -> (socket: Int32, port: Int)? {
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = with(&address) {
      bind(socket, $0, length) == 0 && Foundation.listen(socket, 16) == 0 && getsockname(socket, $0, &length) == 0
    }
    guard isListening else {
      close(socket)
      return nil
    }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
  }

  static func connect(to port: Int) -> Int32? {
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(port: port)
    guard with(&address, { Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }) else {
      close(socket)
      return nil
    }
    return socket
  }

  private static func address(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  private static func with<Result>(
    _ address: inout sockaddr_in,
    _ body: (UnsafeMutablePointer<sockaddr>) -> Result
  ) -> Result {
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
    }
  }
}
