/// A piece of a text between the signs that end such pieces.
public struct Piece: Hashable, Sendable {
  /// Without what ends it.
  public var text: String
  /// Where it stands, in UTF-8 offsets.
  public var span: Range<Int>
  /// With the signs that end it, but for those that only list.
  public var written: String
  /// The sign that ends it; nil at the end of the text.
  public var mark: Character?
  /// Its words, with their places in the whole text.
  public var words: ArraySlice<FoldedWords.Word> = []

  public var folded: [String] { words.map(\.folded) }
  /// Whether a sentence ends with it, too.
  public var endsSentence: Bool { mark.map { $0 == "\n" || $0 == ";" || PieceEnds.sentenceSigns.contains($0) } ?? true }

  /// The pieces between words that join, such as "and", without those words.
  public func parted(at isJoint: (String) -> Bool) -> [Piece] {
    let joints = words.filter { isJoint($0.folded) }
    guard !joints.isEmpty else { return [self] }
    let utf8 = Array(text.utf8)
    var pieces: [Piece] = []
    var start = span.lowerBound
    for end in joints.map(\.span) + [span.upperBound..<span.upperBound] {
      let words = words.filter { $0.span.lowerBound >= start && $0.span.upperBound <= end.lowerBound }
      if !words.isEmpty {
        let part = String(decoding: utf8[(start - span.lowerBound)..<(end.lowerBound - span.lowerBound)], as: UTF8.self)
        let isLast = end.lowerBound == span.upperBound
        pieces.append(
          Piece(text: part, span: start..<end.lowerBound, written: part, mark: isLast ? mark : nil, words: words[...])
        )
      }
      start = end.upperBound
    }
    return pieces
  }
}
