/// Letters without case and accents, for comparing words.
enum FoldedLetter {
  /// The Latin letters of U+00C0 to U+00FF in order; two that stand for two letters are left to `fold`.
  private static let latin = Array(
    "aaaaaa_ceeeeiiiidnooooo*ouuuuy__aaaaaa_ceeeeiiiidnooooo*ouuuuy_y".unicodeScalars
  )

  /// Adds a letter as it counts: `É` as `e`, `œ` as `oe`, an accent by itself as nothing.
  static func fold(_ scalar: Unicode.Scalar, into word: inout String) {
    if scalar.isASCII {
      word.unicodeScalars.append(("A"..."Z").contains(scalar) ? lowercase(scalar) : scalar)
      return
    }
    switch scalar.value {
    case 0x300...0x36F: return
    case 0xC6, 0xE6: word += "ae"
    case 0xDF: word += "ss"
    case 0x152, 0x153: word += "oe"
    case 0xC0...0xFF:
      let letter = latin[Int(scalar.value) - 0xC0]
      if letter == "_" || letter == "*" {
        word += scalar.properties.lowercaseMapping
      } else {
        word.unicodeScalars.append(letter)
      }
    default: word += scalar.properties.lowercaseMapping
    }
  }

  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars { fold(scalar, into: &folded) }
    return folded
  }

  private static func lowercase(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value + 32))
  }
}
