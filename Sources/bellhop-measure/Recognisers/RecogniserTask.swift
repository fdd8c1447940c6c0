import Foundation
import Languages

/// One kind of value in one language, with the labelled texts that its recogniser is measured on.
///
/// To measure another recogniser, add its tasks to `all`: where the file lies, what of a label counts, and how the
/// recogniser's values are written so that they compare with the labels'.
struct RecogniserTask: Sendable {
  /// What is looked for, as the report names it.
  var kind: String
  var language: Language
  /// Where the labelled texts come from, as the report names it.
  var source: String
  /// From the folder of the data.
  var file: String
  /// What a labelled text asks for; nil leaves the whole text out, an empty list asks that nothing be found.
  var expected: @Sendable (LabelledText) -> [ExpectedValue]?
  /// What the recogniser finds, each value in the form in which it is compared.
  var find: @Sendable (String, ReadingContext) -> [FoundText]

  static let all: [RecogniserTask] = addresses + numbers + money + phones + times + answers

  /// The labelled texts that count, and how many were left out.
  func cases(in folder: URL) throws -> (cases: [RecogniserCase], leftOut: Int) {
    let texts = try LabelledText.all(in: folder.appending(path: file))
    let cases = texts.compactMap { text in
      expected(text).map { RecogniserCase(text: text, expected: $0, language: language) }
    }
    return (cases, texts.count - cases.count)
  }
}

/// A text with the values that are to be found in it.
struct RecogniserCase: Sendable {
  var text: String
  var expected: [ExpectedValue]
  var context: ReadingContext
  /// The implementation that the labels were made for doesn't pass this one itself.
  var failsUpstream: Bool

  init(text: LabelledText, expected: [ExpectedValue], language: Language) {
    self.text = text.input
    self.expected = expected
    context = ReadingContext(language: language, now: text.now)
    failsUpstream = text.failsUpstream
  }

  init(text: String, expected: [ExpectedValue]) {
    self.text = text
    self.expected = expected
    context = ReadingContext()
    failsUpstream = false
  }
}

/// A value that people marked in a text.
struct ExpectedValue: Sendable {
  /// In the text's characters; nil where the label doesn't tell it and the words aren't in the text.
  var characters: Range<Int>?
  /// The values that are right, in the form in which they are compared; more than one where the labels allow it,
  /// none where they tell the words alone and any value is right.
  var values: Set<String>
}

/// A value that a recogniser found.
struct FoundText: Sendable {
  /// In UTF-8 offsets.
  var span: Range<Int>
  var value: String
  var alternatives: [String]

  /// - Parameter write: puts a value into the form in which it is compared.
  init<Value>(_ found: Found<Value>, _ write: (Value) -> String) {
    span = found.span
    value = write(found.value)
    alternatives = found.alternatives.map(write)
  }

  init(span: Range<Int>, value: String, alternatives: [String] = []) {
    self.span = span
    self.value = value
    self.alternatives = alternatives
  }
}
