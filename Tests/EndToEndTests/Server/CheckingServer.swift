import FlyingSocks
import Foundation

/// An API on loopback that keeps every request byte by byte and answers as the test says.
actor CheckingServer {
  private let answer: @Sendable (RawRequest) async -> RawAnswer
  private var listening: Task<Void, any Error>?
  private var socket: Socket?
  /// What came in, oldest first.
  private(set) var requests: [RawRequest] = []

  init(answer: @escaping @Sendable (RawRequest) async -> RawAnswer) {
    self.answer = answer
  }

  /// Serves until the body is done.
  ///
  /// - Parameter body: Is given the server and its port on 127.0.0.1.
  static func run<Result>(
    answer: @escaping @Sendable (RawRequest) async -> RawAnswer,
    _ body: (CheckingServer, Int) async throws -> Result
  ) async throws -> Result {
    let server = CheckingServer(answer: answer)
    let port = try await server.start()
    do {
      let result = try await body(server, port)
      await server.stop()
      return result
    } catch {
      await server.stop()
      throw error
    }
  }

  private func start() async throws -> Int {
    let socket = try Socket(domain: AF_INET)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
    try socket.listen()
    self.socket = socket
    let accepting = try await AsyncSocket(socket: socket, pool: .client)
    listening = Task {
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in accepting.sockets {
          group.addTask { await self.serve(connection) }
        }
      }
    }
    guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
    return Int(port)
  }

  private func stop() async {
    // Closed last: while something still waits on it, its number must not be given to another socket.
    listening?.cancel()
    _ = await listening?.result
    try? socket?.close()
  }

  /// Reads one request and answers it; the connection is closed after it, so that none is kept by a client.
  private func serve(_ connection: AsyncSocket) async {
    defer { try? connection.close() }
    guard let request = try? await Self.read(from: connection) else { return }
    requests.append(request)
    for (index, piece) in await answer(request).pieces.enumerated() {
      if index > 0 { try? await Task.sleep(for: .milliseconds(50)) }
      try? await connection.write(Data(piece.utf8))
    }
  }

  private static func read(from connection: AsyncSocket) async throws -> RawRequest? {
    var bytes: [UInt8] = []
    while true {
      if let request = RawRequest(bytes: bytes) { return request }
      let more = try await connection.read(atMost: 4096)
      guard !more.isEmpty, bytes.count < 4 << 20 else { return nil }
      bytes += more
    }
  }
}
