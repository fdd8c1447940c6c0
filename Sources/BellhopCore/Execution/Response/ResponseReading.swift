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
    case 300...399: failure(.redirected, redirection(from: host))
    case 401, 403:
      failure(
        .notAllowed,
        "\(host) answered \(status): it doesn't accept the authentication. Check the kind and the secret in Configure API."
      )
    case 404, 410:
      failure(
        .notFound,
        "\(host) answered \(status): there is nothing at this address. Check the URL and the values in it."
      )
    case 429: tooMany(from: host, now: now)
    case 400...499:
      failure(.rejected, "\(host) answered \(status): it rejects the request. Its response says what it misses.")
    case 500...599:
      failure(.serverError, "\(host) answered \(status): it failed by itself. Try again later, or ask who runs it.")
    default: failure(.unreadable, "\(host) answered with the status \(status), which HTTP doesn't have.")
    }
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
        "\(host) answered \(status), but its body\(type) can't be read as JSON: \(error). Call an address that returns JSON."
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
    let seconds = header("Retry-After").flatMap { RetryAfter.seconds($0, now: now) }
    let wait = seconds.map { "wait \($0) s, then try again" } ?? "try again later"
    return .failed(
      CallFailure(
        .rateLimited,
        "\(host) answered 429: it gets too many calls; \(wait).",
        response: self,
        retryAfter: seconds
      )
    )
  }

  private func failure(_ kind: CallFailure.Kind, _ detail: String) -> Exchange.Outcome {
    .failed(CallFailure(kind, detail, response: self))
  }

  /// How much of a response is read: 1 MiB, and 64 levels of nesting.
  public static let limits = JSONLimits()
}

extension String {
  /// What an endpoint sent, short enough to stand in a sentence.
  var quoted: String { count > 200 ? prefix(200) + "…" : self }
}
