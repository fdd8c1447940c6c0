/// The signs of currencies.
enum CurrencySigns {
  /// The currency that a sign stands for, and the others that are written with it, the likeliest first.
  static let currencies: [Unicode.Scalar: [String]] = [
    "$": dollars, "€": ["EUR"], "£": ["GBP"],
    "¥": ["JPY", "CNY"], "￥": ["JPY", "CNY"], "₹": ["INR"], "₽": ["RUB"], "₩": ["KRW"], "₺": ["TRY"], "₪": ["ILS"],
    "₫": ["VND"], "₴": ["UAH"], "₱": ["PHP"], "₦": ["NGN"], "฿": ["THB"], "₡": ["CRC"], "₲": ["PYG"], "₸": ["KZT"],
    "₾": ["GEL"], "₭": ["LAK"], "₮": ["MNT"], "৳": ["BDT"], "₼": ["AZN"], "₵": ["GHS"], "元": ["CNY"], "円": ["JPY"],
  ]

  /// The currencies of a plain dollar sign.
  static let dollars = ["USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD", "ARS", "CLP", "COP"]

  static func isSign(_ scalar: Unicode.Scalar) -> Bool { currencies[scalar] != nil }
}
