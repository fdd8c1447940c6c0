/// Where quoted words begin and end in a text.
public struct Quotes {
  private let characters: [Character]
  private var ends: [Int: Int] = [:]

  public init(_ characters: [Character]) {
    self.characters = characters
    var nextEnd: [Character: Int] = [:]
    // Backwards, so that each sign knows the nearest end after it without looking for it again.
    for index in characters.indices.reversed() {
      let character = characters[index]
      if character.isNewline { nextEnd = [:] }
      let closing = opens(index) ? Self.closing(of: character).compactMap { nextEnd[$0] }.min() : nil
      if let closing, closing > index + 1 { ends[index] = closing }
      if closes(index) { nextEnd[character] = index }
    }
  }

  /// The place of the closing sign, when quoted words begin here and end in the same line.
  public func end(from index: Int) -> Int? { ends[index] }

  /// The signs that close what a sign opens.
  private static func closing(of opening: Character) -> String {
    switch opening {
    case "\"": "\""
    case "“": "”"
    case "„": "“”"
    case "«": "»"
    case "‹": "›"
    case "'": "'"
    case "‘": "’"
    default: ""
    }
  }

  /// A single sign is an apostrophe far more often: it opens only after a space, and closes only before one or a stop.
  private func opens(_ index: Int) -> Bool {
    guard "'‘".contains(characters[index]) else { return true }
    return index == 0 || characters[index - 1].isWhitespace || "(:".contains(characters[index - 1])
  }

  private func closes(_ index: Int) -> Bool {
    switch characters[index] {
    case "\"", "”", "“", "»", "›": true
    case "'", "’": index + 1 == characters.count || !(characters[index + 1].isLetter || characters[index + 1].isNumber)
    default: false
    }
  }
}
