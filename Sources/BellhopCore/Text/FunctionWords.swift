/// Words that hold a sentence together and say little of what it is about, in English and French.
enum FunctionWords {
  static let all: Set<String> = [
    "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "d", "did",
    "do", "does", "don", "for", "from", "get", "had", "has", "have", "hello", "help", "hey", "hi", "how", "i", "if",
    "im", "in", "is", "it", "its", "just", "know", "like", "ll", "m", "me", "my", "need", "not", "of", "on", "or",
    "our", "please", "re", "s", "should", "so", "some", "already", "currently", "may", "must", "now", "they", "yet",
    "t", "tell", "thank", "thanks", "that", "the", "their", "there", "this",
    "to", "ve", "want", "was", "we", "were", "what", "when", "whether", "where", "which", "who", "will", "with",
    "would", "you",
    "your",
    "ai", "au", "aux", "avec", "avoir", "bonjour", "c", "ce", "ces", "cette", "combien", "comment", "dans", "de", "des",
    "du", "elle", "en", "est", "et", "etre", "fait", "faire", "il", "j", "je", "l", "la", "le", "les", "leur", "ma",
    "mais", "merci", "mes", "moi", "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas", "peux", "plait",
    "pour", "puis", "qu", "quand", "que", "quel", "quelle", "qui", "s", "sa", "se", "ses", "son", "suis", "sur", "svp",
    "un", "une", "veux", "voudrais", "vos", "votre", "vous", "y",
  ]

  static func contains(_ word: String) -> Bool { all.contains(word) }
}
