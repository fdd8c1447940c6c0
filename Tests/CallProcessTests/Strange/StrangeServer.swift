import BellhopCore
import CallFixtures
import Foundation

/// A server that answers in a way that is rare, wrong or meant to harm, and what is to come of it.
struct StrangeServer: Sendable {
  /// What a server does, one step after another; then it closes the connection.
  enum Step: Sendable, ExpressibleByStringLiteral {
    /// Each scalar is one byte.
    case text(String)
    case bytes(Data)
    /// The same bytes again and again, until the other end has gone.
    case endless(String)
    /// Milliseconds.
    case pause(Int)
    case silence
    case reset

    init(stringLiteral text: String) { self = .text(text) }
  }

  var name: String
  var steps: [Step]
  /// How a read ends: with an answer, when nil.
  var failure: CallFailure.Kind?
  /// Part of the sentence for the admin, when it fails.
  var told: String
  /// What a change came to.
  var change: ChangeOutcome
  var timeout: Int

  init(
    _ name: String,
    _ steps: Step...,
    failing failure: CallFailure.Kind? = nil,
    told: String = "",
    change: ChangeOutcome,
    timeout: Int = 10
  ) {
    self.name = name
    self.steps = steps
    self.failure = failure
    self.told = told
    self.change = change
    self.timeout = timeout
  }

  func answer(_ connection: RawConnection) {
    for step in steps {
      switch step {
      case .text(let text): connection.send(Data(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
      case .bytes(let bytes): connection.send(bytes)
      case .endless(let text): while connection.send(text) {}
      case .pause(let milliseconds): usleep(UInt32(milliseconds) * 1_000)
      case .silence: connection.waitForClose()
      case .reset: connection.reset()
      }
    }
  }
}

extension StrangeServer.Step {
  /// A complete response in JSON, unless another body is given.
  static func response(_ status: String, _ headers: String..., body: String = "{\"a\":1}") -> Self {
    .text(Calls.response(status, headers, body))
  }

  /// The head of a response, with what stands behind it.
  static func head(_ lines: String..., then rest: String = "") -> Self {
    .text(lines.joined(separator: "\r\n") + "\r\n\r\n" + rest)
  }

  /// A response in chunks with a JSON body, and lines behind the last chunk.
  static func chunks(_ status: String = "200 OK", ending: String = "0\r\n\r\n") -> Self {
    .text("HTTP/1.1 \(status)\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n\(ending)")
  }

  static func compressed(_ encoding: String, _ bytes: Data) -> Self {
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: \(encoding)\r\nContent-Length: \(bytes.count)\r\n\r\n"
    return .bytes(Data(head.utf8) + bytes)
  }
}
