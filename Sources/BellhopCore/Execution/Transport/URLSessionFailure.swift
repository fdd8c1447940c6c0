import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Turns an error of URLSession into the failure that the conversation and the admin are told of.
///
/// On Linux many errors have the code -1 and only libcurl's text tells them apart.
struct URLSessionFailure {
  let error: any Error
  let request: PreparedRequest
  let host: String
  /// What had arrived when it failed.
  let response: Response?

  var callFailure: CallFailure {
    let error = error as NSError
    let code = error.domain == NSURLErrorDomain ? URLError.Code(rawValue: error.code) : .unknown
    if let response { return cutOff(response) }
    switch code {
    case .timedOut:
      return CallFailure(
        .timeout,
        "\(host) didn't answer within \(request.timeout) s\(doubt). Try again, or raise the timeout."
      )
    case .cancelled: return CallFailure(.cancelled, "The call to \(host) was cancelled\(doubt).")
    case .cannotFindHost, .dnsLookupFailed: return unknownHost
    case .cannotConnectToHost: return refused
    // Only http and https come this far; libcurl speaks of a protocol when the answer isn't HTTP.
    case .unsupportedURL: return notHTTP("its first line isn't one of HTTP")
    case .badURL:
      return CallFailure(.configuration, "“\(request.url)” isn't an address that can be called. Check the URL.")
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      return tls(error.localizedDescription)
    default: return byText(error.localizedDescription)
    }
  }

  private var doubt: String { URLSessionCall.doubt(request) }

  private var unknownHost: CallFailure {
    CallFailure(
      .unreachable,
      "There is no host \(host), or its name can't be looked up now. Check the URL and the network."
    )
  }

  private var refused: CallFailure {
    CallFailure(
      .unreachable,
      "\(host) takes no connection at this address. Check host and port, and that the API runs."
    )
  }

  private func cutOff(_ response: Response) -> CallFailure {
    CallFailure(
      .unreadable,
      "\(host) answered \(response.status), but its response was cut off after \(response.body.count) bytes\(doubt).",
      response: response
    )
  }

  private func tls(_ text: String) -> CallFailure {
    CallFailure(
      .tls,
      "No secure connection to \(host): \(text.trimmingStop). Check its certificate, or ask who runs it."
    )
  }

  private func notHTTP(_ cause: some StringProtocol) -> CallFailure {
    CallFailure(.unreadable, "What \(host) sent isn't HTTP that can be read: \(cause)\(doubt). Check host and port.")
  }

  private func byText(_ text: String) -> CallFailure {
    let lowered = text.lowercased()
    func mentions(_ words: String...) -> Bool { words.contains { lowered.contains($0) } }
    if mentions("ssl", "certificate", "tls") { return tls(text) }
    if mentions("resolve host") { return unknownHost }
    if mentions("refused", "couldn't connect", "could not connect", "failed to connect") { return refused }
    if mentions("failed writing header", "weird server", "http/0.9", "invalid header", "out of memory") {
      return notHTTP(text.trimmingStop)
    }
    return CallFailure(.connection, "The connection to \(host) broke: \(text.trimmingStop)\(doubt). Try again.")
  }
}

extension String {
  /// Without a full stop at the end, to stand inside a sentence.
  fileprivate var trimmingStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
