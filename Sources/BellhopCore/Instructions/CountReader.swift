/// Reads counts of signs: "a 5-digit number", "6 to 8 letters or digits", "max 200 characters".
enum CountReader {
  enum Unit {
    case digits
    case letters
    case characters
    case text
  }

  private struct Count: Equatable {
    var unit: Unit
    var range: ClosedRange<Int>
    var place: Range<Int>
    /// Told by the article of a single sign: "a letter".
    var isArticle = false
  }

  static func read(_ text: InstructionText) -> FormatFinding? {
    let all = counts(in: text)
    let counts = all.filter { !$0.isArticle }
    guard let first = counts.first else { return digitsOnly(text) }
    // "A letter, a dash and five digits"; one that comes later says no place.
    if all[0].isArticle, let shape = sequence(all.filter { !$0.isArticle || $0 == all[0] }, in: text) { return shape }
    if let shape = sequence(counts, in: text) { return shape }
    if let either = alternatives(counts, in: text) { return either }
    if let more = furtherCounts(counts, in: text) ?? foreignStart(first, in: text) {
      return .tooMuch(at: more, of: text)
    }
    func finding(_ format: InputFormat) -> FormatFinding { FormatFinding(format, at: [first.place], of: text) }
    switch first.unit {
    case .digits: return finding(MixedSigns.place(in: text) == nil ? .digits(first.range) : .characters(first.range))
    case .letters: return finding(.letters(first.range))
    case .characters: return finding(.characters(first.range))
    case .text: return finding(characters(first.range, counts, in: text))
    }
  }

  /// "8 digits or 10 digits", "8 digits or 2 letters and 6 digits": as long as the shortest to the longest of them.
  private static func alternatives(_ counts: [Count], in text: InstructionText) -> FormatFinding? {
    var groups: [[Count]] = [[]]
    var end = counts[0].place.lowerBound
    for count in counts {
      guard end <= count.place.lowerBound, count.unit != .text else { return nil }
      let between = text.words[end..<count.place.lowerBound]
      let isFirst = groups == [[]]
      let isOr = between.count <= 3 && between.contains { ProseWords.or.contains($0) }
      if isOr {
        groups.append([])
      } else if !isFirst, !joins(end..<count.place.lowerBound, in: text) {
        break
      }
      groups[groups.count - 1].append(count)
      end = count.place.upperBound
    }
    guard groups.count > 1 else { return nil }
    let lengths = groups.map { group in
      group.reduce((0, 0)) { ($0.0 + $1.range.lowerBound, $0.1 + $1.range.upperBound) }
    }
    guard let least = lengths.map(\.0).min(), let most = lengths.map(\.1).max() else { return nil }
    let units = Set(groups.joined().map(\.unit))
    let place = counts[0].place.lowerBound..<end
    return switch units {
    case [.digits]: FormatFinding(.digits(least...most), at: [place], of: text)
    case [.letters]: FormatFinding(.letters(least...most), at: [place], of: text)
    default: FormatFinding(.characters(least...most), at: [place], of: text)
    }
  }

  /// "13 digits and the key of 2 digits": what the first count says alone would refuse the whole.
  private static func furtherCounts(_ counts: [Count], in text: InstructionText) -> Range<Int>? {
    guard let first = counts.first, first.unit != .text else { return nil }
    if let part = partOfCode(beside: first, in: text) { return part }
    // "Four letters and a number": the rest has no count.
    if let lead = text.phrase(of: rests, startingAt: first.place.upperBound) {
      let next = lead.upperBound
      if next < text.words.count, restNouns.contains(text.words[next]) { return first.place.lowerBound..<(next + 1) }
    }
    for count in counts.dropFirst() where count.place.lowerBound >= first.place.upperBound {
      let between = first.place.upperBound..<count.place.lowerBound
      let words = text.words[between]
      let isOneSentence = between.allSatisfy { !text.gap(before: $0).contains { ".;!?".contains($0) } }
      guard isOneSentence, words.count <= 6, words.contains(where: countJoints.contains),
        !words.contains(where: countDenials.contains)
      else { continue }
      return first.place.lowerBound..<count.place.upperBound
    }
    return nil
  }

  /// "The first six and last four digits", "21 digits, only the last 13": a part of the code may be given.
  private static func partOfCode(beside count: Count, in text: InstructionText) -> Range<Int>? {
    return text.words.indices.first { index in
      guard text.number(at: index) != nil, !count.place.contains(index) || index == count.place.lowerBound else {
        return false
      }
      let (before, after) = (index - 1, index + 1)
      let isNamed = before >= 0 && ends.contains(text.words[before])
      let isOther = index >= count.place.upperBound || index + 1 < count.place.lowerBound
      return isOther && isNamed && after <= text.words.count
    }
    .map { min($0, count.place.lowerBound)..<max($0 + 1, count.place.upperBound) }
  }

  /// "8 digits, starts with a letter": what begins with something else than digits isn't made of digits.
  private static func foreignStart(_ count: Count, in text: InstructionText) -> Range<Int>? {
    // "Commence généralement par 3 lettres": what follows isn't told.
    let lead = text.words[max(0, count.place.lowerBound - 4)..<count.place.lowerBound]
    if beginningWith.contains(lead.last ?? ""), lead.contains(where: beginnings.contains) {
      return (count.place.lowerBound - lead.count)..<count.place.upperBound
    }
    guard count.unit == .digits, MixedSigns.place(in: text) == nil,
      let marker = text.first(of: edges)
    else { return nil }
    let next = text.words[marker.upperBound...].prefix(3)
      .first { !FunctionWords.contains($0) || $0.count == 1 && text.written(marker.upperBound) == $0.uppercased() }
    guard let next, next.contains(where: \.isLetter), !plainStarts.contains(text.words[marker.upperBound]),
      !plainStarts.contains(next), !marker.overlaps(count.place)
    else { return nil }
    return marker.lowerBound..<min(text.words.count, marker.upperBound + 1)
  }

  /// "12 characters, letters and digits", "13 characters, 1 letter and 12 digits": the second part says which characters.
  private static func characters(_ range: ClosedRange<Int>, _ counts: [Count], in text: InstructionText) -> InputFormat
  {
    let units = Set(counts.map(\.unit))
    let isMixed = MixedSigns.place(in: text) != nil || units.isSuperset(of: [.letters, .digits])
    if isMixed || units.contains(.characters) { return .characters(range) }
    if text.first(of: numeric) != nil { return .digits(range) }
    return text.first(of: lettersOnly) != nil ? .letters(range) : .text(range)
  }

  private static let numeric = Prose.phrases("prose.counts.numeric")
  private static let lettersOnly = Prose.phrases("prose.counts.letters-only")

  private static func digitsOnly(_ text: InstructionText) -> FormatFinding? {
    guard let place = text.first(of: onlyDigits) else { return nil }
    return FormatFinding(.digits(1...40), at: [place], of: text)
  }

  // MARK: - Sequences

  /// "A- followed by 4 digits", "two letters followed by six digits".
  private static func sequence(_ counts: [Count], in text: InstructionText) -> FormatFinding? {
    var parts: [CodeShape.Part] = []
    var start = counts[0].place.lowerBound
    if let prefix = prefix(before: counts[0].place.lowerBound, in: text) {
      parts = prefix.parts
      start = prefix.start
    }
    var end = start
    for (index, count) in counts.enumerated() {
      // "8 letters or digits, at least 2 digits": the counts share words, and no sequence is meant.
      if index > 0, end > count.place.lowerBound || !joins(end..<count.place.lowerBound, in: text) { break }
      if index > 0, let sign = text.words[end..<count.place.lowerBound].lazy.compactMap({ signs[$0] }).first {
        parts.append(.separator(sign))
      }
      switch count.unit {
      case .digits: parts.append(.digits(count.range))
      case .letters: parts.append(.letters(count.range))
      case .characters: parts.append(.characters(count.range))
      case .text: return nil
      }
      end = count.place.upperBound
    }
    guard parts.count > 1 else { return nil }
    let example = example(of: parts)
    let letterCase = parts.contains(where: isLetters) ? CodeShape.LetterCase.asTyped : .upper
    let shape = CodeShape(parts: parts, letterCase: letterCase, example: example)
    return FormatFinding(.shape(shape), at: [start..<end], of: text, example: example)
  }

  private static func isLetters(_ part: CodeShape.Part) -> Bool {
    switch part {
    case .letters, .characters: true
    case .literal, .separator, .digits: false
    }
  }

  private static let joiningWords = Prose.set("prose.counts.joining")
  /// The signs between parts, by their names.
  private static let signs = Prose.table("prose.counts.signs")

  private static func joins(_ range: Range<Int>, in text: InstructionText) -> Bool {
    let words = text.words[range]
    return words.allSatisfy { joiningWords.contains($0) || signs[$0] != nil }
      && words.filter { signs[$0] != nil }.count <= 1
  }

  private static let starts = Prose.phrases("prose.counts.starts")

  private static let beginnings = Prose.set("prose.counts.beginnings")

  /// The literal that stands before a count: "starting with A- followed by", "ORD- followed by", "the letters WC, a dash
  /// and", "# and".
  private static func prefix(before place: Int, in text: InstructionText) -> (parts: [CodeShape.Part], start: Int)? {
    // "A- followed by": a capital that a sign follows is no article.
    func isArticle(_ index: Int) -> Bool {
      text.written(index).contains(where: \.isLowercase) || text.gap(after: index).allSatisfy(\.isWhitespace)
    }
    var index = place
    var named: [CodeShape.Part] = []
    while index > 0 {
      if let sign = signs[text.words[index - 1]] {
        named.insert(.separator(sign), at: 0)
      } else if !joiningWords.contains(text.words[index - 1]) || !isArticle(index - 1) {
        break
      }
      index -= 1
    }
    // "Starts with # followed by": the sign is no word.
    for start in index..<place where text.gap(before: start).contains("#") {
      return ([.separator("#")] + named, text.phrase(of: starts, endingAt: start)?.lowerBound ?? start)
    }
    if text.gap(before: place).contains("#"), let marker = text.phrase(of: starts, endingAt: place) {
      return ([.separator("#")], marker.lowerBound)
    }
    guard index > 0 else { return nil }
    let word = index - 1
    let letters = text.phrase(of: theLetters, endingAt: word)
    let marker = text.phrase(of: starts, endingAt: letters?.lowerBound ?? word) ?? letters
    let written = text.quote(word..<(word + 1))
    let isCode = !written.contains(where: \.isLowercase) && text.number(at: word) == nil
    let followed = index < place && (!named.isEmpty || text.gap(after: word).contains { "-_/#".contains($0) })
    guard
      marker != nil || (isCode && (followed || (index < text.words.count && followings.contains(text.words[index]))))
    else { return nil }
    var parts: [CodeShape.Part] = [.literal(written)]
    if let sign = text.gap(after: word).first, CodeShape.separators.contains(sign), !sign.isWhitespace {
      parts.append(.separator(String(sign)))
    }
    return (parts + named, marker?.lowerBound ?? word)
  }

  private static let theLetters = Prose.phrases("prose.counts.the-letters")

  private static func example(of parts: [CodeShape.Part]) -> String {
    parts.reduce(into: "") { example, part in
      switch part {
      case .literal(let text), .separator(let text): example += text
      case .digits(let count): example += run("1234567890", count)
      case .letters(let count): example += run("ABCDEFGHJK", count)
      case .characters(let count): example += run("A1B2C3D4E5", count)
      }
    }
  }

  private static func run(_ signs: String, _ count: ClosedRange<Int>) -> String {
    let wanted = min(max(count.lowerBound, 1), CodeShape.longest)
    return String(String(repeating: signs, count: wanted / signs.count + 1).prefix(wanted))
  }

  // MARK: - Counts

  private static func counts(in text: InstructionText) -> [Count] {
    var counts: [Count] = []
    var index = 0
    while index < text.words.count {
      if let (unit, length) = unit(at: index, in: text), let (range, place) = range(before: index, length, in: text) {
        counts.append(Count(unit: unit, range: range, place: place))
        index = place.upperBound
      } else if let (unit, length) = unit(at: index, in: text), length == 1, singular.contains(text.words[index]),
        let article = article(before: index, in: text)
      {
        counts.append(Count(unit: unit, range: 1...1, place: article..<(index + 1), isArticle: true))
        index += 1
      } else {
        index += 1
      }
    }
    return counts
  }

  private static func unit(at index: Int, in text: InstructionText) -> (Unit, length: Int)? {
    if let length = MixedSigns.length(at: index, in: text) { return (.characters, length) }
    let word = text.words[index]
    if digitNouns.contains(word) { return (.digits, 1) }
    if letterNouns.contains(word) { return (.letters, 1) }
    return signNouns.contains(word) ? (.text, 1) : nil
  }

  private static let singular = Prose.set("prose.counts.singular")
  private static let oneSign = Prose.set("prose.articles.indefinite")

  /// The article before a single sign, past what tells of which kind it is.
  private static func article(before unit: Int, in text: InstructionText) -> Int? {
    let place = text.words[..<unit].lastIndex { !adjectives.contains($0) }
    return place.flatMap { oneSign.contains(text.words[$0]) ? $0 : nil }
  }

  /// Of signs nobody means "fewer than" to the letter.
  private static let rests = Prose.phrases("prose.counts.rests")
  private static let restNouns = Prose.set("prose.counts.nouns")
  private static let countJoints = Prose.set("prose.counts.joints")
  private static let countDenials = Prose.set("prose.counts.denials")
  private static let ends = Prose.set("prose.counts.ends")
  private static let beginningWith = Prose.set("prose.counts.beginning-with")
  private static let edges = Prose.phrases("prose.counts.edges")
  private static let plainStarts = Prose.set("prose.counts.plain-starts")
  private static let onlyDigits = Prose.phrases("prose.counts.digits-only")
  private static let followings = Prose.set("prose.counts.following")
  private static let digitNouns = Prose.set("prose.counts.digits")
  private static let letterNouns = Prose.set("prose.counts.letters")
  private static let signNouns = Prose.set("prose.counts.characters")

  private static let inside = Prose.phrases("prose.counts.inside")

  private static let adjectives = Prose.set("prose.counts.adjectives")

  /// The count that stands before a unit, and the words from its beginning to its end.
  private static func range(
    before unit: Int,
    _ length: Int,
    in text: InstructionText
  ) -> (ClosedRange<Int>, Range<Int>)? {
    var last = unit - 1
    while last > 0, adjectives.contains(text.words[last]) { last -= 1 }
    let end = unit + length
    guard let number = WrittenNumber.ending(at: last + 1, in: text), let high = number.count,
      (1...InputFormat.longestAnswer).contains(high)
    else { return nil }
    last = number.place.lowerBound
    if let (low, start) = Bounds.lower(before: last, in: text), (1..<high).contains(low) {
      return (low...high, start..<end)
    }
    if let marker = text.phrase(of: Bounds.least, endingAt: last) {
      return (high...InputFormat.longestAnswer, marker.lowerBound..<end)
    }
    if let marker = text.phrase(of: inside, endingAt: last) { return (1...high, marker.lowerBound..<end) }
    if let marker = text.phrase(of: Bounds.leastAfter, startingAt: end) {
      return (high...InputFormat.longestAnswer, last..<marker.upperBound)
    }
    if let marker = text.phrase(of: Bounds.mostAfter, startingAt: end) {
      return (1...high, last..<marker.upperBound)
    }
    return (high...high, last..<end)
  }
}
