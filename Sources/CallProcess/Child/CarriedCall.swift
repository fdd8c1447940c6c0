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
    /// What the proxy answered, when it didn't open the way.
    var refusal: Int?
    /// Set once; whatever comes later is too late.
    var isOver = false
  }

  private let request: PreparedRequest
  private let tell: @Sendable (CallNews) -> Void
  private let state: Mutex<State>

  /// - Parameter isTunnelled: whether a proxy is asked for a way to the host first; the library hands over its answer like
  ///   one of the host.
  init(_ request: PreparedRequest, isTunnelled: Bool, tell: @escaping @Sendable (CallNews) -> Void) {
    self.request = request
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

  func begin() { tell(.begun) }

  func receive(_ response: HTTPURLResponse) {
    // What comes before the answer (RFC 9110 §15.2) says nothing of it; 101 is the last that is said in HTTP.
    let status = response.statusCode
    guard status >= 200 || status == 101 else { return }
    let isFirst = state.withLock { state in
      guard state.isThrough else {
        if (200...299).contains(status) { state.isThrough = true } else { state.refusal = status }
        return false
      }
      defer { state.hasHead = true }
      return !state.hasHead && !state.isOver
    }
    guard isFirst else { return }
    var head = CallNews.Head(status: status, headers: [])
    head.headers = response.allHeaderFields.map { Header("\($0.key)", "\($0.value)") }.sorted { $0.name < $1.name }
    if AnswerAssembly.length(of: head.headers) > CallNews.longestHeader {
      head = CallNews.Head(status: status, headers: [], isTooLong: true)
    }
    tell(.head(head))
  }

  func receive(_ data: Data) {
    guard state.withLock({ !$0.isOver && $0.hasHead }) else { return }
    var rest = data
    while !rest.isEmpty {
      tell(.body(Data(rest.prefix(CallNews.longestPiece))))
      rest = rest.dropFirst(CallNews.longestPiece)
    }
  }

  /// The response is whole, or there was none.
  func end() {
    let hasHead = state.withLock { $0.hasHead }
    if hasHead { finish(.end) } else { fail(CallBreak(.noAnswer)) }
  }

  func fail(_ reason: CallBreak) {
    let refusal = state.withLock { $0.refusal }
    finish(.broke(refusal.map { CallBreak(.proxy, "it answered \($0)") } ?? reason))
  }

  private func finish(_ news: CallNews) {
    let isFirst = state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
    if isFirst { tell(news) }
  }
}
