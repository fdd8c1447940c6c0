import struct Foundation.Date
import struct Foundation.URL

/// A redirect that an endpoint answered with, and the rule by which it is followed or not.
struct Redirect {
  private let request: PreparedRequest
  private let response: Response
  private let location: String
  private let asked: Int?

  /// Nil when the exchange didn't end in a redirect that names an address.
  init?(_ exchange: Exchange, of request: PreparedRequest) {
    guard case .failed(let failure) = exchange.outcome, failure.kind == .redirected, let response = failure.response,
      [301, 302, 303, 307, 308].contains(response.status), let location = response.header("Location")
    else { return nil }
    self.request = request
    self.response = response
    self.location = location
    asked = failure.retryAfter
  }

  /// The request for the new address, with the proof made for it.
  ///
  /// - Parameter timeout: the seconds that are left of the call.
  /// - Throws: the failure with which the call ends, when the redirect isn't followed.
  func next(
    after followed: [String],
    authentication: Authentication,
    secrets: Secrets,
    now: Date,
    timeout: Int
  ) throws(CallFailure) -> PreparedRequest {
    guard !request.changesSomething else { throw stop(adviceOnChange) }
    guard let from = try? EndpointAddress(request.url),
      let resolved = URL(string: location, relativeTo: URL(string: request.url))?.absoluteString,
      let address = try? EndpointAddress(resolved), address.inputNames.isEmpty
    else { throw stop("That isn't an address that can be called. Ask who runs the API.") }
    guard address.origin == from.origin else {
      throw stop("That is another origin, to which no data is taken along. Use that address as the URL if it is right.")
    }
    guard followed.count < Executor.longestChain else {
      throw stop(
        "That would be redirect \(followed.count + 1); \(Executor.longestChain) are followed. Ask who runs the API."
      )
    }
    guard timeout > 0 else {
      throw CallFailure(
        .timeout,
        "\(from.secretHost) spent the time for this call on redirects. Call the last address."
      )
    }
    var path = ""
    for segment in address.path {
      path += "/"
      for case .text(let text) in segment { path += text }
    }
    // 307 and 308 ask for the same request at another address; the others are answered by looking there.
    let isSame = [307, 308].contains(response.status)
    var draft = RequestDraft(
      method: isSame ? request.method : .get,
      address: address,
      path: path,
      timeout: timeout,
      changesSomething: request.changesSomething
    )
    if isSame { try draft.setBody(of: request) }
    try authentication.proof.authenticate(&draft, secrets: secrets, now: now)
    return try draft.prepared()
  }

  /// The seconds that the endpoint asks to wait before its other address is called (RFC 9110 §10.2.3).
  ///
  /// - Throws: the failure with which the call ends, when that is too long to wait for within it.
  func wait(within deadline: CallDeadline, at time: ContinuousClock.Instant) throws(CallFailure) -> Double {
    guard !request.changesSomething, let asked, asked > 0 else { return 0 }
    guard asked <= RetryRule.longestWait, deadline.allows(Double(asked), at: time) else {
      throw CallFailure(
        .rateLimited,
        "The API answered \(response.status) and asks to wait \(asked) s before \(location.quoted) is called. "
          + "Try again then.",
        response: response,
        retryAfter: asked
      )
    }
    return Double(asked)
  }

  /// 301, 302 and 303 are how many servers answer what they have done; 307 and 308 say that they haven't.
  private var adviceOnChange: String {
    switch response.status {
    case 307, 308:
      "It wasn't done, and a write isn't sent a second time: use that address as the URL if it is the right one."
    default:
      "Many servers answer so when they have done what was asked for, so it may be done, and a write isn't sent a "
        + "second time. Look there what came of it; have the API answer 2xx, or use the address that does."
    }
  }

  private func stop(_ advice: String) -> CallFailure {
    CallFailure(
      .redirected,
      "The API answered \(response.status) and points to \(location.quoted). \(advice)",
      response: response
    )
  }
}
