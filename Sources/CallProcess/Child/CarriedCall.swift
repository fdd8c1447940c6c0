import BellhopCore
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One exchange, from the request to the one end that is told of it.
final class CarriedCall: Sendable {
  private struct State {
    var hasHead = false
    /// Whether the way to the host is open; until then, what answers is the proxy.
    var isThrough: Bool
    /// What is taken for the proxy's answer. A body, or an end without an error, shows it to be the host's.
    var unclear: CallNews.Head?
    /// Set once; whatever comes later is too late.
    var isOver = false
  }

  private let request: PreparedRequest
  private let isTunnelled: Bool
  private let tell: @Sendable (CallNews) -> Void
  private let state: Mutex<State>

  /// - Parameter isTunnelled: whether a proxy is asked for a way to the host first; the library hands over its answer like
  ///   one of the host.
  init(_ request: PreparedRequest, isTunnelled: Bool, tell: @escaping @Sendable (CallNews) -> Void) {
    self.request = request
    self.isTunnelled = isTunnelled
    self.tell = tell
    state = Mutex(State(isThrough: !isTunnelled))
  }

  /// Nil when the address isn't one that URLSession takes as it stands.
  var urlRequest: URLRequest? {
    guard let url = URL(string: request.url), url.absoluteString == request.url else { return nil }
    var sent = URLRequest(url: url)
    sent.httpMethod = request.method.rawValue
    for header in request.headers { sent.setValue(header.value, forHTTPHeaderField: header.name) }
    sent.httpBody = request.body
    // Only a backstop behind the parent's; under 1 s URLSession truncates it to 0 and fails at once.
    sent.timeoutInterval = Double(request.timeout + 5)
    sent.httpShouldHandleCookies = false
    sent.cachePolicy = .reloadIgnoringLocalCacheData
    return sent
  }

  func begin() {
    CallBreak.forgetRefusedAddress()
    tell(.begun)
  }

  func receive(_ response: HTTPURLResponse) {
    // What comes before the answer (RFC 9110 §15.2) says nothing of it; 101 is the last that is said in HTTP.
    let status = response.statusCode
    guard status >= 200 || status == 101 else { return }
    let head = Self.head(of: response)
    let isFirst = state.withLock { state in
      guard state.isThrough else {
        state.isThrough = (200...299).contains(status)
        state.unclear = head
        return false
      }
      defer { state.hasHead = true }
      return !state.hasHead && !state.isOver
    }
    if isFirst { tell(.head(head)) }
  }

  private static func head(of response: HTTPURLResponse) -> CallNews.Head {
    let headers = response.allHeaderFields.map { Header("\($0.key)", "\($0.value)") }.sorted { $0.name < $1.name }
    guard AnswerAssembly.length(of: headers) <= CallNews.longestHeader else {
      return CallNews.Head(status: response.statusCode, headers: [], isTooLong: true)
    }
    return CallNews.Head(status: response.statusCode, headers: headers)
  }

  func receive(_ data: Data) {
    tellUnclearHead()
    guard state.withLock({ !$0.isOver && $0.hasHead }) else { return }
    var rest = data
    while !rest.isEmpty {
      tell(.body(Data(rest.prefix(CallNews.longestPiece))))
      rest = rest.dropFirst(CallNews.longestPiece)
    }
  }

  /// The response is whole, or there was none.
  func end() {
    tellUnclearHead()
    let hasHead = state.withLock { $0.hasHead }
    if hasHead { finish(.end) } else { fail(CallBreak(.noAnswer)) }
  }

  /// Tells a head that can't have been the proxy's: where that opens the way or refuses it, no body follows, and only a
  /// refusal for want of a password (407) isn't an error.
  private func tellUnclearHead() {
    let head = state.withLock { state -> CallNews.Head? in
      guard !state.hasHead, !state.isOver, let head = state.unclear, head.status != 407 else { return nil }
      state.isThrough = true
      state.hasHead = true
      return head
    }
    if let head { tell(.head(head)) }
  }

  func fail(with error: any Error) { fail(CallBreak(error, isTunnelled: isTunnelled)) }

  func fail(_ reason: CallBreak) {
    let refusal = state.withLock { $0.isThrough ? nil : $0.unclear?.status }
    guard let refusal, reason.cause == .proxy || refusal == 407 else { return finish(.broke(reason)) }
    finish(.broke(CallBreak(.proxy, "it answered \(refusal)")))
  }

  private func finish(_ news: CallNews) {
    let isFirst = state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
    if isFirst { tell(news) }
  }
}
