import BellhopCore
import TerminalUI

extension AppState {
  /// From this width what customers read stands beside the list; below it, under the list.
  private static let widthForDetail = 100
  /// A lower list would show one item at a time.
  private static let heightForDetail = 18
  private static let detailHeight = 8

  func drawHealth(_ health: HealthState, in rect: Rect, on frame: inout Frame<Target>) {
    let (head, body) = rect.splitTop(1)
    let items = healthItems
    drawHealthHead(items, in: head, on: &frame)
    guard let study = triggers.study, !items.isEmpty else {
      let place = Rect(x: body.x + 1, y: body.y + 1, width: body.width - 2, height: 3)
      Paragraph(nothingToMend, style: .muted).draw(on: &frame.canvas, in: place)
      frame.cursor = Cursor(place: place.origin)
      return
    }
    var list = body
    var detail: Rect?
    if body.width >= Self.widthForDetail {
      let (left, right) = body.splitLeft(body.width * 3 / 5)
      frame.canvas.verticalLine(at: right.origin, height: right.height)
      (list, detail) = (left, Rect(x: right.x + 2, y: right.y, width: right.width - 3, height: right.height))
    } else if body.height >= Self.heightForDetail {
      let (top, bottom) = body.splitBottom(Self.detailHeight)
      frame.canvas.horizontalLine(at: bottom.origin, width: bottom.width)
      (list, detail) = (top, Rect(x: bottom.x + 1, y: bottom.y + 1, width: bottom.width - 2, height: bottom.height - 1))
    }
    let chosen = health.list.selection(count: items.count) ?? 0
    drawHealthList(items, chosen: chosen, in: list, on: &frame)
    if let detail { drawDetail(of: items[chosen], study, in: detail, on: &frame) }
  }

  private var nothingToMend: String {
    if wantedStudy != nil || triggers.study == nil { return "Comparing the trigger phrases\(glyphs.ellipsis)" }
    guard triggers.study?.health != nil else {
      return workspace.actions.allSatisfy(\.action.triggers.isEmpty)
        ? "No action has trigger phrases yet, so there is nothing to compare."
        : "There are more than \(KernelTriggerMatcher.mostPhrases) trigger phrases: too many to compare. Messages are "
          + "matched by their words alone."
    }
    return "Nothing to mend: each phrase is its own action's, and no action has too few."
  }

  private func drawHealthHead(_ items: [HealthItem], in rect: Rect, on frame: inout Frame<Target>) {
    let used = frame.canvas.write("Trigger health", at: Point(x: rect.x + 1, y: rect.y), style: .title)
    guard !items.isEmpty else { return }
    let actions = Set(items.map(\.action)).count
    let text =
      "\(items.count == 1 ? "1 hint" : "\(items.count) hints") in \(actions == 1 ? "1 action" : "\(actions) actions")"
      + (wantedStudy == nil ? "" : " \(glyphs.separator) comparing anew\(glyphs.ellipsis)")
    frame.canvas.write(
      text,
      at: Point(x: rect.x + used + 4, y: rect.y),
      style: .muted,
      maxWidth: rect.width - used - 5
    )
  }

  /// A line of the list: the head of an action, or one of the lines of an item.
  private struct HealthLine {
    var text: String
    var item: Int?
    var isFirst = false
  }

  private func healthLines(_ items: [HealthItem], width: Int) -> [HealthLine] {
    var lines: [HealthLine] = []
    for (index, item) in items.enumerated() {
      if index == 0 || items[index - 1].action != item.action {
        if index > 0 { lines.append(HealthLine(text: "")) }
        lines.append(HealthLine(text: title(of: item.action)))
      }
      let sentence = item.finding.sentence(at: item.action, title: title)
      for (number, text) in DisplayText.wrapped(sentence, width: max(8, width - 4)).enumerated() {
        lines.append(HealthLine(text: text, item: index, isFirst: number == 0))
      }
    }
    return lines
  }

  private func drawHealthList(_ items: [HealthItem], chosen: Int, in rect: Rect, on frame: inout Frame<Target>) {
    let lines = healthLines(items, width: rect.width - 1)
    let first = lines.firstIndex { $0.item == chosen } ?? 0
    let last = lines.lastIndex { $0.item == chosen } ?? first
    // The chosen item stands in the middle, so that what comes before and after it is seen.
    let middle = (first + last) / 2
    let offset = max(0, min(middle - rect.height / 2, lines.count - rect.height))
    let shown = offset..<min(lines.count, offset + rect.height)
    for (row, line) in lines[shown].enumerated() {
      let place = Rect(x: rect.x, y: rect.y + row, width: rect.width - 1, height: 1)
      guard let item = line.item else {
        frame.canvas.write(line.text, at: Point(x: place.x + 1, y: place.y), style: .title, maxWidth: place.width - 2)
        continue
      }
      let isChosen = item == chosen
      if isChosen { frame.canvas.fill(place, style: .selection) }
      if line.isFirst {
        let mark = isChosen ? glyphs.pointer : "~"
        frame.canvas.write(mark, at: Point(x: place.x + 1, y: place.y), style: isChosen ? .selection : .warning)
        if isChosen { frame.cursor = Cursor(place: Point(x: place.x + 1, y: place.y)) }
      }
      frame.canvas.write(
        line.text,
        at: Point(x: place.x + 3, y: place.y),
        style: isChosen ? .selection : .text,
        maxWidth: place.width - 4
      )
      frame.hit(place, .healthRow(item))
    }
    Scrollbar(visible: shown, count: lines.count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height))
  }

  /// What a customer would read because of it, or the phrases that there are.
  private func drawDetail(of item: HealthItem, _ study: TriggerStudy, in rect: Rect, on frame: inout Frame<Target>) {
    let actions = item.finding.actions.compactMap(action)
    var lines: [Paragraph]
    if actions.count > 1 {
      let question = TriggerHealth.question(about: actions, in: study.request.language)
      lines = [Paragraph("A customer may be asked", style: .muted)]
      lines += question.split(separator: "\n").map { Paragraph(String($0)) }
    } else {
      lines = [Paragraph("The trigger phrases that there are", style: .muted)]
      lines += (actions.first?.triggers ?? []).map { Paragraph("“\($0.text)”") }
    }
    var y = rect.y
    for line in lines where y < rect.maxY {
      y += line.draw(on: &frame.canvas, in: Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y))
    }
  }
}
