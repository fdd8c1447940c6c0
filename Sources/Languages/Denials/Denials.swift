/// What a text leaves out: "not Monday", "any day except the 3rd", "Monday is impossible", "pas lundi".
///
/// Cues are looked up once for a text; which values they deny depends on the clauses and lists in which these stand.
/// "Not Monday, Tuesday" denies one of them, "not Monday or Tuesday" both, "I can't do Monday, Tuesday works" the first.
public struct Denials: Sendable {
  /// How far a denial reaches.
  public enum Reach: Sendable {
    /// Only over words that say nothing themselves: "I can't find order 12" tells the order.
    case neighbours
    /// Over its clause: "I can't leave work on Monday".
    case clause
  }

  private struct Cue {
    var kind: DenialVocabulary.Kind
    var range: Range<Int>
  }

  private let tokens: Tokens
  private let words: [DenialVocabulary]
  private let cues: [Cue]

  /// - Parameter languages: Those in which customers may write.
  public init(in text: String, _ languages: [Language]) {
    tokens = Tokens(text)
    words = languages.map { DenialVocabulary.of[$0] }
    cues = Self.cues(in: tokens, words)
  }

  /// Whether anything is left out at all.
  public var isEmpty: Bool { cues.isEmpty }

  /// Which of the values are left out, by their indices.
  ///
  /// - Parameter spans: Where the values stand, in UTF-8 offsets and in the text's order: those of one kind, as a list
  ///   is made of them.
  public func denied(_ spans: [Range<Int>], _ reach: Reach) -> Set<Int> {
    guard !cues.isEmpty, !spans.isEmpty else { return [] }
    let scan = DenialScan(tokens, words, cues: cues.map { ($0.kind, $0.range) }, spans.map(place))
    return scan.denied(reach)
  }

  private func place(_ span: Range<Int>) -> Range<Int> {
    let inside = tokens.all.indices.filter { tokens.all[$0].span.overlaps(span) }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return first..<last + 1
  }

  /// How many words may stand from "rather" to "than".
  private static let reachOfPreference = 6

  private static func cues(in tokens: Tokens, _ words: [DenialVocabulary]) -> [Cue] {
    var cues: [Cue] = []
    var index = 0
    while index < tokens.count {
      if let end = words.compactMap({ $0.harmless.match(tokens, at: index)?.end }).max() {
        index = end
        continue
      }
      let isLesser = words.contains { words in
        words.preferred.contains(tokens.word(index))
          && (max(0, index - reachOfPreference)..<index).contains { words.preferring.contains(tokens.word($0)) }
      }
      let lesser: (value: DenialVocabulary.Kind, end: Int)? = isLesser ? (.exception, index + 1) : nil
      guard
        let cue = words.compactMap({ $0.cues.match(tokens, at: index) }).max(by: { $0.end < $1.end }) ?? lesser
      else {
        index += 1
        continue
      }
      let asks = words.contains {
        $0.askable.contains(tokens.word(cue.end - 1)) && $0.subjects.contains(tokens.word(cue.end))
      }
      if let last = cues.last, last.kind == .not, cue.value == .unfit, last.range.upperBound == index {
        // "Not impossible"
        cues.removeLast()
      } else if !asks {
        cues.append(Cue(kind: cue.value, range: index..<cue.end))
      }
      index = cue.end
    }
    return cues
  }
}
