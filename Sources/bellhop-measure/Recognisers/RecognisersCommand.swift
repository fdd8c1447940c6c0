import ArgumentParser
import Foundation
import Languages

struct RecognisersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognisers",
    abstract: "Find the values in labelled texts, and count what was right.",
    discussion: """
      DATA holds the folder `recognizers` with JSON lines: input, results (text, start, end, type, value), perhaps the \
      time to which relative dates refer (ref) and unsupported_upstream. Texts that the labels' own implementation \
      doesn't pass are counted by themselves. A value counts as found where it overlaps the label.
      """
  )

  @Option(help: "The folder of the data sets.", completion: .directory)
  var data: String
  @Option(help: "Only the tasks whose lines begin with this, such as \"number en\".")
  var only: String = ""
  @Flag(help: "List the texts that weren't right.")
  var misses = false

  func run() throws {
    let folder = URL(filePath: data).appending(path: "recognizers")
    let tasks = RecogniserTask.all.filter { Self.name(of: $0).hasPrefix(only) }
    guard !tasks.isEmpty else { throw ValidationError("There is no task whose name begins with \(only).") }
    print(
      "| Values | Texts | Left out | Right | or an alternative | Precision | Recall | Same span | Value | or an alternative |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    var microseconds: [Double] = []
    for task in tasks {
      let (cases, leftOut) = try task.cases(in: folder)
      let parts = Dictionary(grouping: cases, by: \.failsUpstream)
      for failsUpstream in [false, true] {
        guard let part = parts[failsUpstream] else { continue }
        let clock = ContinuousClock()
        let score = RecogniserScore(part) { text, context in
          let began = clock.now
          defer { microseconds.append((clock.now - began) / .microseconds(1)) }
          return task.find(text, context)
        }
        let name = Self.name(of: task) + (failsUpstream ? ", which it fails itself" : "")
        print(Self.row(name, score, leftOut: failsUpstream ? 0 : leftOut))
        if misses { score.misses.forEach { print("    \($0)") } }
      }
    }
    print("\na recogniser and a text: \(TaskScore.times(microseconds))")
  }

  private static func name(of task: RecogniserTask) -> String {
    "\(task.kind) \(task.language.rawValue), \(task.source)"
  }

  private static func row(_ name: String, _ score: RecogniserScore, leftOut: Int) -> String {
    let shares = [
      score.right, score.rightWithAlternatives, score.precision, score.recall, score.exactSpan, score.value,
      score.valueOrAlternative,
    ]
    let cells = [name, String(score.cases), String(leftOut)] + shares.map { String(($0 * 10).rounded() / 10) }
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
