import BellhopCore
import Foundation
import Languages
import Testing

@testable import BellhopStorage

/// Workspaces made by earlier builds, with what those builds made of them: `Made/<version>/<name>` holds the file, its
/// key, and `expected.json`. None of it is ever changed; a build that writes another schema or body format adds its own,
/// see ``MakingWorkspaceTests``.
@Suite("Workspaces of earlier builds")
struct EarlierBuildTests {
  static let all = ["0.1.0/english", "0.1.0/french", "0.2.0/english", "0.2.0/french"]

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
        message: call.message,
        formats: Dictionary(uniqueKeysWithValues: action.inputs.map { ($0.id, InputReader.read($0).format) })
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

  @Test("it is brought to this version in one step, with a copy beside it that is as it was", arguments: all)
  func migration(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let version = try earlier.version(of: earlier.path)
    let workspace = try earlier.open()
    #expect(try MadeCall.all(of: workspace) == earlier.expected.made ?? [])
    workspace.close()
    #expect(try earlier.version(of: earlier.path) == UInt32(Schema.version))
    let copy = earlier.path + ".version-\(version)"
    guard version < Schema.version else {
      #expect(!FileManager.default.fileExists(atPath: copy))
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: earlier.folder.path).count == 2)
    #expect(mode(of: copy) == 0o600)
    #expect(try earlier.version(of: copy) == version)
    // The copy is a whole workspace of the earlier version.
    var copied = environment(in: earlier.folder)
    copied.variables["XDG_CONFIG_HOME"] = earlier.keyFolder
    let kept = try Workspace.open(path: copy, access: .readOnly, environment: copied)
    #expect(try kept.contents().actions.count == earlier.expected.stored.count)
    #expect(try kept.resolve(earlier.expected.secrets.map(\.name)).faults.isEmpty)
    #expect(try MadeCall.all(of: kept).isEmpty)
    #expect(try kept.unsureCallCount() == 0)
  }

  @Test("many that open it at once bring it to this version once", arguments: all)
  func migrationAtOnce(name: String) async throws {
    let earlier = try EarlierWorkspace(name)
    let version = try earlier.version(of: earlier.path)
    try await withThrowingTaskGroup(of: Workspace.self) { group in
      for _ in 1...4 { group.addTask { try earlier.open() } }
      for try await workspace in group { #expect(try workspace.actions().count == earlier.expected.stored.count) }
    }
    let copies = try FileManager.default.contentsOfDirectory(atPath: earlier.folder.path)
      .filter { $0.contains(".version-") }
    #expect(copies.count == (version < Schema.version ? 1 : 0))
  }

  @Test("without room for the copy it stays as it is, and is read with the reason", arguments: ["0.1.0/english"])
  func noCopy(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    // What stands in the way of the copy can't be removed.
    try FileManager.default.createDirectory(
      atPath: earlier.path + ".copy/in/the/way",
      withIntermediateDirectories: true
    )
    let workspace = try earlier.open()
    let reason = try #require(workspace.readOnlyReason)
    #expect(reason.contains("the copy that is kept of it before it is changed can't be made"))
    #expect(try workspace.actions().count == earlier.expected.stored.count)
    #expect(try workspace.calls(CallQuery(.all, count: 10)).calls.isEmpty)
    #expect(throws: WorkspaceError.self) { try workspace.changeSettings { $0.language = .french } }
    workspace.close()
    #expect(try earlier.version(of: earlier.path) == 1)
  }

  @Test("who removes or replaces a secret is told which copy still keeps it", arguments: ["0.1.0/english"])
  func secretInCopy(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let workspace = try earlier.open()
    let secret = try #require(earlier.expected.secrets.first?.name)
    let copy = earlier.path + ".version-1"
    let advice =
      "The copy of the workspace as it was, \(copy), still keeps \(secret), sealed: remove it once you need it no more."
    try workspace.removeSecret(secret)
    #expect(workspace.adviceOnCopies(keeping: secret) == advice)
    #expect(workspace.adviceOnCopies(keeping: "another") == nil)
    #expect(FileManager.default.createFile(atPath: earlier.path + ".version-2", contents: Data("nothing".utf8)))
    #expect(workspace.adviceOnCopies(keeping: secret) == advice)
    try FileManager.default.copyItem(atPath: copy, toPath: copy + "-2")
    #expect(workspace.adviceOnCopies(keeping: secret)?.hasPrefix("2 copies") == true)
    for file in [copy, copy + "-2"] { try FileManager.default.removeItem(atPath: file) }
    #expect(workspace.adviceOnCopies(keeping: secret) == nil)
  }

  @Test("an older copy of the same name stays", arguments: ["0.1.0/english"])
  func olderCopy(name: String) throws {
    let earlier = try EarlierWorkspace(name)
    let first = earlier.path + ".version-1"
    #expect(FileManager.default.createFile(atPath: first, contents: Data("older".utf8)))
    try earlier.open().close()
    #expect(FileManager.default.contents(atPath: first) == Data("older".utf8))
    #expect(try earlier.version(of: first + "-2") == 1)
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
