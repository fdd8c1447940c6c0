import BellhopCore
import TerminalUI

extension AppState {
  /// Draws the whole screen, and notes what the mouse can press on it.
  public func draw() -> Frame<Target> {
    var frame = Frame<Target>(size: size, glyphs: glyphs)
    guard !isTooSmall else {
      drawTooSmall(on: &frame)
      help?.draw(on: &frame) { availability(of: $0) }
      return frame
    }
    let (bar, below) = frame.bounds.splitTop(1)
    let (rule, rest) = below.splitTop(1)
    let (body, hints) = rest.splitBottom(1)
    drawTabBar(in: bar, on: &frame)
    frame.canvas.horizontalLine(at: rule.origin, width: rule.width)
    frame.clipped(to: body) { frame in
      switch tab {
      case .manage:
        if let health {
          drawHealth(health, in: body, on: &frame)
        } else if let editor {
          drawEditor(editor, in: body, on: &frame)
        } else {
          drawManage(in: body, on: &frame)
        }
      case .preview: drawPreview(in: body, on: &frame)
      case .calls: drawCalls(in: body, on: &frame)
      }
    }
    drawHints(in: hints, on: &frame)
    for dialog in dialogs { dialog.draw(on: &frame) }
    palette?.draw(on: &frame) { availability(of: $0) }
    help?.draw(on: &frame) { availability(of: $0) }
    toast?.draw(on: &frame.canvas, in: frame.bounds)
    return frame
  }

  private func drawTooSmall(on frame: inout Frame<Target>) {
    TooSmall(minimum: Self.minimumSize, help: "q quits, ? helps").draw(on: &frame.canvas)
  }

  private func drawTabBar(in rect: Rect, on frame: inout Frame<Target>) {
    var x = rect.x + 1
    x += frame.canvas.write("Bellhop", at: Point(x: x, y: rect.y), style: Style(.accent, .bold)) + 2
    // What is unsure is seen from everywhere.
    let mark = calls.unsure > 0 ? " ?\(min(calls.unsure, 99))" : ""
    let bar = TabBar(
      ["1 Manage", "2 Preview", "3 Calls\(mark)"],
      selected: Tab.allCases.firstIndex(of: tab) ?? 0
    )
    let commands: [Command] = [.showManage, .showPreview, .showCalls]
    for (command, place) in zip(
      commands,
      bar.draw(on: &frame.canvas, in: Rect(x: x, y: rect.y, width: rect.maxX - x, height: 1))
    ) {
      frame.hit(place, .command(command))
      x = place.maxX
    }
    let right = Rect(x: x + 1, y: rect.y, width: rect.maxX - x - 2, height: 1)
    switch tab {
    case .manage, .calls: drawWorkspaceName(in: right, on: &frame)
    case .preview: drawPublishButton(in: right, on: &frame)
    }
  }

  private func drawWorkspaceName(in rect: Rect, on frame: inout Frame<Target>) {
    let mark = workspace.readOnlyReason == nil ? "" : " \(glyphs.separator) read-only"
    let text = workspace.name + mark
    let width = min(DisplayText.width(of: text), rect.width)
    frame.canvas.write(
      text,
      at: Point(x: rect.maxX - width, y: rect.y),
      style: mark.isEmpty ? .muted : .warning,
      maxWidth: width
    )
  }

  private func drawHints(in rect: Rect, on frame: inout Frame<Target>) {
    // The help is never left out, and the first is the last to go.
    let shown = (hints + [.help]).filter { KeyMap.key(for: $0, in: contexts) != nil }
    let bar = HintBar(
      shown.enumerated().map { index, command in
        Hint(
          KeyMap.key(for: command, in: contexts)?.name(short: true) ?? "",
          command.title,
          weight: command == .help ? shown.count : shown.count - index,
          isEnabled: availability(of: command).isEnabled
        )
      }
    )
    for place in bar.draw(on: &frame.canvas, in: rect.inset(dx: 1, dy: 0)) {
      frame.hit(place.rect, .command(shown[place.index]))
    }
  }

  /// The commands worth a hint here, the most useful first.
  private var hints: [Command] {
    switch tab {
    case .manage:
      if health != nil { return [.activate, .back, .settings, .preview, .quit] }
      if let editor { return editor.hints }
      if manage.isTypingFilter { return [.back] }
      if workspace.actions.isEmpty { return [.create, .addSamples, .undoDelete, .quit] }
      let isPublished = subject?.isPublished ?? false
      return [
        .create, .edit, .preview, isPublished ? .unpublish : .publish, .duplicate, .delete, .filter, .triggerHealth,
        .undoDelete, .quit,
      ]
    case .preview: return preview.hints
    case .calls: return callsHints
    }
  }

}
