import ArgumentParser
import BellhopCore
import Foundation

struct FittingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fitting",
    abstract: "Time the fit of trigger phrases, and the messages that are matched by it, as the program makes them.",
    discussion: """
      DATA is a folder as for `understanding`. The phrases of one of its tasks become actions, named after them. Times are \
      medians, by the clock and of the processor: measure by the clock on a machine that does nothing else.
      """
  )

  @Option(help: "The folder of the data sets.", completion: .directory)
  var data: String
  @Option(help: "The task whose phrases are fitted.")
  var task = "clinc150.k10.s0"
  @Option(help: "How many of its actions.")
  var actions = 50
  @Option(help: "How often each fit is made.")
  var times = 7

  func run() throws {
    let tasks = try FewShotTask.tasks(in: URL(filePath: data))
    guard let task = tasks.first(where: { $0.name == task }) else {
      throw ValidationError("There is no task \(task) in \(data)/fewshot.")
    }
    let subjects = Self.subjects(of: task, atMost: actions)
    let phrases = subjects.reduce(0) { $0 + $1.triggers.count }
    print("\(subjects.count) actions, \(phrases) phrases and \(subjects.count) names")
    print("memory before: \(ProcessMemory.description)")
    let anew = try (0..<times).map { _ in
      var fitter = TriggerFitter()
      return try Duration { _ = try fitter.fit(subjects, language: .english) }
    }
    print("from nothing: \(Self.summary(anew))")
    var fitter = TriggerFitter()
    var fit = try fitter.fit(subjects, language: .english)
    let changed = try (0..<times).map { round in
      var edited = subjects
      edited[round % edited.count].triggers[0].text += " again \(round)"
      return try Duration { fit = try fitter.fit(edited, language: .english) }
    }
    print("after one phrase has changed: \(Self.summary(changed))")
    print("what is wrong with them: \(Self.summary((0..<times).map { _ in Duration { _ = fit.health } }))")
    print("memory with the fit: \(ProcessMemory.description)")
    let messages = try task.messages().prefix(2_000).map(\.text)
    let each = messages.map { message in Duration { _ = fit.match(message) } }
    print("\(each.count) messages, by the clock: \(TaskScore.times(each.map { $0.clock * 1_000 }))")
    print("of the processor: \(TaskScore.times(each.map { $0.processor * 1_000 }))")
  }

  private static func subjects(of task: FewShotTask, atMost count: Int) -> [TriggerSubject] {
    let byIntent = Dictionary(grouping: task.phrases, by: \.intent)
    return byIntent.keys.sorted().prefix(count).map { intent in
      TriggerSubject(
        Action(
          id: ActionID(intent),
          name: FewShotTask.name(of: intent),
          triggers: (byIntent[intent] ?? []).map { TriggerPhrase($0.text) }
        )
      )
    }
  }

  /// How long something took, in milliseconds.
  private struct Duration {
    var clock: Double
    var processor: Double

    init(_ work: () throws -> Void) rethrows {
      let before = ProcessorTime.now
      clock = try ContinuousClock().measure(work) / .milliseconds(1)
      processor = ProcessorTime.now - before
    }
  }

  private static func summary(_ durations: [Duration]) -> String {
    func median(_ numbers: [Double]) -> Double { (numbers.sorted()[numbers.count / 2] * 10).rounded() / 10 }
    guard !durations.isEmpty else { return "never" }
    return
      "\(median(durations.map(\.clock))) ms by the clock, \(median(durations.map(\.processor))) ms of the processor"
  }
}
