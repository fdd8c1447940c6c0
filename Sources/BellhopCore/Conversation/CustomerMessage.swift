/// A customer's message as the conversation reads it: cleaned, bounded, with its words.
struct CustomerMessage: Hashable, Sendable {
  /// The longest message that is read, in characters.
  static let limit = 4_000

  /// Without control characters and surrounding space; cut at the limit.
  let text: String
  let isTooLong: Bool
  let words: FoldedWords
  /// The stems of the words, one for each.
  let stems: [String]

  init(_ raw: String) {
    var scalars = String.UnicodeScalarView()
    var count = 0
    var isTooLong = false
    for scalar in raw.unicodeScalars where !Self.isInvisible(scalar) {
      // Leading space isn't part of what was said, and must not use up the limit.
      if count == 0, scalar.properties.isWhitespace { continue }
      count += 1
      guard count <= Self.limit else {
        isTooLong = isTooLong || !scalar.properties.isWhitespace
        continue
      }
      scalars.append(scalar == "\t" ? " " : scalar)
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    text = String(scalars)
    self.isTooLong = isTooLong
    words = FoldedWords(isTooLong ? "" : text)
    stems = words.words.map { WordStem.of($0.folded) }
  }

  var isEmpty: Bool { text.isEmpty }
  var isQuestion: Bool { text.hasSuffix("?") }
  /// The folded words, parted by single spaces.
  var folded: String { words.folded.joined(separator: " ") }

  /// The whole message as something that was read in it.
  func reading(as meaning: String, why: String) -> Reason.Reading {
    Reason.Reading(text: text, span: 0..<text.utf8.count, meaning: meaning, why: why)
  }

  /// The part of the text that stands at these UTF-8 offsets.
  func text(at span: Range<Int>) -> String {
    let utf8 = text.utf8
    guard span.lowerBound >= 0, span.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: span.count)])
  }

  /// Whether "not" stands before this place, as in "the terrace, not the bar".
  func negates(_ span: Range<Int>) -> Bool {
    guard let place = words.words.firstIndex(where: { $0.span.upperBound > span.lowerBound }) else { return false }
    let before = words.folded[..<place].suffix(2)
    // A French "non" at the beginning answers, and denies only in the middle: "samedi et non demain".
    let negators = place == 1 && words.folded[0] == "non" ? ["not", "pas"] : ["not", "pas", "non"]
    // "Five instead of four" and "anything but four" deny the four.
    if Self.denials.contains(before.joined(separator: " ")) { return true }
    return before.last.map(negators.contains) ?? false
      || before.first.map(negators.contains) ?? false && Self.articles.contains(before.last ?? "")
  }

  /// Whether the customer takes back what stands at the first place for what stands at the other: "4, no wait, 5".
  func mends(_ earlier: Range<Int>, by later: Range<Int>) -> Bool {
    guard earlier.upperBound <= later.lowerBound else { return false }
    return words.words.contains { word in
      word.span.lowerBound >= earlier.upperBound && word.span.upperBound <= later.lowerBound
        && Self.menders.contains(word.folded)
    }
  }

  /// Whether the customer changes what stands at the first place to what stands at the other: "change it from 4 to 5".
  func changes(_ earlier: Range<Int>, to later: Range<Int>) -> Bool {
    guard earlier.upperBound <= later.lowerBound else { return false }
    let before = words.words.filter { $0.span.upperBound <= earlier.lowerBound }.map(\.folded)
    let between = words.words.filter {
      $0.span.lowerBound >= earlier.upperBound && $0.span.upperBound <= later.lowerBound
    }
    return before.suffix(2).contains { ["from", "de"].contains($0) }
      && between.contains { ["to", "a"].contains($0.folded) } && before.contains(where: Self.changers.contains)
  }

  private static let changers: Set<String> = [
    "change", "changing", "switch", "move", "update", "modify", "reschedule", "amend", "correct", "changer", "changez",
    "passer", "passez", "modifier", "modifiez", "deplacer", "corriger",
  ]
  private static let menders: Set<String> = [
    "no", "sorry", "actually", "rather", "wait", "oops", "mean", "meant", "non", "pardon", "plutot", "oups", "enfin",
  ]
  private static let denials: Set<String> = [
    "instead of", "rather than", "anything but", "everything but", "anything except", "everything except", "other than",
    "lieu de", "plutot que", "tout sauf", "autre que",
  ]
  private static let articles: Set<String> = ["the", "a", "my", "le", "la", "un", "une", "mon", "ma"]

  /// A part of the message between marks, with its place.
  struct Part: Hashable, Sendable {
    var text: String
    /// UTF-8 offsets in the message.
    var span: Range<Int>
    /// The mark that ends it; nil at the end of the message.
    var mark: Character?
  }

  static func isMark(_ byte: UInt8) -> Bool { marks.contains(byte) }

  private static let marks: [UInt8] = Array(",;!?.\n".utf8)

  /// The parts that commas, full stops and the like make.
  var parts: [Part] {
    var parts: [Part] = []
    var (start, offset, current) = (0, 0, "")
    func close(_ mark: Character?) {
      let lead = current.prefix { $0.isWhitespace }.utf8.count
      let trimmed = current.drop { $0.isWhitespace }
      if !trimmed.isEmpty {
        let text = String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
        parts.append(Part(text: text, span: start + lead..<start + lead + text.utf8.count, mark: mark))
      }
      current = ""
    }
    for index in text.indices {
      let character = text[index]
      let next = text.index(after: index)
      // A full stop inside an address or a number parts nothing.
      if character.utf8.first.map(Self.isMark) == true,
        next == text.endIndex || text[next].isWhitespace || character == "\n"
      {
        close(character)
        start = offset + character.utf8.count
      } else {
        current.append(character)
      }
      offset += character.utf8.count
    }
    close(nil)
    return parts
  }

  /// Control characters, and the marks that reorder or hide text: they carry nothing that was meant.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
