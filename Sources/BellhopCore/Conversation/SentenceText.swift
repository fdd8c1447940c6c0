/// What the sentences of every language do with a text of the admin or the customer.
extension String {
  /// On one line, cut with an ellipsis.
  func onOneLine(to limit: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  /// Both with a space between, or the one that isn't empty.
  func joined(with other: String) -> String { isEmpty ? other : other.isEmpty ? self : "\(self) \(other)" }

  /// With a full stop, unless it ends otherwise.
  var asSentence: String {
    guard let last else { return "" }
    return ".!?:…".contains(last) ? self : self + "."
  }

  /// A name as it stands inside a sentence: "Order number" loses its capital, "IBAN" keeps it.
  var insideSentence: String {
    let name = trimmingWhitespace
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }

  var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  var withoutFullStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}
