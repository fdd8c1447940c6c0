/// Reads instructions that begin with the field: "The address must not be shared", "The warehouse is confidential".
enum PassiveInstruction {
  private static let telling: Set<String> = [
    "shared", "mentioned", "told", "included", "shown", "disclosed", "revealed", "displayed", "given", "communicated",
    "sent", "exposed", "returned", "reported", "passed", "visible", "said",
  ]
  private static let withholding: Set<String> = [
    "private", "confidential", "internal", "secret", "hidden", "withheld", "omitted", "excluded", "sensitive", "masked",
    "redacted", "removed", "confidentiel", "confidentielle", "interne", "secrete", "prive", "privee", "confidentiels",
    "confidentielles", "internes",
  ]
  private static let beginnings: Set<String> = [
    "must", "should", "may", "can", "cannot", "is", "are", "stays", "stay", "remains", "remain", "mustn", "shouldn",
    "needs", "need", "has", "have", "isn", "aren", "est", "sont", "reste", "restent", "doit", "doivent", "will",
  ]
  private static let negations: Set<String> = ["not", "never", "t", "cannot", "pas", "jamais"]

  /// What is said of the words before the verb, and how many words those are.
  static func read(_ text: InstructionText) -> (kind: InstructionMarkers.Kind, subject: Range<Int>)? {
    for index in text.words.indices.dropFirst() where beginnings.contains(text.words[index]) {
      let rest = text.words[index...].prefix(7)
      let isNegative = rest.contains(where: negations.contains)
      if rest.contains(where: withholding.contains) || (rest.contains("left") && rest.contains("out")) {
        return (.withhold, 0..<index)
      }
      if rest.contains(where: telling.contains) { return (isNegative ? .withhold : .tell, 0..<index) }
    }
    // "Keep the address private."
    if let first = text.words.first, ["keep", "treat", "consider", "gardez", "garder"].contains(first),
      let end = text.words.firstIndex(where: withholding.contains), end > 1
    {
      return (.withhold, 1..<end)
    }
    return nil
  }
}
