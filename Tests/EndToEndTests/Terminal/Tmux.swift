import Foundation
import Subprocess

/// A tmux server of one test alone, on a socket in the test's own folder.
struct Tmux: Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  var socket: String
  var environment: [String: String]

  /// Runs one tmux command and returns what it printed.
  @discardableResult
  func run(_ arguments: [String]) async throws -> String {
    let variables = Dictionary(
      uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    )
    let result: ExecutionResult<Void, StringOutput<UTF8>, StringOutput<UTF8>>
    do {
      result = try await Subprocess.run(
        .name("tmux"),
        arguments: Arguments(["-u", "-f", "/dev/null", "-S", socket] + arguments),
        environment: .custom(variables),
        input: .none,
        output: .string(limit: 4 << 20),
        error: .string(limit: 65_536)
      )
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Failure(description: "tmux isn't installed; these tests need it: apt-get install tmux.")
    }
    guard result.terminationStatus.isSuccess else {
      let reason = result.standardError.trimmingCharacters(in: .whitespacesAndNewlines)
      throw Failure(description: "tmux \(arguments.joined(separator: " ")) failed: \(reason)")
    }
    return result.standardOutput
  }
}
