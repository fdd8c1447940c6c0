/// A currency, or percent, by its sign, code or name.
enum MoneyUnit {
  private static let names: [String: String] = [
    "%": "%", "percent": "%", "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "$", "dollar": "$",
    "dollars": "$", "usd": "USD", "us$": "USD", "cad": "CAD", "ca$": "CAD", "aud": "AUD", "a$": "AUD", "nzd": "NZD",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "livre": "GBP", "livres": "GBP", "¥": "¥", "jpy": "JPY",
    "cny": "CNY", "yen": "JPY", "yens": "JPY", "chf": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN",
    "inr": "INR", "₹": "INR", "rupees": "INR", "brl": "BRL", "mxn": "MXN", "zar": "ZAR", "sgd": "SGD", "hkd": "HKD",
    "aed": "AED", "huf": "HUF", "czk": "CZK", "ron": "RON", "krw": "KRW", "₩": "KRW", "cents": "cent",
    "cent": "cent", "centime": "cent", "centimes": "cent", "pence": "cent", "p": "cent", "c": "cent", "kr": "kr",
  ]

  static func of(_ text: some StringProtocol) -> String? { names[String(text)] }

  /// The unit that a word in front of a number gives it. A code counts there only in capitals: "c 5" is no amount.
  static func leading(_ token: TextToken) -> String? {
    guard let unit = of(token.folded), unit != "%", !token.raw.contains(where: \.isLowercase) else { return nil }
    return unit
  }

  /// Whether two may be the same: a dollar sign stands for every dollar.
  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let families: [String: Set<String>] = [
      "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"], "¥": ["JPY", "CNY"], "kr": ["SEK", "NOK", "DKK"],
    ]
    return families[a]?.contains(b) == true || families[b]?.contains(a) == true
  }
}
