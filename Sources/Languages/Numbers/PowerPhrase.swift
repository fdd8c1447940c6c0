import Foundation

/// Numbers with an exponent: `1.5e6`, `1.5x10^6`, `2^10`.
extension NumberReader {
  /// More than any number of a person has; a `Decimal` holds exponents to 127.
  private static let largestExponent = 28

  func power(at start: Int) -> (value: Decimal, end: Int)? {
    guard let base = tokens.token(at: start)?.numeral, let mark = tokens.token(at: start + 1), mark.isGlued else {
      return nil
    }
    if mark.word == "e", let exponent = exponent(at: start + 2) {
      return scaled(base.value, by: exponent)
    }
    if mark.sign == "^", let exponent = exponent(at: start + 2), let power = raised(base.value, to: exponent.value) {
      return (power, exponent.end)
    }
    guard mark.word == "x" || mark.sign == "\u{D7}", tokens.token(at: start + 2)?.numeral?.value == 10,
      tokens.token(at: start + 3)?.sign == "^", let exponent = exponent(at: start + 4)
    else { return nil }
    return scaled(base.value, by: exponent)
  }

  private func exponent(at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var isNegative = false
    if let token = tokens.token(at: index), token.isGlued, token.sign == "-" || token.sign == "+" {
      isNegative = token.sign == "-"
      index += 1
    }
    guard let token = tokens.token(at: index), token.isGlued, let numeral = token.numeral, !numeral.hasFraction,
      let value = numeral.value.wholeInt, value <= Self.largestExponent
    else { return nil }
    return (isNegative ? -value : value, index + 1)
  }

  private func scaled(_ value: Decimal, by exponent: (value: Int, end: Int)) -> (Decimal, Int)? {
    raised(10, to: exponent.value).map { (value * $0, exponent.end) }
  }

  private func raised(_ base: Decimal, to exponent: Int) -> Decimal? {
    guard base > 0, base < 1_000_000_000 else { return nil }
    var power: Decimal = 1
    for _ in 0..<abs(exponent) {
      power *= base
      guard power < Self.largest else { return nil }
    }
    if exponent >= 0 { return power }
    return power > 0 ? 1 / power : nil
  }
}
