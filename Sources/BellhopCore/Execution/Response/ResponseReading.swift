import struct Foundation.Data
import struct Foundation.Date

extension Response {
  /// What a complete response means for the call.
  ///
  /// A 2xx with no body is an answer; one whose body can't be read as JSON is a failure, since no reply can be written
  /// from it, and keeps the response for the admin to see.
  ///
  /// - Parameters:
  ///   - host: who answered, for the sentences.
  ///   - now: against which a date in `Retry-After` counts.
  public func outcome(from host: String, now: Date) -> Exchange.Outcome {
    switch status {
    case 200...299: readable(from: host)
    case 300...399: failure(.redirected, redirection(from: host), now: now)
    case 429: tooMany(from: host, now: now)
    case 400...599:
      failure(
        StatusMeaning(status).kind,
        "\(host) answered \(status): \(StatusMeaning(status).sentence)\(advice(now: now))",
        now: now
      )
    case 100...199:
      failure(
        .unreadable,
        "\(host) answered \(status) and nothing behind it, which is no answer to this call. Ask who runs the API.",
        now: now
      )
    default: failure(.unreadable, "\(host) answered with the status \(status), which HTTP doesn't have.", now: now)
    }
  }

  /// Seconds from now that the endpoint asks to wait before it is called again, if it does. Any answer but a success may
  /// ask for that (RFC 9110 §10.2.3 names 503 and 3xx, RFC 6585 §4 names 429).
  func retryAfter(now: Date) -> Int? {
    header("Retry-After").flatMap { RetryAfter.seconds($0, now: now) }
  }

  /// The values of a header, whose name is compared without case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  private func readable(from host: String) -> Exchange.Outcome {
    guard !body.isEmpty, status != 204 else { return .answered(self) }
    do throws(JSONError) {
      _ = try JSONValue(parsing: body, limits: Self.limits)
      return .answered(self)
    } catch {
      let type = header("Content-Type").map { " (\($0.quoted))" } ?? ""
      return failure(
        .unreadable,
        "\(host) answered \(status), but its body\(type) can't be read as JSON: \(error). Call an address that returns JSON.",
        now: nil
      )
    }
  }

  private func redirection(from host: String) -> String {
    guard let target = header("Location") else {
      return "\(host) answered \(status), which is no answer to this call. Check the URL."
    }
    return
      "\(host) answered \(status) and points to \(target.quoted). Use that address as the URL if it is the right one."
  }

  private func tooMany(from host: String, now: Date) -> Exchange.Outcome {
    let wait = retryAfter(now: now).map { "wait \($0) s, then try again" } ?? "try again later"
    return failure(.rateLimited, "\(host) answered 429: it gets too many calls; \(wait).", now: now)
  }

  /// What is said of a wait behind a sentence on something else.
  private func advice(now: Date) -> String {
    retryAfter(now: now).map { " It asks to wait \($0) s." } ?? ""
  }

  /// - Parameter now: nil for what can't ask to wait.
  private func failure(_ kind: CallFailure.Kind, _ detail: String, now: Date?) -> Exchange.Outcome {
    .failed(CallFailure(kind, detail, response: self, retryAfter: now.flatMap { retryAfter(now: $0) }))
  }

  /// How much of a response is read: 1 MiB, and 64 levels of nesting.
  public static let limits = JSONLimits()
}

extension String {
  /// What an endpoint sent, short enough to stand in a sentence.
  var quoted: String { count > 200 ? prefix(200) + "…" : self }
}
