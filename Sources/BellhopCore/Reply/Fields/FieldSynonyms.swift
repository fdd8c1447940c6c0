import Languages

/// Words for one thing, as APIs name it and as admins say it in English and French.
enum FieldSynonyms {
  /// Phrases that are one word of the trade, written with single spaces.
  static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var index = 0
    while index < words.count {
      if let phrase = phrases.match(words, at: index) {
        joined += phrase.value.split(separator: " ").map(String.init)
        index += phrase.length
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    return joined
  }

  /// The stems that a word counts as.
  static func stems(of word: String) -> [String] { strict[word] ?? strict[WordStem.of(word)] ?? [WordStem.of(word)] }

  /// The stems that any of the words counts as.
  static func stems(_ words: Set<String>) -> Set<String> { Set(words.flatMap(stems(of:))) }

  /// A word of the trade in English, for the word table; any other stays.
  static func english(_ word: String) -> String { names[word] ?? word }

  /// A stem made one with its near words, which are taken only where nothing is named more exactly.
  static func loosened(_ stem: String) -> String { loose[stem] ?? stem }

  private static let phrases = Prose.phrases("prose.synonyms.phrases")
  private static let synonyms = Prose.pairs("prose.synonyms").map { (word: $0.text.folded, name: $0.value) }

  private static let strict: [String: [String]] = {
    var strict = Dictionary(uniqueKeysWithValues: Prose.set("prose.synonyms.nothing").map { ($0, [String]()) })
    for (word, name) in synonyms {
      let stem = WordStem.of(name)
      strict[word] = [stem]
      if word.count > 3 { strict[word + "s"] = [stem] }
    }
    for (french, english) in FrenchWords.englishByFrench where strict[french] == nil && french.count > 2 {
      let stems = strict[english] ?? [WordStem.of(english)]
      strict[french] = stems
      if !french.hasSuffix("s"), strict[french + "s"] == nil { strict[french + "s"] = stems }
    }
    return strict
  }()

  private static let names: [String: String] = synonyms.reduce(into: [:]) { names, synonym in
    names[synonym.word] = synonym.name
    names[synonym.word + "s"] = synonym.name
  }

  private static let loose: [String: String] = Lexicon.api.pairs("api.synonyms.near").reduce(into: [:]) { loose, near in
    loose[WordStem.of(near.text)] = stems(of: near.value).first
  }
}
