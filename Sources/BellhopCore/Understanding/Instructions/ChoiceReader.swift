/// Reads lists of choices: "One of: small, medium or large", "yes or no".
enum ChoiceReader {
  private static let mostChoices = 20
  private static let longestChoice = 40

  private static let markers = [
    "one of the following", "any of the following", "one of", "either", "choose between", "choose from", "choose",
    "choice of", "choices are", "choices", "options are", "options", "possible values are", "possible values",
    "allowed values are", "allowed values", "valid values are", "valid values", "must be", "can be", "pick", "select",
    "l un de", "l une de", "l un des", "l une des", "un parmi", "parmi", "au choix", "soit", "choisir entre",
    "choisissez entre", "valeurs possibles", "doit etre",
  ]
  /// Markers after which a list is only one when it says "or".
  private static let weakMarkers: Set<String> = ["must be", "can be", "choose", "pick", "select", "doit etre", "soit"]

  static func read(_ text: InstructionText) -> FormatFinding? {
    for index in text.words.indices {
      guard let marker = text.phrase(of: markers, startingAt: index) else { continue }
      let phrase = text.words[marker].joined(separator: " ")
      let sentence = listPart(firstSentence(text.rest(after: marker.upperBound - 1)))
      if let list = list(sentence, needsOr: weakMarkers.contains(phrase)) {
        return FormatFinding(
          format: .choice(list.map { Choice($0) }),
          quote: text.quote(marker) + " " + shortened(sentence)
        )
      }
    }
    return bareList(text)
  }

  /// What follows a colon: "one of these sizes: small or large".
  private static func listPart(_ sentence: String) -> String {
    let part = sentence.split(separator: ":", omittingEmptySubsequences: true).last.map(String.init) ?? sentence
    return part.contains(where: \.isLetter) ? part : sentence
  }

  private static func shortened(_ sentence: String) -> String {
    let text = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }

  /// A list without a marker: the whole instructions, what stands after a colon, or what stands in brackets.
  private static func bareList(_ text: InstructionText) -> FormatFinding? {
    var places: [String] = []
    if let colon = text.text.firstIndex(of: ":") {
      places.append(firstSentence(String(text.text[text.text.index(after: colon)...])))
    }
    if let open = text.text.firstIndex(of: "(") {
      places.append(String(text.text[text.text.index(after: open)...].prefix { $0 != ")" }))
    }
    let sentences = text.text.split(whereSeparator: { ".?!\n".contains($0) }).map(String.init)
    places += sentences
    for place in places {
      // "Low, medium, high" is a list when nothing else is said.
      let isAll = sentences.count == 1 && place.filter { $0 == "," }.count >= 2
      guard let items = list(place, needsOr: !isAll), isSurelyList(items) else { continue }
      return FormatFinding(format: .choice(items.map { Choice($0) }), quote: shortened(place), isGuess: true)
    }
    return nil
  }

  /// "Order number or email" names two things to give, "monthly or yearly" two answers.
  private static func isSurelyList(_ items: [String]) -> Bool {
    let words = items.map { FoldedWords($0).folded }
    let nouns: Set<String> = [
      "email", "mail", "number", "name", "id", "phone", "address", "code", "reference", "date", "numero", "nom",
      "telephone", "adresse", "account", "order", "message", "username", "street", "city", "postcode", "zip", "country",
      "state", "day", "month", "year", "town", "house", "rue", "ville", "pays", "first", "last", "middle", "surname",
    ]
    return words.allSatisfy { $0.count == 1 && !$0.contains(where: nouns.contains) }
      || (items.count >= 3 && words.allSatisfy { $0.count <= 2 && !$0.contains(where: nouns.contains) })
  }

  private static func list(_ sentence: String, needsOr: Bool) -> [String]? {
    var items: [String] = []
    var saysOr = false
    for piece in sentence.split(whereSeparator: { ",;|/•".contains($0) }) {
      var words: [Substring] = []
      func close() {
        let item = cleaned(words.joined(separator: " "))
        if !item.isEmpty { items.append(item) }
        words = []
      }
      for word in piece.split(whereSeparator: \.isWhitespace) {
        switch word.lowercased() {
        case "or", "ou", "soit":
          saysOr = saysOr || word.lowercased() != "soit"
          close()
        case "and", "et": close()
        default: words.append(word)
        }
      }
      close()
    }
    if sentence.contains("/") || sentence.contains("|") { saysOr = true }
    guard (2...mostChoices).contains(items.count), saysOr || !needsOr, items.allSatisfy(isChoice),
      Set(items.map(FoldedWords.fold)).count == items.count
    else { return nil }
    return items
  }

  private static func isChoice(_ item: String) -> Bool {
    let words = FoldedWords(item).folded
    let refused: Set<String> = [
      "digit", "digits", "letter", "letters", "character", "characters", "chiffres", "lettres", "caracteres", "e", "eg",
      "example", "exemple", "between", "at", "no", "not", "without", "with", "must", "dd", "mm", "yy", "yyyy", "jj",
      "aaaa", "sans", "like", "valid", "format", "more", "less", "fewer", "longer", "plus", "older", "younger", "above",
      "below",
      "later", "earlier", "higher", "lower", "greater", "smaller", "equal", "under", "over", "better", "similar",
      "other",
      "so", "another", "equivalent",
    ]
    let isNo = words == ["no"]
    return (1...4).contains(words.count) && item.count <= longestChoice && !item.contains("@")
      && (isNo || !words.contains(where: refused.contains))
  }

  private static func cleaned(_ item: String) -> String {
    let signs: Set<Character> = [":", "\"", "“", "”", "«", "»", "'", "‘", "’", "(", ")", ".", " ", "\u{A0}", "-", "`"]
    var text = Substring(item)
    while let first = text.first, signs.contains(first) { text = text.dropFirst() }
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    for article in ["a ", "an ", "the ", "un ", "une ", "le ", "la ", "les "]
    where text.lowercased().hasPrefix(article) && text.count > article.count {
      text = text.dropFirst(article.count)
      break
    }
    return String(text)
  }

  private static func firstSentence(_ text: String) -> String {
    var sentence = ""
    for (index, character) in text.enumerated() {
      if character == "\n" || character == ")" || character == "!" || character == "?" { break }
      if character == "." {
        let next = text.index(text.startIndex, offsetBy: index + 1)
        if next == text.endIndex || text[next].isWhitespace { break }
      }
      sentence.append(character)
      if sentence.count > 400 { break }
    }
    return sentence
  }
}
