import BellhopStorage
import TerminalUI

extension AppState {
  func callsAvailability(of command: Command) -> Availability {
    switch command {
    case .activate where calls.chosen == nil: .disabled("There is no call here to open.")
    case .filter where calls.listing?.all == 0: .disabled("No call was made yet: send one in Preview (2).")
    case .settleCall:
      switch calls.chosen {
      case nil: .disabled("Choose a call that is unsure first.")
      case let line? where line.call.state.isUnderWay: .disabled("This call is still under way.")
      case let line? where !line.call.isUnsure: .disabled("What came of this call is known.")
      case _?: writing
      }
    case .forgetCustomer: writing
    default: .enabled
    }
  }

  mutating func performInCalls(_ command: Command) -> [Effect] {
    let count = calls.total
    let height = callsHeight
    switch command {
    case .moveUp:
      moveCalls {
        $0.list.move(by: -1, count: count, height: height)
      } scrolling: {
        $0 - 1
      }
    case .moveDown:
      moveCalls {
        $0.list.move(by: 1, count: count, height: height)
      } scrolling: {
        $0 + 1
      }
    case .pageUp:
      moveCalls {
        $0.list.page(by: -1, height: height, count: count)
      } scrolling: {
        $0 - height
      }
    case .pageDown:
      moveCalls {
        $0.list.page(by: 1, height: height, count: count)
      } scrolling: {
        $0 + height
      }
    case .moveToTop:
      moveCalls {
        $0.list.home()
      } scrolling: { _ in
        0
      }
    case .moveToBottom:
      moveCalls {
        $0.list.end(count: count, height: height)
      } scrolling: { _ in
        .max / 2
      }
    case .nextField, .previousField, .callsScope: showCalls(calls.scope == .all ? .unsure : .all)
    case .filter:
      calls.isOpen = false
      calls.isTypingFilter = true
    case .activate:
      calls.isOpen = true
      calls.scroll = ScrollState()
    case .back:
      if calls.isOpen {
        calls.isOpen = false
      } else if !calls.filter.isEmpty {
        calls.filter.setText("")
        calls.list.home()
      }
    case .settleCall: if let line = calls.chosen { dialogs.append(.settle(line)) }
    case .forgetCustomer: dialogs.append(.forgetCustomer(of: calls.chosen, filter: calls.filter.text))
    default: break
    }
    return readCalls()
  }

  /// Moves in the list, or in the call that is open.
  private mutating func moveCalls(_ move: (inout CallsState) -> Void, scrolling: (Int) -> Int) {
    guard calls.isOpen else { return move(&calls) }
    let rows = callDetailRows(width: max(1, size.width - 4)).count
    let offset = calls.scroll.visibleRange(height: callsHeight, count: rows).lowerBound
    calls.scroll = ScrollState(offset: max(0, min(scrolling(offset), rows - callsHeight)))
  }

  mutating func showCalls(_ scope: CallQuery.Scope) {
    guard calls.scope != scope else { return }
    calls.scope = scope
    calls.isOpen = false
    calls.list.home()
  }

  mutating func handleInCallsFilter(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      calls.filter.setText("")
      calls.isTypingFilter = false
    case .enter, .down, .tab: calls.isTypingFilter = false
    default: guard calls.filter.handle(key) else { return [] }
    }
    return callsFilterChanged()
  }

  mutating func callsFilterChanged() -> [Effect] {
    if calls.listing?.query.filter != calls.filter.text { calls.list.home() }
    return readCalls()
  }

  mutating func pressInCalls(row: Int) -> [Effect] {
    calls.isTypingFilter = false
    // A press on the row that is chosen already opens it, so that a mouse alone is enough.
    if calls.list.selection(count: calls.total) == row { return give(.activate) }
    calls.list.select(row, count: calls.total, height: callsHeight)
    return readCalls()
  }

  private mutating func give(_ command: Command) -> [Effect] {
    callsAvailability(of: command).isEnabled ? performInCalls(command) : []
  }

  var callsHints: [Command] {
    if calls.isTypingFilter { return [.back] }
    if calls.isOpen { return [.back, .settleCall, .forgetCustomer, .quit] }
    if calls.total == 0 { return [.callsScope, .showPreview, .filter, .quit] }
    return [.activate, .callsScope, .settleCall, .filter, .forgetCustomer, .switchTab, .quit]
  }

  // MARK: Reading

  /// Comes to the tab. The first time it shows what is unsure, or everything when nothing is.
  mutating func enterCalls() -> [Effect] {
    if !calls.wasShown {
      calls.wasShown = true
      calls.scope = calls.unsure > 0 ? .unsure : .all
    }
    calls.asked = calls.query
    return [.workspace(.readCalls(calls.query))]
  }

  /// What the tab shows, to be read again when something may have changed; nil while it isn't shown.
  var shownCalls: CallQuery? { tab == .calls && health == nil ? calls.query : nil }

  /// Asks for the part of the list that is in view, unless it is there or on its way.
  mutating func readCalls() -> [Effect] {
    guard tab == .calls, !calls.covers(height: callsHeight) else { return [] }
    let query = calls.query
    guard calls.asked != query else { return [] }
    calls.asked = query
    return [.workspace(.readCalls(query))]
  }

  /// Takes in a part of the list; what is in view by now may be another.
  mutating func take(_ listing: CallListing) -> [Effect] {
    calls.take(listing)
    return readCalls()
  }

  /// Tells once of what is unsure since an earlier run of the program, and where it stands.
  mutating func tellUnsure(all: Int, untold: Int) -> [Effect] {
    calls.unsure = all
    guard untold > 0 else { return [] }
    guard untold == all else {
      return show(Toast(.warning, "\(untold) more unsure, \(all) calls in all: Calls (3) shows them, to be settled."))
    }
    let sentence =
      untold == 1
      ? "1 call is unsure: it may have been done. Calls (3) shows it, to be settled."
      : "\(untold) calls are unsure: they may have been done. Calls (3) shows them, to be settled."
    return show(Toast(.warning, sentence))
  }
}
