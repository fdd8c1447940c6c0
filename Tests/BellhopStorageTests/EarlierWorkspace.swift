import BellhopCore
import Foundation
import Languages
import Testing

@testable import BellhopStorage

/// A copy of a workspace that an earlier build made.
final class EarlierWorkspace: Sendable {
  let folder = TemporaryFolder()
  let expected: Expected
  private let keys = TemporaryFolder()

  init(_ name: String) throws {
    let made = try #require(Bundle.module.url(forResource: "Made", withExtension: nil)).appendingPathComponent(name)
    expected = try JSONDecoder().decode(
      Expected.self,
      from: Data(contentsOf: made.appendingPathComponent("expected.json"))
    )
    let files = FileManager.default
    try files.copyItem(atPath: made.appendingPathComponent("workspace.sqlite").path, toPath: path)
    try files.createDirectory(atPath: keys.path + "/bellhop", withIntermediateDirectories: true)
    try files.copyItem(atPath: made.appendingPathComponent("keys").path, toPath: keys.path + "/bellhop/keys")
    // A checkout keeps no modes.
    chmod(path, 0o600)
  }

  var path: String { folder.path + "/workspace.sqlite" }
  var keyFolder: String { keys.path }

  /// What the header of a file says of its version.
  func version(of path: String) throws -> UInt32 {
    let bytes = try #require(FileManager.default.contents(atPath: path)?.prefix(64))
    return bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  func open(_ access: Workspace.Access = .readWrite) throws -> Workspace {
    var environment = environment(in: keys)
    environment.variables["XDG_CONFIG_HOME"] = keys.path
    return try Workspace.open(path: path, access: access, environment: environment)
  }

  struct Expected: Codable, Sendable {
    struct Secret: Codable, Sendable {
      var name: SecretName
      var value: String
      var hosts: [String]
    }
    struct Stored: Codable, Sendable {
      var id: ActionID
      var revision: Int
      var status: String
      var revisions: [Int: Action]
    }
    struct Draft: Codable, Sendable {
      var action: Action
      var basedOn: Int?
    }
    /// The bytes that went out.
    struct Request: Codable, Sendable {
      var method: Endpoint.Method
      var url: String
      var headers: [Header]
      var body: Data?
      var timeout: Int
    }
    struct Call: Codable, Sendable {
      var action: ActionID
      var inputs: [String: String]
      var customer: Customer
      var conversation: String
      var message: String
      /// In milliseconds since 1970.
      var time: Int64
      var request: Request
      var needsConfirmation: Bool
      var reply: String
    }

    var language: Language
    var customer: Customer
    var languageModel: LanguageModel
    var secrets: [Secret]
    var stored: [Stored]
    var deleted: [ActionID]
    var drafts: [Draft]
    var calls: [Call]
    var audit: [String]
    /// Nil in what builds made that kept no calls.
    var made: [MadeCall]?
  }
}

/// A call that the build made.
struct MadeCall: Codable, Equatable, Sendable {
  var title: String
  var state: CallState
  /// By their labels; those that aren't kept are left out.
  var values: [String: String]
  var settledBy: String?

  /// All calls of a workspace, the newest first.
  static func all(of workspace: Workspace) throws -> [MadeCall] {
    try workspace.allCalls().map { call in
      MadeCall(
        title: call.subject.title,
        state: call.state,
        values: Dictionary(
          call.values.compactMap { value in value.text.map { (value.label, $0) } },
          uniquingKeysWith: { first, _ in first }
        ),
        settledBy: call.settlement?.by
      )
    }
  }
}
