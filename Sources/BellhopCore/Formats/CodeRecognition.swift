import Languages

/// Finds codes in a message: of a shape, or of so many letters and digits.
enum CodeRecognition {
  static func codes(of shape: CodeShape, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      if scan.beginsToken(at: index), let (value, end) = shape.read(scan.characters, from: index),
        end > index, scan.endsToken(at: end), !holdsPlainWord(scan.characters[index..<end])
      {
        if shape.isDistinctive || value.contains(where: { $0.decimalDigit != nil }) {
          let certainty: Certainty = shape.isDistinctive ? .certain : .likely
          found.append(scan.found(index..<end, value: value, certainty, "a code like \(shape.example)"))
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether what reads as a part of a code is a word of the sentence: the "to" of "2000 to".
  private static func holdsPlainWord(_ written: ArraySlice<Character>) -> Bool {
    let pieces = written.split(separator: " ")
    return pieces.count > 1
      && pieces.contains { $0.allSatisfy(\.isLowercase) && FunctionWords.contains(String($0).folded) }
  }

  /// Words of letters and digits; one without a digit is too likely a plain word.
  static func mixed(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      guard scan.isAlphanumeric(at: index) else {
        index += 1
        continue
      }
      var end = index
      while scan.isAlphanumeric(at: end) { end += 1 }
      let run = scan.characters[index..<end]
      if count.contains(run.count), run.contains(where: { $0.decimalDigit != nil }), scan.beginsToken(at: index),
        scan.endsToken(at: end)
      {
        let value = run.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
        found.append(scan.found(index..<end, value: value, .likely, "\(run.count) letters and digits"))
      }
      index = end
    }
    if found.isEmpty { found = hyphened(count, in: scan) }
    return found.isEmpty ? spelt(count, in: scan) : found
  }

  /// "K7P-Q2M": two or three pieces that are as long as the code when their hyphens are left out.
  private static func hyphened(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      guard scan.isAlphanumeric(at: index), !scan.isAlphanumeric(at: index - 1) else {
        index += 1
        continue
      }
      var end = index
      while scan.isAlphanumeric(at: end) || scan.character(at: end) == "-" && scan.isAlphanumeric(at: end + 1) {
        end += 1
      }
      let signs = scan.characters[index..<end].filter { $0 != "-" }
      let hyphens = end - index - signs.count
      if (1...2).contains(hyphens), count.contains(signs.count), scan.beginsToken(at: index), scan.endsToken(at: end),
        signs.contains(where: { $0.decimalDigit != nil }), signs.contains(where: \.isLetter)
      {
        let value = signs.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
        found.append(scan.found(index..<end, value: value, .likely, "\(signs.count) letters and digits"))
      }
      index = end
    }
    return found
  }

  /// The most letters that are said at once when a code is spelt out: "ff 3 sj 27".
  private static let mostSpeltLetters = 3

  /// Codes that are parted by spaces, as people write what they read aloud: "a 4 g 4 f 3", "lky 456".
  ///
  /// The end of what is spelt is taken, as the words that lead to a code stand before it.
  private static func spelt(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var pieces: [Range<Int>] = []
    func close() {
      var length = 0
      var start: Int?
      for (index, piece) in pieces.enumerated().reversed() {
        length += piece.count
        if count.contains(length), index < pieces.count - 1 { start = index }
        if length > count.upperBound { break }
      }
      if let start, let last = pieces.last, found.count < MessageScan.mostFinds {
        let characters = pieces[start...].flatMap { scan.characters[$0] }
        if characters.contains(where: \.isLetter), characters.contains(where: { $0.decimalDigit != nil }) {
          let value = characters.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
          let whole = pieces[start].lowerBound..<last.upperBound
          found.append(scan.found(whole, value: value, .likely, "\(characters.count) letters and digits, spelt out"))
        }
      }
      pieces = []
    }
    var index = 0
    while index < scan.characters.count {
      guard scan.isAlphanumeric(at: index) else {
        index += 1
        continue
      }
      var end = index
      while scan.isAlphanumeric(at: end) { end += 1 }
      let piece = index..<end
      if let last = pieces.last, last.upperBound + 1 != index || scan.character(at: last.upperBound) != " " { close() }
      if isSpelt(scan.characters[piece]), scan.beginsToken(at: index), scan.endsToken(at: end) {
        pieces.append(piece)
      } else {
        close()
      }
      index = end
    }
    close()
    return found
  }

  private static func isSpelt(_ piece: ArraySlice<Character>) -> Bool {
    guard piece.allSatisfy(\.isLetter) else { return piece.allSatisfy { $0.isLetter || $0.decimalDigit != nil } }
    if piece.count == 1 { return true }
    return piece.count <= mostSpeltLetters && !FunctionWords.contains(String(piece).folded)
  }
}
