import Languages

/// French names of fields whose keys are in the usual words of shops and support, with their gender.
enum FrenchNouns {
  enum Gender: Hashable, Sendable {
    case masculine
    case feminine
  }

  struct Noun: Hashable, Sendable {
    var text: String
    var gender: Gender
    var isPlural = false
  }

  /// The name of a field by what its key means; a key that says little takes the outer key with it.
  ///
  /// - Returns: Nil for a key of other words.
  static func noun(for path: FieldPath) -> Noun? {
    guard let last = path.keys.last else { return nil }
    var noun = listed(path, last) ?? FrenchWords.noun(for: words(last))
    // One word stands for what is delivered and for what arrives.
    if !FieldName.words(last).allSatisfy({ !["arrival", "arrivee", "arrives", "arriving"].contains($0) }) {
      noun?.text.replace("livraison", with: "arrivée")
    }
    noun?.text.replace("de arrivée", with: "d'arrivée")
    return noun
  }

  private static func listed(_ path: FieldPath, _ last: String) -> Noun? {
    let keys = path.keys.dropLast().filter { !FieldName.isWrapper($0) } + [last]
    let own = meaning(last)
    if keys.count > 1, let both = byMeaning[meaning(keys[keys.count - 2]).union(own)] { return both }
    return byMeaning[own]
  }

  /// The gender of what a field belongs to, with which its state agrees: "statut de la commande : expédiée".
  static func owner(of path: FieldPath, in name: String) -> Gender {
    let words = FoldedWords(name).folded
    if let link = words.firstIndex(where: { ["de", "du", "d", "des"].contains($0) }),
      let noun = words[(link + 1)...].first(where: { head($0) != nil }), let known = head(noun)
    {
      return known.gender
    }
    return path.keys.dropLast().reversed().lazy.compactMap { byMeaning[meaning($0)]?.gender }.first ?? .masculine
  }

  private static func meaning(_ key: String) -> Set<String> { FieldName.meaning(words(key)) }

  /// Without a unit at the end.
  private static func words(_ key: String) -> [String] {
    var words = FieldName.words(key)
    let isUnit = words.last.map(FieldLabel.minorWords.contains) == true || Measure.unit(of: words) != nil
    if words.count > 1, isUnit { words.removeLast() }
    return words
  }

  /// The gender and number of a noun, folded, that begins a phrase of the admin.
  static func head(_ word: String) -> Noun? {
    if let noun = heads[word] { return noun }
    guard word.hasSuffix("s"), word.count > 4, let noun = heads[String(word.dropLast())] else { return nil }
    return Noun(text: word, gender: noun.gender, isPlural: true)
  }

  /// The singular of a noun; "colis" and "temps" are their own.
  static func singular(_ noun: String) -> String {
    let word = noun.folded
    guard word.hasSuffix("s"), word.count > 4, heads[word] == nil else { return noun }
    let cut = String(noun.dropLast())
    if heads[String(word.dropLast())] != nil { return cut }
    return ["is", "ps", "ès", "cours"].contains(where: noun.lowercased().hasSuffix) ? noun : cut
  }

  private static let heads: [String: Noun] = {
    var heads: [String: Noun] = [:]
    for (words, gender) in [(masculine, Gender.masculine), (feminine, .feminine)] {
      for word in words.split(whereSeparator: \.isWhitespace) {
        heads[String(word)] = Noun(text: String(word), gender: gender)
      }
    }
    for word in ["frais", "arrhes", "coordonnees"] { heads[word]?.isPlural = true }
    return heads
  }()

  private static let masculine = """
    statut etat numero lien transporteur total montant prix solde point article produit nom prenom code telephone email
    e mail courriel colis compte remboursement delai motif nombre stock avoir bon message sujet objet titre type poids
    livreur vendeur magasin entrepot pays rendez medecin conseiller contrat forfait abonnement paiement mode moyen
    destinataire expediteur taux sous quota creneau horaire lieu point-relais retour detail commentaire rabais jour
    mois service envoi essai emploi dossier ticket technicien modele coloris identifiant plan niveau cadeau reste acompte frais avis jour
    """
  private static let feminine = """
    date adresse ville rue commande facture livraison quantite taille couleur description reference remise tva taxe
    heure duree raison note devise reduction garantie reservation position agence boutique marque categorie carte
    echeance somme methode etape version region civilite piece personne liste place langue priorite question reponse
    demande arrivee destination valeur formule offre caution coordonnees arrhes fin disponibilite localisation societe
    """

  private static let byMeaning: [Set<String>: Noun] = {
    var nouns: [Set<String>: Noun] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.trimmingSpaces() }
      guard parts.count == 2 else { continue }
      let isPlural = parts[1].hasSuffix("(p)")
      let text = isPlural ? parts[1].dropLast(3).trimmingSpaces() : parts[1]
      let first = text.split(whereSeparator: { $0 == " " || $0 == "-" }).first.map { $0.folded }
      let singular = first.map { isPlural && $0.hasSuffix("s") ? String($0.dropLast()) : $0 } ?? ""
      guard let gender = (heads[singular] ?? heads[first ?? ""])?.gender else { continue }
      let noun = Noun(text: text, gender: gender, isPlural: isPlural)
      for names in parts[0].split(separator: ",") {
        let meaning = FieldName.meaning(FieldName.words(names.trimmingSpaces()))
        if !meaning.isEmpty, nouns[meaning] == nil { nouns[meaning] = noun }
      }
    }
    return nouns
  }()

  private static let table = """
    status = statut
    state = état
    order status = statut de la commande
    estimated delivery date, eta, estimated delivery = date de livraison prévue
    delivery date, delivered at, delivered on = date de livraison
    order date, placed on, purchase date, purchased at = date de commande
    ship date, shipped at, shipping date = date d'expédition
    date = date
    time = heure
    due date, due = date d'échéance
    expiry date, expires at = date d'expiration
    tracking number, tracking code = numéro de suivi
    tracking link = lien de suivi
    link = lien
    invoice link = lien de la facture
    carrier = transporteur
    items, lines = articles (p)
    products = produits (p)
    order number = numéro de commande
    invoice number = numéro de facture
    customer number = numéro de client
    number = numéro
    phone, phone number = numéro de téléphone
    total amount = montant total
    total = total
    amount = montant
    amount due = montant dû
    price = prix
    unit price = prix unitaire
    subtotal = sous-total
    tax, vat = TVA
    discount, discount percent = remise
    shipping cost, delivery fee = frais de livraison (p)
    refund amount = montant du remboursement
    refund date, refunded at, refunded on = date du remboursement
    balance = solde
    currency = devise
    points = points (p)
    loyalty points = points de fidélité (p)
    name = nom
    first name = prénom
    last name = nom de famille
    email, email address = adresse e-mail
    address = adresse
    delivery address, shipping address = adresse de livraison
    billing address = adresse de facturation
    city = ville
    street = rue
    postcode = code postal
    country = pays
    quantity = quantité
    size = taille
    color = couleur
    description = description
    message = message
    subject = objet
    title = titre
    reason = motif
    reference = référence
    weight = poids
    product = produit
    shops = magasins (p)
    shop = magasin
    plan = formule
    duration = durée
    vouchers = bons de réduction (p)
    payment method = moyen de paiement
    payment status = statut du paiement
    account status = statut du compte
    store, location = lieu
    appointment date = date du rendez-vous
    appointment time = heure du rendez-vous
    rating = note
    warranty end = fin de garantie
    order = commande
    parcel = colis
    invoice = facture
    delivery, shipment = livraison
    appointment = rendez-vous
    payment = paiement
    refund = remboursement
    account = compte
    subscription = abonnement
    reservation, booking = réservation
    request = demande
    """
}
