import Languages

/// Single words of keys in French, from which the names of fields are put together that ``FrenchNouns`` doesn't list.
enum FrenchWords {
  struct Word: Hashable, Sendable {
    var text: String
    var gender: FrenchNouns.Gender
  }

  /// An adjective's forms, and whether it stands before its noun.
  struct Adjective: Hashable, Sendable {
    var masculine: String
    var feminine: String
    var isFirst: Bool
  }

  /// The name of a field by the words of its key: "zone d'entrepôt" for `warehouse_zone`, "motif de suspension" for
  /// `motifSuspension`.
  ///
  /// - Returns: Nil unless every word is known.
  static func noun(for words: [String]) -> FrenchNouns.Noun? {
    let own = words.filter { !["is", "has"].contains($0) }
    guard (1...3).contains(own.count) else { return nil }
    return french(own) ?? english(own)
  }

  /// A French key begins with its noun.
  private static func french(_ words: [String]) -> FrenchNouns.Noun? {
    guard words.count > 1, let head = byFolded[words[0]] else { return nil }
    var text = head.text
    for word in words.dropFirst() {
      if let adjective = adjectivesByFolded[word] {
        text += " " + (head.gender == .feminine ? adjective.feminine : adjective.masculine)
      } else if let noun = byFolded[word] {
        text += FrenchReplySentences.of(noun.text)
      } else {
        return nil
      }
    }
    return FrenchNouns.Noun(text: text, gender: head.gender)
  }

  /// An English key ends with it.
  private static func english(_ words: [String]) -> FrenchNouns.Noun? {
    guard let last = words.last, let head = nouns[last] else { return nil }
    var text = head.text
    for word in words.dropLast().reversed() {
      if let adjective = adjectives[word] {
        let form = head.gender == .feminine ? adjective.feminine : adjective.masculine
        text = adjective.isFirst ? form + " " + text : text + " " + form
      } else if let noun = nouns[word] {
        text += FrenchReplySentences.of(noun.text)
      } else {
        return nil
      }
    }
    return FrenchNouns.Noun(text: text, gender: head.gender)
  }

  /// The English words that French ones stand for, for finding the field that an admin names.
  static let englishByFrench: [(french: String, english: String)] =
    nouns.map { (fold($0.value.text), $0.key) }
    .filter { !$0.0.contains(" ") }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    + adjectives.sorted { $0.key < $1.key }.flatMap {
      [(fold($0.value.masculine), $0.key), (fold($0.value.feminine), $0.key)]
    }

  private static func fold(_ text: String) -> String { FoldedWords(text).folded.joined(separator: " ") }

  private static let nouns: [String: Word] = {
    var nouns: [String: Word] = [:]
    for (table, gender) in [(masculine, FrenchNouns.Gender.masculine), (feminine, .feminine)] {
      for line in table.split(separator: "\n") {
        let parts = line.split(separator: "=").map { $0.trimmingSpaces() }
        guard parts.count == 2 else { continue }
        for word in parts[0].split(separator: " ") { nouns[String(word)] = Word(text: parts[1], gender: gender) }
      }
    }
    return nouns
  }()

  private static let byFolded: [String: Word] = Dictionary(
    nouns.values.map { (fold($0.text), $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let adjectives: [String: Adjective] = {
    var adjectives: [String: Adjective] = [:]
    for line in adjectiveTable.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.trimmingSpaces() }
      let forms = parts.last?.split(separator: " ").map(String.init) ?? []
      guard parts.count == 2, forms.count >= 2 else { continue }
      adjectives[parts[0]] = Adjective(masculine: forms[0], feminine: forms[1], isFirst: forms.count > 2)
    }
    return adjectives
  }()

  private static let adjectivesByFolded: [String: Adjective] = Dictionary(
    adjectives.values.flatMap { [(fold($0.masculine), $0), (fold($0.feminine), $0)] },
    uniquingKeysWith: { first, _ in first }
  )

  private static let masculine = """
    warehouse = entrepôt
    number = numéro
    status = statut
    state = état
    reason = motif
    amount = montant
    price = prix
    fee = tarif
    balance = solde
    account = compte
    total = total
    code = code
    type = type
    name = nom
    link url = lien
    agent = conseiller
    assignee = responsable
    slot window = créneau
    claim = sinistre
    plan = forfait
    package parcel = colis
    message = message
    seat = siège
    flight = vol
    hotel = hôtel
    ticket = ticket
    contract = contrat
    contact = contact
    discount = rabais
    credit = crédit
    level tier = niveau
    score = score
    channel = canal
    method = mode
    payment = paiement
    refund = remboursement
    return = retour
    shipping = envoi
    tracking = suivi
    carrier = transporteur
    driver = chauffeur
    doctor = médecin
    product = produit
    item = article
    stock = stock
    supplier = fournisseur
    customer client = client
    user = utilisateur
    email = e-mail
    phone = téléphone
    country = pays
    month = mois
    day = jour
    block = blocage
    object subject = objet
    gift = cadeau
    postcode = code postal
    site = site
    service department = service
    model = modèle
    color = coloris
    weight = poids
    volume = volume
    delay = retard
    counter = guichet
    terminal = terminal
    platform = quai
    train = train
    deposit = dépôt
    limit = plafond
    threshold = seuil
    rate = taux
    comment = commentaire
    file = fichier
    document = document
    beneficiary = bénéficiaire
    sender = expéditeur
    recipient = destinataire
    speed = débit
    appointment = rendez-vous
    reminder = rappel
    device = appareil
    technician = technicien
    subscription = abonnement
    voucher = bon
    renewal = renouvellement
    departure = départ
    """
  private static let feminine = """
    zone area = zone
    unit = unité
    policy = police
    premium = prime
    coverage = couverture
    deductible = franchise
    proof = preuve
    reply response answer = réponse
    date = date
    address = adresse
    city = ville
    street = rue
    priority = priorité
    category = catégorie
    quantity = quantité
    size = taille
    reference = référence
    order = commande
    invoice bill = facture
    delivery = livraison
    booking reservation = réservation
    suspension = suspension
    cancellation = annulation
    duration = durée
    description = description
    gate door = porte
    room = chambre
    card = carte
    warranty = garantie
    brand = marque
    currency = devise
    region = région
    language = langue
    question = question
    option = option
    charge = charge
    fine penalty = pénalité
    tax = taxe
    note = note
    version = version
    resolution = résolution
    distance = distance
    temperature = température
    capacity = capacité
    battery = batterie
    roaming = itinérance
    line = ligne
    instruction = consigne
    signature = signature
    part = pièce
    station = gare
    expiry expiration = expiration
    arrival = arrivée
    opening = ouverture
    closing = fermeture
    creation = création
    registration = inscription
    request = demande
    company = société
    store shop = boutique
    bank = banque
    fraction = part
    person = personne
    list = liste
    branch = agence
    """
  private static let adjectiveTable = """
    monthly = mensuel mensuelle
    yearly = annuel annuelle
    annual = annuel annuelle
    daily = quotidien quotidienne
    weekly = hebdomadaire hebdomadaire
    total = total totale
    last = dernier dernière first
    next = prochain prochaine first
    first = premier première first
    new = nouveau nouvelle first
    old = ancien ancienne first
    original = initial initiale
    remaining = restant restante
    available = disponible disponible
    estimated = prévu prévue
    expected = prévu prévue
    actual = effectif effective
    insured = assuré assurée
    current = actuel actuelle
    final = final finale
    minimum = minimum minimum
    maximum = maximum maximum
    min = minimum minimum
    max = maximum maximum
    average = moyen moyenne
    unpaid = impayé impayée
    paid = payé payée
    due = dû due
    internal = interne interne
    external = externe externe
    annualized = annualisé annualisée
    partial = partiel partielle
    active = actif active
    enabled = activé activée
    included = inclus incluse
    allowed = autorisé autorisée
    required = requis requise
    """
}
