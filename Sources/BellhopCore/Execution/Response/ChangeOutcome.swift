/// What came of a call that changes something, as far as it can be known.
public enum ChangeOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  /// The endpoint did it.
  case done
  /// The endpoint took it and will do it later (202).
  case passedOn
  /// The endpoint was reached and didn't do it.
  case notDone
  /// Nothing left this machine.
  case notSent
  /// It may have been done.
  case unsure
}

extension Exchange {
  /// What this exchange tells of a change.
  public var changeOutcome: ChangeOutcome {
    switch outcome {
    case .answered(let response): response.status == 202 ? .passedOn : .done
    case .failed(let failure): failure.changeOutcome
    }
  }
}

extension CallFailure {
  /// What a change came to that ended in this failure. The status counts first: it was sent by whoever got the request.
  ///
  /// A redirect by 301, 302 or 303 is how many servers answer a form that they have handled; 307 and 308 say that the
  /// request is to be made elsewhere (RFC 9110 §15.4).
  public var changeOutcome: ChangeOutcome {
    if let status = response?.status { return Self.outcome(of: status) }
    return switch kind {
    case .configuration, .notClaimed, .unreachable, .tls: .notSent
    case .notAllowed, .notFound, .rejected, .unfit, .rateLimited: .notDone
    case .redirected, .connection, .timeout, .serverError, .responseTooLarge, .unreadable, .cancelled: .unsure
    }
  }

  private static func outcome(of status: Int) -> ChangeOutcome {
    switch status {
    case 202: .passedOn
    case 200..<300: .done
    case 307, 308, 400..<500: .notDone
    // Not implemented, or a network that wants a login first (RFC 9110 §15.6.2, RFC 6585 §6): nothing was done.
    case 501, 511: .notDone
    default: .unsure
    }
  }
}
