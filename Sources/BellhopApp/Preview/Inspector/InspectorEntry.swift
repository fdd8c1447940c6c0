import BellhopCore
import TerminalUI

/// A piece of what the inspector tells, before it is wrapped to a width.
enum InspectorEntry: Hashable, Sendable {
  case heading(String)
  /// A name and what it stands for.
  case fact(String, String)
  /// A sentence or two.
  case text(String, Style = .text)
  /// One line of something technical. Where it is wrapped, what follows is indented.
  case line(String, Style = .text)
  /// A method and its URL. A query that doesn't fit has a row for each parameter.
  case address(method: String, url: String)

  /// The cells that the names of facts get.
  private static let nameWidth = 10

  /// The rows in which these entries are drawn. Before a heading stands an empty one.
  static func rows(of entries: [InspectorEntry], width: Int) -> [[Span]] {
    var rows: [[Span]] = []
    for entry in entries {
      if case .heading = entry, !rows.isEmpty { rows.append([]) }
      rows += entry.rows(width: width)
    }
    return rows
  }

  private func rows(width: Int) -> [[Span]] {
    switch self {
    case .heading(let title): return [[Span(title, Style(.accent, .bold))]]
    case .text(let text, let style): return DisplayText.wrapped(text, width: max(8, width)).map { [Span($0, style)] }
    case .line(let text, let style): return Self.hanging(text, style, width: width)
    case .fact(let name, let value):
      return DisplayText.wrapped(value, width: max(8, width - Self.nameWidth)).enumerated().map { number, line in
        let lead = number == 0 ? DisplayText.truncated(name, to: Self.nameWidth - 1) : ""
        let gap = String(repeating: " ", count: Self.nameWidth - DisplayText.width(of: lead))
        return [Span(lead + gap, .muted), Span(line)]
      }
    case .address(let method, let url):
      let whole = "\(method) \(url)"
      guard DisplayText.width(of: whole) > width else { return [[Span(whole, .title)]] }
      var parts: [String] = [""]
      for character in whole {
        if parts.count == 1 ? character == "?" : character == "&" { parts.append("  ") }
        parts[parts.count - 1].append(character)
      }
      return parts.flatMap { Self.hanging($0, .title, width: width) }
    }
  }

  /// Wraps a line with all rows but the first indented by two.
  private static func hanging(_ text: String, _ style: Style, width: Int) -> [[Span]] {
    guard DisplayText.wrapped(text, width: max(8, width)).count > 1 else { return [[Span(text, style)]] }
    return DisplayText.wrapped(text, width: max(8, width - 2)).enumerated().map { number, line in
      [Span(number == 0 ? line : "  " + line, style)]
    }
  }
}
