import Foundation
import Subprocess
import Testing

/// What can be seen of the command without its screens.
@Suite("The command line")
struct CommandLineTests {
  struct Run {
    var code: Int?
    var output: String
    var errors: String
  }

  /// Runs the built program with no terminal at all.
  func bellhop(_ arguments: String..., variables: [String: String] = [:]) async throws -> Run {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let environment = sandbox.environment.merging(variables) { $1 }
    let program = try BuiltProgram.path()
    let result = try await Subprocess.run(
      .name("env"),
      arguments: Arguments([program] + arguments),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
      ),
      output: .string(limit: 65_536),
      error: .string(limit: 65_536)
    )
    let code: Int? = if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
    let made = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("data"))
    #expect(made.isEmpty, "a command without a terminal made \(made)")
    return Run(code: code, output: result.standardOutput, errors: result.standardError)
  }

  @Test("the demo refuses a workspace, which it has of its own")
  func demoWorkspace() async throws {
    let run = try await bellhop("demo", "--workspace", "mine.sqlite")
    #expect(run.code == 64)
    #expect(run.errors.contains("The demo opens a workspace of its own."))
  }

  @Test("a mistyped path makes no folder")
  func mistypedPath() async throws {
    let run = try await bellhop("secret", "set", "orders-api", "--host", "a.example", "--workspace", "no/such/x.sqlite")
    #expect(run.code == 1)
    #expect(run.errors.contains("there is no folder"))
  }

  @Test("without a terminal there is one sentence on standard error and exit code 2", arguments: [[], ["demo"]])
  func noTerminal(arguments: [String]) async throws {
    let run = arguments.isEmpty ? try await bellhop() : try await bellhop(arguments[0])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "bellhop: Standard input is not a terminal: start it without redirecting its input.\n")
  }

  @Test("the version is a number")
  func version() async throws {
    let run = try await bellhop("--version")
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test("the help names every option, every subcommand and the exit codes")
  func help() async throws {
    let run = try await bellhop("--help")
    #expect(run.code == 0)
    let words = [
      "--workspace", "--read-only", "--color", "--no-mouse", "--version", "--help", "demo", "secret",
      "BELLHOP_WORKSPACE",
      "Exit codes",
    ]
    for word in words { #expect(run.output.contains(word), "\(word)") }
  }

  @Test("what can't be understood is refused with exit code 64", arguments: ["--colour", "dmeo", "--color=blue"])
  func usage(argument: String) async throws {
    let run = try await bellhop(argument)
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test("the workspace may be named before the subcommand, after it, or by the environment")
  func workspace() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "bellhop-e2e-\(UUID().uuidString)/none").path
    let runs = [
      try await bellhop("--workspace", path, "secret", "list"),
      try await bellhop("secret", "list", "--workspace", path),
      try await bellhop("secret", "list", variables: ["BELLHOP_WORKSPACE": path]),
    ]
    for run in runs {
      #expect(run.code == 1)
      #expect(run.errors.contains(path))
    }
  }

  @Test("a terminal that only prints lines is refused by its name")
  func dumb() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let program = try BuiltProgram.path()
    try await TmuxScreen.run([program], variables: ["TERM": "dumb"], in: sandbox) { screen in
      let ending = try await screen.waitForEnd()
      #expect(ending == .exited(2))
      let text = try await screen.text()
      #expect(text.contains("The terminal “dumb” can't show screens"))
    }
  }
}
