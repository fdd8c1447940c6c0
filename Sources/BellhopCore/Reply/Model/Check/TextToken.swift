import Foundation
import Languages

/// A word of a text as claims are read from it, brought to one form whatever characters it is written with.
struct TextToken: Hashable, Sendable {
  /// As it was written, but for what surrounds it.
  var raw: String
  /// Without case and accents.
  var folded: String

  /// The words of a text: digits of every script as 0–9, dashes and spaces of one kind each.
  static func split(_ text: String) -> [TextToken] {
    var plain = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
      plain.append(Self.plain(scalar))
    }
    return String(plain).split(whereSeparator: \.isWhitespace).compactMap { word in
      let raw = trimmed(word)
      return raw.isEmpty ? nil : TextToken(raw: String(raw), folded: raw.folded)
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let scalar = Sign.plain(scalar)
    if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue, (0...9).contains(value) {
      return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }
    return scalar
  }

  private static let surroundings: Set<Character> = [
    "(", ")", "[", "]", "{", "}", "<", ">", "\"", "«", "»", "“", "”", "„", "'", ".", ",", ";", ":", "!", "?", "…", "*",
    "_",
    "`", "#", "~", "=", "|", "•", "·", "-", "¿", "¡", "/",
  ]

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let first = word.first, surroundings.contains(first) { word = word.dropFirst() }
    while let last = word.last, surroundings.contains(last) { word = word.dropLast() }
    if word.hasSuffix("'s") { word = word.dropLast(2) }
    // "l'e-mail", "d'ORD-12", "qu'une"
    if let mark = word.firstIndex(of: "'"), elided.contains(word[..<mark].folded) {
      word = word[word.index(after: mark)...]
    }
    return word
  }

  private static let elided = Lexicon.union { $0.set("text.elisions") }

  var isDigits: Bool { !folded.isEmpty && folded.allSatisfy(NumberForms.isDigit) }
  var hasDigit: Bool { folded.contains(where: NumberForms.isDigit) }

  /// Whether it is a link or the name of a place on the web.
  var isLink: Bool {
    if folded.contains("://") || folded.hasPrefix("www.") || folded.hasPrefix("mailto:") || folded.hasPrefix("tel:") {
      return true
    }
    let host = folded.prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1, last.allSatisfy(\.isLetter) else { return false }
    return labels.allSatisfy { label in
      label.count > 1 && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }

  var isAddress: Bool {
    guard let at = folded.firstIndex(of: "@") else { return false }
    return at > folded.startIndex || folded.count > 1
  }

  /// Four capitals or more in a row are a code far more often than a word.
  var isCapitals: Bool { raw.count >= 4 && raw.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "_" } }
}
