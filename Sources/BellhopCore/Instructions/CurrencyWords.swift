/// The currencies that instructions name, by sign, code or word.
enum CurrencyWords {
  /// A currency, and the words that name it; no words for a sign between two of them.
  static func find(in text: InstructionText) -> (code: String, place: Range<Int>)? {
    for index in text.words.indices {
      if let (code, length) = named(at: index, in: text) { return (code, index..<(index + length)) }
      for (sign, code) in signs {
        if text.gap(before: index).contains(sign) { return (code, index..<(index + 1)) }
        if text.gapOrRest(after: index).contains(sign) { return (code, index..<(index + 1)) }
      }
    }
    return nil
  }

  /// The currency whose sign stands in a text.
  static func sign(in text: String) -> String? { signs.first { text.contains($0.0) }?.1 }

  private static func named(at index: Int, in text: InstructionText) -> (String, length: Int)? {
    for (phrase, code) in phrases where text.has(phrase.split(separator: " ").map(String.init), at: index) {
      return (code, phrase.split(separator: " ").count)
    }
    if let code = words[text.words[index]] { return (code, 1) }
    let written = text.written(index)
    return codes.contains(written) ? (written, 1) : nil
  }

  private static let signs: [(Character, String)] = [
    ("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"),
  ]
  private static let phrases: [(String, String)] = [
    ("us dollars", "USD"), ("us dollar", "USD"), ("canadian dollars", "CAD"), ("australian dollars", "AUD"),
    ("pounds sterling", "GBP"), ("british pounds", "GBP"), ("swiss francs", "CHF"), ("francs suisses", "CHF"),
    ("dollars canadiens", "CAD"), ("dollars americains", "USD"), ("livres sterling", "GBP"),
  ]
  private static let words: [String: String] = [
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pounds": "GBP", "yen": "JPY", "yens": "JPY",
    "rupees": "INR", "roupies": "INR",
  ]
  /// ISO 4217, as they are written in capitals.
  private static let codes: Set<String> = [
    "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "INR", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
    "RON",
    "BGN", "TRY", "BRL", "MXN", "ZAR", "SGD", "HKD", "KRW", "THB", "AED", "ILS", "MAD", "TND", "XOF", "XAF", "XPF",
  ]
}
