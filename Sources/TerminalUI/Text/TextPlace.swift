/// A place between two characters of a text: where it is, and how many characters stand before it.
struct TextPlace {
  var index: String.Index
  var number: Int
}

extension TextInput {
  var start: TextPlace { TextPlace(index: text.startIndex, number: 0) }
  var end: TextPlace { TextPlace(index: text.endIndex, number: count) }

  /// The place before the character with this number, or the nearest end.
  ///
  /// Characters are passed forwards only: to step back over one takes as long as all those that it may be joined with.
  func place(of number: Int) -> TextPlace {
    if number <= 0 { return start }
    if number >= count { return end }
    let known = number >= cursor ? here : start
    return TextPlace(index: text.index(known.index, offsetBy: number - known.number), number: number)
  }

  func place(after place: TextPlace) -> TextPlace {
    guard place.index < text.endIndex else { return place }
    return TextPlace(index: text.index(after: place.index), number: place.number + 1)
  }

  func place(before place: TextPlace) -> TextPlace {
    guard place.index > text.startIndex else { return place }
    return TextPlace(index: text.index(before: place.index), number: place.number - 1)
  }

  /// The lines that a part of the text touches, with their line ends. A line end parts characters for certain, so what a
  /// change does to the number of characters is known from these lines alone.
  func lines(around part: Range<String.Index>) -> Range<String.Index> {
    let rest = text.utf8[part.upperBound...]
    let end = rest.firstIndex(of: Self.lineEnd).map { text.utf8.index(after: $0) } ?? text.endIndex
    return lineStart(before: part.lowerBound)..<end
  }

  /// The place where the line before this place begins; at the begin of a line that is the one above.
  func lineStart(above place: TextPlace) -> TextPlace {
    guard place.index > text.startIndex else { return place }
    let index = lineStart(before: text.utf8.index(before: place.index))
    return TextPlace(index: index, number: place.number - text[index..<place.index].count)
  }

  private func lineStart(before index: String.Index) -> String.Index {
    text.utf8[..<index].lastIndex(of: Self.lineEnd).map { text.utf8.index(after: $0) } ?? text.startIndex
  }

  private static let lineEnd = UInt8(ascii: "\n")
}
