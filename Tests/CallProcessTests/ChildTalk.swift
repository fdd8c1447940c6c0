import BellhopCore
import CCalls
import CallFixtures
import Foundation

@testable import CallProcess

/// A child without a parent's rules around it: what it says to a request, word for word.
enum ChildTalk {
  struct NotStarted: Error { var number: Int32 }

  static func news(of request: PreparedRequest) async throws -> [CallNews] {
    let (process, socket) = try start(CallProgram(path: ChildTransport.builtProgram, environment: [:]))
    defer { end(process) }
    socket.write(try WireFrame.encode(request))
    var buffer = WireBuffer()
    var heard: [CallNews] = []
    while true {
      let bytes = socket.read()
      guard !bytes.isEmpty else { break }
      buffer.append(bytes)
      while let json = try buffer.next() { heard.append(try WireFrame.decode(CallNews.self, from: json)) }
      switch heard.last {
      case .end, .broke: socket.shutDown()
      default: break
      }
    }
    socket.close()
    return heard
  }

  /// Starts a child and leaves its socket to the caller.
  static func start(_ program: CallProgram) throws -> (process: pid_t, socket: WireSocket) {
    let variables = program.variables(for: .direct).map { "\($0.key)=\($0.value)" }
    return try start(program.path, ["bellhop", CallingChild.command], variables)
  }

  /// Starts any program with nothing open but the other end of the socket.
  static func start(
    _ path: String,
    _ arguments: [String],
    _ variables: [String] = []
  ) throws -> (process: pid_t, socket: WireSocket) {
    func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      var copies: [UnsafeMutablePointer<CChar>?] = []
      for text in texts { copies.append(strdup(text)) }
      return copies + [nil]
    }
    var process: pid_t = 0
    var descriptor: Int32 = -1
    let words = copies(arguments)
    let settings = copies(variables)
    defer { (words + settings).forEach { free($0) } }
    let fault = call_spawn(path, words, settings, &process, &descriptor)
    guard fault == 0 else { throw NotStarted(number: fault) }
    return (process, WireSocket(descriptor: descriptor))
  }

  /// Waits until it has ended.
  ///
  /// - Returns: what `waitpid` tells of it.
  @discardableResult
  static func end(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
