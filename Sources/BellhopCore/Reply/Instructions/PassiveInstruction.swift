/// Reads instructions that begin with the field: "The address must not be shared", "The warehouse is confidential".
enum PassiveInstruction {
  private static let telling: Set<String> = [
    "shared", "mentioned", "told", "included", "shown", "disclosed", "revealed", "displayed", "given", "communicated",
    "sent", "exposed", "returned", "reported", "passed", "visible", "said",
  ]
  private static let withholding: Set<String> = [
    "private", "confidential", "internal", "secret", "hidden", "withheld", "omitted", "excluded", "sensitive", "masked",
    "redacted", "removed", "confidentiel", "confidentielle", "interne", "secrete", "prive", "privee", "confidentiels",
    "confidentielles", "internes", "secret", "secrets", "cache", "cachee", "masque", "masquee", "masques", "exclu",
    "exclue", "omis", "omise", "sensible", "sensibles", "prives", "privees", "classified",
  ]
  /// French participles, which are folded like the verbs themselves: they count only right after "être" or its forms.
  private static let frenchTelling: Set<String> = Set(
    [
      "communique", "indique", "mentionne", "donne", "revele", "divulgue", "partage", "affiche", "montre", "precise",
      "cite",
    ]
    .flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] } + [
      "transmis", "transmise", "transmises", "dit", "dite", "visible", "visibles",
    ]
  )

  private static let beginnings: Set<String> = [
    "must", "should", "may", "can", "cannot", "is", "are", "stays", "stay", "remains", "remain", "mustn", "shouldn",
    "needs", "need", "has", "have", "isn", "aren", "est", "sont", "reste", "restent", "doit", "doivent", "will",
  ]
  private static let negations: Set<String> = ["not", "never", "t", "cannot", "pas", "jamais"]

  /// What is said of the words before the verb, and how many words those are.
  static func read(_ text: InstructionText) -> (kind: InstructionMarkers.Kind, subject: Range<Int>)? {
    // "Tell whether it is included" begins with what is to be done.
    let isOrder = InstructionMarkers.marker(at: 0, in: text)?.place.lowerBound == 0
    for index in text.words.indices.dropFirst() where !isOrder && beginnings.contains(text.words[index]) {
      let rest = text.words[index...].prefix(7)
      let isNegative = rest.contains(where: negations.contains)
      if ["doit", "doivent", "est", "sont", "reste", "restent"].contains(text.words[index]) {
        if let kind = french(after: index, in: text) { return (kind, 0..<end(before: index, in: text)) }
        continue
      }
      if rest.contains(where: withholding.contains) || (rest.contains("left") && rest.contains("out")) {
        return (.withhold, 0..<index)
      }
      if rest.contains(where: telling.contains) { return (isNegative ? .withhold : .tell, 0..<index) }
    }
    // "Keep the address private."
    if let first = text.words.first,
      ["keep", "treat", "consider", "gardez", "garder", "garde", "laisse"].contains(first),
      let end = text.words.firstIndex(where: withholding.contains), end > 1
    {
      return (.withhold, 1..<end)
    }
    // "Keep the priority to yourself."
    if let first = text.words.first, ["keep", "gardez", "garde", "garder"].contains(first),
      let end = text.first(of: ["to yourself", "from the customer", "from them", "pour toi", "pour vous", "secrete"]),
      end.lowerBound > 1
    {
      return (.withhold, 1..<end.lowerBound)
    }
    return nil
  }

  /// "Doit rester confidentiel", "ne doit jamais être révélée", "est interne".
  private static func french(after index: Int, in text: InstructionText) -> InstructionMarkers.Kind? {
    guard let first = text.words.first, !FrenchMarkers.isVerb(first) else { return nil }
    var isDenied = ["ne", "n"].contains(text.words[index - 1])
    var next = index + 1
    let between: Set<String> = [
      "pas", "jamais", "etre", "en", "aucun", "cas", "rester", "strictement", "toujours", "plus",
    ]
    while next < text.words.count, between.contains(text.words[next]) {
      isDenied = isDenied || negations.contains(text.words[next])
      next += 1
    }
    guard next < text.words.count else { return nil }
    if withholding.contains(text.words[next]) { return isDenied ? nil : .withhold }
    return frenchTelling.contains(text.words[next]) ? (isDenied ? .withhold : .tell) : nil
  }

  private static func end(before index: Int, in text: InstructionText) -> Int {
    index > 1 && ["ne", "n"].contains(text.words[index - 1]) ? index - 1 : index
  }
}
