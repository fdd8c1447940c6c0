import BellhopCore
import TerminalUI

/// A piece of what the inspector tells, before it is wrapped to a width.
enum InspectorEntry: Hashable, Sendable {
  case heading(String)
  /// A name and what it stands for.
  case fact(String, String)
  case text(String, Style)

  /// The cells that the names of facts get.
  private static let nameWidth = 10

  /// The rows in which these entries are drawn. Before a heading stands an empty one.
  static func rows(of entries: [InspectorEntry], width: Int) -> [[Span]] {
    var rows: [[Span]] = []
    for entry in entries {
      switch entry {
      case .heading(let title):
        if !rows.isEmpty { rows.append([]) }
        rows.append([Span(title, Style(.accent, .bold))])
      case .fact(let name, let value):
        let lines = DisplayText.wrapped(value, width: max(8, width - nameWidth))
        for (number, line) in lines.enumerated() {
          let lead = number == 0 ? DisplayText.truncated(name, to: nameWidth - 1) : ""
          let gap = String(repeating: " ", count: nameWidth - DisplayText.width(of: lead))
          rows.append([Span(lead + gap, .muted), Span(line)])
        }
      case .text(let text, let style):
        // What goes on in the next row is indented, or a wrapped header would look like two.
        let first = DisplayText.wrapped(text, width: max(8, width))
        guard first.count > 1 else {
          rows.append([Span(text, style)])
          continue
        }
        let rest = DisplayText.wrapped(String(text.dropFirst(first[0].count)).trimmedStart, width: max(8, width - 2))
        rows.append([Span(first[0], style)])
        rows += rest.map { [Span("  " + $0, style)] }
      }
    }
    return rows
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
