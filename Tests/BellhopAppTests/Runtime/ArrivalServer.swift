import Foundation
import Synchronization

/// An API on loopback that says when a connection arrives, before it has read a byte of it, and counts the requests.
///
/// Each connection is one request; after it, the connection is closed.
final class ArrivalServer: Sendable {
  let port: Int
  private let socket: Int32
  private let kept = Mutex<[String]>([])

  /// - Parameters:
  ///   - arrived: Is called in the moment a connection stands.
  ///   - answer: The bytes of the response.
  init(answer: String, arrived: @escaping @Sendable () -> Void = {}) throws {
    guard let (listening, port) = LoopbackSocket.listen() else { throw POSIXError(.EADDRINUSE) }
    socket = listening
    self.port = port
    let thread = Thread { [self] in
      while true {
        let connection = accept(listening, nil, nil)
        guard connection >= 0 else { return }
        arrived()
        serve(connection, answer)
      }
    }
    thread.start()
  }

  /// The requests so far, each as its text.
  var requests: [String] { kept.withLock { $0 } }

  func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func serve(_ connection: Int32, _ answer: String) {
    defer { close(connection) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !Self.isWhole(bytes) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, bytes.count < 1 << 20 else { return }
      bytes += buffer.prefix(count)
    }
    kept.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    _ = send(connection, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
    let length =
      text[..<end.lowerBound].split(separator: "\r\n").compactMap { line in
        line.lowercased().hasPrefix("content-length:")
          ? Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)) : nil
      }.first ?? 0
    return text[end.upperBound...].utf8.count >= length
  }
}

extension String {
  /// A whole response in JSON.
  static func response(_ json: String, status: Int = 200) -> String {
    "HTTP/1.1 \(status) Answer\r\nContent-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n"
      + "Connection: close\r\n\r\n\(json)"
  }
}
