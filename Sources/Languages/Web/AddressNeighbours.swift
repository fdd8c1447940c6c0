/// Words beside an address that may be a part of it: the "maya" of "maya okafor@example.com".
extension EmailRecogniser {
  /// The word beside an address that nothing explains, as it is written; nil where there is none.
  ///
  /// - Parameters:
  ///   - span: Where the address stands, in UTF-8 offsets.
  ///   - isExplained: Whether a folded word is known to be something else.
  public static func stranger(
    beside span: Range<Int>,
    in text: String,
    _ language: Language,
    isExplained: (_ word: String, _ span: Range<Int>) -> Bool
  ) -> String? {
    let scanned = ScannedText(text)
    let chunks = scanned.chunks
    guard let first = chunks.firstIndex(where: { scanned.span($0).overlaps(span) }),
      let last = chunks.lastIndex(where: { scanned.span($0).overlaps(span) })
    else { return nil }
    let words = AddressVocabulary.of[language]
    func word(_ chunk: Range<Int>) -> (written: String, folded: String, span: Range<Int>) {
      let written = scanned.text(chunk)
      return (written, written.folded, scanned.span(chunk))
    }
    if first > 0, scanned.span(chunks[first]).lowerBound == span.lowerBound {
      let before = word(chunks[first - 1])
      // A mark or an apostrophe makes a word of the sentence of it: "Maya: …", "it's …".
      if before.written.unicodeScalars.allSatisfy(\.isLetterOrDigit), !words.leads.contains(before.folded),
        !isExplained(before.folded, before.span)
      {
        return before.written
      }
    }
    if last + 1 < chunks.count, scanned.span(chunks[last]).upperBound == span.upperBound {
      let after = word(chunks[last + 1])
      // "…@example.co uk"
      if after.folded.utf8.count == 2, DomainEndings.exists(after.folded), !isExplained(after.folded, after.span) {
        return after.written
      }
    }
    return nil
  }
}
