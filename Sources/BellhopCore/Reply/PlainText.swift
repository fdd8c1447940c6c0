/// Makes a response's text fit to be read: no markup, no controls, no hidden direction marks, of bounded length.
enum PlainText {
  /// The longest value that is told, in characters.
  static let longest = 400

  static func of(_ text: String, longest: Int = longest) -> String {
    let bounded = String(text.unicodeScalars.prefix(longest * 16))
    let readable = decoded(withoutTags(bounded))
    var clean = String.UnicodeScalarView()
    var marks = 0
    for scalar in readable.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: clean.append(" ")
      case .format, .surrogate, .privateUse, .unassigned:
        // The joiner of emoji families and the like is harmless and changes what is seen.
        if scalar == "\u{200D}" { clean.append(scalar) }
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks <= 4 { clean.append(scalar) }
        continue
      default: clean.append(scalar)
      }
      marks = 0
    }
    let words = String(clean).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return words.count <= longest ? words : words.prefix(longest - 1) + "…"
  }

  /// Leaves out tags and comments; "5 < 6" and "a <3 b" stay.
  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      let isTag = after.first.map { $0.isASCII && ($0.isLetter || $0 == "/" || $0 == "!") } ?? false
      guard isTag, let close = after.firstIndex(of: ">") else {
        result.append("<")
        rest = after
        if isTag { return result + after }
        continue
      }
      let name = after[..<close].drop { $0 == "/" }.prefix(while: \.isLetter).lowercased()
      if ["br", "p", "div", "li", "tr", "td", "ul", "ol", "h"].contains(name) { result.append(" ") }
      rest = after[after.index(after: close)...]
      if ["script", "style"].contains(name), after.first != "/" {
        rest = rest.drop { $0 != "<" }
      }
    }
    return result + rest
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
  ]

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
