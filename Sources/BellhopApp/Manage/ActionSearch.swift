import BellhopCore

/// What actions are looked for by, in lower case: kept, for each key that is typed into the filter asks for all of it.
struct ActionSearch: Equatable, Sendable {
  private var actions: [StoredAction] = []
  private var texts: [String] = []

  /// Takes in the actions as they are now; those that haven't changed aren't read again.
  mutating func refresh(with actions: [StoredAction]) {
    guard actions != self.actions else { return }
    let known = Dictionary(
      zip(self.actions, texts).map { ($0.id, (action: $0.action, text: $1)) },
      uniquingKeysWith: { first, _ in first }
    )
    texts = actions.map { stored in
      if let known = known[stored.id], known.action == stored.action { return known.text }
      return Self.text(of: stored.action)
    }
    self.actions = actions
  }

  /// The actions that have each of these lower-case words, in their order.
  func actions(with words: [String]) -> [ActionID] {
    zip(actions, texts).filter { _, text in words.allSatisfy { text.contains($0) } }.map(\.0.id)
  }

  /// The parts on lines of their own, so that no word reaches from one into the next.
  private static func text(of action: Action) -> String {
    ([action.name, action.endpoint.url, action.description] + action.triggers.map(\.text))
      .joined(separator: "\n").lowercased()
  }
}
