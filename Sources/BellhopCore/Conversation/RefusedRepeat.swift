/// A change that wasn't sent because the same was sent before, of which this conversation didn't know: another one made it,
/// or somebody has settled it since.
extension Conversation {
  /// Asks before it is done once more, or begins anew what is known not to be done.
  mutating func hear(of earlier: ChangeOutcome, call: CallID, confirmed: Bool) -> [ConversationEffect] {
    guard let run, let agreed = run.agreed else { return [] }
    var known = done.last { $0.agreed.id == agreed.id } ?? DoneWrite(call: call, agreed: agreed, time: nil)
    known.outcome = earlier
    done.removeAll { $0.agreed.id == agreed.id }
    switch earlier {
    case .notDone, .notSent:
      // Once only: an id that is new was never sent.
      self.run?.agreed = nil
      return self.call(confirmed: confirmed)
    case .done, .passedOn: self.run?.agreed = nil
    case .unsure: break
    }
    done.append(known)
    return askToConfirm(knowing: known)
  }

  /// Whether the customer was asked for a yes to what may have been done already.
  var wasToldOfUnsure: Bool {
    guard case .confirming(let pending) = state else { return false }
    return pending.repeats?.outcome == .unsure
  }
}
