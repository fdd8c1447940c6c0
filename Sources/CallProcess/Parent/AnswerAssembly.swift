import BellhopCore
import Foundation

/// Puts an answer together from what the child tells of it. The child has read bytes that anybody may have sent, so
/// whatever it says out of order or beyond a bound ends the call instead of being believed.
struct AnswerAssembly {
  /// How a call ended, as far as the child is concerned.
  enum End: Hashable, Sendable {
    case whole
    case tooLarge
    case headTooLong
    case broke(CallBreak)
  }

  /// More lines than any header has that fits into ``CallNews/longestHeader`` with something in each of them.
  private static let mostHeaders = CallNews.longestHeader / 4

  private let longestBody: Int
  /// Whether the request may have left.
  private(set) var hasBegun = false
  /// What has come; nil before the head has.
  private(set) var response: Response?

  /// - Parameter longestBody: how much of the body is read, in bytes.
  init(longestBody: Int) { self.longestBody = longestBody }

  /// Takes the next piece of news; the end of the call, when that is what it means.
  mutating func take(_ news: CallNews) -> End? {
    switch news {
    case .begun:
      guard !hasBegun else { return Self.misbehaved }
      hasBegun = true
      return nil
    case .head(let head): return take(head)
    case .body(let piece): return take(piece)
    case .end: return response == nil ? Self.misbehaved : .whole
    case .broke(let reason): return .broke(reason)
    }
  }

  private mutating func take(_ head: CallNews.Head) -> End? {
    guard hasBegun, response == nil, (100...999).contains(head.status), head.headers.count <= Self.mostHeaders,
      Self.length(of: head.headers) <= CallNews.longestHeader
    else { return Self.misbehaved }
    let response = Response(status: head.status, headers: head.headers)
    self.response = response
    if head.isTooLong { return .headTooLong }
    // What is compressed may be announced longer or shorter than it becomes.
    guard response.header("Content-Encoding") == nil,
      let length = response.header("Content-Length").flatMap({ Int($0) }),
      length > longestBody
    else { return nil }
    return .tooLarge
  }

  private mutating func take(_ piece: Data) -> End? {
    guard let count = response?.body.count else { return Self.misbehaved }
    guard count + piece.count <= longestBody else { return .tooLarge }
    response?.body.append(piece)
    return nil
  }

  /// The bytes that header lines take on the wire.
  static func length(of headers: [Header]) -> Int {
    headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
  }

  private static let misbehaved = End.broke(CallBreak(.misbehaved))
}
