/// The codes of ISO 4217 that are in use, and how people write them.
struct CurrencyCodes: Sendable {
  /// How many decimals each has.
  let decimals: [String: Int]
  /// Codes that are words as well; they count in capitals behind an amount only.
  private let words: Set<String>
  /// Codes that people write in small letters too.
  private let common: Set<String>
  /// What stands before a dollar sign and tells whose it is.
  let dollars: [String: String]
  /// Those that some write with a space before the sign.
  let spreadDollars: Set<String>
  /// Short forms before an amount, and of these the ones that a full stop must follow: "Fr. 20" are francs, "FR76" begins
  /// an account's number.
  let prefixes: [String: String]
  let dottedPrefixes: Set<String>
  /// Short forms behind an amount, as they are written.
  let behind: Set<String>

  static let all = CurrencyCodes(.common)

  private init(_ common: Lexicon) {
    decimals = common.pairs("money.currencies").reduce(into: [:]) { $0[$1.text] = Int($1.value) }
    words = Set(common.texts("money.word-codes"))
    self.common = Set(common.texts("money.common-codes"))
    dollars = common.table("money.dollars")
    spreadDollars = common.set("money.spread-dollars")
    prefixes = common.table("money.prefixes")
    dottedPrefixes = common.set("money.dotted-prefixes")
    behind = Set(common.texts("money.behind"))
  }

  /// The code that a word as it is written is.
  func code(_ written: String, beforeAmount: Bool) -> String? {
    guard written.utf8.count == 3 else { return nil }
    let code = written.uppercased()
    guard decimals[code] != nil, written == code || common.contains(code) else { return nil }
    return beforeAmount && words.contains(code) ? nil : code
  }

  /// "MUSD", "kEUR": thousands or millions of a currency.
  func scaled(_ written: String) -> (code: String, scale: Int)? {
    guard written.utf8.count == 4, let first = written.first, written.dropFirst().allSatisfy(\.isUppercase),
      let code = code(String(written.dropFirst()), beforeAmount: true), common.contains(code)
    else { return nil }
    switch first {
    case "M": return (code, 1_000_000)
    case "k", "K": return (code, 1_000)
    default: return nil
    }
  }
}
