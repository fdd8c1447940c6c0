import Foundation

/// A number in digits, as it is written: `1,234.56`, `1 234,56`, `0.5`.
struct Numeral: Hashable {
  var value: Decimal
  /// What it is where the mark means the other thing: 1234 beside 1.234.
  var other: Decimal?
  /// It has a decimal mark.
  var hasFraction: Bool
  /// A zero before other digits, as codes have it.
  var hasLeadingZero: Bool
}

/// Reads numbers in digits, whose marks mean different things in different languages.
struct NumeralReader {
  /// Part of the text; no numeral where its digits and marks are something else: a version, a date, a code.
  struct Piece {
    var range: Range<Int>
    var numeral: Numeral?
  }

  let text: ScannedText
  let lexicon: NumberLexicon

  /// More digits than any number has that a person gives; a `Decimal` holds 38.
  private static let mostDigits = 30

  /// What begins at a digit, or at a mark that a digit follows.
  ///
  /// - Returns: One piece, or several where commas only part numbers: "22,24,26".
  func read(at start: Int) -> [Piece] {
    if !text.isDigit(at: start) { return [fractionOnly(at: start)] }
    var runs = [start..<text.endOfDigits(from: start)]
    var marks: [Unicode.Scalar] = []
    if let grouped = groupedBySpaces(runs[0]) { return [grouped] }
    while let last = runs.last, let mark = text.scalar(at: last.upperBound), isMark(mark),
      text.isDigit(at: last.upperBound + 1)
    {
      marks.append(mark)
      runs.append((last.upperBound + 1)..<text.endOfDigits(from: last.upperBound + 1))
    }
    let whole = start..<(runs.last?.upperBound ?? start + 1)
    if let numeral = numeral(runs, marks) { return [Piece(range: whole, numeral: numeral)] }
    guard marks.allSatisfy({ $0 == "," }) else { return [Piece(range: whole, numeral: nil)] }
    return runs.map { Piece(range: $0, numeral: numeral([$0], [])) }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "'" || scalar == "\u{2019}"
  }

  /// `.5`: digits after a mark alone.
  private func fractionOnly(at mark: Int) -> Piece {
    let end = text.endOfDigits(from: mark + 1)
    let goesOn = text.scalar(at: end).map(isMark) == true && text.isDigit(at: end + 1)
    let value = goesOn ? nil : decimal("0", fraction: mark + 1..<end)
    return Piece(
      range: mark..<end,
      numeral: value.map { Numeral(value: $0, other: nil, hasFraction: true, hasLeadingZero: false) }
    )
  }

  /// `1 234 567,89`, with spaces of any width.
  private func groupedBySpaces(_ first: Range<Int>) -> Piece? {
    guard first.count <= 3, text.scalars[first.lowerBound] != "0" else { return nil }
    var digits = text.text(first)
    var end = first.upperBound
    while let space = text.scalar(at: end), " \u{A0}\u{202F}\u{2009}".unicodeScalars.contains(space),
      text.endOfDigits(from: end + 1) == end + 4, !(text.scalar(at: end + 4)?.isLetter ?? false)
    {
      digits += text.text(end + 1..<end + 4)
      end += 4
    }
    guard end > first.upperBound else { return nil }
    // "2 500 ml bottles": where commas group, a plain space parts numbers unless nothing else can be meant.
    let isOneGroup = end == first.upperBound + 4 && text.scalar(at: first.upperBound) == " "
    let isWhole = first.lowerBound == 0 && end == text.scalars.count
    if !lexicon.spacesGroup, isOneGroup, !isWhole, text.scalar(at: first.upperBound + 1) != "0" { return nil }
    guard digits.count <= Self.mostDigits else { return Piece(range: first.lowerBound..<end, numeral: nil) }
    var fraction = end..<end
    if let mark = text.scalar(at: end), mark == "." || mark == ",", text.isDigit(at: end + 1) {
      fraction = end + 1..<text.endOfDigits(from: end + 1)
    }
    guard let value = decimal(digits, fraction: fraction) else { return nil }
    let numeral = Numeral(value: value, other: nil, hasFraction: !fraction.isEmpty, hasLeadingZero: false)
    return Piece(range: first.lowerBound..<max(end, fraction.upperBound), numeral: numeral)
  }

  // MARK: - Marks

  private func numeral(_ runs: [Range<Int>], _ marks: [Unicode.Scalar]) -> Numeral? {
    guard let first = runs.first, let last = runs.last else { return nil }
    guard let mark = marks.last else { return plain(runs) }
    if marks.count == 1 { return singleMark(first, mark, last) }
    if marks.allSatisfy({ $0 == mark }) { return areGroups(runs, mark) ? plain(runs) : nil }
    let grouping = marks[0]
    guard grouping != mark, mark != "'", mark != "\u{2019}", marks.dropLast().allSatisfy({ $0 == grouping }),
      areGroups(Array(runs.dropLast()), grouping)
    else { return nil }
    return fractional(runs.dropLast(), last)
  }

  private func plain(_ runs: [Range<Int>]) -> Numeral? {
    let digits = runs.map(text.text).joined()
    let zero = digits.count > 1 && digits.hasPrefix("0")
    return decimal(digits, fraction: 0..<0).map {
      Numeral(value: $0, other: nil, hasFraction: false, hasLeadingZero: zero)
    }
  }

  private func fractional(_ whole: some Sequence<Range<Int>>, _ fraction: Range<Int>) -> Numeral? {
    decimal(whole.map(text.text).joined(), fraction: fraction).map {
      Numeral(value: $0, other: nil, hasFraction: true, hasLeadingZero: false)
    }
  }

  /// The language tells whether the mark of `1.234` groups; anything but three digits after it is a fraction.
  private func singleMark(_ whole: Range<Int>, _ mark: Unicode.Scalar, _ rest: Range<Int>) -> Numeral? {
    let mayGroup = whole.count <= 3 && rest.count == 3 && text.scalars[whole.lowerBound] != "0"
    if mark == "'" || mark == "\u{2019}" { return mayGroup ? plain([whole, rest]) : nil }
    guard var numeral = fractional([whole], rest) else { return nil }
    guard mayGroup, let grouped = plain([whole, rest]) else { return numeral }
    let groups = mark == lexicon.grouping
    if groups {
      var result = grouped
      result.other = numeral.value
      return result
    }
    numeral.other = grouped.value
    return numeral
  }

  /// Groups of three after the first; by commas also the Indian way, 12,34,567.
  private func areGroups(_ runs: [Range<Int>], _ mark: Unicode.Scalar) -> Bool {
    guard let first = runs.first, let last = runs.last, text.scalars[first.lowerBound] != "0" else { return false }
    if runs.count == 1 { return first.count <= 3 }
    guard first.count <= 3, last.count == 3 else { return false }
    let middle = runs.dropFirst().dropLast()
    return middle.allSatisfy { $0.count == 3 }
      || (mark == "," && first.count <= 2 && middle.allSatisfy { $0.count == 2 })
  }

  private func decimal(_ whole: String, fraction: Range<Int>) -> Decimal? {
    guard whole.count + fraction.count <= Self.mostDigits else { return nil }
    return Decimal(string: fraction.isEmpty ? whole : whole + "." + text.text(fraction))
  }
}
