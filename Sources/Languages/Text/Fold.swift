import Foundation

/// Letters without case and marks, as words are compared: the one fold of every reader.
///
/// `É` counts as `e`, however it is composed; a letter that no mark makes of another counts as what people type for it:
/// `œ` as `oe`, `ß` as `ss`, `ø` as `o`, `ł` as `l`. Digits of any script are 0 to 9, and a mark by itself is nothing.
public enum Fold {
  /// Gives what a scalar counts as, one scalar after another.
  public static func forEach(of scalar: Unicode.Scalar, _ take: (Unicode.Scalar) -> Void) {
    if scalar.isASCII { return take(isCapital(scalar) ? lowercase(scalar) : scalar) }
    if let row = latin.first(where: { $0.codes.contains(scalar.value) }) {
      let letter = row.letters[Int(scalar.value - row.codes.lowerBound)]
      if letter != other { return take(Unicode.Scalar(letter)) }
    }
    if let letters = several[scalar.value] { return letters.unicodeScalars.forEach(take) }
    // A letter as wide as a Chinese one.
    if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
      return forEach(of: narrow, take)
    }
    fold(scalar, take)
  }

  static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    forEach(of: scalar) { word.unicodeScalars.append($0) }
  }

  /// What letters outside the Latin ones count as.
  private static func fold(_ scalar: Unicode.Scalar, _ take: (Unicode.Scalar) -> Void) {
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return }
    if properties.numericType == .decimal, let value = properties.numericValue, (0...9).contains(value) {
      return take(Unicode.Scalar(48 + UInt8(value)))
    }
    for part in properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars
    where part.properties.generalCategory != .nonspacingMark {
      take(part)
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func lowercase(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value + 32))
  }

  private static let other = UInt8(ascii: "_")

  /// What the letters of the Latin blocks of Unicode count as, in order; `_` where it isn't one letter.
  private static let latin: [(codes: ClosedRange<UInt32>, letters: [UInt8])] = [
    (
      0xC0...0x24F,
      Array(
        """
        aaaaaa_ceeeeiiiidnooooo_ouuuuy__aaaaaa_ceeeeiiiidnooooo_ouuuuy_yaaaaaaccccccccddddeeeeeeeeeegggg\
        gggghhhhiiiiiiiiii__jjkkkllllllllllnnnnnnnnnoooooo__rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bbbb__occdddd_eeeffgg_iikkllmnnooo__pp_____ttttuu_vyyzzz_______w_____________aaiioouuuuuuuuuueaa\
        aa__ggggkkoooozzj___gg_wnnaa__ooaaaaeeeeiiiioooorrrruuuussttyyhhnd____aaeeooooooooyylntj__acclts\
        z__bu_eejjqqrryy
        """.utf8
      )
    ),
    (
      0x1E00...0x1EFF,
      Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
        ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasss__aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy__vvyy
        """.utf8
      )
    ),
  ]

  /// Letters that count as several.
  private static let several: [UInt32: String] = {
    let groups: [(String, [UInt32])] = [
      ("ae", [0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD]), ("oe", [0x152, 0x153]), ("ss", [0xDF, 0x1E9E]),
      ("th", [0xDE, 0xFE]), ("ij", [0x132, 0x133]), ("hv", [0x195, 0x1F6]), ("oi", [0x1A2, 0x1A3]),
      ("dz", [0x1C4, 0x1C5, 0x1C6, 0x1F1, 0x1F2, 0x1F3]), ("lj", [0x1C7, 0x1C8, 0x1C9]),
      ("nj", [0x1CA, 0x1CB, 0x1CC]), ("ou", [0x222, 0x223]), ("ll", [0x1EFA, 0x1EFB]),
      ("ff", [0xFB00]), ("fi", [0xFB01]), ("fl", [0xFB02]), ("ffi", [0xFB03]), ("ffl", [0xFB04]),
      ("st", [0xFB05, 0xFB06]),
    ]
    var several: [UInt32: String] = [:]
    for (letters, codes) in groups { for code in codes { several[code] = letters } }
    return several
  }()
}

extension StringProtocol {
  /// Without case and marks: what compares equal to every other way to write it.
  public var folded: String {
    var folded = ""
    for scalar in unicodeScalars { Fold.append(scalar, to: &folded) }
    return folded
  }
}
