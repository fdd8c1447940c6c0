import BellhopCore
import BellhopStorage
import TerminalUI

extension AppState {
  /// Takes in one message and says what is to be done. Pure: the time and ids come from `world`.
  public mutating func update(_ message: Message, in world: World) -> [Effect] {
    switch message {
    case .input(let event): return take(event, in: world)
    case .resized(let size):
      self.size = size
      // The field that is typed into stays in view.
      return edit { _ in } + readCalls()
    case .pressed(let target, let place, let rect): return press(target, at: place, in: rect, world: world)
    case .workspace(let news): return learn(news, in: world)
    case .call(let news): return take(news, in: world)
    case .fitted(let fit):
      preview.take(fit)
      return []
    case .studied(let study): return take(study)
    case .timer(let id): return expire(id, in: world)
    }
  }

  // MARK: Input

  private mutating func take(_ event: InputEvent, in world: World) -> [Effect] {
    switch event {
    case .key(let key):
      let effects = take(key, in: world)
      return effects + tellExcess(ofPaste: false)
    case .paste(let text):
      let effects = paste(text, in: world)
      return effects + tellExcess(ofPaste: true)
    case .oversizedPaste(let bytes, let limit): return refusePaste(ofBytes: bytes, limit: limit)
    case .mouse(let mouse) where mouse.kind == .wheelUp: return turnWheel(by: -3, at: mouse.place, in: world)
    case .mouse(let mouse) where mouse.kind == .wheelDown: return turnWheel(by: 3, at: mouse.place, in: world)
    case .mouse, .focus: return []
    }
  }

  private mutating func take(_ key: Key, in world: World) -> [Effect] {
    // What was told has been seen by whoever goes on.
    toast = nil
    // What must work whatever is open.
    switch KeyMap.command(for: key, in: [.everywhere]) {
    case .cancelOrQuit: return give(.cancelOrQuit, in: world)
    case .quit: return give(.quit, in: world)
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    default: break
    }
    if help != nil { return takeInHelp(key) }
    if isTooSmall { return takeWithoutScreen(key, in: world) }
    if var dialog = dialogs.popLast() {
      let answer = dialog.handle(key)
      if let answer { return self.answer(dialog, answer, in: world) }
      dialogs.append(dialog)
      return []
    }
    if palette != nil { return takeInPalette(key, in: world) }
    if tab == .manage, health == nil, editor == nil, manage.isTypingFilter, !isGlobal(key) {
      handleInFilter(key)
      return []
    }
    if tab == .calls, calls.isTypingFilter, !isGlobal(key) { return handleInCallsFilter(key) }
    let isText = tab == .manage && health == nil && editor?.takesAsText(key) == true
    if !isText, let command = KeyMap.command(for: key, in: contexts) { return give(command, in: world) }
    return type(key, in: world)
  }

  /// What isn't seen can't be answered: only help and quitting work on a screen that is too small.
  private mutating func takeWithoutScreen(_ key: Key, in world: World) -> [Effect] {
    switch KeyMap.command(for: key, in: [.outsideText, .everywhere]) {
    case .quit: give(.quit, in: world)
    case .help: give(.help, in: world)
    default: []
    }
  }

  /// Keys that go to their command even while the filter is typed.
  private func isGlobal(_ key: Key) -> Bool {
    switch KeyMap.command(for: key, in: [.everywhere]) {
    case .switchTab, .showManage, .showPreview, .showCalls, .help, .palette, .quit: true
    default: false
    }
  }

  private mutating func type(_ key: Key, in world: World) -> [Effect] {
    switch tab {
    case .manage: health != nil || editor == nil ? [] : typeInEditor(key, in: world)
    case .preview: typeInPreview(key)
    case .calls: []
    }
  }

  private mutating func paste(_ text: String, in world: World) -> [Effect] {
    toast = nil
    if help == nil, var dialog = dialogs.popLast() {
      let isTaken = dialog.paste(text)
      dialogs.append(dialog)
      return isTaken ? [] : refusePaste()
    }
    guard help == nil, !isTooSmall else { return refusePaste() }
    if palette != nil {
      palette?.paste(text)
      return []
    }
    switch tab {
    case .manage where health != nil: return refusePaste()
    case .manage where manage.isTypingFilter && editor == nil:
      manage.filter.paste(text)
      manage.refresh(with: workspace.actions)
      return []
    case .manage: return editor == nil ? refusePaste() : pasteInEditor(text, in: world) ?? refusePaste()
    case .preview: return pasteInPreview(text) ?? refusePaste()
    case .calls where calls.isTypingFilter:
      // With what nobody sees around it, an e-mail address or a number would find nothing.
      let typed = PastedIdentifier(text, as: .customerFact)
      calls.filter.paste(typed.text)
      let effects = callsFilterChanged()
      return effects + (typed.notice.map { show(Toast(.info, $0)) } ?? [])
    case .calls: return refusePaste()
    }
  }

  private mutating func refusePaste() -> [Effect] {
    show(Toast(.warning, "There is no text field here: nothing was pasted."))
  }

  /// Scrolls what lies under the wheel.
  private mutating func turnWheel(by rows: Int, at place: Point, in world: World) -> [Effect] {
    if var open = help {
      open.scroll.scroll(by: rows, height: max(1, size.height - 5), count: open.lineCount)
      help = open
      return []
    }
    guard dialogs.isEmpty else { return [] }
    if palette != nil { return takeInPalette(rows < 0 ? .up : .down, in: world) }
    switch tab {
    case .manage where health != nil: return performInHealth(rows < 0 ? .moveUp : .moveDown, in: world)
    case .manage where editor != nil: return scrollEditor(by: rows, at: place)
    case .manage: return performInManage(rows < 0 ? .moveUp : .moveDown, in: world)
    case .preview: return scrollPreview(by: rows, at: place)
    case .calls: return performInCalls(rows < 0 ? .moveUp : .moveDown)
    }
  }

  private mutating func takeInHelp(_ key: Key) -> [Effect] {
    guard var open = help else { return [] }
    let height = max(1, size.height - 5)
    switch KeyMap.command(for: key, in: [.outsideText, .everywhere]) {
    case .moveUp: open.scroll.scroll(by: -1, height: height, count: open.lineCount)
    case .moveDown: open.scroll.scroll(by: 1, height: height, count: open.lineCount)
    case .pageUp: open.scroll.page(by: -1, height: height, count: open.lineCount)
    case .pageDown: open.scroll.page(by: 1, height: height, count: open.lineCount)
    case .moveToTop: open.scroll.toStart()
    case .back, .help, .quit, .activate:
      help = nil
      return []
    default: break
    }
    help = open
    return []
  }

  private mutating func takeInPalette(_ key: Key, in world: World) -> [Effect] {
    guard let ending = palette?.handle(key, height: CommandPalette.rows(on: size.height)) else { return [] }
    palette = nil
    guard case .chosen(let command) = ending else { return [] }
    return give(command, in: world)
  }

  // MARK: Mouse

  private mutating func press(_ target: Target, at place: Point, in rect: Rect, world: World) -> [Effect] {
    if var dialog = dialogs.popLast() {
      var answer: Dialog.Answer?
      switch target {
      case .dialogField(let index):
        dialog.focus = .field(index)
        let text = Rect(x: 2, y: 1, width: rect.width - 2, height: 1)
        dialog.fields[index].input.placeCursor(at: place, in: text)
      case .dialogChoice(let index, let option):
        dialog.focus = .choice(index)
        dialog.choices[index].selected = option
      case .dialogOption(let index):
        dialog.focus = .options
        dialog.optionList.select(index, count: dialog.options.count)
        answer = .option(index)
      case .dialogButton(let index): answer = dialog.press(index)
      default: break
      }
      if let answer { return self.answer(dialog, answer, in: world) }
      dialogs.append(dialog)
      return []
    }
    if help != nil {
      help = nil
      return []
    }
    if let open = palette {
      palette = nil
      guard case .paletteRow(let row) = target, let command = open.found[safe: row] else { return [] }
      return give(command, in: world)
    }
    switch target {
    case .command(let command): return give(command, in: world)
    case .manageRow(let row):
      manage.isTypingFilter = false
      // A press on the row that is chosen already opens it, so that a mouse alone is enough.
      if manage.list.selection(count: manage.visible.count) == row { return give(.edit, in: world) }
      manage.list.select(row, count: manage.visible.count)
      return []
    case .manageFilter:
      manage.isTypingFilter = true
      return []
    case .editor(let item): return pressInEditor(item, at: place, in: rect, world: world)
    case .editorLabel(let item): return edit { $0.moveFocus(to: item) }
    case .editorChoice(let field, let index): return pressChoice(index, of: field)
    case .healthRow(let row): return pressInHealth(row, in: world)
    case .callsRow(let row): return pressInCalls(row: row)
    case .callsScope(let index):
      if let scope = CallQuery.Scope.allCases[safe: index] { showCalls(scope) }
      return readCalls()
    case .callsFilter:
      calls.isTypingFilter = true
      return []
    case .preview(let target): return pressInPreview(target, at: place, in: rect, world: world)
    case .dialogField, .dialogChoice, .dialogOption, .dialogButton, .paletteRow, .nothing: return []
    }
  }

  // MARK: Toasts and timers

  /// Shows a toast and sees to it that it goes.
  mutating func show(_ toast: Toast) -> [Effect] {
    self.toast = toast
    return [.startTimer(.toast, after: toast.duration)]
  }

  private mutating func expire(_ id: TimerID, in world: World) -> [Effect] {
    switch id {
    case .toast:
      toast = nil
      return []
    case .autosave: return autosave()
    case .spinner, .callTakesLong: return expireInPreview(id, in: world)
    }
  }
}
