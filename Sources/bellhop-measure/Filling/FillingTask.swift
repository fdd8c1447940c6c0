import BellhopCore
import Foundation
import Languages

/// An input, and the labelled answers that customers gave when they were asked for it.
struct FillingTask: Sendable {
  var name: String
  /// Below the folder `recognizers`.
  var file: String
  /// The types of label that answer, in the order in which they make the value; "first_name" and "last_name" make one.
  var types: [String]
  /// Only texts in which this was being asked for; nil where the data doesn't say what was asked: then a text with the
  /// label is taken for the answer to it.
  var requested: String?
  var input: RequiredInput
  /// The value that a label should give; nil where the label itself is no such value.
  var value: @Sendable (_ label: String) -> String?

  /// A text with the value that should fill the input; without one when it gives none.
  struct Case: Sendable {
    var text: String
    var expected: String?
  }

  /// The texts, and how many of the kind were left out because their label is no single value of the format.
  func cases(in folder: URL) throws -> (cases: [Case], leftOut: Int) {
    var leftOut = 0
    let texts = try LabelledText.all(in: folder.appending(path: file))
    let cases = texts.compactMap { text -> Case? in
      let labels = text.labels.filter { types.contains($0.type) }
      if let requested {
        guard text.requested.contains(requested) else { return nil }
      } else if labels.isEmpty {
        return nil
      }
      guard !labels.isEmpty else { return Case(text: text.input, expected: nil) }
      guard let value = wanted(from: labels) else {
        leftOut += 1
        return nil
      }
      return Case(text: text.input, expected: value)
    }
    return (cases, leftOut)
  }

  /// What the labels should fill the input with; nil where they are no single value of its format.
  func wanted(from labels: [LabelledText.Label]) -> String? {
    guard Set(labels.map(\.type)).count == labels.count else { return nil }
    return value(types.compactMap { type in labels.first { $0.type == type }?.text }.joined(separator: " "))
  }
}

extension FillingTask {
  static let all: [FillingTask] =
    asked("restaurant8k.jsonl")
    + [
      digits("zip code", "media", "current_zipcode", "Zip code", 5...6),
      digits("last digits", "insurance", "ssn", "Social security number", 4...4),
      digits("model year", "insurance", "car_year", "Model year", 4...4),
      phone("airline", "phone_number"), phone("insurance", "phone_number"), phone("fastfood", "phonenumber"),
      code("booking code", "airline", "booking_confirmation_number", "Booking code", 6),
      FillingTask(
        name: "passengers, MultiDoGO airline",
        file: "multidogo/airline.jsonl",
        types: ["number_of_passengers"],
        input: input("Passengers", "A whole number"),
        value: number
      ),
      FillingTask(
        name: "quantity, MultiDoGO fastfood",
        file: "multidogo/fastfood.jsonl",
        types: ["quantity"],
        input: input("Quantity", "A whole number"),
        value: number
      ),
      person("airline"), person("insurance"), person("fastfood"),
    ]

  /// What was being asked for when the customer of a restaurant wrote.
  static func asked(_ file: String) -> [FillingTask] {
    [
      FillingTask(
        name: "people, Restaurant-8k",
        file: file,
        types: ["people"],
        requested: "people",
        input: input("People", "A whole number"),
        value: number
      ),
      FillingTask(
        name: "date, Restaurant-8k",
        file: file,
        types: ["date"],
        requested: "date",
        input: input("Date", "The date of the booking"),
        value: same(as: .date(nil))
      ),
      FillingTask(
        name: "time, Restaurant-8k",
        file: file,
        types: ["time"],
        requested: "time",
        input: input("Time", "The time of the booking"),
        value: same(as: .time(nil))
      ),
      FillingTask(
        name: "name, Restaurant-8k",
        file: file,
        types: ["first_name", "last_name"],
        requested: "first_name",
        input: input("Full name", "The name of the person"),
        value: { $0.isEmpty ? nil : $0.lowercased() }
      ),
    ]
  }

  private static func digits(
    _ name: String,
    _ domain: String,
    _ type: String,
    _ title: String,
    _ count: ClosedRange<Int>
  ) -> FillingTask {
    let range = count.count == 1 ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
    return FillingTask(
      name: "\(name), MultiDoGO \(domain)",
      file: "multidogo/\(domain).jsonl",
      types: [type],
      input: input(title, "\(range) digits"),
      value: { label in
        let digits = label.filter(\.isNumber)
        return count.contains(digits.count) && label.allSatisfy { $0.isNumber || $0 == " " } ? digits : nil
      }
    )
  }

  private static func code(_ name: String, _ domain: String, _ type: String, _ title: String, _ count: Int)
    -> FillingTask
  {
    FillingTask(
      name: "\(name), MultiDoGO \(domain)",
      file: "multidogo/\(domain).jsonl",
      types: [type],
      input: input(title, "\(count) letters and digits"),
      value: { label in
        let code = label.filter { $0 != " " }
        return code.count == count && code.contains(where: \.isNumber) ? code.lowercased() : nil
      }
    )
  }

  private static func phone(_ domain: String, _ type: String) -> FillingTask {
    FillingTask(
      name: "phone, MultiDoGO \(domain)",
      file: "multidogo/\(domain).jsonl",
      types: [type],
      input: input("Phone number", "A phone number"),
      value: { label in
        let digits = label.filter(\.isNumber)
        return (7...15).contains(digits.count) ? digits : nil
      }
    )
  }

  private static func person(_ domain: String) -> FillingTask {
    FillingTask(
      name: "name, MultiDoGO \(domain)",
      file: "multidogo/\(domain).jsonl",
      types: ["name"],
      input: input("Full name", "The name of the person"),
      value: { $0.isEmpty ? nil : $0.lowercased() }
    )
  }

  static func input(_ name: String, _ instructions: String) -> RequiredInput {
    RequiredInput(id: InputID(name), name: name, instructions: instructions)
  }

  /// The one whole number that a label says.
  @Sendable static func number(_ label: String) -> String? {
    let values = Set(InputFormat.wholeNumber(nil).recognise(in: label).map(\.value))
    return values.count == 1 ? values.first : nil
  }

  /// The value that the label gives by itself: this measures whether it is found in what the customer wrote, not
  /// whether it is read right.
  private static func same(as format: InputFormat) -> @Sendable (String) -> String? {
    { label in
      let context = ReadingContext(now: FillingTalk.clock)
      if case .valid(let value) = format.validate(label, context) { return value }
      return format.recognise(in: label, context).first?.value
    }
  }
}
