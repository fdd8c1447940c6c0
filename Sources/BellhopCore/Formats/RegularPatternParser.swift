/// Reads the text of a regular expression.
struct RegularPatternParser {
  typealias Tree = RegularPattern.Tree
  typealias CharacterSet = RegularPattern.CharacterSet

  private let characters: [Character]
  private var position = 0
  private var depth = 0

  private static let deepest = 20
  private static let mostTimes = 200

  init(_ expression: String) {
    var characters = Array(expression)
    // The whole value must match anyway.
    if characters.first == "^" { characters.removeFirst() }
    if characters.last == "$", characters.dropLast().last != "\\" { characters.removeLast() }
    self.characters = characters
  }

  mutating func parse() -> Tree? {
    guard !characters.isEmpty, let tree = alternatives(), position == characters.count else { return nil }
    return tree
  }

  private var next: Character? { position < characters.count ? characters[position] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() -> Tree? {
    var all: [Tree] = []
    repeat {
      guard let part = sequence() else { return nil }
      all.append(part)
    } while take("|")
    return all.count == 1 ? all[0] : .any(all)
  }

  private mutating func sequence() -> Tree? {
    var parts: [Tree] = []
    while let character = next, character != "|", character != ")" {
      guard let part = repeated() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func repeated() -> Tree? {
    guard let part = single() else { return nil }
    var result = part
    if take("*") {
      result = .times(part, least: 0, most: nil)
    } else if take("+") {
      result = .times(part, least: 1, most: nil)
    } else if take("?") {
      result = .times(part, least: 0, most: 1)
    } else if next == "{" {
      guard let (least, most) = counts() else { return nil }
      result = .times(part, least: least, most: most)
    } else {
      return part
    }
    // A lazy count matches the same whole texts; a count of a count is a slip.
    _ = take("?")
    if let next, "*+{".contains(next) { return nil }
    return result
  }

  private mutating func counts() -> (Int, Int?)? {
    guard take("{") else { return nil }
    let least = number()
    var most = least
    if take(",") { most = number() }
    guard take("}"), let least, least <= Self.mostTimes else { return nil }
    if let most { return least <= most && most <= Self.mostTimes ? (least, most) : nil }
    return (least, nil)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let character = next, character.isASCII, character.isNumber, digits.count < 4 {
      digits.append(character)
      position += 1
    }
    return Int(digits)
  }

  private mutating func single() -> Tree? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "(": return group()
    case "[": return set()
    case ".": return .one(CharacterSet(ranges: ["\n"..."\n"], isNegated: true), example: "x")
    case "\\": return escaped().map { .one($0.set, example: $0.example) }
    case "*", "+", "?", "{", "}", "]", ")", "^", "$": return nil
    default: return literal(character)
    }
  }

  private func literal(_ character: Character) -> Tree? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    return .one(CharacterSet(ranges: [scalar...scalar]), example: character)
  }

  private mutating func group() -> Tree? {
    // Groups with a meaning of their own, such as look-ahead, aren't read; one that only isn't counted is.
    if take("?") { guard take(":") else { return nil } }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest, let tree = alternatives(), take(")") else { return nil }
    return tree
  }

  private mutating func escaped() -> (set: CharacterSet, example: Character)? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "d": return (CharacterSet(ranges: ["0"..."9"]), "1")
    case "D": return (CharacterSet(ranges: ["0"..."9"], isNegated: true), "A")
    case "w": return (CharacterSet(ranges: ["0"..."9", "A"..."Z", "_"..."_", "a"..."z"]), "A")
    case "W": return (CharacterSet(ranges: ["0"..."9", "A"..."Z", "_"..."_", "a"..."z"], isNegated: true), "-")
    case "s": return (CharacterSet(ranges: [" "..." ", "\t"..."\r"]), " ")
    case "S": return (CharacterSet(ranges: [" "..." ", "\t"..."\r"], isNegated: true), "A")
    default:
      guard !character.isLetter, !character.isNumber, let scalar = character.unicodeScalars.first,
        character.unicodeScalars.count == 1
      else { return nil }
      return (CharacterSet(ranges: [scalar...scalar]), character)
    }
  }

  private mutating func set() -> Tree? {
    var set = CharacterSet()
    let isNegated = take("^")
    var example: Character?
    var isFirst = true
    while let character = next, character != "]" || isFirst {
      isFirst = false
      position += 1
      guard character != "[" else { return nil }
      if character == "\\" {
        guard let (part, sample) = escaped(), !part.isNegated else { return nil }
        set.ranges += part.ranges
        example = example ?? sample
        continue
      }
      guard let low = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
      example = example ?? character
      if next == "-", position + 1 < characters.count, characters[position + 1] != "]" {
        guard let high = characters[position + 1].unicodeScalars.first, low <= high else { return nil }
        position += 2
        set.ranges.append(low...high)
      } else {
        set.ranges.append(low...low)
      }
    }
    guard take("]"), !set.ranges.isEmpty else { return nil }
    set.isNegated = isNegated
    if isNegated { example = "Ax1-".first(where: set.contains) }
    return example.map { .one(set, example: $0) }
  }
}
