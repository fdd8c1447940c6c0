/// A call that failed: what the customer is told, and what may help.
///
/// The customer gets a sentence for the kind of failure, the admin the exact cause in the line's reason.
extension Conversation {
  /// How often a retry is offered in one run before a person is.
  static let retriesOffered = 2
  /// How often the endpoint may refuse values by name before a person is offered.
  static let refusalsBeforeOffer = 2

  mutating func fail(_ failure: CallFailure, call: CallID, _ run: Run) -> [ConversationEffect] {
    lastFailure = failure
    state = .failed(failure.kind)
    remember(failure, of: run)
    let help = FailureHelp(failure, of: run)
    switch help {
    case .other(let slots): return askForOther(slots, failure, call: call)
    case .later(let seconds):
      tellToWait(seconds, .answered, call: call, detail: failure.detail)
      return []
    case .unknown: say(.outcomeUnknown, .outcomeUnknown, call: call, detail: failure.detail)
    case .change: say(.notFound(run.summary(in: language)), .notFound, call: call, detail: failure.detail)
    case .retry, .person: say(.failed(failure.kind), .failed, call: call, detail: failure.detail)
    }
    switch help {
    case .change where !run.slots.isEmpty:
      offer = Offer(kind: .change)
      sayOffer(.change, again: false)
    case .retry where run.retries < Self.retriesOffered:
      self.run?.retries += 1
      offer = Offer(kind: .retry)
      sayOffer(.retry, again: false)
    case .change, .retry, .person, .unknown, .later, .other:
      offerHandOff(help.rule(for: failure.kind), call: call, detail: failure.detail)
    }
    return []
  }

  /// Values that were refused by name, or that can't be sent, are asked for anew.
  private mutating func askForOther(_ slots: [Slot], _ failure: CallFailure, call: CallID) -> [ConversationEffect] {
    let values = run?.summary(in: language).filter { value in slots.contains { $0.id == value.id } } ?? []
    if failure.input != nil, let value = values.first {
      say(.cannotUse(value: value.value), .cannotBeSent, input: slots.first, call: call, detail: failure.detail)
    } else {
      say(.detailsRefused(values), .refusedByAPI, input: slots.first, call: call, detail: failure.detail)
    }
    self.run?.refusals += 1
    guard run?.refusals ?? 0 <= Self.refusalsBeforeOffer else {
      offerHandOff(.offeredHandOff, call: call, detail: failure.detail)
      return []
    }
    for slot in slots { run?.clear(slot.id) }
    clearDependents(of: slots)
    return advance()
  }
}

/// What may help after a failure.
enum FailureHelp: Hashable, Sendable {
  /// The endpoint answered that it knows nothing by these values.
  case change
  /// These values are to blame, and others are asked for.
  case other([Slot])
  /// Nothing was changed and the cause may pass.
  case retry
  /// The same, but not before so many seconds.
  case later(Int)
  case person
  /// A write that may have taken effect: it is never repeated by itself.
  case unknown

  init(_ failure: CallFailure, of run: Run) {
    if run.isWrite, failure.changeOutcome == .unsure {
      self = .unknown
      return
    }
    let slots = run.slotsToBlame(for: failure)
    guard slots.isEmpty else {
      self = .other(slots)
      return
    }
    switch failure.kind {
    case .notFound where run.looksFor(failure): self = .change
    // Nothing was changed: a second try can't do it twice.
    case .notClaimed, .connection, .timeout, .serverError, .unreadable, .responseTooLarge, .cancelled, .rateLimited,
      .unreachable:
      self = failure.retryAfter.flatMap { $0 > 0 ? .later($0) : nil } ?? .retry
    case .configuration, .tls, .notAllowed, .notFound, .rejected, .unfit, .redirected: self = .person
    }
  }

  /// Why a person is offered.
  func rule(for kind: CallFailure.Kind) -> Rule {
    switch self {
    case .unknown: .offeredHandOffUnsure
    case .change: .offeredHandOffUnknown
    case .later: .offeredHandOffLater
    case .retry, .other: .offeredHandOff
    case .person:
      switch kind {
      case .notAllowed, .notFound, .rejected, .unfit: .offeredHandOffRefused
      default: .offeredHandOffImpossible
      }
    }
  }
}
