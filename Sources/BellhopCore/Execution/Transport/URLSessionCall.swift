import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One exchange over URLSession, from its start to the one outcome that it reports.
final class URLSessionCall: NSObject, Sendable {
  private struct State {
    var continuation: CheckedContinuation<Exchange, Never>?
    var session: URLSession?
    var deadline: Task<Void, Never>?
    var firstByte: Double?
    var head: Response?
    var body = Data()
    /// Set once; whatever comes later is too late.
    var outcome: Exchange.Outcome?

    /// What has arrived of the response.
    var response: Response? { head.map { Response(status: $0.status, headers: $0.headers, body: body) } }
  }

  private let request: PreparedRequest
  private let url: URL
  private let host: String
  private let now: @Sendable () -> Date
  private let began = ContinuousClock.now
  private let state = Mutex(State())

  init(_ request: PreparedRequest, url: URL, host: String, now: @escaping @Sendable () -> Date) {
    self.request = request
    self.url = url
    self.host = host
    self.now = now
  }

  func start(_ continuation: CheckedContinuation<Exchange, Never>) {
    let deadline = Task { [weak self, timeout = request.timeout] in
      guard (try? await Task.sleep(for: .seconds(timeout), clock: .continuous)) != nil else { return }
      self?.expire()
    }
    let cancelled = state.withLock { state -> Exchange.Outcome? in
      guard state.outcome == nil else { return state.outcome }
      state.continuation = continuation
      state.deadline = deadline
      return nil
    }
    if let cancelled {
      deadline.cancel()
      continuation.resume(returning: Exchange(outcome: cancelled, timing: .init(total: elapsed)))
      return
    }
    Self.aside { [self] in open() }
  }

  private func open() {
    let session = URLSession(configuration: Self.configuration, delegate: self, delegateQueue: nil)
    let task = session.dataTask(with: urlRequest)
    let isWanted = state.withLock { state in
      guard state.outcome == nil else { return false }
      state.session = session
      return true
    }
    if isWanted { task.resume() } else { session.invalidateAndCancel() }
  }

  /// Runs on a thread of its own what may wait for URLSession's queue.
  ///
  /// All sessions of a process share one queue, and an endpoint that floods a call can keep it busy for seconds. On a
  /// thread of Dispatch's pool the wait would hold up every task of the program.
  private static func aside(_ work: @escaping @Sendable () -> Void) {
    Thread.detachNewThread(work)
  }

  func cancel() {
    finish(.failed(CallFailure(.cancelled, "The call to \(host) was cancelled\(Self.doubt(request)).")))
  }

  private func expire() {
    let part = state.withLock { $0.head == nil } ? "didn't answer" : "didn't finish its response"
    let sentence = "\(host) \(part) within \(request.timeout) s\(Self.doubt(request)). Try again, or raise the timeout."
    finish(.failed(CallFailure(.timeout, sentence)))
  }

  /// What an admin must know of a write whose end wasn't seen.
  static func doubt(_ request: PreparedRequest) -> String {
    request.changesSomething ? "; whether the request took effect isn't known" : ""
  }

  /// Reports the outcome, the first time that it is called, and ends everything that belongs to the call.
  private func finish(_ outcome: @autoclosure () -> Exchange.Outcome) {
    let total = elapsed
    let ended = state.withLock { state -> State? in
      guard state.outcome == nil else { return nil }
      state.outcome = outcome()
      defer { state.continuation = nil }
      return state
    }
    guard let ended, let outcome = ended.outcome else { return }
    ended.deadline?.cancel()
    ended.continuation?.resume(
      returning: Exchange(outcome: outcome, timing: .init(firstByte: ended.firstByte, total: total))
    )
    if let session = ended.session { Self.aside { session.invalidateAndCancel() } }
  }

  private var elapsed: Double { began.duration(to: .now) / .seconds(1) }

  private var urlRequest: URLRequest {
    var sent = URLRequest(url: url)
    sent.httpMethod = request.method.rawValue
    for header in request.headers { sent.setValue(header.value, forHTTPHeaderField: header.name) }
    sent.httpBody = request.body
    // Only a backstop behind the deadline; under 1 s URLSession truncates it to 0 and fails at once.
    sent.timeoutInterval = Double(request.timeout + 5)
    sent.httpShouldHandleCookies = false
    sent.cachePolicy = .reloadIgnoringLocalCacheData
    return sent
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }
}

extension URLSessionCall: URLSessionDataDelegate {
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // URLSession would carry Authorization along to another host, and drop the body of a 307.
    receive(response)
    completionHandler(nil)
    finishWithResponse()
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    // A certificate is for the system to judge. Anything else is a 401 with a challenge that URLSession would wait on
    // for ever; the response that carried it is the answer.
    guard let response = challenge.failureResponse as? HTTPURLResponse else {
      completionHandler(.performDefaultHandling, nil)
      return
    }
    receive(response)
    completionHandler(.cancelAuthenticationChallenge, nil)
    finishWithResponse()
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else {
      completionHandler(.cancel)
      return
    }
    receive(response)
    if response.expectedContentLength > Int64(request.longestResponse) {
      completionHandler(.cancel)
      finishTooLarge()
    } else {
      completionHandler(.allow)
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let limit = request.longestResponse
    let isTooLarge = state.withLock { state in
      guard state.outcome == nil else { return false }
      guard state.body.count + data.count <= limit else { return true }
      state.body.append(data)
      return false
    }
    if isTooLarge { finishTooLarge() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let error else {
      finishWithResponse()
      return
    }
    let response = state.withLock { $0.response }
    finish(.failed(URLSessionFailure(error: error, request: request, host: host, response: response).callFailure))
  }

  private func receive(_ response: HTTPURLResponse) {
    let time = elapsed
    var headers = response.allHeaderFields.map { Header("\($0.key)", "\($0.value)") }
    headers.sort { $0.name < $1.name }
    state.withLock { state in
      state.firstByte = state.firstByte ?? time
      state.head = Response(status: response.statusCode, headers: headers)
    }
  }

  private func finishWithResponse() {
    guard let response = state.withLock({ $0.response }) else {
      finish(
        .failed(
          CallFailure(
            .connection,
            "\(host) closed the connection without an answer that can be read\(Self.doubt(request)). Try again."
          )
        )
      )
      return
    }
    finish(response.outcome(from: host, now: now()))
  }

  private func finishTooLarge() {
    let limit = request.longestResponse
    let size = limit < 1 << 20 ? "\(limit >> 10) KiB" : "\(limit >> 20) MiB"
    let sentence =
      "\(host) sent more than \(size), so the response wasn't read. Call an address that returns less."
    let head = state.withLock { $0.head }
    finish(.failed(CallFailure(.responseTooLarge, sentence, response: head)))
  }
}
