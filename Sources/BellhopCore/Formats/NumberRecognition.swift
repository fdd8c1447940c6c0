import Foundation
import Languages

/// Finds numbers, amounts and percentages for an input, and writes them as they are sent.
enum NumberRecognition {
  static func wholeNumbers(_ range: ClosedRange<Int>?, in message: String, _ context: ReadingContext) -> [Recognition] {
    NumberRecogniser.find(in: message, context).compactMap { found in
      found.recognition(of: [found.value]) { number in
        guard let whole = whole(number), range?.contains(whole) != false else { return nil }
        return String(whole)
      }
    }
  }

  static func numbers(_ rule: NumberRule?, in message: String, _ context: ReadingContext) -> [Recognition] {
    let text = rule?.unit.map { UnitWords.blanked($0, in: message) } ?? message
    return NumberRecogniser.find(in: text, context).compactMap { found in
      guard isOfUnit(rule?.unit, after: found.span.upperBound, in: message) else { return nil }
      return found.recognition(of: [found.value] + found.alternatives) { number in
        rule?.contains(number) == false ? nil : PlainNumber.text(number)
      }
    }
  }

  static func percentages(_ rule: NumberRule?, in message: String, _ context: ReadingContext) -> [Recognition] {
    PercentageRecogniser.find(in: message, context).compactMap { found in
      found.recognition(of: [found.value]) { rule?.contains($0) == false ? nil : PlainNumber.text($0) }
    }
  }

  /// A percentage without its sign, as people answer who were just asked for one.
  static func bare(_ rule: NumberRule?, in answer: String, _ context: ReadingContext) -> [Recognition] {
    NumberRecogniser.find(in: answer, context).compactMap { found in
      found.recognition(of: [found.value] + found.alternatives) {
        rule?.contains($0) == false ? nil : PlainNumber.text($0)
      }
    }
  }

  private static func whole(_ number: Decimal) -> Int? {
    guard number.magnitude < 1e18 else { return nil }
    let whole = NSDecimalNumber(decimal: number).int64Value
    return Decimal(whole) == number ? Int(whole) : nil
  }

  /// Whether what follows a number is no other unit than the wanted one: "5 lb" isn't taken for kilograms.
  private static func isOfUnit(_ unit: String?, after offset: Int, in message: String) -> Bool {
    guard let unit else { return true }
    let rest = message.utf8.dropFirst(offset).prefix(40)
    let words = FoldedWords(String(decoding: rest, as: UTF8.self), limit: 1)
    guard let word = words.words.first, rest.prefix(word.span.lowerBound).allSatisfy({ $0 == 32 || $0 > 127 }) else {
      return true
    }
    return UnitWords.matches(word.folded, unit: unit) != false
  }

  /// Runs of so many digits; groups parted by one space, dot or dash count as one run when together they fit.
  static func digits(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      guard scan.characters[index].decimalDigit != nil else {
        index += 1
        continue
      }
      let groups = groups(in: scan, from: index)
      guard let first = groups.first, let last = groups.last else { break }
      let whole = first.lowerBound..<last.upperBound
      let total = groups.reduce(0) { $0 + $1.count }
      let pieces = count.contains(total) ? [whole] : groups
      for piece in pieces {
        let value = scan.characters[piece].compactMap(\.decimalDigit).map(String.init).joined()
        guard count.contains(value.count), scan.beginsToken(at: piece.lowerBound), scan.endsToken(at: piece.upperBound)
        else { continue }
        let certainty: Certainty = count.lowerBound >= 4 ? .certain : .likely
        found.append(scan.found(piece, value: value, certainty, "\(value.count) digits"))
      }
      index = whole.upperBound
    }
    return Array(found.prefix(MessageScan.mostFinds))
  }

  private static func groups(in scan: MessageScan, from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var position = start
    while true {
      var end = position
      while scan.character(at: end)?.decimalDigit != nil { end += 1 }
      groups.append(position..<end)
      guard let sign = scan.character(at: end), " \u{A0}.-".contains(sign),
        scan.character(at: end + 1)?.decimalDigit != nil
      else { return groups }
      position = end + 1
    }
  }
}
