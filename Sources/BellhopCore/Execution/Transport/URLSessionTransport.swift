import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with URLSession, one hop each: a redirect comes back as a failure that ``Executor`` may follow.
///
/// Every exchange has a session of its own, without cookies, cache, stored credentials or proxies of the environment,
/// and ends by its own deadline, whatever the endpoint does. At most 1 MiB of a response is read.
///
/// One hazard of the platform remains (swift-corelibs-foundation, NativeProtocol.swift): a response with HTTP trailers
/// ends the process inside URLSession, where no delegate can prevent it.
public struct URLSessionTransport: Transport {
  private let now: @Sendable () -> Date

  /// - Parameter now: the clock against which a date in `Retry-After` counts.
  public init(now: @escaping @Sendable () -> Date = { Date() }) {
    EnvironmentProxies.ignore()
    BrokenPipes.ignore()
    self.now = now
  }

  public func send(_ request: PreparedRequest) async -> Exchange {
    guard let url = URL(string: request.url), let host = url.host, ["http", "https"].contains(url.scheme),
      url.absoluteString == request.url
    else {
      return Exchange(
        outcome: .failed(
          CallFailure(.configuration, "“\(request.url)” isn't an address that can be called. Check the URL.")
        )
      )
    }
    guard !host.contains(":") else {
      let sentence =
        "IPv6 addresses such as \(host) can't be called yet. Write the name of the host in the URL instead."
      return Exchange(outcome: .failed(CallFailure(.configuration, sentence)))
    }
    let call = URLSessionCall(request, url: url, host: host, now: now)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { call.start($0) }
    } onCancel: {
      call.cancel()
    }
  }
}
