/// Why the account of calls did not take something. None of its sentences holds a value of a customer.
public enum CallError: Error, Hashable, Sendable {
  /// The same run was sent before, and what came of it is this.
  case alreadySent(title: String, CallState)
  /// Another run sent the same, or sends it now, and nobody knows whether it was done.
  case mayBeDone(title: String)
  /// The lock that says who makes the call can't be had.
  case noHolder(path: String, cause: String)
  /// It isn't claimed any more, so it may not leave.
  case notClaimed(title: String)
  case noSuchCall
  case notUnsure(title: String)
  case settledAlready(title: String, by: String)
  case noReason
  /// Nobody can be found by a value without the workspace's key.
  case noKey(path: String)

  /// What happened, to what, and what to do next.
  public var message: String {
    switch self {
    case .alreadySent(let title, .claimed), .alreadySent(let title, .sent):
      "“\(title)” is being sent already, so it wasn't sent again. Wait for what comes of it."
    case .alreadySent(let title, .unsure):
      "“\(title)” was sent already and may have been done, so it wasn't sent again. Settle it in Calls, or start it anew."
    case .alreadySent(let title, .notDone):
      "“\(title)” was settled as not done, so this run of it is over and wasn't sent again. Start it anew."
    case .mayBeDone(let title):
      "“\(title)” was sent with the same values already and may have been done, so it wasn't sent. Settle it in Calls, or "
        + "say yes to doing it again."
    case .alreadySent(let title, _):
      "“\(title)” was done already, so it wasn't sent again. Start it anew to do it once more."
    case .noHolder(let path, let cause):
      "The lock beside \(path) that calls need can't be had: \(cause). Nothing was sent. Mend that, then try again."
    case .notClaimed(let title):
      "“\(title)” was given up by another Bellhop before it left, so nothing was sent. Start it again."
    case .noSuchCall:
      "This call isn't in the workspace any more. Go back to the list to see what is."
    case .notUnsure(let title):
      "What came of “\(title)” is known, so there is nothing to settle."
    case .settledAlready(let title, let person):
      "“\(title)” was settled by \(person) in the meantime. Look at it again."
    case .noReason:
      "Say how you know what came of it: it stands with your name in the audit trail."
    case .noKey(let path):
      "Calls can't be found by a value without the key \(path), so nothing was removed. "
        + "Put the key back, or choose a call of the customer and leave the field empty."
    }
  }
}
