import ArgumentParser

@main
struct BellhopMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bellhop-measure",
    abstract: "Measure how well Bellhop understands customers, for those who maintain it.",
    subcommands: [
      UnderstandingCommand.self, FittingCommand.self, DeskCommand.self, RecognisersCommand.self,
      FillingCommand.self,
    ]
  )
}
