/// Where a person's name is asked for; the names of companies, products and places are other things.
enum PersonNameNouns {
  static func place(in text: InstructionText) -> Range<Int>? {
    if let place = text.first(of: whole) { return place }
    for place in text.all(of: ["name on", "nom sur", "nom figurant sur", "nom inscrit sur"]) {
      let next = text.words[place.upperBound...].prefix(3)
      if let thing = next.first(where: { !FunctionWords.contains($0) }), bearers.contains(thing) { return place }
    }
    for place in text.all(of: ["name of", "nom de", "nom du", "nom d", "nom complet"]) {
      // "Of the account holder": the last of the words that belong together says whose name it is.
      let next = text.words[place.upperBound..<text.clause(of: place.lowerBound).upperBound]
      let thing = next.drop(while: FunctionWords.contains).prefix { !FunctionWords.contains($0) }
      if let first = thing.first, people.contains(first) || thing.prefix(2).last.map(people.contains) == true {
        return place
      }
    }
    for place in text.all(of: ["name", "names"]) where place.lowerBound > 0 {
      let before = text.words[max(0, place.lowerBound - 2)..<place.lowerBound]
      if before.contains(where: people.contains) { return place }
    }
    // "Name", "Your name" and nothing else.
    return text.clauses.lazy.compactMap { clause in
      let said = text.words[clause].filter { !determiners.contains($0) }
      return said == ["name"] || said == ["nom"] ? clause : nil
    }.first
  }

  private static let whole = [
    "full name", "first and last name", "first name and last name", "first name", "last name", "family name",
    "given name", "middle name", "maiden name", "surname", "forename", "nom et prenom", "prenom et nom",
    "nom et votre prenom", "nom complet", "nom de famille", "nom de jeune fille", "prenom", "prenoms", "nom prenom",
  ]
  private static let people: Set<String> = [
    "person", "recipient", "holder", "cardholder", "owner", "guest", "passenger", "traveller", "traveler", "patient",
    "customer", "sender", "driver", "contact", "child", "employee", "tenant", "buyer", "student", "attendee",
    "participant", "beneficiary", "applicant", "personne", "destinataire", "titulaire", "proprietaire", "invite",
    "passager", "voyageur", "client", "expediteur", "conducteur", "enfant", "salarie", "locataire", "acheteur", "eleve",
    "etudiant", "beneficiaire", "demandeur", "porteur", "assure",
  ]
  /// What bears the name of its person.
  private static let bearers: Set<String> = [
    "card", "booking", "account", "order", "reservation", "ticket", "passport", "id", "invoice", "contract", "policy",
    "bill", "credit", "bank", "document", "carte", "compte", "commande", "billet", "passeport", "facture", "contrat",
    "bon", "piece",
  ]
  private static let determiners: Set<String> = ["your", "the", "a", "customer", "customers", "s", "votre", "le", "un"]
}
