import Foundation

extension NumberLexicon {
  static let french = NumberLexicon(
    entries: frenchEntries,
    articles: ["un", "une"],
    links: ["et"],
    points: ["virgule"],
    minus: ["moins", "negatif", "negative"],
    parts: ["demi": 2, "demie": 2, "demis": 2, "moitie": 2, "tiers": 3, "quart": 4, "quarts": 4],
    collections: [
      "douzaine": 12, "douzaines": 12, "dizaine": 10, "dizaines": 10, "quinzaine": 15, "vingtaine": 20,
      "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
      "millier": 1_000, "milliers": 1_000,
    ],
    of: ["de", "d"],
    over: ["sur"],
    suffixes: [
      "k": 1_000, "mio": 1_000_000, "mrd": 1_000_000_000, "md": 1_000_000_000, "mds": 1_000_000_000,
    ],
    gluedSuffixes: ["K": 1_000, "M": 1_000_000, "Md": 1_000_000_000, "Mio": 1_000_000, "Mds": 1_000_000_000],
    guardedSuffixes: ["m": 1_000_000, "B": 1_000_000_000],
    ones: ["un", "une"],
    beforePronoun: ["l", "chaque", "quelqu", "aucun", "pas", "c", "qu", "d", "comme"],
    afterPronoun: ["des", "de", "d", "peu", "autre", "fois"],
    timeWords: ["h", "heure", "heures", "am", "pm"],
    percent: ["pourcent", "pourcents", "pourcentage", "pourcentages", "pct"],
    percentPair: ("pour", "cent"),
    ordinalEndings: ["er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "ers", "eres"],
    seconds: ["seconde"],
    beforeTimeSecond: ["une", "chaque", "par", "cette", "quelques"],
    fromTheEnd: ["dernier", "derniere"]
  )

  private static let frenchEntries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    func add(_ word: NumberWord, _ cardinals: [String], _ ordinals: [String]) {
      for name in cardinals { entries[name] = Entry(word: word, form: .cardinal) }
      for name in ordinals {
        entries[name] = Entry(word: word, form: .ordinal)
        entries[name + "s"] = Entry(word: word, form: .parts)
      }
    }
    add(.digit(0), ["zero"], [])
    let digits = [
      (["un", "une"], ["unieme"]), (["deux"], ["deuxieme"]), (["trois"], ["troisieme"]),
      (["quatre"], ["quatrieme"]), (["cinq"], ["cinquieme"]), (["six"], ["sixieme"]), (["sept"], ["septieme"]),
      (["huit"], ["huitieme"]), (["neuf"], ["neuvieme"]),
    ]
    for (index, names) in digits.enumerated() { add(.digit(index + 1), names.0, names.1) }
    for name in ["premier", "premiere", "premiers", "premieres"] {
      entries[name] = Entry(word: .digit(1), form: .ordinal)
    }
    for name in ["second", "seconde"] { entries[name] = Entry(word: .digit(2), form: .ordinal) }
    let teens = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]
    for (index, name) in teens.enumerated() {
      let stem = name.hasSuffix("e") ? String(name.dropLast()) : name
      add(.teen(10 + index), [name], [stem + "ieme"])
    }
    entries["dizieme"] = Entry(word: .teen(10), form: .ordinal)
    let tens = [
      (20, ["vingt", "vingts"]), (30, ["trente"]), (40, ["quarante"]), (50, ["cinquante"]), (60, ["soixante"]),
      (70, ["septante"]), (80, ["huitante", "octante"]), (90, ["nonante"]),
    ]
    for (value, names) in tens {
      let stems = names.filter { !$0.hasSuffix("s") }.map { $0.hasSuffix("e") ? String($0.dropLast()) : $0 }
      add(.tens(value), names, stems.map { $0 + "ieme" })
    }
    add(.hundred, ["cent", "cents"], ["centieme"])
    add(.scale(1_000), ["mille", "mil"], ["millieme"])
    add(.scale(1_000_000), ["million", "millions"], ["millionieme"])
    add(.scale(1_000_000_000), ["milliard", "milliards"], ["milliardieme"])
    add(.scale(1_000_000_000_000), ["billion", "billions"], ["billionieme"])
    return entries
  }()
}
