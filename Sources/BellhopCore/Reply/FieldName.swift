/// The name of a field, as a program writes it and as a person says it.
enum FieldName {
  /// The words of `estimatedDeliveryDate`, `estimated_delivery_date` or "Estimated delivery date", in lower case.
  static func words(_ name: String) -> [String] {
    var spaced = ""
    var previous: Character?
    let characters = Array(name.prefix(200))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let previous, character.isUppercase, previous.isLetter || previous.isNumber,
        !previous.isUppercase || next?.isLowercase == true
      {
        spaced.append(" ")
      }
      spaced.append(character)
      previous = character
    }
    return FoldedWords(spaced, limit: 40).folded
  }

  /// "estimated delivery date"; words that people know in capitals keep them.
  static func humanised(_ name: String) -> String {
    var words = words(name)
    if words.count > 1, ["is", "has"].contains(words[0]) { words.removeFirst() }
    return words.map { acronyms[$0] ?? $0 }.joined(separator: " ")
  }

  private static let acronyms = [
    "id": "ID", "eta": "ETA", "vat": "VAT", "sku": "SKU", "iban": "IBAN", "pdf": "PDF", "url": "link", "href": "link",
    "uri": "link", "qty": "quantity", "addr": "address",
  ]

  /// What the words mean, for comparing: stems without function words, with synonyms and French words made one.
  static func meaning(_ words: [String]) -> Set<String> {
    var meaning: Set<String> = []
    for word in words where !FunctionWords.contains(word) {
      let stem = WordStem.of(word)
      meaning.formUnion(synonyms[stem] ?? synonyms[word] ?? [stem])
    }
    return meaning
  }

  /// Stems on the left are read as those on the right.
  private static let synonyms: [String: [String]] = [
    "url": ["link"], "uri": ["link"], "href": ["link"], "mail": ["email"], "courriel": ["email"], "e": [],
    "telephon": ["phon"], "mobil": ["phon"], "qty": ["quantity"], "eta": ["estimat", "delivery"],
    "arrival": ["delivery"], "arriv": ["delivery"], "expected": ["estimat"], "expect": ["estimat"],
    "deliver": ["delivery"], "expiry": ["expir"], "expiration": ["expir"], "addr": ["address"], "lin": ["item"],
    "mobile": ["phon"], "zip": ["postcod"], "zipcod": ["postcod"], "postal": ["postcod"],
    // French
    "statut": ["statu"], "status": ["statu"], "etat": ["stat"], "livraison": ["delivery"], "livre": ["delivery"],
    "adress": ["address"], "prix": ["pric"], "numero": ["number"], "nom": ["nam"], "command": ["order"],
    "client": ["customer"], "suivi": ["track"], "lien": ["link"], "montant": ["amount"], "solde": ["balanc"],
    "sold": ["balanc"], "remboursement": ["refund"], "factur": ["invoic"], "estime": ["estimat"],
    "estim": ["estimat"], "estimee": ["estimat"], "prevu": ["estimat"], "prevue": ["estimat"], "articl": ["item"],
    "produit": ["product"], "quantit": ["quantity"], "quantite": ["quantity"], "transporteur": ["carrier"],
    "point": ["point"], "interne": ["internal"], "intern": ["internal"], "jeton": ["token"], "magasin": ["shop"],
    "ville": ["city"], "pays": ["country"], "devis": ["currency"], "colis": ["parcel"], "echeanc": ["due"],
  ]

  /// Words that a field of a date or time may carry or leave out.
  static let timeWords: Set<String> = ["dat", "date", "time", "day", "at", "jour", "heur", "heure"]
}
