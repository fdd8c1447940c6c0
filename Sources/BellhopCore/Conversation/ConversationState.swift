/// Where a conversation stands.
public enum ConversationState: Hashable, Sendable {
  case idle
  /// The customer was asked which action they mean.
  case clarifying(Clarification)
  /// The customer was asked for this.
  case collecting(Slot.ID)
  /// The customer was asked to agree to these values.
  case confirming(PendingConfirmation)
  case calling(PendingCall)
  /// A call failed, and the customer was offered what may help.
  case failed(CallFailure.Kind)
  case handedOff

  /// The state's name, as the inspector shows it.
  public var name: String {
    switch self {
    case .idle: "idle"
    case .clarifying: "clarifying"
    case .collecting: "collecting"
    case .confirming: "confirming"
    case .calling: "calling"
    case .failed: "failed"
    case .handedOff: "handed off"
    }
  }
}

/// The actions that a message may have meant.
public struct Clarification: Hashable, Sendable {
  public var options: [ActionID]
  /// The message that was unclear: a run starts with it.
  public var message: String
  /// How often the customer was asked, from 1.
  public var round: Int
}

/// A question for the customer's yes.
public struct PendingConfirmation: Hashable, Sendable {
  /// What the customer was shown: only a yes to exactly these values makes the call.
  public var values: [Slot.ID: String]
  /// How many answers were neither yes nor no.
  public var unclear: Int
  /// The same write, where it was made a moment ago.
  var repeats: DoneWrite?
}

/// A call that is being waited for.
public struct PendingCall: Hashable, Sendable {
  public var id: CallID
  public var isWrite: Bool
  /// Whether the customer said yes to it.
  var confirmed = false
}

/// A question that is answered by yes or no and stands beside the state, which it comes back to.
public struct Offer: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case handOff
    /// Leave the run for another action, which the message asked for.
    case switchTo(ActionID, message: String)
    /// Empty the run that is going, because its action was asked for again.
    case startOver
    /// Go on with the action that waits.
    case resume
    case retry
    /// Change a value after a no, or after the endpoint didn't know or accept it.
    case change
  }

  public var kind: Kind
  /// How many answers were neither yes nor no.
  public var unclear = 0
}
