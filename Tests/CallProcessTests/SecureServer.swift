import CallFixtures
import Foundation

@testable import CallProcess

/// A server of OpenSSL that speaks TLS 1.2, with a certificate that it has given itself.
struct SecureServer {
  struct NotStarted: Error {}

  static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  let port: Int
  private let folder: URL
  private let process: pid_t
  private let socket: WireSocket

  /// The file of its certificate.
  var certificate: String { folder.path + "/certificate" }

  /// Returns when it takes connections.
  init() throws {
    guard let openssl = Self.openssl else { throw NotStarted() }
    folder = FileManager.default.temporaryDirectory.appending(path: "bellhop-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let files = ["-keyout", folder.path + "/key", "-out", folder.path + "/certificate"]
    let (making, made) = try ChildTalk.start(
      openssl,
      [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
      ] + files
    )
    let isMade = ChildTalk.end(making) == 0
    made.close()
    guard isMade else { throw NotStarted() }
    port = try RawServer.freePort()
    (process, socket) = try ChildTalk.start(
      openssl,
      [
        "openssl", "s_server", "-accept", "127.0.0.1:\(port)", "-key", folder.path + "/key", "-cert",
        folder.path + "/certificate", "-tls1_2", "-www",
      ]
    )
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if let connection = RawConnection.connect(to: port) {
        connection.close()
        return
      }
      usleep(10_000)
    }
    stop()
    throw NotStarted()
  }

  func stop() {
    kill(process, SIGKILL)
    ChildTalk.end(process)
    socket.close()
    try? FileManager.default.removeItem(at: folder)
  }
}
