/// A text as it reads once its backslash escapes are undone, level by level: JSON inside a string of JSON doubles the
/// escapes of what it holds, so that a quote becomes `\"`, then `\\\"`.
///
/// Each byte knows where it stood in the text as it was given.
struct EscapeLayers {
  /// How many levels are undone beyond the one that ``EscapedText`` reads. A hostile text could nest for ever.
  private static let deepest = 3

  let bytes: [UInt8]
  /// Where each byte began; nil in the text as it was given, where nothing has moved.
  private let origins: [Int]?
  private let end: Int

  /// The text as it was given, then each level that differs from the one before.
  static func of(_ text: [UInt8]) -> [EscapeLayers] {
    var layers = [EscapeLayers(bytes: text, origins: nil, end: text.count)]
    for _ in 0..<deepest {
      guard let next = layers.last?.unescaped() else { break }
      layers.append(next)
    }
    return layers
  }

  /// The place in the text as it was given, whole escapes with it.
  func origin(of range: Range<Int>) -> Range<Int> {
    guard let origins else { return range }
    return origins[range.lowerBound]..<(range.upperBound < origins.count ? origins[range.upperBound] : end)
  }

  /// Nil when nothing is escaped. What an escape spells out by a letter, as `\n`, stays: that is read at any level.
  private func unescaped() -> EscapeLayers? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var result: [UInt8] = []
    var places: [Int] = []
    result.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count && Self.standsForItself(bytes[index + 1])
      result.append(bytes[isEscape ? index + 1 : index])
      places.append(origins?[index] ?? index)
      index += isEscape ? 2 : 1
    }
    guard result.count < bytes.count else { return nil }
    return EscapeLayers(bytes: result, origins: places, end: end)
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "'")
  }
}
