/// Finds whole numbers and runs of digits in a message.
enum NumberRecognition {
  /// The longest run of digits that is looked at, in characters; longer ones are no number that a person gives.
  private static let longestRun = 64

  /// Number words of English and French that stand alone; "one" and "un" are too common to be taken from a sentence.
  private static let words: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12,
  ]
  private static let wordsOfOne: Set<String> = ["one", "un", "une", "a single one"]

  /// The number that a whole answer says in a word.
  static func number(saidIn answer: String) -> Int? {
    let words = FoldedWords(answer, limit: 2).folded
    guard let word = words.first, words.count == 1 else { return nil }
    return wordsOfOne.contains(word) ? 1 : Self.words[word]
  }

  static func wholeNumbers(in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    let characters = scan.characters
    while index < characters.count, found.count < MessageScan.mostFinds {
      if characters[index].decimalDigit != nil {
        let end = endOfNumber(in: scan, from: index)
        if let recognition = wholeNumber(in: scan, index..<end) { found.append(recognition) }
        index = end
      } else if characters[index].isLetter {
        var end = index + 1
        while end < characters.count, characters[end].isLetter { end += 1 }
        if end - index <= 8, scan.beginsToken(at: index), scan.endsToken(at: end),
          let number = words[FoldedWords.fold(String(characters[index..<end]))]
        {
          found.append(scan.found(index..<end, value: String(number), .likely, "a number in words"))
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The end of the digits, with groups of three after a comma taken in: `1,250`.
  private static func endOfNumber(in scan: MessageScan, from start: Int) -> Int {
    var end = start
    while scan.character(at: end)?.decimalDigit != nil { end += 1 }
    guard end - start <= 3 else { return end }
    while scan.character(at: end) == ",", (1...3).allSatisfy({ scan.character(at: end + $0)?.decimalDigit != nil }),
      scan.character(at: end + 4)?.decimalDigit == nil
    {
      end += 4
    }
    return end
  }

  private static func wholeNumber(in scan: MessageScan, _ range: Range<Int>) -> Recognition? {
    var start = range.lowerBound
    guard range.count <= longestRun, scan.endsToken(at: range.upperBound), scan.character(at: range.upperBound) != "%"
    else { return nil }
    if let sign = scan.character(at: start - 1), sign == "-" || sign == "−", !scan.isAlphanumeric(at: start - 2) {
      start -= 1
    } else if !scan.beginsToken(at: start) {
      return nil
    }
    let digits = scan.characters[range].compactMap(\.decimalDigit).map(String.init).joined()
    guard let number = Int((start < range.lowerBound ? "-" : "") + digits) else { return nil }
    return scan.found(start..<range.upperBound, value: String(number), .likely, "a whole number")
  }

  /// Runs of so many digits; groups parted by one space, dot or dash count as one run when together they fit.
  static func digits(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      guard scan.characters[index].decimalDigit != nil else {
        index += 1
        continue
      }
      let groups = groups(in: scan, from: index)
      guard let first = groups.first, let last = groups.last else { break }
      let whole = first.lowerBound..<last.upperBound
      let total = groups.reduce(0) { $0 + $1.count }
      let pieces = count.contains(total) ? [whole] : groups
      for piece in pieces {
        let value = scan.characters[piece].compactMap(\.decimalDigit).map(String.init).joined()
        guard count.contains(value.count), scan.beginsToken(at: piece.lowerBound), scan.endsToken(at: piece.upperBound)
        else { continue }
        let certainty: Recognition.Certainty = count.lowerBound >= 4 ? .certain : .likely
        found.append(scan.found(piece, value: value, certainty, "\(value.count) digits"))
      }
      index = whole.upperBound
    }
    return Array(found.prefix(MessageScan.mostFinds))
  }

  private static func groups(in scan: MessageScan, from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var position = start
    while true {
      var end = position
      while scan.character(at: end)?.decimalDigit != nil { end += 1 }
      groups.append(position..<end)
      guard let sign = scan.character(at: end), " \u{A0}.-".contains(sign),
        scan.character(at: end + 1)?.decimalDigit != nil
      else { return groups }
      position = end + 1
    }
  }
}
