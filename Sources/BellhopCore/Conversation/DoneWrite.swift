import Recognisers

/// A write that was sent: the same once more within a while may be a mistake, and is asked about.
struct DoneWrite: Hashable, Sendable {
  var call: CallID
  var action: ActionID
  var values: [Slot.ID: String]
  /// What the customer's clock showed.
  var time: LocalDateTime
  /// Whether it ended without an answer, so that nobody knows whether it took effect.
  var isUnknown = true
}

/// Remembering what was sent, so that nothing is sent twice unasked.
extension Conversation {
  /// For how many minutes the same write is taken for the same one.
  static let minutesUntilForgotten = 30
  private static let mostRemembered = 20

  mutating func remember(_ call: CallID, of run: Run) {
    guard run.isWrite, let now else { return }
    done.append(DoneWrite(call: call, action: run.action.id, values: run.values, time: now))
    done.removeFirst(max(0, done.count - Self.mostRemembered))
  }

  /// The call was answered, or nothing came of it.
  ///
  /// - Parameter didNothing: Whether the endpoint was never reached, or said that it did nothing.
  mutating func settle(_ call: CallID, didNothing: Bool) {
    guard let index = done.firstIndex(where: { $0.call == call }) else { return }
    if didNothing {
      done.remove(at: index)
    } else {
      done[index].isUnknown = false
    }
  }

  /// The last write with exactly these values, if it was made a moment ago.
  func sameWrite(as run: Run) -> DoneWrite? {
    guard run.isWrite, !run.isRepeated, let now else { return nil }
    return done.last { earlier in
      earlier.action == run.action.id && earlier.values == run.values
        && now.minutes(since: earlier.time).map { (0...Self.minutesUntilForgotten).contains($0) } == true
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
