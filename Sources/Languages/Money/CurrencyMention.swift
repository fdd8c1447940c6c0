/// A currency that a text names, by its sign, code or name, with or without an amount.
public struct CurrencyMention: Hashable, Sendable {
  /// By ISO 4217.
  public var code: String
  /// Where it stands, in UTF-8 offsets.
  public var span: Range<Int>
  /// Also a word for something else: a pound of apples.
  public var isWeak: Bool

  /// All currencies that a text names, in its order; codes count in capitals only.
  public static func all(in text: String, _ language: Language) -> [CurrencyMention] {
    let reader = MoneyReader(text, language)
    let tokens = reader.tokens
    var found: [CurrencyMention] = []
    var index = 0
    while index < tokens.tokens.count {
      guard let (unit, end) = reader.unitName(at: index, isAfterAmount: false) else {
        index += 1
        continue
      }
      let range = tokens.tokens[index].range.lowerBound..<tokens.tokens[end - 1].range.upperBound
      index = end
      let written = tokens.text.text(range)
      let isSmallCode = CurrencyCodes.all.code(written, beforeAmount: true) != nil && written != written.uppercased()
      guard let code = unit.code, !unit.isMinor, !isSmallCode else { continue }
      found.append(CurrencyMention(code: code, span: tokens.text.span(range), isWeak: unit.isWeak))
    }
    return found
  }

  /// What a currency is called in a sentence: "euros".
  public static func name(of code: String, _ language: Language) -> String {
    CurrencyNames.of(language).told[code] ?? code
  }

  /// What a text that is nothing but the sign, code or name of a currency, or of its hundredth, may stand for, the
  /// likeliest first.
  public static func unit(_ text: String, _ language: Language) -> (codes: [String], isHundredth: Bool)? {
    let names = CurrencyNames.of(language)
    if let letter = names.letters[text] { return (letter.code.map { [$0] } ?? [], true) }
    var found: CurrencyNames.Unit?
    if text.unicodeScalars.allSatisfy(\.isLetter) {
      let code = CurrencyCodes.all.code(text, beforeAmount: true)
      found = names.unit(in: [text.folded])?.unit ?? code.map { .init(code: $0) }
    } else {
      let reader = MoneyReader(text, language)
      found = reader.unitName(at: 0, isAfterAmount: true).flatMap { $1 == reader.tokens.tokens.count ? $0 : nil }
    }
    guard let unit = found else { return nil }
    return ((unit.code.map { [$0] } ?? []) + unit.others, unit.isMinor)
  }
}
