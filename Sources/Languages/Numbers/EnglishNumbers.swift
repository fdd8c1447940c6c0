import Foundation

extension NumberLexicon {
  static let english = NumberLexicon(
    entries: englishEntries,
    articles: ["a", "an", "one"],
    links: ["and"],
    points: ["point"],
    minus: ["minus", "negative"],
    parts: ["half": 2, "halves": 2, "quarter": 4, "quarters": 4],
    collections: ["dozen": 12, "dozens": 12, "dz": 12, "dzs": 12, "doz": 12, "dozs": 12, "couple": 2],
    of: ["of"],
    over: ["over"],
    suffixes: [
      "k": 1_000, "bn": 1_000_000_000, "mil": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "bln": 1_000_000_000,
      "tln": 1_000_000_000_000, "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000,
    ],
    gluedSuffixes: ["K": 1_000, "M": 1_000_000, "MM": 1_000_000, "Mio": 1_000_000, "Bn": 1_000_000_000],
    guardedSuffixes: [
      "m": 1_000_000, "b": 1_000_000_000, "B": 1_000_000_000, "T": 1_000_000_000_000,
    ],
    ones: ["one"],
    beforePronoun: [
      "the", "this", "that", "which", "each", "every", "any", "no", "some", "another", "next", "last", "first",
      "previous", "other", "good", "new", "old", "wrong", "right", "same", "better", "different", "big", "small",
      "red", "blue", "green", "black", "white", "second", "third", "day", "my", "your", "cheaper", "larger", "smaller",
    ],
    afterPronoun: ["of", "another", "who", "that", "day", "thing", "moment", "sec", "minute", "two", "way", "s"],
    timeWords: ["am", "pm", "oclock", "past"],
    percent: ["percent", "percents", "percentage", "percentages", "pct"],
    percentPair: ("per", "cent"),
    ordinalEndings: ["st", "nd", "rd", "th"],
    seconds: ["second"],
    beforeTimeSecond: ["a", "one", "per", "each", "every", "split", "any", "this", "few"],
    fromTheEnd: ["last", "latest"]
  )

  private static let englishEntries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    func add(_ word: NumberWord, _ cardinals: [String], _ ordinals: [String]) {
      for name in cardinals { entries[name] = Entry(word: word, form: .cardinal) }
      for name in ordinals {
        entries[name] = Entry(word: word, form: .ordinal)
        entries[name + "s"] = Entry(word: word, form: .parts)
      }
    }
    add(.digit(0), ["zero", "nought", "naught"], [])
    let digits = [
      (["one"], ["first"]), (["two"], ["second"]), (["three"], ["third"]), (["four"], ["fourth"]),
      (["five"], ["fifth"]), (["six"], ["sixth"]), (["seven"], ["seventh"]), (["eight"], ["eighth", "eigth"]),
      (["nine"], ["ninth", "nineth"]),
    ]
    for (index, names) in digits.enumerated() { add(.digit(index + 1), names.0, names.1) }
    // "seconds" are a time.
    entries["seconds"] = nil
    let teens = [
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, name) in teens.enumerated() {
      add(.teen(10 + index), [name], name == "twelve" ? ["twelfth", "twelth"] : [name + "th"])
    }
    let tens = [
      ["twenty"], ["thirty"], ["forty", "fourty"], ["fifty"], ["sixty"], ["seventy"], ["eighty"], ["ninety", "ninty"],
    ]
    for (index, names) in tens.enumerated() {
      add(.tens(20 + index * 10), names, names.map { String($0.dropLast()) + "ieth" })
    }
    add(.hundred, ["hundred"], ["hundredth"])
    add(.scale(1_000), ["thousand"], ["thousandth"])
    add(.scale(1_000_000), ["million", "millions"], ["millionth"])
    add(.scale(1_000_000_000), ["billion", "billions"], ["billionth"])
    add(.scale(1_000_000_000_000), ["trillion", "trillions"], ["trillionth"])
    add(.scale(100_000), ["lakh", "lakhs"], [])
    add(.scale(10_000_000), ["crore", "crores"], [])
    return entries
  }()
}
