/// A piece of text that takes one or two cells and that a terminal can be trusted with.
public struct DisplayCharacter: Hashable, Sendable {
  /// A base scalar and at most four combining marks.
  public let text: String
  /// 1 or 2 cells.
  public let width: Int

  /// What stands for a scalar that can't be shown.
  public static let replacement = DisplayCharacter(text: "\u{fffd}", width: 1)
  public static let space = DisplayCharacter(text: " ", width: 1)

  /// As many as a cell of ncurses holds beside its base (`CCHARW_MAX` is 5).
  static let mostMarks = 4
  /// A tab is shown as this many spaces.
  static let tabWidth = 2

  /// Reduces a character (a grapheme) to what can be shown, piece by piece.
  ///
  /// Control and bidi characters show nothing. An emoji joined of several shows its first, a flag its two letters, a line
  /// end the sign ⏎. Letters joined in one grapheme, as in Devanagari, take their cells one after another.
  public static func forEach(
    in character: Character,
    widths: CellWidth = .current,
    _ body: (DisplayCharacter) -> Void
  ) {
    if let only = single(character, widths: widths) { return body(only) }
    if character.isTab {
      for _ in 0..<tabWidth { body(.space) }
      return
    }
    if character.isNewline {
      body(DisplayCharacter(text: Glyphs.unicode.lineEnd, width: 1))
      return
    }
    var pending = Pending()
    for scalar in character.unicodeScalars {
      if scalar == "\u{200d}" {
        if pending.isEmoji { break }
        continue
      }
      if isInvisible(scalar) || (pending.isEmoji && scalar.properties.isEmojiModifier) { continue }
      switch widths(scalar) {
      case 0:
        pending.add(mark: scalar)
      case let width where width > 0:
        pending.flush(to: body)
        pending.begin(with: scalar, width: width)
      default:
        pending.flush(to: body)
        body(.replacement)
      }
    }
    pending.flush(to: body)
  }

  /// The one piece of a character that is one scalar of a letter or the like, as nearly all are.
  static func single(_ character: Character, widths: CellWidth) -> DisplayCharacter? {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex,
      scalar.value >= 0x20, !isInvisible(scalar), !isRegional(scalar)
    else { return nil }
    let width = widths(scalar)
    return width > 0 ? DisplayCharacter(text: String(character), width: width) : nil
  }

  /// Whether a scalar is half of a flag.
  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1f1e6...0x1f1ff).contains(scalar.value)
  }

  /// Whether a scalar must never reach a terminal, or would do nothing there but upset its arithmetic.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    case 0xad, 0x34f, 0x61c, 0x180b...0x180f, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f: true
    case 0xfe00...0xfe0f, 0xfeff, 0xfff0...0xfffb, 0xe0000...0xe0fff: true
    default: false
    }
  }

  /// The piece being put together.
  private struct Pending {
    private var text = ""
    private var width = 0
    private var marks = 0
    private(set) var isEmoji = false

    mutating func begin(with scalar: Unicode.Scalar, width: Int) {
      if isRegional(scalar), let letter = Unicode.Scalar(scalar.value - 0x1f1e6 + 0x41) {
        text.unicodeScalars.append(letter)
        self.width = 1
        return
      }
      text.unicodeScalars.append(scalar)
      self.width = width
      isEmoji = scalar.value > 0xff && scalar.properties.isEmoji
    }

    mutating func add(mark: Unicode.Scalar) {
      switch mark.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark:
        if width == 0 { begin(with: " ", width: 1) }
      case .format:
        return
      default:
        // The vowels and finals of Hangul are letters that join the one before.
        if width == 0 { return }
      }
      guard marks < DisplayCharacter.mostMarks else { return }
      text.unicodeScalars.append(mark)
      marks += 1
    }

    mutating func flush(to body: (DisplayCharacter) -> Void) {
      if width > 0 { body(DisplayCharacter(text: text, width: width)) }
      self = Pending()
    }
  }
}

extension Character {
  /// Told by its byte: to compare a character that is joined of very many scalars takes long.
  var isTab: Bool { utf8.count == 1 && utf8.first == 0x09 }
}
