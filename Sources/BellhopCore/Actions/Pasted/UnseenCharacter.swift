/// A character that nobody sees on a screen and that a paste brings along: white space, a control, or one of those that
/// Unicode has for the shaping and the direction of text (category Cf, and what is ignorable by default).
public struct UnseenCharacter: Hashable, Sendable {
  public let scalar: Unicode.Scalar

  /// Nil for a character that is seen.
  public init?(_ scalar: Unicode.Scalar) {
    guard Self.isUnseen(scalar) else { return nil }
    self.scalar = scalar
  }

  /// Whether it is the space of the keyboard, which may be meant.
  var isSpace: Bool { scalar == " " }

  /// Whether it gives text its shape: words of some scripts and signs joined of several have such characters inside.
  var shapesText: Bool {
    switch scalar.value {
    case 0x200c, 0x200d, 0x180b...0x180d, 0x180f, 0xfe00...0xfe0f, 0xe0100...0xe01ef: true
    default: false
    }
  }

  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7f }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format: return true
    // An empty Braille cell, and what stands for a picture in copied text.
    default: return scalar.value == 0x2800 || scalar.value == 0xfffc
    }
  }

  /// What it is called in a sentence: "a zero-width space, U+200B,"; the space of the keyboard is just "a space".
  public var name: String {
    if isSpace { return "a space" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\(title), U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits),"
  }

  private var title: String {
    if let title = Self.titles[scalar.value] { return title }
    switch scalar.value {
    case 0xfe00...0xfe0f, 0xe0100...0xe01ef: return "a variation selector"
    case 0xe0000...0xe007f: return "a tag character"
    case 0x2000...0x200a, 0x1680, 0x205f, 0x3000: return "a wide or narrow space"
    case 0x115f, 0x1160, 0x3164, 0xffa0: return "a Hangul filler"
    case 0x2061...0x2064: return "an invisible sign of mathematics"
    case 0x202a...0x202e, 0x2066...0x2069: return "a change of writing direction"
    default:
      return scalar.properties.generalCategory == .control ? "a control character" : "an invisible character"
    }
  }

  private static let titles: [UInt32: String] = [
    0x09: "a tab", 0x0a: "a line break", 0x0d: "a line break", 0x85: "a line break", 0xa0: "a no-break space",
    0xad: "a soft hyphen", 0x034f: "a grapheme joiner", 0x061c: "an Arabic letter mark",
    0x180e: "a Mongolian vowel separator", 0x200b: "a zero-width space", 0x200c: "a zero-width non-joiner",
    0x200d: "a zero-width joiner", 0x200e: "a left-to-right mark", 0x200f: "a right-to-left mark",
    0x2028: "a line separator", 0x2029: "a paragraph separator", 0x202f: "a narrow no-break space",
    0x2060: "a word joiner", 0x2800: "an empty Braille cell", 0xfeff: "a byte order mark",
    0xfffc: "an object replacement character",
  ]
}
