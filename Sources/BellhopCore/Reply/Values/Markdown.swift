/// Takes the signs of Markdown out of a text: bold, code, headings and the addresses behind links.
enum Markdown {
  static func plain(_ text: String) -> String {
    guard text.contains(where: { "*[`#~".contains($0) }), text.contains(where: \.isLetter) else { return text }
    var plain = withoutLinks(text)
    for sign in ["**", "~~", "`"] { plain = withoutPairs(of: sign, in: plain) }
    plain = withoutEmphasis(plain)
    return plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let marks = line.prefix { $0 == "#" }
        return !marks.isEmpty && marks.count <= 6 && line.dropFirst(marks.count).first == " "
          ? line.dropFirst(marks.count + 1) : line
      }
      .joined(separator: "\n")
  }

  /// `[text](address)` is its text.
  private static func withoutLinks(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "["), let middle = rest[open...].firstRange(of: "](") {
      guard let close = rest[middle.upperBound...].firstIndex(of: ")") else { break }
      let words = rest[rest.index(after: open)..<middle.lowerBound]
      let address = rest[middle.upperBound..<close]
      let isLink = !words.contains("[") && !address.contains(where: \.isWhitespace)
      let before = rest[..<open]
      plain += isLink && before.last == "!" ? before.dropLast() : before
      plain += isLink ? words : rest[open...close]
      rest = rest[rest.index(after: close)...]
    }
    return plain + rest
  }

  /// Signs that stand in pairs around words; in `12**34**56` and `**** 4242` they stand for what is hidden.
  private static func withoutPairs(of sign: String, in text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let open = rest.firstRange(of: sign), let close = rest[open.upperBound...].firstRange(of: sign) {
      let before = rest[..<open.lowerBound]
      let words = rest[open.upperBound..<close.lowerBound]
      let after = rest[close.upperBound...]
      let isPair =
        !isWordSign(before.last ?? plain.last) && !isWordSign(after.first) && words.first?.isWhitespace == false
        && words.last?.isWhitespace == false && words.contains(where: isWordSign)
      plain += before + (isPair ? words : rest[open.lowerBound..<close.lowerBound])
      rest = isPair ? after : rest[close.lowerBound...]
    }
    return plain + rest
  }

  private static func isWordSign(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// `*now*`, but not `2 * 3 * 4`.
  private static func withoutEmphasis(_ text: String) -> String {
    guard text.contains("*") else { return text }
    let characters = Array(text)
    var dropped: Set<Int> = []
    var open: Int?
    for (index, character) in characters.enumerated() where character == "*" {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if let start = open, !before.isWhitespace, before != "*", !(after.isLetter || after.isNumber) {
        dropped.formUnion([start, index])
        open = nil
      } else if before.isWhitespace || before == "(", !after.isWhitespace, after != "*" {
        open = index
      }
    }
    return String(characters.indices.filter { !dropped.contains($0) }.map { characters[$0] })
  }
}
