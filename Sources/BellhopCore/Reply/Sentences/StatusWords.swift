import Languages

/// The usual codes of a status, so that a French customer isn't told English ones and conditions hear both languages.
enum StatusWords {
  /// The code's words in French, agreeing with what it is the status of.
  ///
  /// - Returns: Nil for a code that isn't one of the usual ones.
  static func french(_ code: String, _ gender: FrenchNouns.Gender) -> String? {
    let words = FieldName.words(code).joined(separator: " ")
    // A French code is written without its accents.
    let unaccented = code.allSatisfy { $0.isUppercase || !$0.isLetter } ? codes[words] : nil
    guard let form = forms[words] ?? unaccented.flatMap({ forms[$0] }) else { return nil }
    return gender == .feminine ? form.feminine : form.masculine
  }

  /// The stems that two ways of saying one status share: "expédiée", "shipped" and "SHIPPED" are one.
  static func meaning(_ words: [String]) -> Set<String> {
    let phrase = words.joined(separator: " ")
    let singular = words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.joined(separator: " ")
    if let code = codes[phrase] ?? codes[singular] { return stems(code.split(separator: " ").map(String.init)) }
    return stems(words)
  }

  /// Whether the words are one of the usual codes, in either language.
  static func isUsual(_ words: [String]) -> Bool { isUsual(meaning: meaning(words)) }

  static func isUsual(meaning: Set<String>) -> Bool { usual.contains(meaning) }

  private static let usual = Set(forms.keys.map { stems($0.split(separator: " ").map(String.init)) })

  /// Whether something in another of the usual states isn't in this one; what is open may be overdue.
  static func isExclusive(_ meaning: Set<String>) -> Bool {
    meaning.count == 1 && !meaning.isDisjoint(with: exclusive)
  }

  private static let exclusive: Set<String> = [
    "cancel", "deliver", "ship", "return", "refund", "reject", "declin", "refus", "fail", "clos", "expir", "suspend",
    "complet", "resolv",
  ]

  /// Whether something in one state is in the other as well: what is delivered was shipped.
  static func implies(_ state: Set<String>, _ other: Set<String>) -> Bool {
    state != other && implications.contains { $0.other == other && !$0.states.isDisjoint(with: state) }
  }

  private static let implications: [(other: Set<String>, states: Set<String>)] = [
    (["ship"], ["deliver", "transit", "return", "receiv"]), (["deliver"], ["return", "receiv"]),
    (["paid"], ["refund", "ship", "deliver"]), (["open"], ["reopen", "progress", "pend", "process", "hold"]),
    (["clos"], ["resolv", "solv", "complet", "cancel"]), (["confirm"], ["complet"]), (["activ"], ["trial"]),
  ]

  private static func stems(_ words: [String]) -> Set<String> {
    let held = words.filter { !["in", "the", "a", "an", "been", "being", "is", "en", "le", "la"].contains($0) }
    return Set((held.isEmpty ? words : held).map { same[WordStem.of($0)] ?? WordStem.of($0) })
  }

  /// Spellings and near words of one state.
  private static let same = [
    "canceled": "cancel", "cancelled": "cancel", "cancellation": "cancel", "complet": "complet", "completed": "complet",
    "sent": "ship", "dispatch": "ship", "arriv": "deliver", "closed": "clos", "paid": "paid", "pay": "paid",
  ]

  private static let forms: [String: (masculine: String, feminine: String)] = {
    var forms: [String: (masculine: String, feminine: String)] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "=").map { $0.trimmingSpaces() }
      guard parts.count == 2 else { continue }
      let isInvariable = parts[1].hasSuffix("*")
      let masculine = isInvariable ? String(parts[1].dropLast()) : parts[1]
      for code in parts[0].split(separator: ",") {
        forms[code.trimmingSpaces()] = (masculine, isInvariable ? masculine : feminine(masculine))
      }
    }
    return forms
  }()

  /// "expédié" is "expédiée", "prêt" is "prête", "actif" is "active".
  private static func feminine(_ masculine: String) -> String {
    masculine.hasSuffix("f") ? masculine.dropLast() + "ve" : masculine.hasSuffix("e") ? masculine : masculine + "e"
  }

  /// French forms, folded, to the code that they stand for.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for (code, form) in forms.sorted(by: { $0.key < $1.key }) {
      for written in [form.masculine, form.feminine] {
        let folded = FoldedWords(written).folded.joined(separator: " ")
        if codes[folded] == nil { codes[folded] = code }
      }
    }
    // What one French word says in several codes is the plainest of them.
    for (folded, code) in ["annule": "cancelled", "annulee": "cancelled", "expedie": "shipped", "expediee": "shipped"] {
      codes[folded] = code
    }
    return codes
  }()

  /// Forms in the masculine; an asterisk marks those that don't change.
  private static let table = """
    shipped, dispatched, sent = expédié
    delivered = livré
    in transit, on the way = en transit*
    out for delivery = en cours de livraison*
    processing, in progress, being processed = en cours de traitement*
    preparing, being prepared, being packed = en préparation*
    pending = en attente*
    on hold = en pause*
    confirmed = confirmé
    cancelled, canceled = annulé
    refunded = remboursé
    returned = retourné
    paid = payé
    unpaid = impayé
    overdue = en retard*
    delayed, late = en retard*
    completed, complete, done = terminé
    failed = échoué
    rejected, declined, refused = refusé
    accepted = accepté
    approved = approuvé
    active = actif
    inactive = inactif
    suspended = suspendu
    expired = expiré
    scheduled = planifié
    open = ouvert
    closed = fermé
    resolved = résolu
    ready for pickup = prêt à être retiré*
    ready = prêt
    received = reçu
    created = créé
    succeeded = réussi
    waiting on customer = en attente du client*
    lost = perdu
    """
}
