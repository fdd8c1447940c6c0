import struct Foundation.Data

/// One value that must not be seen, and the forms in which it may turn up.
struct SecretForms: Sendable {
  private let value: [UInt8]
  /// Shorter than this a value is an everyday word or number.
  private static let shortest = 4
  private let isShort: Bool
  /// The value in hexadecimal, in lower case; empty when it is short.
  private let hex: [UInt8]
  private let base64: [Base64Core]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = Array("0123456789abcdef".utf8)
    value = bytes
    isShort = text.count < Self.shortest
    hex = isShort ? [] : bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    base64 = isShort ? [] : (0..<3).compactMap { Base64Core(bytes, offset: $0) }
  }

  /// A secret's value and what else in it is worth hiding: after a scheme's name as in `Bearer abc` the credential
  /// itself, and what a Basic credential decodes to.
  static func parts(of value: String) -> [String] {
    guard !value.isEmpty else { return [] }
    let words = value.split(separator: " ")
    guard words.count == 2, words[0].count >= shortest, words[0].allSatisfy(\.isLetter), words[1].count >= shortest
    else { return [value] }
    var parts = [value, String(words[1])]
    if words[0].lowercased() == "basic", let data = Data(base64Encoded: String(words[1])),
      let pair = String(validating: data, as: UTF8.self)
    {
      parts.append(pair)
      if let colon = pair.firstIndex(of: ":") { parts.append(String(pair[pair.index(after: colon)...])) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Where the value stands in a text, in any of its forms.
  func occurrences(in text: [UInt8]) -> [Range<Int>] {
    guard let first = value.first else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      let mayBegin = byte == first || EscapedText.beginsEscape(byte) || (byte == 0x2B && first == 0x20)
      if mayBegin, let end = EscapedText.match(value, in: text, at: index), stands(index..<end, in: text) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    if !hex.isEmpty { found += hexOccurrences(in: text) }
    for core in base64 { found += core.occurrences(in: text) }
    return found
  }

  /// A short value counts only where nothing of a word or number touches it.
  private func stands(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard isShort else { return true }
    func isWord(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
        return true
      default: return false
      }
    }
    return !isWord(range.lowerBound - 1) && !isWord(range.upperBound)
  }

  private func hexOccurrences(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + hex.count <= text.count {
      // 0x20 is what lower case adds to a letter; digits have it set already.
      if zip(hex, text[index...]).allSatisfy({ $0 == $1 | 0x20 }) {
        found.append(index..<index + hex.count)
        index += hex.count
      } else {
        index += 1
      }
    }
    return found
  }
}

/// The characters of a value's Base64 that don't depend on what stands before and after it.
///
/// Base64 turns three bytes into four characters, so a value inside a longer text looks different at each of three
/// offsets, and only its inner characters are its own.
struct Base64Core: Sendable {
  private let characters: [UInt8]
  /// Fewer characters turn up by chance; the shortest value that is looked for in Base64 has as many at each offset.
  private static let shortest = 4

  init?(_ value: [UInt8], offset: Int) {
    let encoded = Array(Data([UInt8](repeating: 0, count: offset) + value).base64EncodedString().utf8)
    // A character stands for six bits: the first whole one after the offset, and the last whole one.
    let first = (offset * 8 + 5) / 6
    let last = (offset + value.count) * 8 / 6
    guard last - first >= Self.shortest else { return nil }
    characters = encoded[first..<last].map(Self.standard)
  }

  /// The whole run of Base64 around each place where the value is encoded. It may be broken into lines.
  func occurrences(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + characters.count <= text.count {
      guard var end = match(in: text, at: index) else {
        index += 1
        continue
      }
      var start = index
      // The letter of an escape such as `\n` isn't Base64.
      while start > 0, Self.isCharacter(text[start - 1]), start < 2 || text[start - 2] != UInt8(ascii: "\\") {
        start -= 1
      }
      while end < text.count, Self.isCharacter(text[end]) || text[end] == UInt8(ascii: "=") { end += 1 }
      found.append(start..<end)
      index = end
    }
    return found
  }

  /// Where the characters that begin at a place end.
  private func match(in text: [UInt8], at start: Int) -> Int? {
    var position = start
    for (number, character) in characters.enumerated() {
      if number > 0 { position = Self.skipLineBreak(in: text, at: position) }
      guard position < text.count, Self.standard(text[position]) == character else { return nil }
      position += 1
    }
    return position
  }

  /// Past a line break, as it is or as `\r\n` in a string of JSON, and what indents the next line.
  private static func skipLineBreak(in text: [UInt8], at start: Int) -> Int {
    var position = start
    while position < text.count {
      switch text[position] {
      case 0x0D, 0x0A: position += 1
      case 0x20, 0x09:
        guard position > start else { return start }
        position += 1
      case UInt8(ascii: "\\"):
        guard position + 1 < text.count,
          text[position + 1] == UInt8(ascii: "n") || text[position + 1] == UInt8(ascii: "r")
        else { return position }
        position += 2
      default: return position
      }
    }
    return position
  }

  /// A character of the URL-safe alphabet as the standard one writes it (RFC 4648 §5).
  private static func standard(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "-"): UInt8(ascii: "+")
    case UInt8(ascii: "_"): UInt8(ascii: "/")
    default: byte
    }
  }

  private static func isCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
