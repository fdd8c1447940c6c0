/// Why an answer can't be taken, for the sentence that the customer reads.
struct Mismatch: Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    case severalValues
    case tooLong(Int)
    case tooShort(Int)
    case unlike(InputFormat)
  }

  var cause: Cause
  /// The cause in English.
  var sentence: String

  init(_ answer: String, _ format: InputFormat, sentence: String) {
    self.sentence = sentence
    if case .text(let length?) = format, answer.count > length.upperBound {
      cause = .tooLong(length.upperBound)
    } else if case .text(let length?) = format, answer.count < length.lowerBound {
      cause = .tooShort(length.lowerBound)
    } else if Set(format.recognise(in: answer).map(\.value)).count > 1 {
      cause = .severalValues
    } else {
      cause = .unlike(format)
    }
  }
}
