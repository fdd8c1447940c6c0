/// Which language a sentence of instructions is written in.
enum InstructionLanguage {
  static func isFrench(_ text: InstructionText) -> Bool { of(text.words) == .french }

  static func of(_ words: [String]) -> Language {
    var balance = 0
    for word in words {
      if english.contains(word) { balance += 1 }
      if french.contains(word) { balance -= 1 }
    }
    return balance < 0 ? .french : .english
  }

  private static let english: Set<String> = [
    "the", "and", "of", "to", "their", "is", "are", "if", "it", "in", "with", "for", "each", "all", "not", "any",
    "tell",
    "give", "share", "show", "mention", "do", "don", "never", "only", "they", "when", "whether", "how", "say", "list",
    "include", "an", "or", "what", "was", "has", "have", "by", "from", "customer", "first", "then", "otherwise",
  ]
  private static let french: Set<String> = [
    "le", "la", "les", "l", "du", "des", "de", "d", "un", "une", "et", "au", "aux", "ne", "n", "pas", "que", "qu", "sa",
    "son", "ses", "leur", "leurs", "si", "est", "sont", "dans", "avec", "pour", "sur", "ou", "chaque", "toutes", "tous",
    "tout", "il", "elle", "uniquement", "jamais", "dis", "donne", "donnez", "dites", "indiquez", "indique", "sinon",
    "quand", "lorsque", "combien", "statut", "numero", "mais", "sauf", "puis", "ensuite",
  ]
}
