import ArgumentParser
import BellhopCore
import BellhopStorage
import Foundation

/// `bellhop secret`: keeps, lists and removes the secrets of a workspace. A value is never an argument.
struct SecretCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secret",
    abstract: "Keep, list or remove the API keys and signing secrets of a workspace.",
    subcommands: [Set.self, List.self, Remove.self]
  )

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep a secret for the hosts that it may be sent to.",
      discussion: """
        The value is typed without being shown, or read as the first line of standard input:
          bellhop secret set orders-api --host api.example.com < key.txt
        """
    )

    @Argument(help: "What actions call the secret by: a-z, 0-9, hyphen, underscore and dot.")
    var name: String

    @Option(
      name: .customLong("host"),
      help: "A host that the secret may be sent to, with :port if the address has one. Repeat it for more."
    )
    var hosts: [String]

    @OptionGroup var location: WorkspaceOptions

    func run() throws {
      let name = SecretName(try PastedArgument.read(name, as: .secretName))
      let hosts = try hosts.map { try PastedArgument.read($0, as: .host) }
      let workspace = try location.open(access: .readWrite)
      defer { workspace.close() }
      try workspace.checkSecret(name, hosts: hosts)
      let typed = try SecretValueReader.read(prompt: "Value of \(name) (not shown): ")
      let value = try PastedArgument.read(typed, as: .secretValue)
      let isKnown = try workspace.secrets().contains { $0.name == name }
      try workspace.setSecret(name, value: value, hosts: hosts)
      let kept = try workspace.secrets().first { $0.name == name }?.hosts ?? hosts
      PlainOutput.say("\(isKnown ? "Replaced" : "Kept") the secret \(name) for \(kept.joined(separator: ", ")).")
      if isKnown, let advice = workspace.adviceOnCopies(keeping: name) { PlainOutput.say(advice) }
      let variable = SecretRules.environmentVariable(for: name)
      if isSet(variable) {
        PlainOutput.say("\(variable) is set here, and its value is used instead.")
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the names of the secrets and their hosts, never their values."
    )

    @OptionGroup var location: WorkspaceOptions

    func run() throws {
      let workspace = try location.open(access: .readOnly)
      defer { workspace.close() }
      let secrets = try workspace.secrets()
      if secrets.isEmpty { PlainOutput.say("\(workspace.path) keeps no secrets.") }
      let width = secrets.map(\.name.rawValue.count).max() ?? 0
      for secret in secrets {
        let name = secret.name.rawValue
        let variable = SecretRules.environmentVariable(for: secret.name)
        let origin = isSet(variable) ? "  (value from \(variable))" : ""
        PlainOutput.say(
          name + String(repeating: " ", count: width - name.count) + "  " + secret.hosts.joined(separator: ", ")
            + origin
        )
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Forget a secret.")

    @Argument(help: "The name of the secret.")
    var name: String

    @OptionGroup var location: WorkspaceOptions

    func run() throws {
      // Read-only first: a workspace that isn't there isn't made only to find no secret in it.
      try location.open(access: .readOnly).close()
      let workspace = try location.open(access: .readWrite)
      defer { workspace.close() }
      let name = SecretName(try PastedArgument.read(name, as: .secretName))
      try workspace.removeSecret(name)
      PlainOutput.say("Removed the secret \(name).")
      if let advice = workspace.adviceOnCopies(keeping: name) { PlainOutput.say(advice) }
    }
  }
}

/// Whether a value from the environment takes the place of the kept one.
private func isSet(_ variable: String) -> Bool { ProcessInfo.processInfo.environment[variable] != nil }
