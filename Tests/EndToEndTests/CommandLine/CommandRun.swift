import Foundation
import Subprocess

/// One run of the built program without a terminal.
struct CommandRun {
  /// Nil when a signal ended it.
  var code: Int?
  var output: String
  var errors: String

  static func bellhop(
    _ arguments: [String],
    input: String = "",
    variables: [String: String] = [:],
    in sandbox: Sandbox
  ) async throws -> CommandRun {
    // From a file: Subprocess ends the process when a program closes a pipe that it is still being written to.
    let file = sandbox.path("input-\(UUID().uuidString)")
    try input.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let script = "exec <\"$0\" && cd \"$1\" && shift && exec \"$@\""
    let environment = sandbox.environment.merging(variables) { $1 }
    let result = try await Subprocess.run(
      .name("sh"),
      arguments: Arguments(["-c", script, file, sandbox.path("home"), try BuiltProgram.path()] + arguments),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
      ),
      input: .none,
      output: .string(limit: 65_536),
      error: .string(limit: 65_536)
    )
    let code: Int? = if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
    return CommandRun(code: code, output: result.standardOutput, errors: result.standardError)
  }
}
