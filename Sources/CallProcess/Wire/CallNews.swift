import BellhopCore
import Foundation

/// What the child tells of a call, as it comes. For the parent all of it is hearsay: see ``AnswerAssembly``.
enum CallNews: Codable, Hashable, Sendable {
  /// The request is about to leave; before this, nothing has.
  case begun
  case head(Head)
  /// The next bytes of the body.
  case body(Data)
  /// The response is whole.
  case end
  /// Nothing more comes.
  case broke(CallBreak)

  struct Head: Codable, Hashable, Sendable {
    var status: Int
    var headers: [Header]
    /// Set when the header is longer than is read; there are no lines then.
    var isTooLong = false
  }

  /// The most of a header that is read, in bytes: the limit of the HTTP library for one line, taken for all of them.
  static let longestHeader = 100 << 10
  /// The longest piece of a body in one message, in bytes.
  static let longestPiece = 256 << 10
}

/// Why a call ended without a whole response.
struct CallBreak: Error, Codable, Hashable, Sendable {
  enum Cause: String, Codable, Hashable, Sendable, CaseIterable {
    /// No child could be started, or it ended before it sent anything.
    case notStarted
    /// No child was free or ready in time.
    case notBegun
    /// The library doesn't take the address.
    case badAddress
    case unknownHost
    case noConnection
    /// The name of the host stands for an address that nothing is sent to.
    case refusedAddress
    /// The proxy can't be reached, or doesn't let the call through.
    case proxy
    /// The certificate isn't one that this machine trusts.
    case certificate
    /// No secure connection for another reason.
    case secureConnection
    case notHTTP
    /// A version of HTTP, or a status, that the library doesn't read.
    case otherHTTP
    /// The first line or a line of the header isn't one that the library reads.
    case unreadableHead
    case headTooLong
    /// The body is compressed in a way that isn't read, or not as it says.
    case encoding
    /// The body isn't cut into chunks as HTTP says.
    case chunks
    /// The connection was closed before a whole head had come.
    case noAnswer
    /// The other end, or a machine on the way, ended the connection at once.
    case reset
    case connection
    case timeout
    case cancelled
    /// The process that read the answer stopped.
    case stopped
    /// The process that read the answer said what can't be.
    case misbehaved
  }

  var cause: Cause
  /// What is known beside: the library's words, or an address.
  var text: String

  init(_ cause: Cause, _ text: String = "") {
    self.cause = cause
    self.text = text
  }
}
