/// The codes of ISO 4217 that are in use, and of these the ones that people write.
enum CurrencyCodes {
  private static let all = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP \
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF \
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD \
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB \
    RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
    UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    """
    .split(separator: " ").map(String.init)
  )

  /// Codes that are words as well; they count in capitals behind an amount only.
  private static let words: Set<String> = ["ALL", "GEL", "MAD", "PEN", "TRY", "TOP", "CUP", "BAM", "LAK", "SOS", "MOP"]

  /// Codes that people write in small letters too.
  private static let common: Set<String> = [
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "INR", "JPY", "KRW",
    "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "USD", "XOF", "ZAR",
  ]

  /// The code that a word as it is written is.
  static func code(_ written: String, beforeAmount: Bool) -> String? {
    guard written.utf8.count == 3 else { return nil }
    let code = written.uppercased()
    guard all.contains(code), written == code || common.contains(code) else { return nil }
    return beforeAmount && words.contains(code) ? nil : code
  }

  /// "MUSD", "kEUR": thousands or millions of a currency.
  static func scaled(_ written: String) -> (code: String, scale: Int)? {
    guard written.utf8.count == 4, let first = written.first, written.dropFirst().allSatisfy(\.isUppercase),
      let code = code(String(written.dropFirst()), beforeAmount: true), common.contains(code)
    else { return nil }
    switch first {
    case "M": return (code, 1_000_000)
    case "k", "K": return (code, 1_000)
    default: return nil
    }
  }

  /// What stands before a dollar sign and tells whose it is.
  static let dollars: [String: String] = [
    "us": "USD", "usd": "USD", "ca": "CAD", "can": "CAD", "c": "CAD", "cad": "CAD", "a": "AUD", "au": "AUD",
    "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "sgd": "SGD",
    "r": "BRL", "mx": "MXN", "mex": "MXN", "mxn": "MXN", "nt": "TWD", "twd": "TWD", "j": "JMD", "rd": "DOP",
  ]

  /// Short forms before an amount.
  static let prefixes: [String: String] = ["rs": "INR", "rm": "MYR", "rmb": "CNY", "fr": "CHF", "sfr": "CHF"]
}
