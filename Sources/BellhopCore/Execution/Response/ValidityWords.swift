import Languages

/// The words by which a sentence says that a value isn't taken: "must be an address", "is required", "doit être un entier".
///
/// Only before them does the name of a key mean the value that was sent. "Account suspended" and "order processing is
/// disabled" begin with the name of a key, and nothing that the customer could say would help.
enum ValidityWords {
  /// Whether a text goes on with them, or with the value itself, as what follows the name of a key.
  static func begin(_ text: ArraySlice<Character>) -> Bool {
    let rest = text.prefix(longest)
    let next = rest.drop { $0 == " " }
    if let first = next.first, first == ":" || next.startIndex > rest.startIndex && quotes.contains(first) {
      return true
    }
    var words = FoldedWords(String(rest)).folded[...]
    words = words.drop { nouns.contains($0) }
    guard let first = words.first else { return false }
    if demands.contains(first) { return true }
    let modal = words.drop { $0 == "ne" }
    if let verb = modal.first, ["can", "may", "cannot", "peut"].contains(verb) { return forbid(modal.dropFirst()) }
    if first == "has", words.dropFirst().first == "to" { return true }
    let helping = words.prefix { helpers.contains($0) || negations.contains($0) || degrees.contains($0) }
    guard let verdict = words.dropFirst(helping.count).first else { return false }
    if faults.contains(verdict) || helping.contains(where: { $0 == "too" || $0 == "trop" }) { return true }
    if helping.contains(where: { $0 == "already" || $0 == "deja" }) { return doubles.contains(verdict) }
    return helping.contains(where: negations.contains) && denied.contains(verdict)
  }

  /// Whether "can't" is said of a value: "can't be empty" is, "can't be cancelled any more" isn't.
  private static func forbid(_ words: ArraySlice<String>) -> Bool {
    let words = words.drop { ["t", "not", "be", "pas", "etre"].contains($0) }
    guard let first = words.first else { return false }
    return faults.contains(first) || denied.contains(first) || bounds.contains(first)
  }

  private static let longest = 80
  private static let quotes: Set<Character> = ["'", "\"", "`", "“", "‘", "«"]
  /// What may stand between the name and the verdict: "email field is required".
  private static let nouns: Set<String> = [
    "field", "value", "format", "address", "number", "parameter", "param", "property", "attribute", "champ", "valeur",
    "adresse", "numero",
  ]
  private static let demands: Set<String> = ["must", "should", "shall", "needs", "expects", "doit", "doivent"]
  private static let helpers: Set<String> = [
    "is", "are", "was", "be", "been", "has", "have", "does", "do", "did", "s", "est", "sont", "a", "ete",
  ]
  private static let negations: Set<String> = [
    "not", "t", "isn", "aren", "wasn", "doesn", "don", "didn", "no", "n", "ne", "pas", "non",
  ]
  private static let degrees: Set<String> = ["too", "trop", "already", "deja", "an"]
  /// What is wrong with a value.
  private static let faults: Set<String> = [
    "required", "invalid", "missing", "unknown", "wrong", "incorrect", "malformed", "empty", "blank", "null",
    "undefined",
    "unsupported", "unrecognised", "unrecognized", "unexpected", "duplicate", "duplicated", "mandatory", "out",
    "requis",
    "requise", "obligatoire", "invalide", "inconnu", "inconnue", "manquant", "manquante", "incorrecte", "vide",
    "introuvable",
  ]
  /// What a value isn't.
  private static let denied: Set<String> = [
    "valid", "found", "known", "unique", "accepted", "supported", "recognised", "recognized", "exist", "one", "numeric",
    "well", "match", "valide", "existe", "connu", "connue", "reconnu", "reconnue", "trouve", "trouvee", "un",
    "une", "email", "integer", "number", "date", "url", "in",
  ]
  /// What a value is that somebody else has.
  private static let doubles: Set<String> = [
    "exists", "taken", "in", "used", "registered", "existe", "utilise", "utilisee",
  ]
  /// What a value can't do or be.
  private static let bounds: Set<String> = [
    "contain", "exceed", "include", "have", "start", "end", "begin", "more", "less", "longer", "shorter", "greater",
    "larger", "smaller", "higher", "lower", "negative", "zero", "before", "after", "earlier", "later", "a", "an",
  ]
}
