import BellhopCore
import TerminalUI

extension AppState {
  var healthItems: [HealthItem] { HealthItem.items(of: triggers.study) }

  private var chosenHealthItem: HealthItem? {
    let items = healthItems
    return health?.list.selection(count: items.count).map { items[$0] }
  }

  var healthAvailability: Availability {
    workspace.actions.isEmpty && editor == nil ? .disabled("There are no actions yet: create one (n).") : .enabled
  }

  mutating func openHealth() {
    guard health == nil || tab != .manage else { return }
    health = HealthState(origin: tab)
    tab = .manage
  }

  func availabilityInHealth(of command: Command) -> Availability {
    switch command {
    case .activate where chosenHealthItem == nil: .disabled("Nothing is wrong with the triggers.")
    default: .enabled
    }
  }

  mutating func performInHealth(_ command: Command, in world: World) -> [Effect] {
    let count = healthItems.count
    let page = healthPage
    switch command {
    case .moveUp: health?.list.move(by: -1, count: count)
    case .moveDown: health?.list.move(by: 1, count: count)
    case .pageUp: health?.list.move(by: -page, count: count)
    case .pageDown: health?.list.move(by: page, count: count)
    case .moveToTop: health?.list.home()
    case .moveToBottom: health?.list.end(count: count)
    case .activate: return openChosenItem()
    case .back:
      tab = health?.origin ?? .manage
      health = nil
    default: break
    }
    return []
  }

  private var healthPage: Int { max(1, (size.height - 6) / 3) }

  /// Keeps the same item chosen when others come or go before it.
  mutating func keepHealthChoice() {
    guard let selected = health?.list.selected else { return }
    let count = healthItems.count
    health?.list.select(selected, count: count)
  }

  mutating func pressInHealth(_ row: Int, in world: World) -> [Effect] {
    // A press on the row that is chosen already opens it, so that a mouse alone is enough.
    let count = healthItems.count
    if health?.list.selection(count: count) == row { return openChosenItem() }
    health?.list.select(row, count: count)
    return []
  }

  private mutating func openChosenItem() -> [Effect] {
    guard let item = chosenHealthItem else { return [] }
    health = nil
    if editor?.id == item.action { return focus(on: item.finding.phrase) }
    if let effects = saveEditor(then: .open(item.action, phrase: item.finding.phrase)) { return effects }
    return open(item.action, at: item.finding.phrase)
  }

  /// Opens an action in the place of the one that is open, at a trigger phrase or at its triggers.
  mutating func open(_ id: ActionID, at phrase: String?) -> [Effect] {
    // What couldn't be saved is kept as typing that is offered again.
    let kept = autosave()
    editor = nil
    if !manage.visible.contains(id) {
      manage.filter.setText("")
      manage.refresh(with: workspace.actions)
    }
    manage.select(id)
    return kept + editSubject() + focus(on: phrase)
  }

  private mutating func focus(on phrase: String?) -> [Effect] {
    edit { open in
      let index = phrase.flatMap { phrase in open.action.triggers.firstIndex { $0.text == phrase } }
      open.moveFocus(to: index.map { .field(.trigger($0)) } ?? open.endOfTriggers)
    }
  }
}

extension EditorState {
  /// Where another trigger is added; where nothing can be, the last one.
  fileprivate var endOfTriggers: EditorItem {
    guard isLocked else { return .add(.triggers) }
    return action.triggers.isEmpty ? .field(.name) : .field(.trigger(action.triggers.count - 1))
  }
}
