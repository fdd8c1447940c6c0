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
      return Self.packed(Self.parts(of: "\(method) \(url)"), width: max(8, width)).map { [Span($0, .title)] }
    }
  }

  /// A method and a URL in parts that a reader can tell apart: the origin, the path, each parameter.
  private static func parts(of address: String) -> [String] {
    var parts: [String] = [""]
    var slashes = 0
    for character in address {
      if character == "/" { slashes += 1 }
      // The third slash begins the path.
      let begins = character == "/" ? slashes == 3 : character == "?" || character == "&"
      if begins { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  /// As many parts in a row as there is room for. Rows after the first are indented by two.
  private static func packed(_ parts: [String], width: Int) -> [String] {
    var rows: [String] = []
    for part in parts {
      if let last = rows.last, DisplayText.width(of: last) + DisplayText.width(of: part) <= width {
        rows[rows.count - 1] += part
      } else {
        let indent = rows.isEmpty ? "" : "  "
        rows += DisplayText.wrapped(part, width: width - 2).enumerated().map { ($0 == 0 ? indent : "  ") + $1 }
      }
    }
    return rows
  }

  /// Wraps a line with all rows but the first indented by two.
  private static func hanging(_ text: String, _ style: Style, width: Int) -> [[Span]] {
    guard DisplayText.wrapped(text, width: max(8, width)).count > 1 else { return [[Span(text, style)]] }
    return DisplayText.wrapped(text, width: max(8, width - 2)).enumerated().map { number, line in
      [Span(number == 0 ? line : "  " + line, style)]
    }
  }
}
