import ArgumentParser
import BellhopApp
import BellhopCore
import BellhopStorage
import CallProcess
import CursesTerminal
import Foundation

/// How a command shows its screens.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto: the colours that the terminal has, unless NO_COLOR is set; always: in any case; never: none.",
      valueName: "when"
    )
  )
  var color = ColorChoice.auto

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal, so that it selects text.")
  var withoutMouse = false

  /// Ends the command when there is no terminal to draw on, before anything is opened.
  func requireTerminal() throws {
    try Self.withTerminalErrors { try CursesTerminal.check() }
  }

  /// Shows a workspace until the person leaves; the process ends with it.
  ///
  /// - Parameters:
  ///   - name: What the screen calls the workspace.
  ///   - samples: What an empty workspace is offered.
  ///   - sampleAdvice: What can be done with them, for the notice that they were added.
  ///   - atEnd: Called last, when the terminal is the shell's again.
  func show(
    _ workspace: Workspace,
    named name: String,
    logPath: String?,
    samples: [Action],
    sampleAdvice: String,
    atEnd: @escaping @MainActor () -> Void = {}
  ) throws {
    let options = AppOptions(
      color: color,
      mouse: !withoutMouse,
      workspaceName: name,
      transcriptFolder: FileManager.default.currentDirectoryPath,
      logPath: logPath,
      samples: samples,
      sampleAdvice: sampleAdvice
    )
    let transport = ChildTransport(
      program: .own(environment: ProcessInfo.processInfo.environment),
      // Whoever is behind a proxy may have forbidden the straight way.
      proxy: { (try? workspace.settings().proxy) ?? .unreadable("") }
    )
    try MainActor.assumeIsolated {
      let runtime = try Self.withTerminalErrors {
        try Runtime.start(workspace, options: options, transport: transport, atEnd: atEnd)
      }
      // The runtime ends the process by itself.
      withExtendedLifetime(runtime) { RunLoop.main.run() }
    }
  }

  private static func withTerminalErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as TerminalError {
      FileHandle.standardError.write(Data("bellhop: \(error)\n".utf8))
      throw ExitCode.noTerminal
    }
  }
}

extension ColorChoice: ExpressibleByArgument {}

extension ExitCode {
  /// There is no terminal to draw on.
  static let noTerminal = ExitCode(2)
}
