import ArgumentParser
import BellhopCore
import Foundation

struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Let the messages of a support desk be understood, and count what they were taken for.",
    discussion: """
      FILE has a line for each action, "action Order status: GET", below it its triggers, indented, and for each message \
      a line of what it calls for, a tab and the message. What it calls for is an action's name, several joined by "+" \
      when the message asks for several things, "near" for something near an action that none does, or "out".
      """
  )

  @Argument(help: "The desk's file.", completion: .file())
  var file: String
  @Flag(help: "Show the messages that were not understood as a person understands them.")
  var misses = false

  func run() throws {
    let desk = try SupportDesk(String(contentsOf: URL(filePath: file), encoding: .utf8))
    guard let matcher = KernelTriggerMatcher(actions: desk.actions) else {
      throw ValidationError("There is no trigger in \(file).")
    }
    let score = DeskScore(desk, matcher: matcher)
    if misses { print(score.misses.joined(separator: "\n")) }
    print(score.summary)
  }
}
