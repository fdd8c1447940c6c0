import Foundation

extension InputFormat {
  /// Checks an answer and brings it to its normal form.
  ///
  /// The value may stand inside a sentence ("it's jane@x.io"): when exactly one fits, it is the answer.
  ///
  /// - Parameter name: The input's name, for the sentence that the customer reads.
  public func validate(_ answer: String, named name: String = "") -> Validation {
    let answer = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !answer.isEmpty else { return .invalid(expectation(named: name)) }
    switch self {
    case .text(let length): return Self.text(answer, length: length ?? 1...Self.longestAnswer)
    case .letters(let count):
      let fits = count.contains(answer.count) && answer.allSatisfy(\.isLetter)
      return fits ? .valid(answer) : .invalid(expectation(named: name))
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
    case .email, .choice, .digits: break
    }
    let values = Set(recognise(in: answer).map(\.value))
    if let value = values.first, values.count == 1 { return .valid(value) }
    if values.count > 1 { return .invalid("I found more than one value there. Please give just one.") }
    return .invalid(expectation(named: name))
  }

  private static func text(_ answer: String, length: ClosedRange<Int>) -> Validation {
    let readable = answer.unicodeScalars.contains { !$0.properties.isDefaultIgnorableCodePoint && $0.value > 32 }
    guard readable else { return .invalid("Please write your answer in words.") }
    if answer.count > length.upperBound {
      return .invalid("That is too long: please use at most \(length.upperBound) characters.")
    }
    if answer.count < length.lowerBound {
      return .invalid("That is too short: please use at least \(length.lowerBound) characters.")
    }
    return .valid(answer)
  }
}
