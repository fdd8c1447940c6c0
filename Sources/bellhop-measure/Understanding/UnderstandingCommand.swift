import ArgumentParser
import Foundation
import TriggerModel

struct UnderstandingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understanding",
    abstract: "Answer labelled messages from a few trigger phrases each, and count what was right.",
    discussion: """
      DATA holds one table for each data set, `<dataset>.tsv` with the columns id, split, intent and text, and the trigger \
      phrases in `fewshot/<dataset>.k<phrases>.s<draw>.tsv` with the columns intent and text. For each of these OUT gets a \
      file of the same name with one line for each message that isn't of the split `train`: id, best action, confidence, \
      next action, its score, decision, microseconds. Splits with `oos` in their names are out of scope.
      """
  )

  @Option(help: "The folder of the data sets.", completion: .directory)
  var data: String
  @Option(help: "The folder for the answers; it is made if need be.", completion: .directory)
  var out: String
  @Option(help: "Only the tasks whose names contain this.")
  var only: String = ""
  @Flag(help: "Take each action's name for one more phrase of it, as the program does.")
  var names = false

  func run() throws {
    var tasks = try FewShotTask.tasks(in: URL(filePath: data)).filter { only.isEmpty || $0.name.contains(only) }
    if names { for index in tasks.indices { tasks[index].addNames() } }
    guard !tasks.isEmpty else {
      throw ValidationError(
        "There are no trigger phrases in \(data)/fewshot: expected <dataset>.k5.s0.tsv and the like."
      )
    }
    let folder = URL(filePath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    print("memory before the first fit: \(ProcessMemory.description)")
    print(TaskScore.header)
    var scores: [TaskScore] = []
    var messages: [String: [LabelledMessage]] = [:]
    for task in tasks {
      let questions = try messages[task.dataSet] ?? task.messages()
      messages = [task.dataSet: questions]
      let run = try TaskRun(task, messages: questions)
      try run.text.write(to: folder.appending(path: task.name + ".tsv"), atomically: true, encoding: .utf8)
      let score = TaskScore(task, run, messages: questions)
      print(score.line)
      scores.append(score)
    }
    print(TaskScore.summary(of: scores))
    print("memory after the last fit: \(ProcessMemory.description)")
  }
}
