/// Words for one thing, as APIs name it and as admins say it in English and French.
enum FieldSynonyms {
  /// Phrases that are one word of the trade, written with single spaces.
  static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var index = 0
    while index < words.count {
      if let phrase = phrases[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) {
        joined += phrase.meaning
        index += phrase.words.count
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    return joined
  }

  /// The stems that a word counts as.
  static func stems(of word: String) -> [String] { strict[word] ?? strict[WordStem.of(word)] ?? [WordStem.of(word)] }

  /// A word of the trade in English, for the word table; any other stays.
  static func english(_ word: String) -> String { names[word] ?? word }

  /// A stem made one with its near words, which are taken only where nothing is named more exactly.
  static func loosened(_ stem: String) -> String { loose[stem] ?? stem }

  private struct Phrase {
    var words: [String]
    var meaning: [String]
  }

  private static let phrases: [String: [Phrase]] = {
    var phrases: [String: [Phrase]] = [:]
    for line in phraseTable.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 2 else { continue }
      for words in parts[1].split(separator: "|").map(Array.init) {
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, meaning: parts[0]))
      }
    }
    return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let phraseTable = """
    postcode = postal code | zip code | code postal | post code
    surname = last name | family name | nom de famille
    firstname = first name | given name
    delivery address = shipping address | ship to address | adresse de livraison | adresse d expedition
    carrier = shipping company | delivery company | shipping carrier | delivery service | societe de livraison | shipping provider
    sku = product code | item code | article number | product sku | code produit | code article | reference produit
    placed date = date commande | order date | purchase date | date of order | date of purchase | date de commande | date d achat | date de la commande | date de l achat | creation date | date de creation
    eta = estimated time of arrival
    password = mot de passe
    appointment = rendez vous
    update = mise a jour
    pickup point = collection point | pick up point | point relais | point de retrait | pickup location
    available = in stock | en stock
    phone = phone number | telephone number | numero de telephone | mobile number
    email = email address | e mail address | adresse e mail | adresse email | adresse mail | mail address | e mail
    option = add ons | add on
    rate = exchange rate | taux de change
    guest = party size | number of people | number of persons | nombre de personnes | head count
    job title = position | job | poste
    """

  private static let strict: [String: [String]] = {
    var strict: [String: [String]] = [
      "e": [], "eta": ["estimat", "delivery"], "si": [], "qu": [], "lui": [], "each": [], "every": [], "chaque": [],
      "tous": [],
      "toutes": [], "all": [], "much": [], "many": [], "cel": [], "ils": [], "elles": [], "he": [], "she": [],
      "her": [], "his": [],
    ]
    for line in strictTable.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 2, let name = parts[0].first else { continue }
      let stem = WordStem.of(name)
      strict[name] = [stem]
      for word in parts[1] {
        strict[word] = [stem]
        if word.count > 3 { strict[word + "s"] = [stem] }
      }
    }
    for (french, english) in FrenchWords.englishByFrench where strict[french] == nil && french.count > 2 {
      let stems = strict[english] ?? [WordStem.of(english)]
      strict[french] = stems
      if !french.hasSuffix("s"), strict[french + "s"] == nil { strict[french + "s"] = stems }
    }
    return strict
  }()

  /// The whole English word that each French one stands for: the first on its line with all its letters.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in strictTable.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 2, let stem = parts[0].first else { continue }
      let english = whole[stem] ?? stem
      for word in parts[1] + [stem] {
        names[word] = english
        names[word + "s"] = english
      }
    }
    return names
  }()

  /// The words whose stem is cut.
  private static let whole = [
    "phon": "phone", "estimat": "estimated", "expir": "expiry", "statu": "status", "stat": "state", "pric": "price",
    "nam": "name", "balanc": "balance", "invoic": "invoice", "creat": "created", "activ": "active", "dat": "date",
    "postcod": "postcode",
  ]

  private static let strictTable = """
    link = url uri href lien hyperlink
    email = mail courriel mel
    phon = phone telephone mobile cell cellphone tel portable
    quantity = qty qte quantite
    delivery = deliver delivers delivered arrival arrive arrives arrived arriving receive receives livraison livrer livre livree arrivee arrivera arriver arrivent recevoir recevra reception
    estimat = estimated expected expect estimate estimation prevu prevue estime estimee
    expir = expiry expiration expires expire expires expiree expirent expirera
    address = addr adresse adress
    item = line lines lin article articles
    postcod = zip zipcode postal postcode cp
    statu = status statut
    stat = state etat
    pric = price prix pricing
    cost = cout couts
    number = numero num no nr nb nombre
    nam = name nom
    firstname = prenom forename
    order = commande commandes
    customer = client clients cliente
    track = suivi tracking
    amount = montant somme
    balanc = balance solde
    refund = remboursement reimbursement rembourse remboursee
    invoic = invoice facture bill
    product = produit
    carrier = transporteur livreur
    internal = interne internes
    token = jeton
    shop = magasin boutique store
    city = ville town
    country = pays
    street = rue
    currency = devise monnaie
    parcel = colis
    card = carte cartes
    door = porte portes
    night = nuit nuits nuitee nuitees
    due = echeance
    gift = cadeau
    paid = paye payee payes payees regle reglee
    color = colour couleur coloris
    size = taille
    weight = poids
    reason = motif raison cause motive justification explication
    minimum = min
    maximum = max
    automatic = auto automatically automatique automatiquement
    reply = reponse reponses answer answers replies
    option = options addon addons
    enabl = enabled activee activees
    assign = assignee assigned attribue attribuee affecte affectee
    vat = tva
    tax = taxe
    fee = frais
    warehouse = entrepot
    duration = duree
    start = begin begins debut commence
    end = fin finish
    subject = objet sujet
    warranty = garantie guarantee
    available = availability disponible disponibilite
    loyalty = fidelite
    discount = remise reduction rabais rebate
    voucher = coupon bon bons
    doctor = medecin docteur physician
    seat = siege
    room = chambre
    flight = vol
    next = prochain prochaine
    last = dernier derniere latest
    first = premier premiere
    ship = expedition expedie expediee envoye envoyee shipped dispatched
    cancel = annule annulee annulation cancelled canceled cancellation
    supplier = fournisseur
    brand = marque
    model = modele
    category = categorie
    remaining = restant restante left remain
    used = utilise utilisee
    average = moyen moyenne
    update = updated maj modified
    creat = created creation cree creee
    renew = renewal renewed renouvellement renouvele
    activ = active actif
    user = utilisateur
    comment = commentaire remarque
    member = membre
    booking = reservation
    title = titre
    description = descriptif
    points = point
    stock = inventory
    deposit = acompte
    subscription = abonnement
    payment = paiement reglement
    method = moyen methode mode
    appointment = rdv
    agent = conseiller
    hour = horaire horaires
    reference = ref
    guest = personne convive invite voyageur people person pax attendee
    actual = effectif effective reel reelle
    dat = date
    tim = time heure
    item = objets
    """

  private static let loose: [String: String] = {
    var loose: [String: String] = [:]
    for line in looseTable.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard parts.count == 2, let stem = parts[0].first else { continue }
      for word in parts[1] { loose[WordStem.of(word)] = stem }
    }
    return loose
  }()

  private static let looseTable = """
    pric = price total amount cost sum charge
    carrier = courier shipper
    statu = state stat progress situation stage phase
    creat = placed purchase purchased bought opened creation made created
    customer = user requester member buyer
    shop = branch outlet agency
    parcel = package shipment
    comment = note remark memo
    track = trace
    identifier = reference id identifier
    voucher = code promo
    start = from begin
    end = until to finish expir
    tax = vat
    nam = title label
    company = employer organisation organization
    item = product good goods
    """
}
