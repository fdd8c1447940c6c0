import Languages

/// A currency, or percent, by its sign, code or name.
struct MoneyUnit: Hashable, Sendable {
  /// The codes that it may stand for: a dollar sign stands for every dollar. None for percent and for cents.
  private var codes: Set<String>
  private var isPercent = false

  static let percent = MoneyUnit(codes: [], isPercent: true)

  static func of(_ text: some StringProtocol) -> MoneyUnit? {
    let text = String(text)
    guard text.utf8.count <= 40 else { return nil }
    if Language.allCases.contains(where: { SaidNumber.isPercent(text, $0) }) { return percent }
    return Language.allCases.lazy.compactMap { CurrencyMention.unit(text, $0) }.first.map { unit in
      MoneyUnit(codes: unit.isHundredth ? [] : Set(unit.codes))
    }
  }

  /// The unit that a word in front of a number gives it. A code counts there only in capitals: "c 5" is no amount.
  static func leading(_ token: TextToken) -> MoneyUnit? {
    guard let unit = of(token.folded), !unit.isPercent, !token.raw.contains(where: \.isLowercase) else { return nil }
    return unit
  }

  /// Whether two may be the same.
  func mayBe(_ other: MoneyUnit) -> Bool { self == other || !codes.isDisjoint(with: other.codes) }
}
