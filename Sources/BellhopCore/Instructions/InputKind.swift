/// A kind of value that an input may ask for by its noun: "the delivery date", "your phone number".
enum InputKind: CaseIterable {
  case email
  case phone
  case webAddress
  case dateTime
  case duration
  case date
  case time
  case percentage
  case money
  case personName

  /// The nouns that ask for it, folded, longer ones before the shorter that they begin with.
  var nouns: [String] {
    switch self {
    case .email:
      [
        "e mail address", "email address", "mail address", "adresse e mail", "adresse email", "adresse mail",
        "adresse electronique", "adresse de courriel", "adresse courriel", "adresse de messagerie", "e mail", "email",
        "courriel",
      ]
    case .phone:
      [
        "phone number", "telephone number", "mobile phone number", "mobile number", "cell phone number", "cell number",
        "contact number", "mobile phone", "cell phone", "landline", "phone", "telephone", "mobile",
        "numero de telephone portable",
        "numero de telephone mobile", "numero de telephone", "numero de portable", "numero de mobile",
        "telephone portable", "telephone mobile", "portable", "numero de tel", "tel", "fax number", "fax",
        "numero de fax",
      ]
    case .webAddress:
      [
        "web address", "website address", "website", "web page", "webpage", "url", "link", "hyperlink", "adresse web",
        "adresse internet", "adresse du site", "adresse de la page web", "adresse de la page", "address of the page",
        "site web", "site internet", "page web", "lien",
        "domain name", "domain", "nom de domaine",
      ]
    case .dateTime:
      [
        "date and time", "date time", "day and time", "date and the time", "day and the time", "date and hour",
        "time and date", "timestamp", "date and a time", "day and a time", "day and an hour", "date and preferred time",
        "date et un horaire", "jour et un horaire", "jour et une heure", "date et horaire", "jour et horaire",
        "date et heure", "date et l heure", "date et une heure", "jour et heure",
        "jour et l heure", "heure et date", "heure et la date", "horodatage",
      ]
    case .duration:
      [
        "how long", "length of time", "length of stay", "length of your stay", "length of the stay", "duration",
        "amount of time", "duree", "combien de temps", "pendant combien de temps", "depuis combien de temps",
      ]
    case .date:
      [
        "date of birth", "birth date", "birthdate", "birthday", "dob", "date", "which day", "what day", "day",
        "date de naissance", "date", "quel jour", "jour", "anniversaire",
      ]
    case .time: ["time of day", "what time", "time", "a quelle heure", "quelle heure", "heure", "horaire"]
    case .percentage: ["percentage", "percent", "per cent", "pourcentage", "pour cent"]
    case .money:
      [
        "total amount", "total", "amount", "price", "sum", "cost", "donation", "budget", "fee", "salary", "income",
        "revenue", "deposit",
        "montant",
        "prix", "somme", "cout", "don", "tarif", "salaire", "revenu", "acompte", "loyer",
      ]
    case .personName: []
    }
  }

  /// What follows a noun and makes it a part of another: "time zone", "phone model", "number of days".
  var tails: Set<String> {
    switch self {
    case .email: ["subject", "body", "client", "provider", "title", "content", "template"]
    case .phone:
      ["model", "brand", "type", "provider", "operator", "company", "contract", "plan", "case", "screen", "app"]
    case .webAddress: ["name", "text", "color", "colour", "type"]
    case .date: ["format", "range", "of the week", "de la semaine", "off"]
    case .time: ["zone", "limit", "frame", "period", "off", "being", "span", "line", "sheet", "saving"]
    case .money:
      [
        "number", "of time", "of people", "of items", "of units", "nights", "days", "weight", "tag", "list", "range",
        "plan",
      ]
    case .dateTime, .duration, .percentage, .personName: []
    }
  }

  /// What comes before a noun and makes it something else: "the first time", "click the link".
  var heads: Set<String> {
    switch self {
    case .webAddress:
      ["click", "follow", "open", "use", "tap", "cliquez", "suivez", "ouvrez", "cliquer", "via", "through", "reset"]
    case .time:
      ["first", "last", "long", "some", "any", "full", "part", "real", "same", "each", "every", "next", "this"]
    case .date: ["business", "working", "every", "each", "per", "par", "ouvre", "same", "one", "to", "up"]
    case .phone: ["by", "over", "via", "par"]
    case .money: ["any", "small"]
    case .email: ["no", "not", "by", "via", "par", "confirmation", "invoice", "welcome", "sur", "dans"]
    case .dateTime, .duration, .percentage, .personName: []
    }
  }
}
