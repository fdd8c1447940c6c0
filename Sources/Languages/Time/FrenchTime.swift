extension TimeVocabulary {
  static let french = TimeVocabulary(
    numbers: .of(.french),
    months: [
      "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "feb": 2, "mars": 3, "mar": 3, "avril": 4,
      "avr": 4, "mai": 5, "juin": 6, "jun": 6, "juillet": 7, "juil": 7, "jui": 7, "jul": 7, "aout": 8, "aou": 8,
      "aug": 8, "septembre": 9, "sept": 9, "sep": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11,
      "decembre": 12, "dec": 12, "avri": 4,
    ],
    weekdays: [
      "lundi": 1, "lun": 1, "mardi": 2, "mar": 2, "mercredi": 3, "mer": 3, "merc": 3, "jeudi": 4, "jeu": 4,
      "vendredi": 5, "ven": 5, "vend": 5, "samedi": 6, "sam": 6, "dimanche": 7, "dim": 7, "ludi": 1, "jeudis": 4,
      "mercedi": 3, "vendedi": 5, "vendredis": 5, "samdi": 6, "lundis": 1, "mardis": 2,
    ],
    doubtfulWeekdays: ["lun", "mar", "mer", "merc", "jeu", "ven", "vend", "sam", "dim", "ludi"],
    dayPhrases: PhraseTable([
      ("aujourd hui", 0), ("aujourdhui", 0), ("auj", 0), ("ajd", 0), ("ce jour", 0), ("ce soir", 0), ("ce matin", 0),
      ("cet apres midi", 0), ("cette apres midi", 0), ("cette nuit", 0), ("demain", 1), ("dmain", 1), ("dmn", 1),
      ("lendemain", 1), ("apres demain", 2), ("surlendemain", 2), ("hier", -1), ("la veille", -1), ("hier soir", -1),
      ("avant hier", -2), ("aujourd huis", 0), ("ojourdhui", 0), ("aujourdui", 0),
    ]),
    feasts: PhraseTable([
      ("noel", (12, 25)), ("jour de noel", (12, 25)), ("reveillon de noel", (12, 24)), ("veille de noel", (12, 24)),
      ("saint sylvestre", (12, 31)), ("jour de l an", (1, 1)), ("nouvel an", (1, 1)), ("toussaint", (11, 1)),
      ("fete du travail", (5, 1)), ("saint valentin", (2, 14)), ("fete nationale", (7, 14)), ("assomption", (8, 15)),
    ]),
    mendable: [
      "janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre", "mercredi", "vendredi", "samedi",
      "dimanche", "demain",
    ],
    lookalikes: ["demande", "demandes", "demandi", "domaine", "demander"],
    otherBeginners: [
      "dans", "il", "y", "d", "ce", "cet", "cette", "semaine", "fin", "debut", "dernier", "derniere", "demi", "demie",
      "lendemain", "veille",
    ],
    units: [
      "seconde": .second, "secondes": .second, "sec": .second, "secs": .second, "minute": .minute, "minutes": .minute,
      "min": .minute, "mins": .minute, "mn": .minute, "heure": .hour, "heures": .hour, "h": .hour, "hr": .hour,
      "hrs": .hour, "jour": .day, "jours": .day, "journee": .day, "journees": .day, "j": .day, "semaine": .week,
      "semaines": .week, "sem": .week, "quinzaine": .fortnight, "mois": .month, "trimestre": .quarter,
      "trimestres": .quarter, "an": .year, "ans": .year, "annee": .year, "annees": .year, "decennie": .decade,
      "decennies": .decade, "nuit": .day, "nuits": .day,
    ],
    articles: ["le", "la", "l", "au", "du", "les"],
    ofWords: ["de", "d", "du", "en"],
    and: "et",
    datePrepositions: [
      "le", "du", "au", "avant", "apres", "depuis", "jusqu", "des", "pour", "date", "est", "et", "ou", "entre", "vers",
      "c", "a", "sur", "en", "de",
    ],
    timePrepositions: ["a", "vers", "avant", "apres", "jusqu", "des", "pour", "de", "environ", "pres"],
    followers: [
      "a", "et", "ou", "au", "aux", "pour", "vers", "avant", "apres", "svp", "stp", "s", "si", "mais", "par", "avec",
      "plutot", "merci", "est", "serait", "me", "je", "j", "on", "c", "ce", "cet", "cette", "le", "du", "de", "demain",
      "aujourd", "en", "car", "parce", "dans", "qui", "que", "il", "elle", "nous", "vous", "jusqu", "dernier",
      "prochain", "matin", "soir", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "pile",
      "maximum", "n", "ne", "mon", "ma", "chez", "plus",
    ],
    roughly: PhraseTable([
      "vers", "environ", "a environ", "aux environs de", "autour de", "aux alentours de", "a peu pres", "peu pres",
      "plutot vers", "exactement", "vers les", "jusqu a", "presque", "a peine",
    ]),
    fillers: [
      "s", "il", "vous", "te", "plait", "svp", "stp", "merci", "c", "est", "le", "la", "a", "au", "du", "oui", "ok",
      "euh", "bonjour", "pour", "vers", "ce", "sera", "serait", "etait", "date", "heure", "disons", "en", "d", "accord",
      "ne", "nee", "je", "suis", "l", "plutot", "depuis",
    ],
    partsOfDay: PhraseTable([
      ("du matin", PartOfDay.morning), ("le matin", .morning), ("ce matin", .morning), ("matin", .morning),
      ("du mat", .morning), ("au matin", .morning), ("dans la matinee", .morning), ("de la matinee", .morning),
      ("dans le matin", .morning), ("de matin", .morning), ("du matinee", .morning), ("de matinee", .morning),
      ("de l apres midi", .afternoon), ("cet apres midi", .afternoon), ("cette apres midi", .afternoon),
      ("l apres midi", .afternoon), ("apres midi", .afternoon), ("dans l apres midi", .afternoon),
      ("du soir", .evening), ("ce soir", .evening), ("le soir", .evening), ("soir", .evening), ("au soir", .evening),
      ("dans la soiree", .evening), ("de soiree", .evening), ("du soiree", .evening), ("de soir", .evening),
      ("dans le soiree", .evening), ("de la soiree", .evening), ("de la nuit", .night), ("dans la nuit", .night),
      ("cette nuit", .night), ("la nuit", .night), ("aprem", .afternoon), ("cet aprem", .afternoon),
    ]),
    pastCues: [
      "etait", "etais", "depuis", "achete", "commande", "commandee", "recu", "paye", "effectue", "passe", "livre",
      "perdu", "arrive", "arrivee", "fait", "envoye", "debite", "preleve", "expedie", "avait", "avais", "annule",
    ]
  )
}
