import ArgumentParser
import Foundation

struct FillingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filling",
    abstract: "Let customers' answers fill inputs, and count what was right.",
    discussion: """
      Each text is said in a conversation that has just asked for the input. DATA holds the folder `recognizers` with \
      restaurant8k.jsonl, which tells what was being asked for, and multidogo, where a text with the label is taken for \
      the answer to it.
      """
  )

  @Option(help: "The folder of the data sets.", completion: .directory)
  var data: String
  @Option(help: "Only the tasks whose names begin with this, such as \"date\".")
  var only: String = ""
  @Flag(help: "List the texts that weren't right.")
  var misses = false

  func run() throws {
    let folder = URL(filePath: data).appending(path: "recognizers")
    print(
      "| Input | Read as | Texts | Left out | With a value | Right | Wrong | Unfounded | Asked which | Precision | Recall |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for task in FillingTask.all where task.name.hasPrefix(only) {
      let (cases, leftOut) = try task.cases(in: folder)
      let talk = FillingTalk([task.input])
      var score = FillingScore()
      for item in cases {
        score.add(item.text, expected: item.expected, answer: talk.answers(to: item.text)[0])
      }
      show(task.name, readAs: talk.format, score, leftOut: leftOut)
    }
    for (name, score) in try SeveralInputs().scores(in: folder) where name.hasPrefix(only) {
      show(name, readAs: "", score, leftOut: 0)
    }
  }

  private func show(_ name: String, readAs format: String, _ score: FillingScore, leftOut: Int) {
    let counts = [score.cases, leftOut, score.given, score.right, score.wrong, score.unfounded, score.askedWhich]
    let shares = [score.precision, score.recall].map { String(($0 * 10).rounded() / 10) }
    print("| " + ([name, format] + counts.map(String.init) + shares).joined(separator: " | ") + " |")
    if misses { score.misses.forEach { print("    \($0)") } }
  }
}
