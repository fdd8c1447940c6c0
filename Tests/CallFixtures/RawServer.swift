import Foundation
import Synchronization

/// A server on loopback that keeps each request's bytes as they came in and answers with whatever bytes a test likes.
package final class RawServer: Sendable {
  package struct NotStarted: Error {}

  package let port: Int
  private let socket: Int32
  private let answer: @Sendable (RawRequest, RawConnection) -> Void
  private let log = Mutex<[RawRequest]>([])

  /// - Parameter answer: runs on a thread of its own for each request; the connection closes after it.
  package init(_ answer: @escaping @Sendable (RawRequest, RawConnection) -> Void) throws {
    self.answer = answer
    (socket, port) = try Self.listen()
    Thread.detachNewThread { [self] in
      while true {
        let accepted = accept(socket, nil, nil)
        guard accepted >= 0 else { break }
        Thread.detachNewThread { [self] in serve(RawConnection(accepted)) }
      }
      // Not where it is stopped: another server could get the same descriptor while this thread still accepts on it.
      close(socket)
    }
  }

  /// Answers every request with these bytes.
  package convenience init(_ bytes: String) throws {
    try self.init { _, connection in connection.send(bytes) }
  }

  package var url: String { "http://127.0.0.1:\(port)" }
  /// What has come in, in order.
  package var received: [RawRequest] { log.withLock { $0 } }

  package func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  /// A port of this machine on which nobody listens, and nobody will: it stays taken, so that the server of another test
  /// doesn't get it.
  package static func deadPort() throws -> Int { try bound().port }

  /// A port of this machine that was free a moment ago, for a program that has to be told one.
  package static func freePort() throws -> Int {
    let (socket, port) = try bound()
    close(socket)
    return port
  }

  private func serve(_ connection: RawConnection) {
    if let request = connection.readRequest() {
      log.withLock { $0.append(request) }
      answer(request, connection)
    }
    connection.close()
  }

  fileprivate static func makeSocket() -> Int32 {
    #if canImport(Glibc)
      Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
  }

  fileprivate static func address(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func listen() throws -> (socket: Int32, port: Int) {
    let (descriptor, port) = try bound()
    #if canImport(Glibc)
      let isListening = Glibc.listen(descriptor, 64) == 0
    #else
      let isListening = Darwin.listen(descriptor, 64) == 0
    #endif
    guard isListening else { throw NotStarted() }
    return (descriptor, port)
  }

  private static func bound() throws -> (socket: Int32, port: Int) {
    let descriptor = makeSocket()
    var address = address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
      }
    }
    guard isBound else { throw NotStarted() }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }
}

/// A request as its bytes came in.
package struct RawRequest: Sendable {
  /// The first line: method, target, version.
  package var line: String
  package var headers: [(name: String, value: String)]
  package var body: Data

  package var target: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }

  package func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
}

/// One accepted connection.
package final class RawConnection: Sendable {
  private let descriptor: Int32
  private let isClosed = Mutex(false)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// A connection to a port of this machine; nil when nobody listens there.
  package static func connect(to port: Int) -> RawConnection? {
    let descriptor = RawServer.makeSocket()
    var address = RawServer.address(port: port)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        #if canImport(Glibc)
          Glibc.connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        #else
          Darwin.connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        #endif
      }
    }
    let connection = RawConnection(descriptor)
    guard isConnected else {
      connection.close()
      return nil
    }
    return connection
  }

  /// Sends all of it; false when the other end is gone.
  @discardableResult
  package func send(_ text: String) -> Bool { send(Data(text.utf8)) }

  @discardableResult
  package func send(_ data: Data) -> Bool {
    var rest = data
    while !rest.isEmpty {
      #if canImport(Glibc)
        let sent = rest.withUnsafeBytes {
          Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
      #else
        let sent = rest.withUnsafeBytes { Darwin.send(descriptor, $0.baseAddress, $0.count, 0) }
      #endif
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Returns when the other end closes.
  package func waitForClose() {
    while let bytes = read(), !bytes.isEmpty {}
  }

  /// Ends the connection as a machine does that has lost it: what was on its way is dropped.
  package func reset() {
    var now = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    closeOnce()
  }

  package func close() {
    if !isClosed.withLock({ $0 }) { shutdown(descriptor, Int32(SHUT_RDWR)) }
    closeOnce()
  }

  /// Its number may be another connection's afterwards.
  private func closeOnce() {
    let isFirst = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return !isClosed
    }
    guard isFirst else { return }
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  /// The next request; nil when the other end closes, or sends what is none.
  package func readRequest() -> RawRequest? {
    var data = Data()
    var end: Range<Data.Index>?
    while end == nil {
      guard let more = read(), !more.isEmpty else { return nil }
      data += more
      // A TLS handshake begins with 22; nobody here speaks it, but it may be answered.
      guard data.first != 22 else { return RawRequest(line: "TLS", headers: [], body: data) }
      end = data.firstRange(of: Data("\r\n\r\n".utf8))
    }
    guard let end else { return nil }
    let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: String(parts[0]), value: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    var request = RawRequest(line: lines[0], headers: headers, body: Data(data[end.upperBound...]))
    let length = request.header("Content-Length").flatMap { Int($0) } ?? 0
    while request.body.count < length {
      guard let more = read(), !more.isEmpty else { return nil }
      request.body += more
    }
    return request
  }

  /// Nil at an error, empty when the other end closed.
  private func read() -> Data? {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
    return count < 0 ? nil : Data(buffer[..<count])
  }
}
