/// What came of a call that a conversation asked for.
public enum CallResult: Hashable, Sendable {
  /// The endpoint answered; nil when its answer had no body.
  case answered(JSONValue?)
  /// The endpoint took a change and will make it later; nil when its answer had no body.
  case passedOn(JSONValue?)
  /// Nothing was sent: this is the action's sample response; nil when it has none.
  case rehearsed(JSONValue?)
  case failed(CallFailure)
  /// The admin didn't let the call go out. Nothing was sent.
  case declinedByAdmin
}

extension CallResult {
  /// What a conversation learns from an exchange of an action's call.
  public init(_ exchange: Exchange, of action: Action) {
    switch exchange.outcome {
    case .failed(let failure): self = .failed(failure)
    case .answered(let response):
      let isPassedOn = action.changesSomething && exchange.changeOutcome == .passedOn
      if response.body.isEmpty {
        self = isPassedOn ? .passedOn(nil) : .answered(nil)
      } else if let value = try? JSONValue(parsing: response.body) {
        self = isPassedOn ? .passedOn(value) : .answered(value)
      } else {
        self = .failed(CallFailure(.unreadable, "The endpoint's answer isn't JSON.", response: response))
      }
    }
  }

  /// What it tells of a change.
  var changeOutcome: ChangeOutcome {
    switch self {
    case .answered, .rehearsed: .done
    case .passedOn: .passedOn
    case .failed(let failure): failure.changeOutcome
    case .declinedByAdmin: .notSent
    }
  }
}
