import Foundation
import Languages

extension InputFormat {
  /// Checks an answer and brings it to its normal form.
  ///
  /// The value may stand inside a sentence ("it's jane@x.io"): when exactly one fits, it is the answer.
  ///
  /// - Parameter context: The language and the time in which the answer was given.
  public func validate(_ answer: String, _ context: ReadingContext = ReadingContext()) -> Validation {
    let answer = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !answer.isEmpty else { return .invalid(.unlike(self)) }
    switch self {
    case .text(let length): return Self.text(answer, length: length ?? 1...Self.longestAnswer)
    case .letters(let count):
      let fits = count.contains(answer.count) && answer.allSatisfy(\.isLetter)
      return fits ? .valid(answer) : .invalid(.unlike(self))
    case .characters(let count):
      let whole = answer.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
      if count.contains(answer.count), answer.allSatisfy({ $0.isLetter || $0.decimalDigit != nil }) {
        return .valid(whole)
      }
    case .amount(let currency, let rule):
      let found = recognise(in: answer, context)
      let amounts = AmountRecognition(currency: currency, rule: rule)
      // "20" is an amount for who was asked for one; "20 dollars" is none in euros.
      let isNamed = !MoneyRecogniser.find(in: answer, context).isEmpty
      let taken = found.isEmpty && !isNamed ? amounts.bare(in: answer, context) : found
      return taken.isEmpty ? .invalid(amounts.mismatch(in: answer, context)) : only(of: taken)
    case .percentage(let rule):
      let found = recognise(in: answer, context)
      return only(of: found.isEmpty ? NumberRecognition.bare(rule, in: answer, context) : found)
    case .duration(let unit):
      let found = recognise(in: answer, context)
      guard found.isEmpty, unit != nil else { return only(of: found) }
      return only(of: NumberRecognition.bare(NumberRule(least: 0), in: answer, context))
    case .personName:
      let found = recognise(in: answer, context)
      if found.isEmpty, Self.mayBeName(answer) { return .valid(answer) }
      if found.isEmpty, let name = PersonNameRecogniser.leading(in: answer, context) { return .valid(name.value) }
      return only(of: found)
    case .yesNo(let words?):
      // The words in which it is sent are an answer, too.
      let folded = answer.folded
      if let word = [words.yes, words.no].first(where: { $0.folded == folded }) { return .valid(word) }
    case .pattern(let expression):
      guard let pattern = RegularPattern(expression) else { return .valid(answer) }
      for written in [answer, answer.uppercased(), answer.lowercased()]
      where written.count <= 200 && pattern.matches(written) {
        return .valid(written)
      }
    case .shape(let shape):
      let characters = Array(answer.prefix(CodeShape.longest * 2))
      if let (value, end) = shape.read(characters, from: 0), end == answer.count { return .valid(value) }
      if let value = shape.completed(characters) { return .valid(value) }
    case .email, .phone, .webAddress, .wholeNumber, .number, .date, .time, .dateTime, .yesNo, .choice, .digits: break
    }
    let found = recognise(in: answer, context)
    if found.count == 1, let word = stranger(beside: found[0].span, in: answer, context) {
      return .invalid(.beside(word))
    }
    return only(of: found)
  }

  /// The one value that was found, provided that it means one thing.
  private func only(of found: [Recognition]) -> Validation {
    guard let first = found.first else { return .invalid(.unlike(self)) }
    let values = found.map(\.value).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if values.count > 1 { return .invalid(.severalValues(values)) }
    return first.alternatives.isEmpty ? .valid(first.value) : .invalid(.ambiguous([first.value] + first.alternatives))
  }

  /// A name that isn't like most names is one all the same, as long as it has nothing that names don't have: a short
  /// answer, or capitals throughout.
  private static func mayBeName(_ answer: String) -> Bool {
    let words = answer.split(whereSeparator: \.isWhitespace)
    let isPlain = answer.count <= 80 && answer.allSatisfy { $0.isLetter || $0.isWhitespace || "'’.-‑,".contains($0) }
    guard isPlain, (1...6).contains(words.count), YesNoRecogniser.find(in: answer, ReadingContext()).isEmpty else {
      return false
    }
    if words.allSatisfy({ $0.first?.isUppercase == true }) { return true }
    return words.count <= 3 && !words.contains { FunctionWords.contains($0.folded) }
  }

  private static func text(_ answer: String, length: ClosedRange<Int>) -> Validation {
    let readable = answer.unicodeScalars.contains { !$0.properties.isDefaultIgnorableCodePoint && $0.value > 32 }
    guard readable else { return .invalid(.unlike(.text(length))) }
    if answer.count > length.upperBound { return .invalid(.tooLong(most: length.upperBound)) }
    if answer.count < length.lowerBound { return .invalid(.tooShort(least: length.lowerBound)) }
    return .valid(answer)
  }
}
