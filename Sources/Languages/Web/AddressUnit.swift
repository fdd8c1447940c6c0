/// A piece of an address as it is said: a word, a letter, or a word for a sign.
struct AddressUnit {
  enum Kind: Equatable {
    case piece
    /// "Dot", "dash": the sign that it stands for.
    case joint(String)
    /// "Arobase", "(at)", "@".
    case sign
    /// "At", which is also another word.
    case weakSign
    /// "jane@example", "@example": the sign stands in the word itself.
    case glued(String, String)
  }

  var kind: Kind
  /// As it is a part of the address.
  var written: String
  /// Folded, as it stands in the text.
  private var source: String
  /// Scalars of the text, without the marks of the sentence.
  var range: Range<Int>
  /// Whether a full stop or a comma stands behind it.
  var endsSentence: Bool
  /// Whether it introduces an address, so that nothing spelt behind it belongs to it: "email", "is".
  var leads: Bool

  var joint: String? { if case .joint(let sign) = kind { sign } else { nil } }
  var isPiece: Bool { kind == .piece }
  var isGlued: Bool { if case .glued = kind { true } else { false } }
  var isLetter: Bool { isPiece && written.unicodeScalars.count == 1 }
  private var isDigits: Bool { isPiece && written.unicodeScalars.allSatisfy(\.isASCIIDigit) }

  /// Whether two pieces side by side are one: letters and digits that are spelt, or a number behind a word.
  static func areSpelt(_ first: AddressUnit, _ second: AddressUnit) -> Bool {
    guard !first.endsSentence, !first.leads else { return false }
    let isFirstShort = first.isLetter || first.isDigits
    return isFirstShort && (second.isLetter || second.isDigits) || second.isDigits && first.isPiece
  }

  static func all(in text: ScannedText, _ words: AddressVocabulary) -> [AddressUnit] {
    var units: [AddressUnit] = []
    for chunk in text.chunks.prefix(400) {
      for part in parts(of: chunk, in: text, words) { units.append(unit(part, in: text, words)) }
    }
    return merged(units, words)
  }

  /// A run without spaces, cut at signs in brackets: "jane(at)example[dot]com".
  private static func parts(of chunk: Range<Int>, in text: ScannedText, _ words: AddressVocabulary) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = chunk.lowerBound
    var index = start
    while index < chunk.upperBound {
      guard "([{<".unicodeScalars.contains(text.scalars[index]),
        let close = (index + 1..<min(index + 12, chunk.upperBound)).first(where: {
          ")]}>".unicodeScalars.contains(text.scalars[$0])
        }),
        words.kind(of: text.text(index + 1..<close).folded) != nil
      else {
        index += 1
        continue
      }
      if start < index { parts.append(start..<index) }
      parts.append(index..<close + 1)
      (start, index) = (close + 1, close + 1)
    }
    if start < chunk.upperBound { parts.append(start..<chunk.upperBound) }
    return parts
  }

  private static func unit(_ part: Range<Int>, in text: ScannedText, _ words: AddressVocabulary) -> AddressUnit {
    let isBracketed = part.count > 2 && "([{".unicodeScalars.contains(text.scalars[part.lowerBound])
    let inner = isBracketed ? part.lowerBound + 1..<part.upperBound - 1 : part
    var end = part.upperBound
    if !isBracketed, part.count > 1 {
      while end > part.lowerBound + 1, ".,;:!?)".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    }
    let range = part.lowerBound..<end
    let written = text.text(range)
    let folded = (isBracketed ? text.text(inner) : written).folded
    var unit = AddressUnit(
      kind: .piece,
      written: written,
      source: folded,
      range: range,
      endsSentence: end < part.upperBound,
      leads: words.leads.contains(folded)
    )
    if let kind = words.kind(of: folded) {
      // In brackets it says nothing but the sign.
      unit.kind = isBracketed && kind == .weakSign ? .sign : kind
      unit.written = unit.joint ?? ""
    } else if written.contains("@") {
      let sides = written.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
      unit.kind = sides.count == 2 ? .glued(sides[0], sides[1]) : .joint("@@")
      unit.written = written
    }
    return unit
  }

  /// With phrases for one sign as one: "tiret du bas".
  private static func merged(_ units: [AddressUnit], _ words: AddressVocabulary) -> [AddressUnit] {
    var merged: [AddressUnit] = []
    var index = 0
    while index < units.count {
      let found = words.phrases.first { phrase in
        index + phrase.words.count <= units.count
          && phrase.words.indices.allSatisfy { units[index + $0].source == phrase.words[$0] }
      }
      guard let found else {
        merged.append(units[index])
        index += 1
        continue
      }
      var unit = units[index]
      unit.kind = .joint(found.sign)
      unit.written = found.sign
      unit.range = unit.range.lowerBound..<units[index + found.words.count - 1].range.upperBound
      merged.append(unit)
      index += found.words.count
    }
    return merged
  }
}
