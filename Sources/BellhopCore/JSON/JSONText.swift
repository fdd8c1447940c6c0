extension JSONValue {
  /// The document as compact JSON: members in their order, numbers as they were written, `/` and everything that isn't
  /// ASCII as it is.
  public var compactText: String {
    var text = ""
    write(to: &text, indent: nil, level: 0)
    return text
  }

  /// The document for reading: one member or item per line, indented by two spaces.
  public var prettyText: String {
    var text = ""
    write(to: &text, indent: "  ", level: 0)
    return text
  }

  private func write(to text: inout String, indent: String?, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.write(string, to: &text)
    case .array(let items):
      Self.write(items, in: ("[", "]"), to: &text, indent: indent, level: level) { item, text in
        item.write(to: &text, indent: indent, level: level + 1)
      }
    case .object(let members):
      Self.write(members, in: ("{", "}"), to: &text, indent: indent, level: level) { member, text in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent, level: level + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    in brackets: (String, String),
    to text: inout String,
    indent: String?,
    level: Int,
    _ writeElement: (Element, inout String) -> Void
  ) {
    text += brackets.0
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: indent, count: level + 1) }
      writeElement(element, &text)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: indent, count: level) }
    text += brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
