/// The names of currencies and of their hundredths, folded.
struct CurrencyNames {
  struct Unit: Hashable {
    /// Nil where several currencies have it and none is the likeliest: cents, dinars.
    var code: String?
    var others: [String] = []
    /// A hundredth.
    var isMinor = false
    /// Also a word for something else: a pound of apples.
    var isWeak = false
  }

  private let units: [String: Unit]
  /// The words of the longest name.
  static let mostWords = 4

  /// The longest name that words begin with.
  func unit(in words: [String]) -> (unit: Unit, length: Int)? {
    for length in stride(from: min(words.count, Self.mostWords), to: 0, by: -1) {
      if let unit = units[words[..<length].joined(separator: " ")] { return (unit, length) }
    }
    return nil
  }

  static func of(_ language: Language) -> CurrencyNames {
    switch language {
    case .english: english
    case .french: french
    }
  }

  // MARK: - The names

  /// A noun that several countries' currencies share, and what tells them apart.
  private struct Family {
    var nouns: [String]
    /// What the noun means by itself, and what else it may.
    var plain: Unit?
    var qualified: [(String, [String])]
  }

  private init(_ families: [Family], qualifierFirst: Bool, minor: [String: Unit]) {
    var units = minor
    for family in families {
      for noun in family.nouns {
        if let plain = family.plain { units[noun] = plain }
        for (code, qualifiers) in family.qualified {
          for qualifier in qualifiers {
            let isBehind = !qualifierFirst || qualifier == "sterling"
            units[isBehind ? noun + " " + qualifier : qualifier + " " + noun] = Unit(code: code)
          }
        }
      }
    }
    self.units = units
  }

  private static let dollar = Unit(code: "USD", others: Array(CurrencySigns.dollars.dropFirst()))
  private static let single: [Family] = [
    ("EUR", ["euro", "euros"]), ("JPY", ["yen", "yens"]), ("CNY", ["yuan", "yuans", "renminbi", "rmb"]),
    ("RUB", ["ruble", "rubles", "rouble", "roubles"]), ("PLN", ["zloty", "zlotys", "zlotych"]),
    ("HUF", ["forint", "forints"]), ("TRY", ["turkish lira", "turkish liras", "livre turque", "livres turques"]),
    ("ILS", ["shekel", "shekels"]), ("THB", ["baht", "bahts"]), ("MYR", ["ringgit", "ringgits"]),
    ("VND", ["dongs", "vietnamese dong"]), ("UAH", ["hryvnia", "hryvnias"]), ("NGN", ["naira", "nairas"]),
    ("MNT", ["tugrik", "tugriks"]), ("BGN", ["leva"]), ("RON", ["romanian leu", "romanian lei", "lei"]),
    ("KRW", ["korean won", "south korean won", "wons"]), ("BRL", ["brazilian real", "brazilian reals", "reais"]),
    ("ZAR", ["south african rand", "rands"]), ("CZK", ["koruna", "korunas", "czech crowns"]),
    ("JPY", ["japanese yen"]), ("CNY", ["chinese yuan"]), ("PLN", ["polish zloty", "polish zlotys"]),
    ("MYR", ["malaysian ringgit", "malaysian ringgits", "malaysia ringgit", "malaysia ringgits"]),
    ("XOF", ["francs cfa", "franc cfa"]),
  ].map { Family(nouns: $0.1, plain: Unit(code: $0.0), qualified: []) }

  private static let english = CurrencyNames(
    single + [
      Family(
        nouns: ["dollar", "dollars"],
        plain: dollar,
        qualified: [
          ("USD", ["us", "u s", "american", "united states"]), ("CAD", ["canadian"]),
          ("AUD", ["australian", "aussie"]),
          ("NZD", ["new zealand"]), ("SGD", ["singapore", "singaporean"]), ("HKD", ["hong kong"]),
          ("TWD", ["taiwan", "new taiwan"]), ("JMD", ["jamaican"]),
        ]
      ),
      Family(nouns: ["buck", "bucks"], plain: dollar, qualified: []),
      Family(nouns: ["quid"], plain: Unit(code: "GBP"), qualified: []),
      Family(
        nouns: ["pound", "pounds"],
        plain: Unit(code: "GBP", others: ["EGP", "LBP"], isWeak: true),
        qualified: [("GBP", ["british", "english", "sterling"]), ("EGP", ["egyptian"]), ("LBP", ["lebanese"])]
      ),
      Family(
        nouns: ["franc", "francs"],
        plain: Unit(code: "CHF", others: ["XOF", "XAF"]),
        qualified: [("CHF", ["swiss"])]
      ),
      Family(
        nouns: ["rupee", "rupees"],
        plain: Unit(code: "INR", others: ["PKR", "LKR", "NPR"]),
        qualified: [("INR", ["indian"]), ("PKR", ["pakistani", "pakistan"]), ("LKR", ["sri lankan"])]
      ),
      Family(
        nouns: ["peso", "pesos"],
        plain: Unit(code: "MXN", others: ["PHP", "ARS", "COP", "CLP"]),
        qualified: [
          ("MXN", ["mexican"]), ("PHP", ["philippine"]), ("ARS", ["argentine"]), ("COP", ["colombian"]),
          ("CLP", ["chilean"]),
        ]
      ),
      Family(
        nouns: ["krona", "kronor", "krone", "kroner", "crowns"],
        plain: Unit(code: "SEK", others: ["NOK", "DKK"]),
        qualified: [("SEK", ["swedish"]), ("NOK", ["norwegian"]), ("DKK", ["danish"])]
      ),
      Family(
        nouns: ["dirham", "dirhams"],
        plain: Unit(code: "AED", others: ["MAD"]),
        qualified: [("AED", ["uae", "emirati"]), ("MAD", ["moroccan"])]
      ),
      Family(
        nouns: ["dinar", "dinars"],
        plain: Unit(code: nil),
        qualified: [
          ("KWD", ["kuwaiti"]), ("DZD", ["algerian"]), ("TND", ["tunisian"]), ("JOD", ["jordanian"]),
          ("BHD", ["bahraini"]), ("RSD", ["serbian"]),
        ]
      ),
      Family(
        nouns: ["riyal", "riyals"],
        plain: Unit(code: "SAR", others: ["QAR"]),
        qualified: [("SAR", ["saudi"]), ("QAR", ["qatari"])]
      ),
      Family(nouns: ["rial", "rials"], plain: Unit(code: nil), qualified: [("OMR", ["omani"]), ("IRR", ["iranian"])]),
    ],
    qualifierFirst: true,
    minor: [
      "cent": Unit(isMinor: true, isWeak: true), "cents": Unit(isMinor: true, isWeak: true),
      "penny": Unit(isMinor: true, isWeak: true), "pence": Unit(code: "GBP", isMinor: true),
      "pennies": Unit(isMinor: true, isWeak: true), "centavos": Unit(isMinor: true),
      "centimes": Unit(isMinor: true), "kopecks": Unit(code: "RUB", isMinor: true),
      "kopiykas": Unit(code: "UAH", isMinor: true), "sen": Unit(code: "MYR", isMinor: true),
      "sens": Unit(code: "MYR", isMinor: true), "paise": Unit(code: "INR", isMinor: true),
    ]
  )

  private static let french = CurrencyNames(
    single + [
      Family(
        nouns: ["dollar", "dollars"],
        plain: dollar,
        qualified: [
          ("USD", ["americain", "americains", "us", "etats unis", "des etats unis"]),
          ("CAD", ["canadien", "canadiens"]),
          ("AUD", ["australien", "australiens"]), ("NZD", ["neo zelandais"]), ("SGD", ["de singapour"]),
          ("HKD", ["de hong kong"]),
        ]
      ),
      Family(nouns: ["balles"], plain: Unit(code: "EUR", isWeak: true), qualified: []),
      Family(
        nouns: ["livre", "livres"],
        plain: Unit(code: "GBP", isWeak: true),
        qualified: [
          ("GBP", ["sterling", "sterlings", "anglaises"]), ("EGP", ["egyptiennes"]), ("LBP", ["libanaises"]),
        ]
      ),
      Family(nouns: ["pound", "pounds"], plain: Unit(code: "GBP"), qualified: []),
      Family(
        nouns: ["franc", "francs"],
        plain: Unit(code: "CHF", others: ["XOF", "XAF"]),
        qualified: [("CHF", ["suisse", "suisses"])]
      ),
      Family(nouns: ["roupie", "roupies"], plain: Unit(code: "INR", others: ["PKR", "LKR"]), qualified: []),
      Family(
        nouns: ["peso", "pesos"],
        plain: Unit(code: "MXN", others: ["PHP", "ARS", "COP", "CLP"]),
        qualified: [("MXN", ["mexicain", "mexicains"])]
      ),
      Family(
        nouns: ["couronne", "couronnes"],
        plain: Unit(code: "SEK", others: ["NOK", "DKK", "CZK"]),
        qualified: [
          ("SEK", ["suedoise", "suedoises"]), ("NOK", ["norvegiennes"]), ("DKK", ["danoises"]), ("CZK", ["tcheques"]),
        ]
      ),
      Family(
        nouns: ["dirham", "dirhams"],
        plain: Unit(code: "MAD", others: ["AED"]),
        qualified: [("MAD", ["marocain", "marocains"])]
      ),
      Family(
        nouns: ["dinar", "dinars"],
        plain: Unit(code: "DZD", others: ["TND"]),
        qualified: [("DZD", ["algerien", "algeriens"]), ("TND", ["tunisien", "tunisiens"])]
      ),
      Family(nouns: ["riyal", "riyals"], plain: Unit(code: "SAR", others: ["QAR"]), qualified: []),
    ],
    qualifierFirst: false,
    minor: [
      "cent": Unit(isMinor: true, isWeak: true), "cents": Unit(isMinor: true, isWeak: true),
      "centime": Unit(isMinor: true), "centimes": Unit(isMinor: true), "ct": Unit(isMinor: true),
      "cts": Unit(isMinor: true), "pence": Unit(code: "GBP", isMinor: true), "penny": Unit(code: "GBP", isMinor: true),
    ]
  )
}
