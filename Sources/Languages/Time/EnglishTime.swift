extension TimeVocabulary {
  static let english = TimeVocabulary(
    numbers: .of(.english),
    months: [
      "january": 1, "jan": 1, "february": 2, "feb": 2, "febr": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
      "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
      "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12, "janu": 1, "augst": 8, "spet": 9,
      "jully": 7, "arpil": 4, "apirl": 4, "aprl": 4, "juin": 6, "julie": 7, "agust": 8, "augest": 8, "feburary": 2,
    ],
    weekdays: [
      "monday": 1, "mon": 1, "mondays": 1, "tuesday": 2, "tue": 2, "tues": 2, "tuesdays": 2, "wednesday": 3, "wed": 3,
      "weds": 3, "wednesdays": 3, "thursday": 4, "thu": 4, "thur": 4, "thurs": 4, "thursdays": 4, "friday": 5, "fri": 5,
      "fridays": 5, "saturday": 6, "sat": 6, "saturdays": 6, "sunday": 7, "sun": 7, "sundays": 7, "tusday": 2,
      "wensday": 3, "wendsday": 3, "wednsday": 3, "thirsday": 4, "firday": 5, "frday": 5,
    ],
    doubtfulWeekdays: ["mon", "wed", "sat", "sun"],
    dayPhrases: PhraseTable([
      ("today", 0), ("todays", 0), ("today s date", 0), ("todays date", 0), ("tonight", 0), ("tonite", 0),
      ("this morning", 0), ("this afternoon", 0), ("this evening", 0),
      ("tomorrow", 1), ("tomorrows", 1), ("tmrw", 1), ("tmr", 1), ("tmw", 1), ("tmrrw", 1), ("tomo", 1), ("tomoz", 1),
      ("tommorow", 1), ("tommorrow", 1), ("tomorow", 1), ("tomoro", 1), ("tommorw", 1),
      ("day after tomorrow", 2), ("day after tmrw", 2), ("overmorrow", 2), ("day after tomorow", 2),
      ("day after tommorow", 2), ("yesterday", -1), ("yesterdays", -1), ("yday", -1), ("yest", -1), ("ystrday", -1),
      ("last night", -1), ("day before yesterday", -2), ("night before last", -2),
    ]),
    feasts: PhraseTable([
      ("christmas", (12, 25)), ("christmas day", (12, 25)), ("xmas", (12, 25)), ("xmas day", (12, 25)),
      ("christmas eve", (12, 24)), ("boxing day", (12, 26)), ("new year s eve", (12, 31)), ("new years eve", (12, 31)),
      ("nye", (12, 31)), ("new year s day", (1, 1)), ("new years day", (1, 1)), ("valentine s day", (2, 14)),
      ("valentines day", (2, 14)), ("valentine s", (2, 14)), ("halloween", (10, 31)), ("independence day", (7, 4)),
    ]),
    mendable: [
      "january", "february", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday",
    ],
    lookalikes: ["sundae", "sundaes", "augusta", "fridge", "octopus", "mondale", "sundry"],
    otherBeginners: [
      "a", "an", "couple", "pair", "another", "half", "in", "this", "next", "last", "nxt", "coming", "upcoming", "past",
      "following", "previous", "current", "end", "beginning", "start", "day",
    ],
    units: [
      "second": .second, "seconds": .second, "sec": .second, "secs": .second, "minute": .minute, "minutes": .minute,
      "min": .minute, "mins": .minute, "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
      "day": .day, "days": .day, "week": .week, "weeks": .week, "wk": .week, "wks": .week, "fortnight": .fortnight,
      "fortnights": .fortnight, "month": .month, "months": .month, "mth": .month, "mths": .month, "quarter": .quarter,
      "quarters": .quarter, "year": .year, "years": .year, "yr": .year, "yrs": .year, "decade": .decade,
      "decades": .decade, "night": .day, "nights": .day, "minuets": .minute, "minuts": .minute, "horus": .hour,
      "weekss": .week,
    ],
    articles: ["the"],
    ofWords: ["of", "in"],
    and: "and",
    datePrepositions: [
      "on", "by", "before", "after", "since", "until", "till", "til", "from", "for", "to", "due", "dated", "between",
      "of", "is", "was", "be", "date", "and", "or", "around", "about", "not", "through", "say", "its", "s",
    ],
    timePrepositions: [
      "at", "by", "around", "before", "after", "until", "till", "til", "from", "about", "circa", "for",
    ],
    followers: [
      "at", "in", "on", "and", "or", "to", "until", "till", "til", "for", "around", "before", "after", "please", "pls",
      "plz", "is", "was", "would", "will", "if", "because", "cause", "but", "by", "with", "works", "work", "instead",
      "not", "then", "so", "as", "thanks", "thank", "tomorrow", "today", "tonight", "when", "from", "about", "i", "we",
      "it", "the", "that", "this", "next", "last", "good", "ok", "okay", "sharp", "ish", "should", "can", "could",
      "does", "though", "too", "also", "through", "due", "onwards", "latest", "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday", "sunday", "since", "my", "you", "gmt", "utc", "est", "edt", "pst", "pdt", "cet",
      "cest", "bst", "ist", "cst", "mst", "et", "pt",
    ],
    roughly: PhraseTable([
      "around", "about", "approximately", "approx", "roughly", "circa", "at about", "at around", "nearly", "exactly",
    ]),
    fillers: [
      "please", "thanks", "thank", "you", "ok", "okay", "it", "s", "is", "on", "at", "the", "its", "was", "for", "by",
      "yes", "yeah", "um", "uh", "oh", "hi", "hello", "sure", "around", "about", "date", "time", "that", "would", "be",
      "make", "to", "from", "try", "say", "just", "well", "since", "i", "think", "my", "birthday", "dob", "born",
    ],
    partsOfDay: PhraseTable([
      ("in the morning", PartOfDay.morning), ("morning", .morning), ("this morning", .morning), ("in the am", .morning),
      ("in the early morning", .morning), ("early morning", .morning), ("early in the morning", .morning),
      ("of the morning", .morning), ("in the afternoon", .afternoon), ("afternoon", .afternoon),
      ("this afternoon", .afternoon), ("in the evening", .evening), ("evening", .evening), ("this evening", .evening),
      ("late evening", .evening), ("in the late evening", .evening), ("at night", .night), ("in the night", .night),
      ("night", .night), ("tonight", .night), ("tonite", .night), ("late at night", .night), ("lunchtime", .noon),
      ("at lunchtime", .noon), ("in the pm", .afternoon),
    ]),
    pastCues: [
      "was", "were", "did", "bought", "ordered", "purchased", "paid", "received", "got", "came", "happened", "went",
      "made", "had", "placed", "lost", "since", "sent", "born", "saw", "started", "began", "stopped", "charged",
      "arrived", "didn", "hasn", "wasn", "haven", "ago", "broke", "signed",
    ]
  )
}
