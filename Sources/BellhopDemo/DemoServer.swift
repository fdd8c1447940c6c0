import FlyingFox
import FlyingSocks
import Foundation

/// The sample API on this machine's loopback, on a port of the system's choice.
public actor DemoServer {
  /// How many requests ``received`` keeps; older ones are forgotten first.
  public static let logLimit = 100
  /// The longest body that is read, in bytes.
  static let bodyLimit = 65_536

  private let api = DemoAPI(keys: .sample)
  private let now: @Sendable () -> Date
  private var running: (server: HTTPServer, task: Task<Void, any Error>)?

  /// The requests that came in since the start, oldest first.
  public private(set) var received: [ReceivedRequest] = []

  /// - Parameter now: The time that signatures are judged by and that the sample dates are counted from.
  public init(now: @escaping @Sendable () -> Date = { Date() }) {
    self.now = now
  }

  /// Begins to answer.
  ///
  /// - Returns: The port on 127.0.0.1; the same one when the server runs already.
  /// - Throws: ``DemoServerError`` when no port can be had.
  public func start() async throws -> Int {
    if let running { return try await port(of: running.server) }
    do {
      let server = HTTPServer(
        // Longer than the slowest sample answer, so that the library doesn't cut it short.
        config: .init(address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 90, logger: .disabled),
        handler: ClosureHTTPHandler { [weak self] request in
          guard let self else { throw CancellationError() }
          return try await self.answer(request)
        }
      )
      running = (server, Task { try await server.run() })
      try await server.waitUntilListening()
      return try await port(of: server)
    } catch {
      await stop()
      throw DemoServerError(cause: "\(error)")
    }
  }

  /// Closes the port and drops the calls that still wait for an answer.
  public func stop() async {
    guard let running else { return }
    self.running = nil
    await running.server.stop()
    running.task.cancel()
    _ = await running.task.result
  }

  private func port(of server: HTTPServer) async throws -> Int {
    guard case .ip4(_, let port)? = await server.listeningAddress else {
      throw DemoServerError(cause: "its address isn't known")
    }
    return Int(port)
  }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    var body = Data()
    for try await chunk in request.bodySequence {
      body.append(chunk)
      guard body.count <= Self.bodyLimit else { return Self.response(.problem(413, "The body is too long.")) }
    }
    let request = ReceivedRequest(
      method: request.method.rawValue,
      target: request.target.rawValue,
      headers: request.headers.map { .init($0.key.rawValue, $0.value) },
      body: body
    )
    received.append(request)
    received.removeFirst(max(0, received.count - Self.logLimit))

    let reply = api.reply(to: request, at: now())
    if reply.delay > .zero { try await Task.sleep(for: reply.delay) }
    return Self.response(reply)
  }

  private static func response(_ reply: DemoReply) -> HTTPResponse {
    var headers = HTTPHeaders()
    for header in reply.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
    return HTTPResponse(
      statusCode: HTTPStatusCode(reply.status, phrase: reply.status < 400 ? "OK" : "Refused"),
      headers: headers,
      body: reply.body
    )
  }
}

/// The sample API could not be started.
public struct DemoServerError: Error, CustomStringConvertible {
  var cause: String

  public var description: String {
    "The sample API could not be started on this machine's loopback (\(cause)). Check that 127.0.0.1 can be used."
  }
}
