import BellhopCore
import CursesTerminal

/// How the application is to run: what the command line decides.
public struct AppOptions: Sendable {
  public var color: ColorChoice
  /// Whether clicks and the wheel come to Bellhop; without, the terminal selects text with them.
  public var mouse: Bool
  /// What the tab bar calls the workspace.
  public var workspaceName: String
  /// Where a saved transcript goes: a folder.
  public var transcriptFolder: String
  /// Where messages go that may not be printed over the screen.
  public var logPath: String?
  /// Actions that an empty workspace is offered to look at.
  public var samples: [Action]
  /// What is said when they were added: a sentence or two on what can be done with them.
  public var sampleAdvice: String

  public init(
    color: ColorChoice = .auto,
    mouse: Bool = true,
    workspaceName: String,
    transcriptFolder: String,
    logPath: String? = nil,
    samples: [Action] = [],
    sampleAdvice: String = ""
  ) {
    self.color = color
    self.mouse = mouse
    self.workspaceName = workspaceName
    self.transcriptFolder = transcriptFolder
    self.logPath = logPath
    self.samples = samples
    self.sampleAdvice = sampleAdvice
  }
}
