import Foundation
import Recognisers

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
    case .wholeNumber(let range):
      if let number = NumberRecognition.number(saidIn: answer), range?.contains(number) != false {
        return .valid(String(number))
      }
    case .shape(let shape):
      let characters = Array(answer.prefix(CodeShape.longest * 2))
      if let (value, end) = shape.read(characters, from: 0), end == answer.count { return .valid(value) }
    case .email, .phone, .webAddress, .number, .amount, .percentage, .date, .time, .dateTime, .duration, .yesNo,
      .personName, .choice, .digits, .pattern:
      break
    }
    return only(of: recognise(in: answer, context))
  }

  /// The one value that was found, provided that it means one thing.
  private func only(of found: [Recognition]) -> Validation {
    guard let first = found.first else { return .invalid(.unlike(self)) }
    let values = found.map(\.value).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if values.count > 1 { return .invalid(.severalValues(values)) }
    return first.alternatives.isEmpty ? .valid(first.value) : .invalid(.ambiguous([first.value] + first.alternatives))
  }

  private static func text(_ answer: String, length: ClosedRange<Int>) -> Validation {
    let readable = answer.unicodeScalars.contains { !$0.properties.isDefaultIgnorableCodePoint && $0.value > 32 }
    guard readable else { return .invalid(.unlike(.text(length))) }
    if answer.count > length.upperBound { return .invalid(.tooLong(most: length.upperBound)) }
    if answer.count < length.lowerBound { return .invalid(.tooShort(least: length.lowerBound)) }
    return .valid(answer)
  }
}
