import Languages

/// A customer's message as the conversation reads it: cleaned, bounded, the own words alone, read once.
struct CustomerMessage: Hashable, Sendable {
  /// The longest message that is read, in characters.
  static let limit = 4_000
  /// How much of a pasted mail is looked through for the own words.
  private static let mostPasted = 10 * limit

  /// Without control characters and surrounding space; cut at the limit.
  let written: String
  let isTooLong: Bool
  /// Whether a pasted mail or a signature was left aside.
  let hasOthersWords: Bool
  /// The stems of the words, one for each.
  let stems: [String]
  private let utterance: Utterance

  init(_ raw: String) {
    let clean = Self.cleaned(raw, most: Self.mostPasted)
    let mail = MailText(clean.text)
    let isShort = !mail.hasOthers && clean.text.utf8.count <= Self.limit
    let own = isShort ? clean : Self.cleaned(mail.own, most: Self.limit)
    let whole = mail.hasOthers ? Self.cleaned(clean.text, most: Self.limit) : own
    isTooLong = own.isCut || clean.isCut
    written = whole.text
    hasOthersWords = mail.hasOthers
    utterance = Utterance(own.text, limit: isTooLong ? 0 : 4_000, clausesEndedBy: .remarks)
    stems = utterance.words.words.map(\.stem)
  }

  private static func cleaned(_ raw: String, most: Int) -> (text: String, isCut: Bool) {
    var scalars = String.UnicodeScalarView()
    var count = 0
    var isCut = false
    for scalar in raw.unicodeScalars where !isInvisible(scalar) {
      // Leading space isn't part of what was said, and must not use up the limit.
      if count == 0, scalar.properties.isWhitespace { continue }
      count += 1
      guard count <= most else {
        isCut = isCut || !scalar.properties.isWhitespace
        continue
      }
      scalars.append(scalar == "\t" ? " " : scalar)
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return (String(scalars), isCut)
  }

  /// The customer's own words.
  var text: String { utterance.text }
  var words: FoldedWords { utterance.words }
  /// The parts that commas, full stops and the like make.
  var parts: [Piece] { utterance.clauses }

  var isEmpty: Bool { text.isEmpty }
  var isQuestion: Bool { text.hasSuffix("?") }
  /// The folded words, parted by single spaces.
  var folded: String { words.folded.joined(separator: " ") }

  /// The whole message as something that was read in it.
  func reading(as meaning: String, why: String) -> Reason.Reading {
    Reason.Reading(text: text, span: 0..<text.utf8.count, meaning: meaning, why: why)
  }

  /// The part of the text that stands at these UTF-8 offsets.
  func text(at span: Range<Int>) -> String { utterance.text(at: span) }

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
    return before.suffix(2).contains(where: Self.changesFrom.contains)
      && between.contains { Self.changesTo.contains($0.folded) } && before.contains(where: Self.changers.contains)
  }

  private static let changers = Lexicon.union { $0.set("correction.changers") }
  private static let changesFrom = Lexicon.union { $0.set("correction.changes-from") }
  private static let changesTo = Lexicon.union { $0.set("correction.changes-to") }
  private static let menders = Lexicon.union { $0.set("correction.menders") }

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
