/// The words that name a day, in English and French, folded.
enum CalendarWords {
  /// 1 to 12, also by their usual short forms.
  static let months: [String: Int] = {
    let names = [
      ["january", "jan", "janvier", "janv"], ["february", "feb", "fevrier", "fevr"], ["march", "mar", "mars"],
      ["april", "apr", "avril", "avr"], ["may", "mai"], ["june", "jun", "juin"], ["july", "jul", "juillet", "juil"],
      ["august", "aug", "aout"], ["september", "sep", "sept", "septembre"], ["october", "oct", "octobre"],
      ["november", "nov", "novembre"], ["december", "dec", "decembre"],
    ]
    var months: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { months[word] = index + 1 }
    }
    return months
  }()

  /// 0 is Sunday. Only whole names: "sun", "mar" and "sat" are words of their own.
  static let weekdays: [String: Int] = [
    "sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "dimanche": 0, "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6,
  ]

  /// Days that are told by today's date, which nobody gave.
  static let relativeDays: Set<String> = [
    "today", "tomorrow", "yesterday", "tonight", "overnight", "demain", "apres-demain", "aujourd'hui", "hier",
    "avant-hier",
  ]

  /// Months whose name alone may be another word: "it may take", "en mars", "march on".
  static let doubtfulMonths: Set<String> = ["may", "mar", "march", "mars", "mai", "dec", "jan", "sep", "sept", "jun"]

  /// The weekday of a day in the Gregorian calendar, 0 for Sunday (Sakamoto's method).
  static func weekday(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
  }
}
