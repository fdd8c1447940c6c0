/// Reads names in the tokens of one text.
struct PersonNameReader {
  let tokens: Tokens
  private let words: NameVocabulary
  /// Whether capitals mean something: they don't where everything or nothing is written in them.
  private let hasCase: Bool
  /// Whether the text begins as one does that is written with care; "I" has its capital from the telephone.
  private let isCareful: Bool

  init(_ text: String, _ language: Language) {
    tokens = Tokens(text)
    words = .of(language)
    hasCase = text.contains(where: \.isUppercase) && text.contains(where: \.isLowercase)
    let first = tokens.word(0)
    isCareful = hasCase && !["i", "im"].contains(first) && text.first(where: \.isLetter)?.isUppercase == true
  }

  func found(_ range: Range<Int>, isSure: Bool, _ why: String) -> Found<String> {
    let written = tokens.written(range)
    return Found(
      value: NameSpelling.mended(written, particles: NameVocabulary.particles),
      text: written,
      span: tokens.span(range),
      certainty: isSure ? .certain : .likely,
      why: why
    )
  }

  // MARK: - After a cue

  /// The name that the words there announce.
  func announcedName(at index: Int) -> (range: Range<Int>, cue: String, isSure: Bool)? {
    guard let cue = words.cue(in: tokens, at: index) else { return closedName(at: index) }
    var start = tokens.skip(":-", at: cue.end)
    for _ in 0..<Self.mostTitles where words.titles.contains(tokens.word(start)) {
      start = tokens.skip(".", at: start + 1)
    }
    let end = cue.isStrong ? strongEnd(from: start) : weakEnd(from: start)
    guard end > start else { return nil }
    // "For Ronnie Okin": what it is for is a name only with two capitals.
    if words.doubtfulCues.contains(tokens.word(index)), cue.end == index + 1 {
      guard hasCase, end - start > 1, (start..<end).allSatisfy({ isCapital($0) || isParticle($0) }) else { return nil }
    }
    return (start..<end, tokens.written(index..<cue.end), cue.isStrong)
  }

  /// "Jane Doe here", "John speaking": the cue stands behind the name, at the beginning of a message.
  private func closedName(at index: Int) -> (range: Range<Int>, cue: String, isSure: Bool)? {
    guard index == 0 || tokens.isSign(index - 1) else { return nil }
    for count in 1...3 {
      let end = index + count
      guard isNameWord(end - 1, isStrict: true) else { return nil }
      guard let close = words.closings.match(tokens, at: end)?.end, tokens.endsSentence(at: close) else { continue }
      return (index..<end, tokens.written(end..<close), true)
    }
    return nil
  }

  /// After "my name is", whatever stands there is the name until a word that can't be one.
  private func strongEnd(from start: Int) -> Int {
    var end = start
    while end - start < Self.longest, isNameWord(end, isStrict: false), end == start || isJoined(end) {
      // A capital that ends is the end of the name: "my name is Jane Doe and".
      if hasCase, end > start, isCapital(start), !isCapital(end), !isParticle(end) { break }
      // "My name is raja booking number …": an everyday word goes on a name only where it ends it.
      if end > start, !isCapital(end), words.isCommon(tokens.word(end)), !tokens.endsSentence(at: end + 1) { break }
      end = skipInitial(end)
    }
    return withoutParticle(start, end)
  }

  /// After "I'm" or "this is" it must look like one.
  private func weakEnd(from start: Int) -> Int {
    var end = start
    let needsCapital = hasCase && (isCareful || isCapital(start))
    while end - start < Self.longest, isNameWord(end, isStrict: true), end == start || isJoined(end) {
      let isClosed = words.closings.match(tokens, at: end + 1) != nil
      if needsCapital, !isCapital(end), !isParticle(end), !isClosed { break }
      end = skipInitial(end)
    }
    end = withoutParticle(start, end)
    guard end > start else { return end }
    if hasCase, isCapital(start) { return end }
    if words.closings.match(tokens, at: end) != nil, end - start <= 3 { return end }
    guard !isCareful else { return isParticle(start) && end - start > 1 ? end : start }
    // Without capitals only what the clause ends with is a name: "im jane", not "im stuck in the shop".
    let isEnd =
      tokens.endsSentence(at: end) || words.enders.contains(tokens.word(end))

    return isEnd && end - start <= 3 ? end : start
  }

  // MARK: - The whole answer

  /// The name that a short message is: one to four words that may be a name, among words of politeness.
  func wholeName() -> Range<Int>? {
    var start = 0
    while words.openers.contains(tokens.word(start)) || words.titles.contains(tokens.word(start))
      || tokens.isSign(start, ",", ".", ":", "\"", "-", "!")
    {
      // "Le Goff" begins with what introduces a name elsewhere: "le nom est Goff".
      if hasCase, isParticle(start), isCapital(start), isCapital(start + 1) { break }
      guard start < 8 else { return nil }
      start += 1
    }
    var end = start
    while end - start <= Self.longest, isNameWord(end, isStrict: true), end == start || isJoined(end) {
      end = skipInitial(end)
    }
    guard end > start, end - start <= Self.longest + 2, end == withoutParticle(start, end) else { return nil }
    var rest = end
    while tokens.isSign(rest, ".", "!", ",", "\"", ")") || words.closers.contains(tokens.word(rest)) {
      guard rest - end < 6 else { return nil }
      rest += 1
    }
    guard rest == tokens.count else { return nil }
    return start..<end
  }

  /// The name that an answer begins with before it goes on with a number or something else that is the customer's:
  /// "jane doe 2025550191", "jane and my e-mail is …".
  func leadingName() -> Range<Int>? {
    var start = 0
    while start < 8,
      words.openers.contains(tokens.word(start)) || words.titles.contains(tokens.word(start))
        || tokens.isSign(start, ",", ".", ":")
    {
      start += 1
    }
    var end = start
    while end - start < Self.longestLeading, isNameWord(end, isStrict: true), end == start || isJoined(end) {
      end = skipInitial(end)
    }
    guard end > start, end == withoutParticle(start, end) else { return nil }
    let rest = tokens.skip(",", at: end)
    if tokens.digits(rest) >= Self.shortestNumber { return start..<end }
    let next = ["and", "et"].contains(tokens.word(rest)) ? rest + 1 : rest
    return next > end && words.possessives.contains(tokens.word(next)) ? start..<end : nil
  }

  /// Words of a name before something else; more are rather a sentence.
  private static let longestLeading = 3
  /// Digits of a number that is no count of what the words before it name.
  private static let shortestNumber = 4

  private static let longest = 5
  /// "Herr Prof. Dr."; more would be read again from each.
  private static let mostTitles = 3

  // MARK: - Words

  private func isNameWord(_ index: Int, isStrict: Bool) -> Bool {
    let word = tokens.word(index)
    guard !word.isEmpty, word.utf8.count <= 24 else { return false }
    if isParticle(index) { return true }
    // An initial: "John F. Kennedy".
    if word.utf8.count == 1 {
      guard !words.functionWords.contains(word) || tokens.isSign(index + 1, ".") && !tokens.word(index + 2).isEmpty
      else {
        return false
      }
      return tokens.touches(index + 1) && index + 1 < tokens.count && !tokens.isNumber(index + 1) || isCapital(index)
    }
    if tokens.isNumber(index + 1), tokens.touches(index + 1) { return false }
    if index > 0, !tokens.word(index).isEmpty, tokens.touches(index), tokens.isNumber(index - 1) { return false }
    if tokens.isSign(index + 1, "@", "_", "/", "#"), tokens.touches(index + 1) { return false }
    if words.functionWords.contains(word) { return false }
    return !isStrict || !words.isCommon(word)
  }

  private func isParticle(_ index: Int) -> Bool { NameVocabulary.particles.contains(tokens.word(index)) }

  private func isCapital(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens.written(index..<index + 1).first?.isUppercase ?? false
  }

  /// Whether the word goes on the name: nothing stands between but a space, a hyphen, an apostrophe or an initial's dot.
  private func isJoined(_ index: Int) -> Bool { !tokens.isSign(index - 1) || tokens.isSign(index - 1, ".", "'", "-") }

  /// Past a word, and past the dot of an initial.
  private func skipInitial(_ index: Int) -> Int {
    let isInitial =
      tokens.word(index).utf8.count == 1 && tokens.isSign(index + 1, ".") && !tokens.word(index + 2).isEmpty
    return isInitial ? index + 2 : index + 1
  }

  /// A name doesn't end in "de".
  private func withoutParticle(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isParticle(end - 1), !isCapital(end - 1) || end - start == 1 { end -= 1 }
    return end
  }
}
