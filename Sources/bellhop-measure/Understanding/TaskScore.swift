import Foundation

/// How many of a task's answers were right, in percent.
struct TaskScore {
  /// In scope, without typos.
  struct Split {
    var name: String
    var accuracy: Double
    /// The right action is among the best two.
    var topTwo: Double
    var accepted: Double
    var acceptedWrongly: Double
    /// Asked about, with the right action among the best two.
    var clarified: Double
  }

  struct OutOfScope {
    var name: String
    /// How surely confidence tells messages in scope from these.
    var separation: Double
    var accepted: Double
  }

  let name: String
  let phrasesEach: String
  let splits: [Split]
  let outOfScope: [OutOfScope]
  let fitting: Double
  let microseconds: [Double]

  init(_ task: FewShotTask, _ run: TaskRun, messages: [LabelledMessage]) {
    name = task.name
    phrasesEach = task.phrasesEach
    fitting = run.fitting
    microseconds = run.answers.map(\.microseconds)
    let pairs = Array(zip(messages, run.answers))
    let names = Set(messages.map(\.split)).sorted()
    splits = names.compactMap { split in
      let part = pairs.filter { $0.0.split == split && !$0.0.isOutOfScope }
      guard !part.isEmpty else { return nil }
      func share(_ condition: (LabelledMessage, TaskRun.Answer) -> Bool) -> Double {
        Double(part.filter(condition).count) / Double(part.count) * 100
      }
      return Split(
        name: split,
        accuracy: share { $0.intent == $1.best },
        topTwo: share { $0.intent == $1.best || $0.intent == $1.next },
        accepted: share { $0.intent == $1.best && $1.decision == .accept },
        acceptedWrongly: share { $0.intent != $1.best && $1.decision == .accept },
        clarified: share { ($0.intent == $1.best || $0.intent == $1.next) && $1.decision == .clarify }
      )
    }
    let inScope = pairs.filter { !$0.0.isOutOfScope && !$0.0.split.hasPrefix("typo") }.map(\.1.confidence)
    outOfScope = names.compactMap { split in
      let part = pairs.filter { $0.0.split == split && $0.0.isOutOfScope }.map(\.1)
      guard !part.isEmpty else { return nil }
      return OutOfScope(
        name: split,
        separation: Separation.areaUnderCurve(inScope, above: part.map(\.confidence)) * 100,
        accepted: Double(part.filter { $0.decision == .accept }.count) / Double(part.count) * 100
      )
    }
  }

  static let header = "task, split: accuracy / among the best two; accepted right + wrong, asked with the right one"

  var line: String {
    var lines = splits.map { split in
      "\(name) \(split.name): \(Self.tenths(split.accuracy)) / \(Self.tenths(split.topTwo)); "
        + "\(Self.tenths(split.accepted)) + \(Self.tenths(split.acceptedWrongly)), \(Self.tenths(split.clarified))"
    }
    lines += outOfScope.map {
      "\(name) \($0.name): AUROC \(Self.tenths($0.separation)), accepted \(Self.tenths($0.accepted))"
    }
    lines.append("\(name): fitted in \(Self.tenths(fitting)) ms of processor time, \(Self.times(microseconds))")
    return lines.joined(separator: "\n")
  }

  /// The means over data sets, each data set being the mean of its draws, and the time for a message.
  static func summary(of scores: [TaskScore]) -> String {
    var lines: [String] = []
    for each in Set(scores.map(\.phrasesEach)).sorted(by: { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }) {
      let parts = scores.filter { $0.phrasesEach == each }.flatMap { score in
        score.splits.filter { !$0.name.hasPrefix("typo") }
          .map { (set: score.name.prefix { $0 != "." } + " " + $0.name, accuracy: $0.accuracy) }
      }
      let sets = Dictionary(grouping: parts, by: \.set).mapValues { mean($0.map(\.accuracy)) }
      lines.append("\(each) phrases each: accuracy \(tenths(mean(Array(sets.values)))) over \(sets.count) data sets")
    }
    let separations = scores.flatMap { score in
      score.outOfScope.map { (set: score.name.prefix { $0 != "." } + " " + $0.name + score.phrasesEach, $0.separation) }
    }
    let means = Dictionary(grouping: separations, by: \.set).mapValues { mean($0.map(\.1)) }
    if !means.isEmpty { lines.append("AUROC \(tenths(mean(Array(means.values))))") }
    lines.append("a message: \(times(scores.flatMap(\.microseconds)))")
    return lines.joined(separator: "\n")
  }

  private static func mean(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
  }

  static func times(_ microseconds: [Double]) -> String {
    guard let first = microseconds.first else { return "no message" }
    let sorted = microseconds.sorted()
    return "median \(Int(sorted[sorted.count / 2])) µs, 95 % under \(Int(sorted[sorted.count * 95 / 100])) µs, "
      + "longest \(Int(sorted[sorted.count - 1])) µs, first \(Int(first)) µs"
  }

  private static func tenths(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
