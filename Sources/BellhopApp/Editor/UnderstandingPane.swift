import BellhopCore
import TerminalUI

/// Shows beside the form what Bellhop reads from it.
struct UnderstandingPane {
  private let action: Action
  private let understanding: ActionUnderstanding
  private let triggers: TriggerOutlook
  /// Whether a model gets what needs judgement.
  private let hasLanguageModel: Bool
  /// What has the focus in the form: what was read from it is in view.
  private let focus: EditorItem
  /// The first line shown, where the wheel was turned over the pane; nil to follow the focus.
  private let scrolledTo: Int?

  init(of editor: EditorState) {
    action = editor.action
    understanding = editor.understanding
    triggers = editor.triggers
    hasLanguageModel = editor.context.hasLanguageModel
    focus = editor.focus
    scrolledTo = editor.paneOffset
  }

  /// A paragraph and what of the action it was read from.
  private struct Row {
    var paragraph: Paragraph
    var section: Field.Section
    /// The position of the input that it belongs to; nil for a heading and in the other sections.
    var input: Int?
  }

  /// Below the title and a line without text.
  private static let headHeight = 2

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let (head, body) = rect.splitTop(Self.headHeight)
    Paragraph("What Bellhop understands", style: Style(.accent, .bold)).draw(on: &canvas, in: head)
    let rows = rows
    let places = Self.places(of: rows, width: body.width)
    let count = places.last?.upperBound ?? 0
    let shown = scroll(of: rows, at: places, height: body.height).visibleRange(height: body.height, count: count)
    for (row, place) in zip(rows, places) where place.overlaps(shown) {
      let hidden = max(0, shown.lowerBound - place.lowerBound)
      let y = body.y + place.lowerBound + hidden - shown.lowerBound
      row.paragraph.draw(
        on: &canvas,
        in: Rect(x: body.x, y: y, width: body.width, height: body.maxY - y),
        from: hidden
      )
    }
    Scrollbar(visible: shown, count: count)
      .draw(on: &canvas, in: Rect(x: body.maxX, y: body.y, width: 1, height: body.height))
  }

  /// The first line shown after the wheel was turned by so many lines.
  func offset(scrolledBy lines: Int, in rect: Rect) -> Int {
    let rows = rows
    let places = Self.places(of: rows, width: rect.width)
    let height = max(0, rect.height - Self.headHeight)
    var scroll = scroll(of: rows, at: places, height: height)
    scroll.scroll(by: lines, height: height, count: places.last?.upperBound ?? 0)
    return scroll.offset
  }

  /// The lines that each row takes, from the first line of all.
  private static func places(of rows: [Row], width: Int) -> [Range<Int>] {
    var end = 0
    return rows.map { row in
      let start = end
      end += max(1, row.paragraph.height(forWidth: width))
      return start..<end
    }
  }

  private func scroll(of rows: [Row], at places: [Range<Int>], height: Int) -> ScrollState {
    if let scrolledTo { return ScrollState(offset: scrolledTo) }
    var scroll = ScrollState()
    let count = places.last?.upperBound ?? 0
    let input = focus.row.flatMap { $0.rows == .inputs ? $0.index : nil }
    let section = rows.indices.filter { rows[$0].section == focus.section }
    // The heading too, where there is room for it.
    for part in [section, section.filter { input != nil && rows[$0].input == input }] {
      guard let first = part.first, let last = part.last else { continue }
      scroll.reveal(places[first].lowerBound..<places[last].upperBound, height: height, count: count)
    }
    return scroll
  }

  private var rows: [Row] { triggerRows + inputRows + requestRows + answerRows }

  private func rows(_ paragraphs: [Paragraph], in section: Field.Section, input: Int? = nil) -> [Row] {
    paragraphs.map { Row(paragraph: $0, section: section, input: input) }
  }

  private var triggerRows: [Row] {
    [("Its triggers", triggers.action), ("The message that you try", triggers.trial)].flatMap { title, notes in
      guard !notes.isEmpty else { return [Row]() }
      let texts = notes.map { Paragraph($0.text, style: $0.isWarning ? .warning : .muted) }
      return rows([Paragraph(title, style: .title)] + texts + [Paragraph("")], in: .describe)
    }
  }

  private var inputRows: [Row] {
    guard !action.inputs.isEmpty else { return [] }
    var all = rows([Paragraph("The agent asks for", style: .title)], in: .inputs)
    for (index, (input, (reading, examples))) in zip(
      action.inputs,
      zip(understanding.inputs, understanding.examples)
    ).enumerated() {
      var lines = [
        Paragraph("\(input.name.isEmpty ? "(no name)" : input.name): \(reading.format.title)"),
        Paragraph(reading.because, style: .muted),
      ]
      if let sentence = Self.sentence(examples) { lines.append(Paragraph(sentence, style: .muted)) }
      for part in reading.notRead { lines.append(Paragraph("Not read: “\(part)”", style: .warning)) }
      all += rows(lines, in: .inputs, input: index)
    }
    return all + rows([Paragraph("")], in: .inputs)
  }

  /// What is taken and what isn't, in a sentence; nil for free text, which takes anything.
  private static func sentence(_ examples: FormatExamples) -> String? {
    guard let refused = examples.refused else { return nil }
    guard let accepted = examples.accepted else { return "Refuses “\(refused)”." }
    return "Takes “\(accepted)”\(examples.sent.map { " as \($0)" } ?? ""), refuses “\(refused)”."
  }

  private var requestRows: [Row] {
    var lines = [Paragraph("It sends, with example values", style: .title)]
    switch understanding.request {
    case .incomplete(let sentence): lines.append(Paragraph(sentence, style: .muted))
    case .request(let line, let headers, let body):
      lines.append(Paragraph(line))
      for header in headers { lines.append(Paragraph("\(header.name): \(header.value)", style: .muted)) }
      if let body { lines.append(Paragraph(body)) }
    }
    return rows(lines + [Paragraph("")], in: .api)
  }

  private var answerRows: [Row] {
    var lines = [Paragraph("The customer is told", style: .title)]
    let answer = understanding.answer
    for note in answer.notes(hasLanguageModel: hasLanguageModel) { lines.append(Paragraph(note, style: .muted)) }
    if let reply = answer.reply {
      lines.append(Paragraph("From the sample response:", style: .muted))
      lines.append(Paragraph("“\(reply)”"))
    } else {
      lines.append(Paragraph("Add a sample response to see the answer here.", style: .muted))
    }
    return rows(lines, in: .response)
  }
}
