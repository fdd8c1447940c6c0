/// The words beside digits that tell whether they are a telephone number.
enum PhoneCues {
  enum Cue {
    case phone
    case other
  }

  private static let phoneWords: Set<String> = [
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "call", "calling", "reach", "text", "ring", "whatsapp",
    "fax", "dial", "landline", "sms", "contact", "callback", "ph", "mob", "telephones", "portable", "fixe", "appeler",
    "appelez", "appelle", "appeller", "rappeler", "rappelez", "joindre", "joignable", "contacter", "contactez", "gsm",
    "telephonique",
  ]
  private static let otherWords: Set<String> = [
    "order", "account", "acct", "card", "invoice", "reference", "ref", "ssn", "social", "booking", "ticket", "iban",
    "bic", "tracking", "customer", "policy", "serial", "membership", "member", "id", "code", "case", "confirmation",
    "passport", "licence", "license", "pin", "zip", "postcode", "sku", "part", "model", "meter", "contract",
    "reservation", "parcel", "package", "shipment", "transaction", "credit", "debit", "visa", "mastercard", "amex",
    "isbn", "routing", "sort", "vat", "tax", "omb", "item", "product", "claim", "client", "commande", "compte", "carte",
    "facture", "dossier", "suivi", "colis", "contrat", "serie", "siret", "siren", "secu", "securite", "billet",
    "police", "adherent", "membre", "postal", "abonne", "article", "produit", "rib", "livraison", "expedition", "imei",
    "barcode", "ean",
  ]
  private static let weakWords: Set<String> = ["number", "numbers", "numero", "num", "no", "nr", "nb", "n"]

  /// What may stand beside a number that is the whole answer to a question.
  private static let fillers: Set<String> = [
    "it", "s", "its", "is", "my", "the", "sure", "yes", "yeah", "ok", "okay", "here", "you", "go", "please", "thanks",
    "that", "hi", "hello", "of", "course", "c", "est", "le", "la", "mon", "voici", "oui", "merci", "bonjour", "svp",
    "voila", "d", "accord", "bien", "sur",
  ]

  /// Whether nothing but such words stands beside a place.
  static func isAnswer(around place: Range<Int>, in text: ScannedText) -> Bool {
    guard text.scalars.count - place.count < 60 else { return false }
    let beside = text.text(0..<place.lowerBound) + " " + text.text(place.upperBound..<text.scalars.count)
    let words = beside.folded.split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { fillers.contains(String($0)) }
  }

  /// What the words before a place say; the nearest counts.
  static func cue(before place: Int, in text: ScannedText) -> Cue? {
    var weak = false
    for word in words(before: place, in: text) {
      if phoneWords.contains(word) { return .phone }
      if otherWords.contains(word) { return .other }
      if weakWords.contains(word) { weak = true }
    }
    return weak ? .phone : nil
  }

  /// "… is my phone".
  static func namesPhone(after place: Int, in text: ScannedText) -> Bool {
    let words = words(after: place, in: text)
    return words.contains(where: phoneWords.contains) && !words.contains { $0 == "not" || $0 == "t" || $0 == "pas" }
  }

  /// The nearest six, nearest first.
  private static func words(before place: Int, in text: ScannedText) -> [String] {
    var words: [String] = []
    var index = place
    while index > 0, place - index < 60, words.count < 6 {
      index -= 1
      let end = index + 1
      if "!?\n".unicodeScalars.contains(text.scalars[index]) { break }
      guard text.scalars[index].isLetter else { continue }
      while let before = text.scalar(at: index - 1), before.isLetter || before.isCombiningMark, end - index < 20 {
        index -= 1
      }
      words.append(text.text(index..<end).folded)
    }
    return words
  }

  private static func words(after place: Int, in text: ScannedText) -> [String] {
    var words: [String] = []
    var index = place
    while index < text.scalars.count, index - place < 40, words.count < 4, text.scalars[index] != "\n" {
      let start = index
      while let next = text.scalar(at: index), next.isLetter, index - start < 20 { index += 1 }
      if index > start { words.append(text.text(start..<index).folded) } else { index += 1 }
    }
    return words
  }
}
