import ArgumentParser
import BellhopApp
import BellhopStorage

/// How a command shows its screens.
struct ScreenOptions: ParsableArguments {
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    help: ArgumentHelp(
      "Colours: what the terminal has unless NO_COLOR is set, in any case, or none.",
      valueName: "when"
    )
  )
  var color = Color.auto

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal, so that it selects text.")
  var withoutMouse = false
}
