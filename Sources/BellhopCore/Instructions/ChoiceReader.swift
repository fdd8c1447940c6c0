import Languages

/// Reads lists of choices: "One of: small, medium or large", "yes or no".
enum ChoiceReader {
  private static let mostChoices = 20
  private static let longestChoice = 40

  private static let markers = Prose.phrases("prose.choices")
  /// What follows "from" in "select your department from …".
  private static let sources = Prose.phrases("prose.choices.sources")
  private static let listOpeners = Prose.phrases("prose.choices.openers")
  private static let addressing = Prose.set("prose.choices.addressing")
  private static let orders = Prose.set("prose.choices.orders")
  private static let eithers = Prose.set("prose.either")
  private static let nouns = Prose.set("prose.choices.nouns")
  private static let refusals = Prose.set("prose.choices.refusals")
  static func read(_ text: InstructionText) -> FormatFinding? {
    if let found = bullets(text) { return found }
    for index in text.words.indices {
      guard let marker = text.phrase(of: markers, startingAt: index) else { continue }
      // After some a list is only one when it says "or".
      let isWeak = markers.match(text.words, at: index)?.value == "weak"
      var sentence = listPart(firstSentence(text.rest(after: marker.upperBound - 1)))
      if isWeak { sentence = afterSource(sentence) }
      if let list = list(sentence, needsOr: isWeak, isAnnounced: true) {
        return finding(list, sentence, text, marker: marker)
      }
    }
    return bareList(text)
  }

  private static func finding(
    _ choices: [Choice],
    _ list: String,
    _ text: InstructionText,
    marker: Range<Int>? = nil
  ) -> FormatFinding {
    let said = marker.map { text.quote($0) + " " } ?? ""
    var used = marker.map { [$0] } ?? []
    if let place = text.text.range(of: list) {
      let start = text.text.utf8.distance(from: text.text.startIndex, to: place.lowerBound)
      if let words = text.words(in: start..<(start + list.utf8.count)) { used.append(words) }
    }
    let format = scale(choices).map(InputFormat.wholeNumber) ?? .choice(choices)
    return FormatFinding(format, quotes: [said + shortened(list)], used: used, isGuess: marker == nil)
  }

  /// No scale goes beyond these.
  private static let scaleEnds = -1_000...1_000

  /// "0 = not at all likely, 10 = very likely" names the ends of a scale.
  private static func scale(_ choices: [Choice]) -> ClosedRange<Int>? {
    guard choices.count == 2,
      choices.allSatisfy({ choice in choice.synonyms.first.map { !$0.hasPrefix(choice.value) } == true }),
      let low = Int(choices[0].value),
      let high = Int(choices[1].value), scaleEnds.contains(low), scaleEnds.contains(high), high > low + 1
    else { return nil }
    return low...high
  }

  /// A list with a choice on each line.
  private static func bullets(_ text: InstructionText) -> FormatFinding? {
    guard let list = BulletList.items(in: text.text) else { return nil }
    let choices = list.items.compactMap { choice($0.hasSuffix(",") || $0.hasSuffix(";") ? String($0.dropLast()) : $0) }
    guard choices.count == list.items.count, (2...mostChoices).contains(choices.count),
      choices.allSatisfy({ isChoice($0.value, isAnnounced: true) && !isInstruction($0) }),
      Set(choices.map { $0.value.folded }).count == choices.count
    else { return nil }
    return finding(choices, list.lines, text)
  }

  /// Lines may say what to do rather than what to choose: "- Use your work address".
  private static func isInstruction(_ item: Choice) -> Bool {
    let words = FoldedWords(item.value).folded
    return words.contains(where: addressing.contains)
      || words.first.map { KindReader.asking.contains($0) || orders.contains($0) } == true
  }

  private static func afterSource(_ sentence: String) -> String {
    let text = InstructionText(sentence)
    if let place = text.first(of: sources), place.upperBound < text.words.count {
      return text.rest(after: place.upperBound - 1)
    }
    return sentence
  }

  /// What follows a colon: "one of these sizes: small or large".
  private static func listPart(_ sentence: String) -> String {
    // "1: low, 2: high" has colons of its own.
    guard sentence.filter({ $0 == ":" }).count == 1 else { return sentence }
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
    for dash in [" - ", " – ", " — "] {
      if let place = text.text.range(of: dash) { places.append(firstSentence(String(text.text[place.upperBound...]))) }
    }
    let sentences = text.text.pieces(endedBy: .sentences).map(\.text)
    places += sentences
    for place in places {
      // "Low, medium, high" is a list when nothing else is said, or nothing but a question before it.
      let isAll =
        (sentences.count == 1 || isAfterQuestion(place, in: text.text)) && place.contains { ",;".contains($0) }
        && pieces(place).count >= 3
      let isAnswer = isAfterQuestion(place, in: text.text)
      guard let items = list(place, needsOr: !isAll, isAnnounced: isAnswer),
        isSurelyList(items, isWhole: sentences.count == 1 || isAnswer)
      else { continue }
      return finding(items, place, text)
    }
    return nil
  }

  private static func isAfterQuestion(_ sentence: String, in text: String) -> Bool {
    guard let place = text.range(of: sentence) else { return false }
    return text[..<place.lowerBound].last { !$0.isWhitespace } == "?"
  }

  /// "Order number or email" names two things to give, "monthly or yearly" two answers.
  ///
  /// - Parameter isWhole: Whether nothing else is said, so that a choice may have a word more.
  private static func isSurelyList(_ items: [Choice], isWhole: Bool) -> Bool {
    let words = items.map { FoldedWords($0.value).folded }
    let naming = words.filter { $0.contains(where: nouns.contains) }
    if items.allSatisfy({ !$0.value.contains(where: \.isWhitespace) }) { return naming.isEmpty }
    guard items.count >= 3, !items.contains(where: isInstruction) else { return false }
    if words.allSatisfy({ $0.count <= 2 }) {
      // "iPhone, iPad or Android phone": one of them may have such a noun beside what it is called.
      return naming.isEmpty || isWhole && naming.count == 1 && naming[0].count == 2
    }
    let content = words.map { $0.filter { !FunctionWords.contains($0) }.count }
    guard isWhole, naming.isEmpty, !items.contains(where: { $0.value.contains(where: \.isNumber) }) else {
      return false
    }
    return words.allSatisfy { $0.count <= 4 }
      && content.allSatisfy { (1...3).contains($0) }
  }

  private static func list(_ whole: String, needsOr: Bool, isAnnounced: Bool = false) -> [Choice]? {
    let sentence = withoutOpener(whole)
    var items: [Choice] = []
    var saysOr = false
    for piece in pieces(sentence) {
      var words: [Substring] = []
      func close() {
        if let item = choice(words.joined(separator: " ")) { items.append(item) }
        words = []
      }
      for word in piece.split(whereSeparator: \.isWhitespace) {
        let joint = word.lowercased()
        if ProseWords.or.contains(joint) {
          saysOr = saysOr || !eithers.contains(joint) || !items.isEmpty
          close()
        } else if ProseWords.and.contains(joint) {
          close()
        } else {
          words.append(word)
        }
      }
      close()
    }
    if pieces(sentence).count > 1 && sentence.contains(where: { "/|\n".contains($0) })
      || items.allSatisfy({ !$0.synonyms.isEmpty })
    {
      saysOr = true
    }
    guard (2...mostChoices).contains(items.count), saysOr || !needsOr,
      items.allSatisfy({ isChoice($0.value, isAnnounced: isAnnounced && items.count >= 3) }),
      Set(items.map { $0.value.folded }).count == items.count
    else { return nil }
    return withSharedUnit(items)
  }

  /// "15, 30 or 60 minutes": the unit belongs to all of them.
  private static func withSharedUnit(_ items: [Choice]) -> [Choice] {
    guard let last = items.last?.value.split(separator: " ", maxSplits: 1).map(String.init), last.count == 2,
      let number = last.first, Int(number) != nil, items.dropLast().allSatisfy({ Int($0.value) != nil })
    else { return items }
    return (items.dropLast().map(\.value) + [number]).map { Choice($0, synonyms: ["\($0) \(last[1])"]) }
  }

  /// What follows "either" or "soit".
  private static func withoutOpener(_ sentence: String) -> String {
    let text = InstructionText(sentence)
    if let opener = text.phrase(of: listOpeners, startingAt: 0),
      text.gap(before: 0).allSatisfy({ $0.isWhitespace || $0 == ":" })
    {
      return text.rest(after: opener.upperBound - 1)
    }
    return sentence
  }

  /// The parts between commas, slashes, bullets and lines, brackets left whole.
  private static func pieces(_ sentence: String) -> [String] {
    var pieces = [""]
    var depth = 0
    let characters = Array(sentence)
    for (index, character) in characters.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth <= 0, ",;|/•\n".contains(character), !isInNumber(index, characters) {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  /// "1,000" and "14/03/2026" are no lists.
  private static func isInNumber(_ index: Int, _ characters: [Character]) -> Bool {
    index > 0 && index + 1 < characters.count && characters[index - 1].isNumber && characters[index + 1].isNumber
  }

  /// A choice with what may be said instead: "Large (L)", "1 = low", "2: medium".
  private static func choice(_ text: String) -> Choice? {
    for sign in [" = ", "=", ": ", " → ", " - "] {
      guard let place = text.range(of: sign) else { continue }
      let value = cleaned(String(text[..<place.lowerBound]))
      let meaning = cleaned(String(text[place.upperBound...]))
      if !value.isEmpty, !meaning.isEmpty { return Choice(value, synonyms: [meaning]) }
    }
    if let open = text.firstIndex(of: "("), open > text.startIndex {
      let value = cleaned(String(text[..<open]))
      let meaning = cleaned(String(text[text.index(after: open)...]))
      if !value.isEmpty, !meaning.isEmpty { return Choice(value, synonyms: [meaning]) }
    }
    let value = cleaned(text)
    return value.isEmpty ? nil : Choice(value)
  }

  ///
  /// - Parameter isAnnounced: Whether the list is surely one, so that "not as described" may be a choice.
  private static func isChoice(_ item: String, isAnnounced: Bool) -> Bool {
    let words = FoldedWords(item).folded
    let isNo = words.count == 1 && refusals.contains(words[0])
    // "Start, Plus, Unlimited": alone and with a capital it is the name of something.
    let isTitle = words.count == 1 && item.first?.isUppercase == true && titles.contains(words[0])
    guard (1...(isAnnounced ? 6 : 4)).contains(words.count), item.count <= longestChoice, !item.contains("@") else {
      return false
    }
    if isNo || isTitle { return true }
    if isAnnounced, !item.contains(where: \.isNumber) { return !words.contains(where: ofFormats.contains) }
    return !words.contains { ofFormats.contains($0) || comparing.contains($0) }
  }

  /// Words of a rule, which no choice has.
  private static let ofFormats = Prose.set("prose.choices.of-formats")
  /// Words that are as often a part of a rule as of a choice.
  private static let comparing = Prose.set("prose.choices.comparing")

  /// Words that compare, which plans and sizes are called by as well.
  private static let titles = Prose.set("prose.choices.titles")

  private static func cleaned(_ item: String) -> String {
    let signs: Set<Character> = [
      ":", "\"", "“", "”", "«", "»", "'", "‘", "’", "(", ")", ".", " ", "\u{A0}", "-", "`", "*", "–",
    ]
    var text = Substring(item)
    while let first = text.first, signs.contains(first) { text = text.dropFirst() }
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count + 1)
    return String(ProseWords.articles.contains(first.lowercased()) && !rest.isEmpty ? rest : text)
  }

  private static func firstSentence(_ text: String) -> String {
    var sentence = ""
    var depth = 0
    let characters = Array(text.prefix(400))
    for (index, character) in characters.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 || character == "!" || character == "?" { break }
      let next = characters.dropFirst(index + 1).first
      if character == ".", next?.isWhitespace != false { break }
      // A line ends the sentence, unless a list with bullets begins or goes on.
      if character == "\n", !startsBullet(characters.dropFirst(index + 1)) { break }
      sentence.append(character)
    }
    return sentence
  }

  private static func startsBullet(_ line: ArraySlice<Character>) -> Bool {
    line.first { !$0.isWhitespace }.map { "-•*–".contains($0) } ?? false
  }
}
