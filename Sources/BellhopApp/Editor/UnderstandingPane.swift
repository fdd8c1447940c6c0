import BellhopCore
import TerminalUI

/// Shows beside the form what Bellhop reads from it.
struct UnderstandingPane {
  var action: Action
  var understanding: ActionUnderstanding
  var triggers: TriggerOutlook
  /// Whether a model gets what needs judgement.
  var hasLanguageModel = false

  func draw(in rect: Rect, on canvas: inout Canvas) {
    var lines: [Paragraph] = [Paragraph("What Bellhop understands", style: Style(.accent, .bold)), Paragraph("")]
    addTriggers(to: &lines)
    addInputs(to: &lines)
    addRequest(to: &lines)
    addAnswer(to: &lines)
    var y = rect.y
    for line in lines {
      guard y < rect.maxY else { break }
      y += max(1, line.draw(on: &canvas, in: Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y)))
    }
  }

  private func addTriggers(to lines: inout [Paragraph]) {
    for (title, notes) in [("Its triggers", triggers.action), ("The message that you try", triggers.trial)]
    where !notes.isEmpty {
      lines.append(Paragraph(title, style: .title))
      lines += notes.map { Paragraph($0.text, style: $0.isWarning ? .warning : .muted) }
      lines.append(Paragraph(""))
    }
  }

  private func addInputs(to lines: inout [Paragraph]) {
    guard !action.inputs.isEmpty else { return }
    lines.append(Paragraph("The agent asks for", style: .title))
    for (input, (reading, examples)) in zip(action.inputs, zip(understanding.inputs, understanding.examples)) {
      lines.append(Paragraph("\(input.name.isEmpty ? "(no name)" : input.name): \(reading.format.title)"))
      lines.append(Paragraph(reading.because, style: .muted))
      if let sentence = Self.sentence(examples) { lines.append(Paragraph(sentence, style: .muted)) }
      for part in reading.notRead { lines.append(Paragraph("Not read: “\(part)”", style: .warning)) }
    }
    lines.append(Paragraph(""))
  }

  /// What is taken and what isn't, in a sentence; nil for free text, which takes anything.
  private static func sentence(_ examples: FormatExamples) -> String? {
    guard let refused = examples.refused else { return nil }
    guard let accepted = examples.accepted else { return "Refuses “\(refused)”." }
    return "Takes “\(accepted)”\(examples.sent.map { " as \($0)" } ?? ""), refuses “\(refused)”."
  }

  private func addRequest(to lines: inout [Paragraph]) {
    lines.append(Paragraph("It sends, with example values", style: .title))
    switch understanding.request {
    case .incomplete(let sentence): lines.append(Paragraph(sentence, style: .muted))
    case .request(let line, let headers, let body):
      lines.append(Paragraph(line))
      for header in headers { lines.append(Paragraph("\(header.name): \(header.value)", style: .muted)) }
      if let body { lines.append(Paragraph(body)) }
    }
    lines.append(Paragraph(""))
  }

  private func addAnswer(to lines: inout [Paragraph]) {
    lines.append(Paragraph("The customer is told", style: .title))
    let answer = understanding.answer
    for note in answer.notes(hasLanguageModel: hasLanguageModel) { lines.append(Paragraph(note, style: .muted)) }
    if let reply = answer.reply {
      lines.append(Paragraph("From the sample response:", style: .muted))
      lines.append(Paragraph("“\(reply)”"))
    } else {
      lines.append(Paragraph("Add a sample response to see the answer here.", style: .muted))
    }
  }
}
