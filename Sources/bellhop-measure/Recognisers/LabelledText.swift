import ArgumentParser
import Foundation
import Languages

/// A line of a file of labelled texts.
struct LabelledText: Sendable {
  /// A value that people marked.
  struct Label: Sendable {
    /// As it is marked; often in lower case.
    var text: String
    /// In the text's characters.
    var characters: Range<Int>?
    var type: String
    /// The members of the label's value that are texts, numbers or true and false, written as texts; a value that is
    /// itself one of these stands under the empty name. Members of members have both names, with a dot; those of lists
    /// have their number.
    var members: [String: String]
  }

  var input: String
  var labels: [Label]
  /// What the clock shows that relative dates refer to.
  var now: LocalDateTime?
  var failsUpstream: Bool
  /// What was being asked for when the text was written; empty where the data doesn't say.
  var requested: [String]

  static func all(in file: URL) throws -> [LabelledText] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let object, let text = LabelledText(object) else {
        throw ValidationError("A line of \(file.path) isn't a labelled text: \(line.prefix(60))")
      }
      return text
    }
  }

  init?(_ object: [String: Any]) {
    guard let input = object["input"] as? String, let results = object["results"] as? [[String: Any]] else {
      return nil
    }
    self.input = input
    now = (object["ref"] as? String).flatMap(Self.clock)
    failsUpstream = object["unsupported_upstream"] as? Bool ?? false
    requested = object["requested"] as? [String] ?? []
    labels = results.map { result in
      let text = result["text"] as? String ?? ""
      var members: [String: String] = [:]
      Self.collect(result["value"], under: "", into: &members)
      let given = (result["start"] as? Int).flatMap { start in (result["end"] as? Int).map { (start, $0) } }
      return Label(
        text: text,
        characters: given.flatMap { $0 <= $1 ? $0..<($1 + 1) : nil } ?? Self.place(of: text, in: input),
        type: result["type"] as? String ?? "",
        members: members
      )
    }
  }

  private static func collect(_ value: Any?, under name: String, into members: inout [String: String]) {
    switch value {
    case let object as [String: Any]:
      for (key, part) in object { collect(part, under: name.isEmpty ? key : name + "." + key, into: &members) }
    case let list as [Any]:
      for (index, part) in list.enumerated() { collect(part, under: name + ".\(index)", into: &members) }
    case let text as String: members[name] = text
    case let number as NSNumber: members[name] = number.stringValue
    default: break
    }
  }

  private static func place(of words: String, in text: String) -> Range<Int>? {
    guard let range = text.range(of: words, options: .caseInsensitive) else { return nil }
    let start = text.distance(from: text.startIndex, to: range.lowerBound)
    return start..<(start + text.distance(from: range.lowerBound, to: range.upperBound))
  }

  /// Reads "2016-11-07T16:12:00", whatever follows it.
  private static func clock(_ text: String) -> LocalDateTime? {
    let numbers = text.prefix(19).split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 6, let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      let time = LocalTime(hour: numbers[3], minute: numbers[4], second: numbers[5])
    else { return nil }
    return LocalDateTime(date: date, time: time)
  }
}
