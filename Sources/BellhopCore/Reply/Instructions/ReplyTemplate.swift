import Languages

/// Words to say, with places for values: "Your order arrives on {{order.eta}}".
struct ReplyTemplate: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case text(String)
    case field(String)
  }

  var parts: [Part] = []
  /// `{{` without `}}`, or nothing between them.
  var isBroken = false

  init(_ text: String) {
    var rest = Substring(text)
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
      let after = rest[open.upperBound...]
      guard let close = after.firstRange(of: "}}") else {
        isBroken = true
        rest = after
        break
      }
      let path = after[..<close.lowerBound].trimmingSpaces()
      if path.isEmpty { isBroken = true } else { parts.append(.field(path)) }
      rest = after[close.upperBound...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  var paths: [String] {
    parts.compactMap { part in
      if case .field(let path) = part { path } else { nil }
    }
  }

  /// The sentences of a text, each whole with its `{{…}}`.
  static func sentences(of text: String) -> [String] {
    text.pieces(endedBy: .sentences).map(\.written)
  }

  /// The keys of a path as it is typed: `items[0].name` is items, 0, name.
  static func keys(_ path: String) -> [String] {
    path.replacing("[", with: ".").replacing("]", with: "").split(separator: ".").map { $0.trimmingSpaces() }
  }
}
