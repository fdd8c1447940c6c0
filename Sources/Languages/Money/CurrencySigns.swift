/// The signs of currencies.
public enum CurrencySigns {
  /// The currency that a sign stands for, and the others that are written with it, the likeliest first.
  static let currencies: [Unicode.Scalar: [String]] =
    Lexicon.common.pairs("money.signs").reduce(into: [:]) { signs, pair in
      if let sign = pair.text.unicodeScalars.first {
        signs[sign] = pair.value.split(separator: " ").map(String.init)
      }
    }

  /// The currencies that are shown with their sign, and the sign.
  public static let shown: [String: String] =
    Lexicon.common.pairs("money.shown").reduce(into: [:]) { $0[$1.text] = $1.value }

  static func isSign(_ scalar: Unicode.Scalar) -> Bool { !scalar.isASCIILetter && currencies[scalar] != nil }
}
