import TerminalUI

extension Dialog {
  /// The height of the list of options, in rows, that paging goes by.
  static let optionRows = 10

  /// Takes a key and gives the answer if it was one.
  mutating func handle(_ key: Key) -> Answer? {
    switch key {
    case .escape: return .dismissed
    case .tab: move(by: 1)
    case .backTab: move(by: -1)
    case .enter: return activate()
    default: return handleInFocus(key)
    }
    return nil
  }

  private mutating func handleInFocus(_ key: Key) -> Answer? {
    switch focus {
    case .choice(let index):
      switch key {
      case .left: choices[index].step(by: -1)
      case .right, .character(" "): choices[index].step(by: 1)
      case .up: move(by: -1)
      case .down: move(by: 1)
      default: break
      }
    case .field(let index):
      if key == .up {
        move(by: -1)
      } else if key == .down {
        move(by: 1)
      } else if fields[index].input.handle(key) {
        fields[index].problem = nil
        fields[index].notice = nil
      }
    case .options:
      moveInOptions(key)
    case .button:
      return handleOnButton(key)
    }
    return nil
  }

  private mutating func moveInOptions(_ key: Key) {
    let count = options.count
    switch key {
    case .up, .character("k"): optionList.move(by: -1, count: count)
    case .down, .character("j"): optionList.move(by: 1, count: count)
    case Key(.home), .character("g"): optionList.home()
    case Key(.end), .character("G"): optionList.end(count: count)
    case Key(.pageUp): optionList.page(by: -1, height: Self.optionRows, count: count)
    case Key(.pageDown): optionList.page(by: 1, height: Self.optionRows, count: count)
    default: break
    }
  }

  private mutating func handleOnButton(_ key: Key) -> Answer? {
    switch key {
    case .left: move(by: -1, among: { if case .button = $0 { true } else { false } })
    case .right: move(by: 1, among: { if case .button = $0 { true } else { false } })
    case .up where !body.isEmpty && fields.isEmpty: bodyScroll = ScrollState(offset: bodyScroll.offset - 1)
    case .down where !body.isEmpty && fields.isEmpty: bodyScroll = ScrollState(offset: bodyScroll.offset + 1)
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .character(" "): return activate()
    case .character("y") where isQuestion: return press(0)
    case .character("n") where isQuestion: return .dismissed
    default: break
    }
    return nil
  }

  /// Whether there is nothing but buttons to answer with.
  private var isQuestion: Bool { choices.isEmpty && fields.isEmpty && options.isEmpty }

  /// Moves the focus among the stops that pass, round and round.
  mutating func move(by step: Int, among isStop: (Focus) -> Bool = { _ in true }) {
    let stops = stops.filter(isStop)
    guard !stops.isEmpty else { return }
    settleFields()
    let here = stops.firstIndex(of: focus) ?? 0
    focus = stops[(here + step + stops.count) % stops.count]
  }

  /// Enter: presses what has the focus. On the last choice or field that is the first button.
  mutating func activate() -> Answer? {
    switch focus {
    case .choice(let index):
      if index + 1 < choices.count || !fields.isEmpty {
        move(by: 1)
        return nil
      }
      return press(0)
    case .field(let index):
      if index + 1 < fields.count {
        move(by: 1)
        return nil
      }
      return press(0)
    case .options:
      return optionList.selection(count: options.count).map(Answer.option)
    case .button(let index):
      return press(index)
    }
  }

  /// Presses a button; one that can't be pressed only takes the focus, so that its reason is seen.
  mutating func press(_ index: Int) -> Answer? {
    guard buttons.indices.contains(index) else { return nil }
    settleFields()
    if buttons[index].reason != nil {
      focus = .button(index)
      return nil
    }
    return buttons[index].role == .cancel ? .dismissed : .button(index)
  }

  mutating func paste(_ text: String) -> Bool {
    guard case .field(let index) = focus else { return false }
    fields[index].paste(text)
    return true
  }

  private mutating func settleFields() {
    for index in fields.indices { fields[index].settle() }
  }
}
