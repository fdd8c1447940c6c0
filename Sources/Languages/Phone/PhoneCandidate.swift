/// Groups of digits that may be a telephone number.
struct PhoneCandidate {
  struct Group {
    /// The digits.
    var digits: Range<Int>
    /// With its parentheses and plus sign.
    var range: Range<Int>
    var isInParentheses: Bool
  }

  let text: ScannedText
  var groups: ArraySlice<Group>
  var hasPlus: Bool

  var range: Range<Int> { (groups.first?.range.lowerBound ?? 0)..<(groups.last?.range.upperBound ?? 0) }
  var digits: String { groups.map { text.text($0.digits) }.joined() }
  /// The number of digits.
  var length: Int { groups.reduce(0) { $0 + $1.digits.count } }
  var lengths: [Int] { groups.map(\.digits.count) }

  /// What stands between the groups.
  var separators: [String] {
    zip(groups, groups.dropFirst()).map { text.text($0.range.upperBound..<$1.range.lowerBound) }
  }

  /// Whether a single space parts two of the groups.
  var hasLoneSpace: Bool {
    zip(groups, groups.dropFirst()).contains { first, second in
      first.range.upperBound + 1 == second.range.lowerBound && text.scalars[first.range.upperBound] == " "
    }
  }

  /// The longest chain of groups that begins here; nil where no group does.
  static func chain(at start: Int, in text: ScannedText) -> PhoneCandidate? {
    guard let first = group(at: start, in: text, mayHavePlus: true) else { return nil }
    let hasPlus = text.scalars[first.range].contains("+")
    var groups = [first]
    while let last = groups.last, let next = group(after: last.range.upperBound, in: text) { groups.append(next) }
    return PhoneCandidate(text: text, groups: groups[...], hasPlus: hasPlus)
  }

  private static let marks = " \u{A0}\u{202F}-.\u{2010}\u{2011}\u{2013}/".unicodeScalars

  private static func group(after end: Int, in text: ScannedText) -> Group? {
    var start = end
    while start - end <= 4, let mark = text.scalar(at: start), marks.contains(mark) { start += 1 }
    return start - end <= 4 ? group(at: start, in: text, mayHavePlus: false) : nil
  }

  private static func group(at start: Int, in text: ScannedText, mayHavePlus: Bool) -> Group? {
    var index = start
    let isOpen = text.scalar(at: index) == "("
    if isOpen { index += 1 }
    if mayHavePlus, text.scalar(at: index) == "+" {
      index += 1
      if text.scalar(at: index) == " " { index += 1 }
    }
    let end = text.endOfDigits(from: index)
    guard end > index else { return nil }
    if isOpen, text.scalar(at: end) != ")" { return nil }
    return Group(digits: index..<end, range: start..<(isOpen ? end + 1 : end), isInParentheses: isOpen)
  }
}
