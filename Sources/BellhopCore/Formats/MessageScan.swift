import Languages

/// A message as characters with their UTF-8 offsets, so that a format is looked for in one pass.
struct MessageScan {
  let characters: [Character]
  private let offsets: [Int]

  init(_ message: String) {
    characters = Array(message)
    var offsets = [0]
    offsets.reserveCapacity(characters.count + 1)
    var offset = 0
    for character in characters {
      offset += character.utf8.count
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  /// The most finds that are kept of one message: more would help nobody and cost the reader time.
  static let mostFinds = 20

  func found(_ range: Range<Int>, value: String, _ certainty: Certainty, _ why: String) -> Recognition {
    Recognition(
      value: value,
      text: String(characters[range]),
      span: offsets[range.lowerBound]..<offsets[range.upperBound],
      certainty: certainty,
      why: why
    )
  }

  func character(at index: Int) -> Character? { characters.indices.contains(index) ? characters[index] : nil }

  func isAlphanumeric(at index: Int) -> Bool {
    guard let character = character(at: index) else { return false }
    return character.isLetter || character.isNumber
  }

  /// Whether a code or number could end before this place: no letter or digit follows, also not after a joining sign.
  func endsToken(at index: Int) -> Bool {
    if isAlphanumeric(at: index) { return false }
    guard let next = character(at: index), "-_/@".contains(next) || ".,:".contains(next) else { return true }
    return !isAlphanumeric(at: index + 1) || (next == "," && character(at: index + 1)?.decimalDigit == nil)
  }

  /// Whether a code or number could begin at this place.
  func beginsToken(at index: Int) -> Bool {
    if isAlphanumeric(at: index - 1) { return false }
    guard let before = character(at: index - 1), "-_/@.,:".contains(before) else { return true }
    return !isAlphanumeric(at: index - 2) || (before == "," && character(at: index - 2)?.decimalDigit == nil)
      || (before == ":" && character(at: index - 2)?.decimalDigit == nil)
  }
}
