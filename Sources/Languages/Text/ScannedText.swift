/// A text as Unicode scalars with their UTF-8 offsets, so that recognisers look at it in one pass.
struct ScannedText {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offset += UTF8.width(scalar)
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  /// The most values that are kept of one text: more would help nobody and cost the reader time.
  static let mostFinds = 20

  func scalar(at index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Where scalars stand in UTF-8.
  func span(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  func found<Value>(
    _ range: Range<Int>,
    _ value: Value,
    alternatives: [Value] = [],
    _ certainty: Certainty,
    _ why: String
  ) -> Found<Value> {
    Found(
      value: value,
      alternatives: alternatives,
      text: text(range),
      span: span(range),
      certainty: certainty,
      why: why
    )
  }

  func isDigit(at index: Int) -> Bool { scalar(at: index)?.isASCIIDigit ?? false }

  func isLetterOrDigit(at index: Int) -> Bool { scalar(at: index)?.isLetterOrDigit ?? false }

  /// Where the digits that begin at this place end.
  func endOfDigits(from index: Int) -> Int {
    var end = index
    while isDigit(at: end) { end += 1 }
    return end
  }

  /// The runs of scalars between white space.
  var chunks: [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        if let begun = start { chunks.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { chunks.append(start..<scalars.count) }
    return chunks
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  var isHexDigit: Bool { isASCIIDigit || ("a"..."f").contains(self) || ("A"..."F").contains(self) }
  var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isLetterOrDigit: Bool { isLetter || isASCIIDigit }
  /// A letter of the Latin alphabet, with or without an accent.
  var isLatinLetter: Bool { isASCIILetter || (value >= 0xC0 && value < 0x250 && value != 0xD7 && value != 0xF7) }
  /// An accent that is written on the letter before it.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}
