import BellhopCore
import BellhopStorage
import Foundation
import Recognisers
import Testing

/// Workspaces made by earlier builds, with what those builds made of them: `Made/<version>/<name>` holds the file, its
/// key, and `expected.json`. None of it is ever changed; a build that writes another schema or body format adds its own.
@Suite("Workspaces of earlier builds")
struct EarlierBuildTests {
  static let all = ["0.1.0/english", "0.1.0/french"]

  @Test("what was kept is there: actions with all revisions, drafts, settings and the audit trail", arguments: all)
  func contents(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let workspace = try earlier.open()
    let expected = earlier.expected
    let actions = try workspace.contents()
    #expect(actions.unreadable.isEmpty)
    #expect(actions.actions.map(\.action.id) == expected.stored.map(\.id))
    for (stored, expected) in zip(actions.actions, expected.stored) {
      #expect(stored.revision == expected.revision)
      #expect("\(stored.status)" == expected.status)
      for (number, action) in expected.revisions {
        #expect(try workspace.revision(number, of: expected.id) == action)
      }
    }
    for id in expected.deleted { #expect(try workspace.action(id) == nil) }
    let drafts = try workspace.drafts()
    #expect(drafts.map(\.action) == expected.drafts.map(\.action))
    #expect(drafts.map(\.basedOn) == expected.drafts.map(\.basedOn))
    let settings = try workspace.settings()
    #expect(settings.language == expected.language)
    #expect(settings.testCustomer == expected.customer)
    #expect(settings.languageModel == expected.languageModel)
    #expect(try workspace.auditTrail(limit: 100).map { $0.event?.sentence } == expected.audit)
  }

  @Test("the secrets open", arguments: all)
  func secrets(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let resolved = try earlier.open().resolve(earlier.expected.secrets.map(\.name))
    #expect(resolved.faults.isEmpty)
    for secret in earlier.expected.secrets {
      #expect(resolved.secrets[secret.name]?.value == secret.value)
      #expect(resolved.secrets[secret.name]?.hosts == secret.hosts)
    }
  }

  @Test("the same values make the same request, and the same response the same answer", arguments: all)
  func calls(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let workspace = try earlier.open()
    #expect(earlier.expected.calls.count == 4)
    for call in earlier.expected.calls {
      let action = try #require(try workspace.action(call.action)).action
      let values = RunValues(
        inputs: Dictionary(uniqueKeysWithValues: call.inputs.map { (InputID($0.key), $0.value) }),
        customer: call.customer,
        conversationID: call.conversation,
        message: call.message
      )
      let request = try action.prepareRequest(
        values: values,
        secrets: try workspace.resolve(action.secretNames).secrets,
        now: Date(timeIntervalSince1970: Double(call.time) / 1000)
      )
      #expect(request.method == call.request.method)
      #expect(request.url == call.request.url)
      #expect(request.body == call.request.body)
      #expect(request.timeout == call.request.timeout)
      // The name and version of the program stand in one of them.
      let own = request.headers.filter { $0.name != "User-Agent" }
      #expect(own == call.request.headers.filter { $0.name != "User-Agent" })
      #expect(action.needsConfirmation == call.needsConfirmation)
      let sample = try JSONValue(parsing: Data(action.sampleResponse.utf8))
      let plan = ResponsePlan(reading: action.responseInstructions, against: sample)
      let language = earlier.expected.language
      #expect(plan.reply(to: sample, style: ReplyStyle(language: language)).text == call.reply)
    }
  }

  @Test("it is read without being changed where it may not be written", arguments: all)
  func readOnly(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let before = try Data(contentsOf: URL(fileURLWithPath: earlier.path))
    let workspace = try earlier.open(.readOnly)
    #expect(try workspace.contents().actions.count == earlier.expected.stored.count)
    #expect(try workspace.drafts().count == earlier.expected.drafts.count)
    #expect(try workspace.settings().testCustomer == earlier.expected.customer)
    #expect(try workspace.resolve(earlier.expected.secrets.map(\.name)).faults.isEmpty)
    workspace.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: earlier.path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: earlier.folder.path) == ["workspace.sqlite"])
  }

  @Test("it can be worked with: an action of before is saved and published anew", arguments: all)
  func writing(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let workspace = try earlier.open()
    var action = try #require(try workspace.action("reset")).action
    action.description += " More."
    let saved = try workspace.save(action, basedOn: 2)
    #expect(saved.revision == 3)
    #expect(try workspace.publish("reset", revision: 3).status == .published)
    #expect(try workspace.revision(2, of: "reset") == earlier.expected.stored.first { $0.id == "reset" }?.revisions[2])
  }
}

/// A copy of a workspace that an earlier build made.
private final class EarlierWorkspace {
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

  func open(_ access: Workspace.Access = .readWrite) throws -> Workspace {
    var environment = environment(in: keys)
    environment.variables["XDG_CONFIG_HOME"] = keys.path
    return try Workspace.open(path: path, access: access, environment: environment)
  }

  struct Expected: Decodable {
    struct Secret: Decodable {
      var name: SecretName
      var value: String
      var hosts: [String]
    }
    struct Stored: Decodable {
      var id: ActionID
      var revision: Int
      var status: String
      var revisions: [Int: Action]
    }
    struct Draft: Decodable {
      var action: Action
      var basedOn: Int?
    }
    /// The bytes that went out.
    struct Request: Decodable {
      var method: Endpoint.Method
      var url: String
      var headers: [Header]
      var body: Data?
      var timeout: Int
    }
    struct Call: Decodable {
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
  }
}
