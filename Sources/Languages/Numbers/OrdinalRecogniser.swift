import Foundation

/// Finds places in an order: "2nd", "the third", "twenty-first", "1er", "deuxième".
///
/// Those that are counted from the end ("second to last") or from here ("the next one") are no numbers.
public enum OrdinalRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<Int>] {
    let reader = NumberReader(text, context.language)
    var found: [Found<Int>] = []
    var index = 0
    while index < reader.tokens.tokens.count, found.count < ScannedText.mostFinds {
      guard let place = reader.place(at: index) else {
        index = reader.phrase(at: index)?.tokens.upperBound ?? index + 1
        continue
      }
      index = place.end
      guard let value = place.value.wholeInt, !reader.isFromTheEnd(index) else { continue }
      let certainty: Certainty = reader.tokens.token(at: place.end - 1)?.isGlued == true ? .certain : .likely
      found.append(reader.tokens.text.found(place.range, value, certainty, "a place in an order"))
    }
    return found
  }
}

extension NumberReader {
  func place(at start: Int) -> (value: Decimal, range: Range<Int>, end: Int)? {
    if let numeral = tokens.token(at: start)?.numeral {
      guard !numeral.hasFraction, let ending = tokens.token(at: start + 1), ending.isGlued,
        let word = ending.word, lexicon.ordinalEndings.contains(word), isEdge(start, start + 1)
      else { return nil }
      return (numeral.value, tokens.tokens[start].range.lowerBound..<ending.range.upperBound, start + 2)
    }
    guard let whole = wholeNumber(at: start), whole.form == .ordinal, !isTimeSecond(start, whole) else { return nil }
    let range = tokens.tokens[start].range.lowerBound..<tokens.tokens[whole.end - 1].range.upperBound
    return (whole.value, range, whole.end)
  }

  private func isEdge(_ first: Int, _ last: Int) -> Bool {
    let text = tokens.text
    let before = tokens.tokens[first].range.lowerBound - 1
    let after = tokens.tokens[last].range.upperBound
    if text.isLetterOrDigit(at: before) || text.isLetterOrDigit(at: after) { return false }
    return
      !(text.scalar(at: before).map { "-_/.@".unicodeScalars.contains($0) } ?? false
      && text.isLetterOrDigit(at: before - 1))
  }

  /// "a second", "one second": the time.
  private func isTimeSecond(_ start: Int, _ whole: WholeNumber) -> Bool {
    guard whole.end == start + 1, let word = tokens.word(at: start), lexicon.seconds.contains(word) else {
      return false
    }
    if tokens.token(at: start - 1)?.numeral != nil { return true }
    return tokens.word(at: start - 1).map {
      lexicon.beforeTimeSecond.contains($0) || lexicon.entries[$0] != nil
    } ?? false
  }

  /// "second to last", "third from last", "second last".
  fileprivate func isFromTheEnd(_ index: Int) -> Bool {
    guard let word = tokens.word(at: index) else { return false }
    if lexicon.fromTheEnd.contains(word) { return lexicon.lastFollows }
    guard lexicon.toTheEnd.contains(word) else { return false }
    let next = tokens.word(at: index + 1).map(lexicon.definite.contains) == true ? index + 2 : index + 1
    return tokens.word(at: next).map(lexicon.fromTheEnd.contains) ?? false
  }
}

extension Decimal {
  /// The same as an `Int`, where it is one.
  var wholeInt: Int? {
    guard isWhole, self <= 1_000_000_000_000_000, self >= -1_000_000_000_000_000 else { return nil }
    return NSDecimalNumber(decimal: self).intValue
  }
}
