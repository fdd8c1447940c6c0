import BellhopCore
import TerminalUI

/// The list of actions: what is chosen, filtered and to be brought back.
public struct ManageState: Equatable, Sendable {
  public var list = ListState()
  public var filter = TextInput(limit: 100)
  /// Whether letters go into the filter.
  public var isTypingFilter = false
  /// The actions that pass the filter, in the order of the workspace.
  public private(set) var visible: [ActionID] = []
  /// The action deleted last, which `z` brings back.
  public var lastDeleted: Deleted?

  public struct Deleted: Equatable, Sendable {
    public var id: ActionID
    public var name: String
  }

  public init() {}

  public var selectedID: ActionID? {
    list.selection(count: visible.count).map { visible[$0] }
  }

  public mutating func select(_ id: ActionID) {
    guard let row = visible.firstIndex(of: id) else { return }
    list.select(row, count: visible.count)
  }

  /// Filters anew and keeps the choice where it was, as far as it is still there.
  public mutating func refresh(with actions: [StoredAction]) {
    let chosen = selectedID
    let words = filter.text.lowercased().split(separator: " ").map(String.init)
    visible = actions.filter { stored in words.allSatisfy { stored.action.contains($0) } }.map(\.id)
    if let chosen, let row = visible.firstIndex(of: chosen) {
      list.select(row, count: visible.count)
    } else {
      list.select(list.selected, count: visible.count)
    }
  }
}

extension Action {
  /// Whether a lower-case word stands in what a person would look for the action by.
  fileprivate func contains(_ word: String) -> Bool {
    name.lowercased().contains(word) || endpoint.url.lowercased().contains(word)
      || description.lowercased().contains(word)
      || triggers.contains { $0.text.lowercased().contains(word) }
  }
}
