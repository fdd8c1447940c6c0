import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One end of the socket between Bellhop and the process that carries its calls. Reading and writing wait.
struct WireSocket: Sendable {
  let descriptor: Int32

  /// The next bytes; empty when the other end is closed or can't be read.
  func read() -> Data {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Data(buffer[..<count]) : Data()
    }
  }

  /// Writes all of it; false when the other end is gone.
  @discardableResult
  func write(_ data: Data) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    return data.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = send(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, flags)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// Whether bytes have come that weren't read yet, or the end has.
  var hasMore: Bool { hasMore(within: .zero) }

  /// Waits for that; false when nothing has come in time.
  func hasMore(within time: Duration) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, Int32(time / .milliseconds(1))) > 0
  }

  /// Ends reading and writing on both sides, also where somebody waits in them.
  func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

  func close() {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #else
      _ = Glibc.close(descriptor)
    #endif
  }
}
