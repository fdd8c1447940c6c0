import Languages

/// A write that was sent: the same once more may be a mistake, and is asked about.
struct DoneWrite: Hashable, Sendable {
  var call: CallID
  var agreed: AgreedRun
  /// What the customer's clock showed; nil where nobody said it.
  var time: LocalDateTime?
  /// Until its answer comes, nobody knows whether it took effect.
  var outcome = ChangeOutcome.unsure
}

/// Remembering what was sent, so that nothing is sent twice unasked.
extension Conversation {
  /// For how many minutes the same write is taken for the same one. One of which nobody knows whether it was done is
  /// never forgotten.
  static let minutesUntilForgotten = 30
  private static let mostRemembered = 20

  mutating func remember(_ call: CallID, _ agreed: AgreedRun, of run: Run) {
    guard run.isWrite else { return }
    done.append(DoneWrite(call: call, agreed: agreed, time: now))
    while done.count > Self.mostRemembered, let index = done.firstIndex(where: { $0.outcome != .unsure }) {
      done.remove(at: index)
    }
  }

  /// What is known now of a write that was sent.
  mutating func settle(_ call: CallID, _ outcome: ChangeOutcome) {
    guard let index = done.firstIndex(where: { $0.call == call }) else { return }
    switch outcome {
    case .notDone, .notSent: done.remove(at: index)
    case .unsure: done[index].outcome = outcome
    case .done, .passedOn:
      // A repeat that is answered settles what it repeats, too.
      let run = done[index].agreed.id
      for index in done.indices where done[index].agreed.id == run { done[index].outcome = outcome }
    }
  }

  /// Whether nobody knows if the run's last call took effect.
  func isUnsure(_ run: Run) -> Bool {
    done.contains { $0.call == run.calls.last && $0.outcome == .unsure }
  }

  /// Whether nobody knows if what the customer agreed to under this id took effect.
  func isUnsure(_ id: RunID) -> Bool { done.contains { $0.agreed.id == id && $0.outcome == .unsure } }

  /// The last write with exactly these values, if it was made a moment ago or may have been made.
  func sameWrite(as run: Run) -> DoneWrite? {
    guard run.isWrite, !done.isEmpty else { return nil }
    let subject = RunSubject(run.action, run.callValues(in: id))
    return done.last { earlier in
      guard earlier.agreed.subject.doesSame(as: subject) else { return false }
      if earlier.outcome == .unsure { return true }
      guard let now, let minutes = earlier.time.flatMap({ now.minutes(since: $0) }) else { return false }
      return (0...Self.minutesUntilForgotten).contains(minutes)
    }
  }
}

extension LocalDateTime {
  /// The minutes from another time to this one, on the same day or from one day to the next; nil when they lie further
  /// apart.
  func minutes(since other: LocalDateTime) -> Int? {
    let minutes = (time.hour - other.time.hour) * 60 + time.minute - other.time.minute
    if date == other.date { return minutes }
    return date == other.date.next ? minutes + 24 * 60 : nil
  }
}

extension LocalDate {
  fileprivate var next: LocalDate? {
    LocalDate(year: year, month: month, day: day + 1) ?? LocalDate(year: year, month: month + 1, day: 1)
      ?? LocalDate(year: year + 1, month: 1, day: 1)
  }
}
