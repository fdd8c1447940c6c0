/// How many decimals currencies have.
public enum CurrencyDecimals {
  /// - Parameter code: by ISO 4217; nil for an amount whose currency isn't known, which has two like most.
  public static func of(_ code: String?) -> Int { code.flatMap { CurrencyCodes.all.decimals[$0] } ?? 2 }
}
