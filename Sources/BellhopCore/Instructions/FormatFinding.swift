/// A format found in instructions, with the words that it was read from.
struct FormatFinding {
  var format: InputFormat
  /// The words as they are written, one stretch each.
  var quotes: [String]
  /// The words that were used, so that what is left over can be told.
  var used: [Range<Int>]
  var example: String?
  /// Read from an example or a name, not from a statement.
  var isGuess: Bool
  /// The words of the input's name that it was read from.
  var nameQuote: String?
  /// Whether more than one thing is asked for, so that no format is the right one.
  var isSeveralThings = false
  /// Whether more is said than a format can hold, so that any would refuse what is meant.
  var isTooMuch = false

  init(_ format: InputFormat, quotes: [String], used: [Range<Int>] = [], example: String? = nil, isGuess: Bool = false)
  {
    self.format = format
    self.quotes = quotes
    self.used = used
    self.example = example
    self.isGuess = isGuess
  }

  /// A format that was read from these places of a text.
  init(_ format: InputFormat, at places: [Range<Int>], of text: InstructionText, example: String? = nil) {
    let merged = Self.merged(places)
    self.init(format, quotes: merged.map(text.quote), used: merged, example: example)
  }

  /// Free text, because these words say more than a format can hold.
  static func tooMuch(at place: Range<Int>, of text: InstructionText) -> FormatFinding {
    var found = FormatFinding(.text(nil), at: [place], of: text)
    found.isTooMuch = true
    return found
  }

  /// Places in their order, those that touch or overlap as one.
  private static func merged(_ places: [Range<Int>]) -> [Range<Int>] {
    places.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }
}
