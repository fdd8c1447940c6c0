import BellhopCore
import TerminalUI

/// The list of actions: what is chosen, filtered and to be brought back.
public struct ManageState: Equatable, Sendable {
  public var list = ListState()
  public var filter = TextInput(limit: .characters(100))
  /// Whether letters go into the filter.
  public var isTypingFilter = false
  private var search = ActionSearch()
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
    if words.isEmpty {
      visible = actions.map(\.id)
    } else {
      search.refresh(with: actions)
      visible = search.actions(with: words)
    }
    if let chosen, let row = visible.firstIndex(of: chosen) {
      list.select(row, count: visible.count)
    } else {
      list.select(list.selected, count: visible.count)
    }
  }
}
