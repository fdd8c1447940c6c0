/// Signs that people and programs write in several ways, brought to one: dashes, apostrophes, slashes.
public enum Sign {
  /// The one of ASCII that stands for a sign; other scalars are themselves.
  public static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x60: scalar
    case 0x60, 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: "'"
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2044, 0x2215: "/"
    default: scalar
    }
  }

  /// Whether it is an apostrophe, some of which count as letters elsewhere.
  static func isApostrophe(_ character: Character) -> Bool {
    !character.isASCII && character.unicodeScalars.first.map { plain($0) == "'" } ?? false
  }

  public static func isDash(_ scalar: Unicode.Scalar) -> Bool { plain(scalar) == "-" }
}
