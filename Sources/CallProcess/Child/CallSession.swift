import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A URLSession with nothing kept between calls but its connections: no cookies, no cache, no credentials.
final class CallSession: NSObject, Sendable {
  private struct State {
    var session: URLSession?
    var call: CarriedCall?
    var task: Int?
    var hasEndedBadly = false
  }

  private let state = Mutex(State())
  private let delegateQueue: OperationQueue
  /// Whether more than one call may use its connections.
  private let isShared: Bool

  init(isShared: Bool) {
    self.isShared = isShared
    delegateQueue = OperationQueue()
    delegateQueue.maxConcurrentOperationCount = 1
    super.init()
    let session = URLSession(configuration: Self.configuration, delegate: self, delegateQueue: delegateQueue)
    state.withLock { $0.session = session }
  }

  /// Whether the last call came to its natural end, so that nothing of it can come later.
  var canBeUsedAgain: Bool { state.withLock { isShared && $0.call == nil && !$0.hasEndedBadly } }

  func start(_ call: CarriedCall) {
    guard let request = call.urlRequest else { return call.fail(CallBreak(.badAddress)) }
    let task = state.withLock { state -> URLSessionDataTask? in
      guard let task = state.session?.dataTask(with: request) else { return nil }
      state.call = call
      state.task = task.taskIdentifier
      return task
    }
    guard let task else { return call.fail(CallBreak(.badAddress)) }
    call.begin()
    task.resume()
  }

  /// Returns once the delegate has been told all that is there to tell.
  func waitForDelegate() { delegateQueue.waitUntilAllOperationsAreFinished() }

  func end() {
    let session = state.withLock { state in
      defer { state.session = nil }
      return state.session
    }
    // It may wait for the queue of URLSession, which an endpoint can keep busy.
    if let session { Thread.detachNewThread { session.invalidateAndCancel() } }
  }

  /// The call that a task belongs to; nil for one that is over.
  private func call(of task: URLSessionTask) -> CarriedCall? {
    let number = task.taskIdentifier
    return state.withLock { $0.task == number ? $0.call : nil }
  }

  private func isOver(badly: Bool) {
    state.withLock { state in
      state.call = nil
      state.hasEndedBadly = state.hasEndedBadly || badly
    }
    if !isShared { end() }
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

extension CallSession: URLSessionDataDelegate {
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // URLSession would carry Authorization along to another host, and drop the body of a 307.
    call(of: task)?.receive(response)
    completionHandler(nil)
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
    let call = call(of: task)
    call?.receive(response)
    completionHandler(.cancelAuthenticationChallenge, nil)
    isOver(badly: true)
    call?.end()
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let response = response as? HTTPURLResponse { call(of: dataTask)?.receive(response) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    call(of: dataTask)?.receive(data)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let call = call(of: task) else { return }
    isOver(badly: error != nil)
    if let error { return call.fail(with: error) }
    // A redirect that names no address is told to nobody but the task.
    if let response = task.response as? HTTPURLResponse { call.receive(response) }
    call.end()
  }
}
