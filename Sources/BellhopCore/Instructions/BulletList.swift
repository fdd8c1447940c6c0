/// Finds a list with a choice on each line: "- Orders", "• Payments", "1. My account", "a) Other".
enum BulletList {
  /// The items as they are written, and the lines that they stand on; nil when fewer than two lines begin like one.
  static func items(in text: String) -> (items: [String], lines: String)? {
    let lines = text.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
    let found = lines.compactMap { line in item(line).map { (line: line, item: $0) } }
    guard let first = found.first, let last = found.last, found.count > 1 else { return nil }
    return (found.map(\.item), String(text[first.line.startIndex..<last.line.endIndex]))
  }

  /// What stands after a bullet, or after a number or letter with its sign.
  private static func item(_ line: Substring) -> String? {
    guard let first = line.first else { return nil }
    if "-•*–·▪‣".contains(first) { return trimmed(line.dropFirst()) }
    let mark = line.prefix { $0.isLetter || $0.isNumber }
    let rest = line.dropFirst(mark.count)
    guard (1...2).contains(mark.count), mark.allSatisfy(\.isNumber) || mark.count == 1, let sign = rest.first,
      ".)".contains(sign), rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return trimmed(rest.dropFirst())
  }

  private static func trimmed(_ text: Substring) -> String? {
    let item = text.drop(while: \.isWhitespace)
    return item.isEmpty ? nil : String(item)
  }
}
