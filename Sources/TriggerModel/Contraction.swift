/// English contractions that are typed without their apostrophe: "cant", "dont", "im".
enum Contraction {
  /// The word as it would be cut with its apostrophe; nil when it is no such contraction.
  ///
  /// Words that are others without the apostrophe aren't among them: "its", "well", "ill", "id", "were".
  static func parts(of token: FoldedText.Token) -> [FoldedText.Token]? {
    guard let tail = tails[token.letters], tail < token.letters.count,
      token.span.count == token.letters.count
    else { return nil }
    let cut = token.letters.count - tail
    let place = token.span.lowerBound + cut
    return [
      FoldedText.Token(
        letters: Array(token.letters[..<cut]),
        span: token.span.lowerBound..<place,
        isWord: true
      ),
      FoldedText.Token(letters: [UInt8(ascii: "'")], span: place..<place, isWord: false),
      FoldedText.Token(letters: Array(token.letters[cut...]), span: place..<token.span.upperBound, isWord: true),
    ]
  }

  /// The letters behind the apostrophe of each.
  private static let tails: [[UInt8]: Int] = {
    let lists: [(Int, String)] = [
      (
        1,
        """
        aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont \
        wouldnt im hes hows shes thats theres whats wheres whos
        """
      ),
      (2, "couldve ive shouldve theyre theyve weve wouldve youll youre youve"),
    ]
    var tails: [[UInt8]: Int] = [:]
    for (tail, words) in lists {
      for word in words.split(separator: " ") { tails[Array(word.utf8)] = tail }
    }
    return tails
  }()
}
