/// The messages that were sent, to be called back and sent again.
public struct MessageHistory: Equatable, Sendable {
  /// How many are kept; the oldest go first.
  static let limit = 100

  private var sent: [String] = []
  /// The message that is shown, counted from the oldest; nil while the person's own text is.
  private var place: Int?
  /// What was being typed before the history was called.
  private var own = ""

  mutating func add(_ message: String) {
    place = nil
    own = ""
    guard sent.last != message else { return }
    sent.append(message)
    sent.removeFirst(max(0, sent.count - Self.limit))
  }

  /// The message before the one that is shown, or nil at the oldest.
  mutating func previous(instead text: String) -> String? {
    let next = (place ?? sent.count) - 1
    guard sent.indices.contains(next) else { return nil }
    if place == nil { own = text }
    place = next
    return sent[next]
  }

  /// The message after the one that is shown; after the newest, what was being typed.
  mutating func next() -> String? {
    guard let here = place else { return nil }
    guard sent.indices.contains(here + 1) else {
      place = nil
      return own
    }
    place = here + 1
    return sent[here + 1]
  }
}
