import Foundation

/// Numbers that say how much of something or how much more than something, which are no numbers by themselves: "half of
/// my balance", "two thirds of it", "10 more than last time".
extension NumberReader {
  func isRelative(_ number: NumberPhrase) -> Bool {
    let end = number.tokens.upperBound
    return number.isFraction && isOfThing(at: end) || isCompared(at: end)
      // "5 tickets more than last time".
      || tokens.word(at: end) != nil && isCompared(at: end + 1)
  }

  /// Whether a part is of a certain thing: "of my balance", "of it", "the amount". "Of a litre" is a measure, and so is
  /// the litre of a language that needs no article for it.
  private func isOfThing(at index: Int) -> Bool {
    guard let word = tokens.word(at: index) else { return false }
    if lexicon.things.contains(word) || lexicon.ofThings.contains(word) { return true }
    return lexicon.of.contains(word) && tokens.word(at: index + 1).map(lexicon.things.contains) == true
  }

  /// "More than last time", where no number follows to compare with.
  func isCompared(at index: Int) -> Bool {
    let place = tokens.word(at: index).map(lexicon.of.contains) == true ? index + 1 : index
    guard let word = tokens.word(at: place), lexicon.differences.contains(word),
      let than = tokens.word(at: place + 1), lexicon.than.contains(than)
    else { return false }
    return wholeNumber(at: place + 2) == nil
  }

  /// Where an amount ends that a part is taken of: "a third of 300 euros", "20% of the 50 dollars".
  func endOfWhole(after index: Int, _ end: (Int) -> Int?) -> Int? {
    guard let word = tokens.word(at: index), lexicon.of.contains(word) || lexicon.ofThings.contains(word) else {
      return nil
    }
    let next = tokens.word(at: index + 1).map(lexicon.things.contains) == true ? index + 2 : index + 1
    return end(next)
  }
}
