import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An API on this machine that answers every request with the same JSON and keeps its connections, to measure calls by.
final class LoopbackAPI: Sendable {
  struct NotStarted: Error, CustomStringConvertible {
    var description: String { "No server could be started on this machine." }
  }

  let url: String
  private let socket: Int32
  private let response: Data

  init(bytes: Int) throws {
    let body = "{\"text\":\"" + String(repeating: "a", count: max(bytes - 11, 0)) + "\"}"
    response = Data(
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8
    )
    let port: UInt16
    (socket, port) = try Self.listen()
    url = "http://127.0.0.1:\(port)/"
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread { [self] in serve(connection) }
      }
    }
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var request = Data()
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(connection, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { return }
      request.append(contentsOf: buffer[..<count])
      guard Self.isWhole(request) else { continue }
      let isLast = String(decoding: request, as: UTF8.self).lowercased().contains("connection: close")
      request = Data()
      guard response.withUnsafeBytes({ send(connection, $0.baseAddress, $0.count, 0) }) == response.count, !isLast
      else {
        return
      }
    }
  }

  private static func isWhole(_ request: Data) -> Bool {
    guard let end = request.firstRange(of: Data("\r\n\r\n".utf8)) else { return false }
    let head = String(decoding: request[..<end.lowerBound], as: UTF8.self).lowercased()
    let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
    return request.count - end.upperBound >= length ?? 0
  }

  private static func listen() throws -> (Int32, UInt16) {
    #if canImport(Darwin)
      let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
      }
    }
    #if canImport(Darwin)
      guard isBound, Darwin.listen(descriptor, 64) == 0 else { throw NotStarted() }
    #else
      guard isBound, Glibc.listen(descriptor, 64) == 0 else { throw NotStarted() }
    #endif
    return (descriptor, UInt16(bigEndian: address.sin_port))
  }
}
