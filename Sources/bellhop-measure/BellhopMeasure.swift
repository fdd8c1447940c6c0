import ArgumentParser

@main
struct BellhopMeasure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bellhop-measure",
    abstract: "Measure how well Bellhop understands customers and how fast it calls, for those who maintain it.",
    subcommands: [
      UnderstandingCommand.self, FittingCommand.self, DeskCommand.self, RecognisersCommand.self,
      FillingCommand.self, CallsCommand.self,
    ]
  )
}
