/// A call that failed: what the customer is told, and what may help.
///
/// The customer gets a sentence for the kind of failure, the admin the exact cause in the line's reason.
extension Conversation {
  /// How often a retry is offered in one run before a person is.
  static let retriesOffered = 2

  mutating func fail(_ failure: CallFailure, call: CallID, _ run: Run) {
    state = .failed(failure.kind)
    let help = FailureHelp(failure.kind, isWrite: run.isWrite)
    let saying: Saying =
      switch help {
      case .unknown: .outcomeUnknown
      case .change where failure.kind == .notFound: .notFound(run.summary(in: language))
      case .change: .detailsRefused(run.summary(in: language))
      case .retry, .person: .failed(failure.kind)
      }
    say(saying, help.rule(for: failure.kind), call: call, detail: failure.detail)
    switch help {
    case .change where !run.slots.isEmpty:
      offer = Offer(kind: .change)
    case .retry where run.retries < Self.retriesOffered:
      self.run?.retries += 1
      offer = Offer(kind: .retry)
    case .change, .retry, .person, .unknown:
      offer = Offer(kind: .handOff)
    }
    if let offer { sayOffer(offer.kind, again: false) }
  }
}

/// What may help after a failure, by its kind and by whether the call may have changed something.
enum FailureHelp: Hashable, Sendable {
  /// The endpoint answered that it knows nothing by these values, or doesn't take them.
  case change
  /// Nothing was changed and the cause may pass.
  case retry
  case person
  /// A write that may have taken effect: it is never repeated.
  case unknown

  init(_ kind: CallFailure.Kind, isWrite: Bool) {
    switch kind {
    case .notFound, .rejected: self = .change
    // The endpoint did nothing, or was never reached: a second try can't do it twice.
    case .rateLimited, .unreachable: self = .retry
    case .connection, .timeout, .serverError, .unreadable, .responseTooLarge, .cancelled:
      self = isWrite ? .unknown : .retry
    case .configuration, .tls, .notAllowed, .redirected: self = .person
    }
  }

  func rule(for kind: CallFailure.Kind) -> Rule {
    switch self {
    case .unknown: .outcomeUnknown
    case .change: kind == .notFound ? .notFound : .refusedByAPI
    case .retry, .person: .failed
    }
  }
}
