import BellhopCore
import Foundation
import GRDB
import Testing

@testable import BellhopStorage

@Suite("What was kept stays kept")
struct DurabilityTests {
  /// What a `kill -9` leaves: the files as they are at this moment.
  private func killed(_ scene: Scene) throws -> Workspace {
    let folder = TemporaryFolder()
    let copy = folder.path + "/w.sqlite"
    try FileManager.default.copyItem(atPath: scene.workspace.path, toPath: copy)
    try FileManager.default.copyItem(atPath: scene.workspace.path + "-wal", toPath: copy + "-wal")
    var place = environment(in: scene.folder)
    // Keeps the copy's folder for as long as the workspace is open.
    place.userName = { folder.path }
    return try Workspace.open(path: copy, environment: place)
  }

  @Test("A kill between any two changes loses none that was made")
  func kill() throws {
    let scene = try Scene()
    for number in 1...5 {
      try scene.workspace.save(orderStatus("action-\(number)"), basedOn: nil)
      let survivor = try killed(scene)
      #expect(try survivor.actions() == scene.workspace.actions())
      try survivor.save(orderStatus("after"), basedOn: nil)
    }
  }

  @Test("A log that was cut off loses only what it no longer holds")
  func cutLog() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus("first"), basedOn: nil)
    let log = scene.workspace.path + "-wal"
    let size = try #require(FileStatus(log)?.size)
    try scene.workspace.save(orderStatus("second"), basedOn: nil)
    let folder = TemporaryFolder()
    let copy = folder.path + "/w.sqlite"
    try FileManager.default.copyItem(atPath: scene.workspace.path, toPath: copy)
    let whole = try #require(FileManager.default.contents(atPath: log))
    #expect(FileManager.default.createFile(atPath: copy + "-wal", contents: whole.prefix(size + 1000)))
    let survivor = try Workspace.open(path: copy, environment: environment(in: folder))
    #expect(try survivor.actions().map(\.id) == ["first"])
  }

  @Test("What was typed and not saved is offered again, newest typing only")
  func drafts() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    var typed = orderStatus()
    for name in ["O", "Or", "Ord"] {
      typed.name = name
      try scene.workspace.autosave(EditorDraft(action: typed, basedOn: 1, savedAt: saved.savedAt))
    }
    let new = EditorDraft(action: Action(id: "new", name: "N"), basedOn: nil, savedAt: saved.savedAt + 1)
    try scene.workspace.autosave(new)
    let survivor = try killed(scene)
    #expect(try survivor.drafts() == [EditorDraft(action: typed, basedOn: 1, savedAt: saved.savedAt), new])
    #expect(try survivor.actions() == [saved])
  }

  @Test("A draft ends when it is saved or discarded")
  func draftEnds() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    var typed = orderStatus()
    typed.name = "Typed"
    let draft = EditorDraft(action: typed, basedOn: 1, savedAt: saved.savedAt)
    try scene.workspace.autosave(draft)
    try scene.workspace.save(typed, basedOn: 1)
    #expect(try scene.workspace.drafts().isEmpty)
    try scene.workspace.autosave(draft)
    try scene.workspace.discardDraft(saved.id)
    #expect(try scene.workspace.drafts().isEmpty)
    try scene.workspace.autosave(draft)
    // Back to what is saved: there is nothing left to offer.
    try scene.workspace.save(typed, basedOn: 2)
    #expect(try scene.workspace.drafts().isEmpty)
  }

  @Test("The draft of a deleted action waits until the action is brought back")
  func draftOfDeleted() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    let draft = EditorDraft(action: orderStatus(), basedOn: 1, savedAt: saved.savedAt)
    try scene.workspace.autosave(draft)
    try scene.workspace.delete(saved.id)
    #expect(try scene.workspace.drafts().isEmpty)
    #expect(error { try scene.workspace.autosave(draft) } == .deleted(title: "Order status"))
    try scene.workspace.restore(saved.id)
    #expect(try scene.workspace.drafts() == [draft])
  }

  @Test("What is typed counts as no change for others")
  func autosaveIsQuiet() throws {
    let scene = try Scene()
    let counter = try scene.workspace.changeCounter()
    try scene.workspace.autosave(EditorDraft(action: orderStatus(), basedOn: nil, savedAt: Date()))
    #expect(try scene.workspace.changeCounter() == counter)
    #expect(try scene.workspace.auditTrail(limit: 9).isEmpty)
  }

  @Test("Settings are kept; those that can't be read are as in a new workspace, but for the proxy")
  func settings() throws {
    let scene = try Scene()
    #expect(try scene.workspace.settings() == WorkspaceSettings())
    let settings = WorkspaceSettings(
      testCustomer: Customer(name: "Zoë", email: "zoe@example.com", id: "7"),
      language: .french,
      languageModel: LanguageModel(isOn: true, url: "https://ai.example/v1", name: "m", secret: SecretName("key")),
      proxy: .address("http://proxy.example:3128")
    )
    try scene.workspace.save(settings)
    #expect(try scene.second().settings() == settings)
    try scene.workspace.changeSettings { $0.language = .english }
    #expect(try scene.second().settings().testCustomer == settings.testCustomer)
    let older = #"{"testCustomer": {"name": "Zoë", "email": "", "id": ""}}"#
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE workspace SET settings = '\(older)'") }
    #expect(try scene.workspace.settings() == WorkspaceSettings(testCustomer: Customer(name: "Zoë")))
    let unknown =
      #"{"testCustomer": {"name": "Zoë", "email": "", "id": ""}, "languageModel": "a new kind", "proxy": {"a": 1}}"#
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE workspace SET settings = '\(unknown)'") }
    let customer = Customer(name: "Zoë")
    #expect(try scene.workspace.settings() == WorkspaceSettings(testCustomer: customer, proxy: .unreadable("")))
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE workspace SET settings = '{'") }
    #expect(try scene.workspace.settings() == WorkspaceSettings(proxy: .unreadable("")))
    try scene.workspace.changeSettings { $0.proxy = .none }
    #expect(try scene.workspace.settings() == WorkspaceSettings())
  }

  @Test("What this program doesn't know of the settings stays as it is, also an unknown value of what it knows")
  func unknownSettings() throws {
    let scene = try Scene()
    let newer = """
      {"language":"de","futureList":[1.50,{"a":null}],"testCustomer":{"name":"Zoë","email":"","id":"","phone":"+49"},\
      "callValueDays":"forever"}
      """
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE workspace SET settings = '\(newer)'") }
    #expect(try scene.workspace.settings() == WorkspaceSettings(testCustomer: Customer(name: "Zoë")))
    try scene.workspace.changeSettings { $0.testCustomer.email = "zoe@example.com" }
    let text = try #require(
      try scene.workspace.connection.read { try String.fetchOne($0, sql: "SELECT settings FROM workspace") }
    )
    let kept = try JSONValue(parsing: Data(text.utf8))
    #expect(kept["language"] == .string("de"))
    #expect(kept["futureList"]?.compactText == #"[1.50,{"a":null}]"#)
    #expect(kept["testCustomer"]?["phone"] == .string("+49"))
    #expect(kept["testCustomer"]?["email"] == .string("zoe@example.com"))
    #expect(kept["callValueDays"] == .string("forever"))
    #expect(try scene.workspace.settings().testCustomer.email == "zoe@example.com")
    // What is set now takes the place of what couldn't be read.
    try scene.workspace.changeSettings { $0.language = .french }
    #expect(try scene.second().settings().language == .french)
  }

  @Test("A write waits for another program's write to end")
  func waits() throws {
    let scene = try Scene()
    let other = try scene.second()
    let began = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      _ = try? scene.workspace.connection.write { db in
        try db.execute(sql: "UPDATE workspace SET changes = 7")
        began.signal()
        // Long enough for the other write to meet this one; how long doesn't decide whether the test passes.
        usleep(20_000)
      }
    }
    began.wait()
    #expect(try other.actions().isEmpty)
    #expect(try other.save(orderStatus(), basedOn: nil).revision == 1)
    #expect(try scene.workspace.changeCounter() == 8)
  }
}

@Suite("Hostile contents")
struct HostileContentTests {
  private func damage(_ scene: Scene, _ sql: String) throws {
    try scene.workspace.connection.write { db in
      try db.execute(sql: "DROP TRIGGER revision_is_frozen")
      try db.execute(sql: sql)
    }
  }

  @Test(
    "One action that can't be read leaves the others, and can be deleted",
    arguments: [
      ("body = '{}'", UnreadableAction.Cause.notAnAction),
      ("body = '[' || replace(hex(zeroblob(50000)), '00', '[')", .notAnAction),
      ("body = hex(zeroblob(4200000))", .tooLarge),
      ("body = replace(body, 'second', 'first')", .notAnAction),
      ("format = 99", .unknownFormat(99)),
    ]
  )
  func unreadable(change: String, cause: UnreadableAction.Cause) throws {
    let scene = try Scene()
    let first = try scene.workspace.save(orderStatus("first"), basedOn: nil)
    try scene.workspace.save(orderStatus("second"), basedOn: nil)
    try damage(scene, "UPDATE revision SET \(change) WHERE action = 'second'")
    let reader = try scene.second()
    let expected = UnreadableAction(id: "second", revision: 1, cause: cause)
    #expect(try reader.contents() == Workspace.Contents(actions: [first], unreadable: [expected]))
    #expect(error { try reader.action("second") } == .unreadableAction(expected))
    #expect(error { try reader.publish("second", revision: 1) } == .unreadableAction(expected))
    #expect(try reader.publish("first", revision: 1).isPublished)
    try reader.delete("second")
    #expect(try reader.contents().unreadable.isEmpty)
    #expect(error { try reader.restore("second") } == .unreadableAction(expected))
  }

  @Test("An action is kept in the format that its authentication needs, and every such format is read")
  func formats() throws {
    for kind in Authentication.kinds {
      let scene = try Scene()
      var action = orderStatus()
      action.endpoint.authentication = kind
      try scene.workspace.save(action, basedOn: nil)
      try scene.workspace.autosave(EditorDraft(action: action, basedOn: 1, savedAt: Date(timeIntervalSince1970: 1)))
      for table in ["revision", "draft"] {
        let format = try scene.workspace.connection.read { try $0.integer("SELECT format FROM \(table)") }
        #expect(format == kind.scheme.format)
      }
      #expect(try scene.second().actions().map(\.action) == [action])
      #expect(try scene.second().drafts().map(\.action) == [action])
    }
  }

  @Test("A format that the admin chose is kept, in a format of its own, and one that none was chosen for in the old")
  func chosenFormats() throws {
    let scene = try Scene()
    var action = orderStatus()
    try scene.workspace.save(action, basedOn: nil)
    action.inputs[0].format = .date(DateRule(earliest: .today, pattern: TimePattern("DD/MM/YYYY")))
    try scene.workspace.save(action, basedOn: 1)
    #expect(try scene.second().actions().map(\.action) == [action])
    let formats = try scene.workspace.connection.read { database in
      try (1...2).map { try database.integer("SELECT format FROM revision WHERE number = \($0)") }
    }
    #expect(formats == [1, 2])
  }

  @Test("An action of a newer Bellhop is to be had by updating, not by deleting it")
  func newerFormat() throws {
    let message = UnreadableAction(id: "second", revision: 1, cause: .unknownFormat(99)).message
    #expect(
      message
        == "Revision 1 of the action second was made by a newer Bellhop and was left as it is. Update Bellhop to use it."
    )
    #expect(UnreadableAction(id: "second", revision: 1, cause: .notAnAction).message.contains("Delete the action"))
  }

  @Test("A revision that isn't there is an action that can't be read")
  func missingRevision() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE action SET revision = 9") }
    #expect(try scene.second().contents().unreadable.map(\.revision) == [9])
  }

  @Test("A saved revision can be neither changed nor removed, whoever asks")
  func frozenRevisions() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    for sql in ["UPDATE revision SET body = '{}'", "DELETE FROM revision"] {
      #expect(error { try scene.workspace.connection.write { try $0.execute(sql: sql) } } != nil)
    }
    #expect(try scene.second().actions().count == 1)
  }

  @Test("No error of the database shows its SQL or its values")
  func noSQL() throws {
    let scene = try Scene()
    let refused = error {
      try scene.workspace.connection.write { db in
        try db.execute(sql: "INSERT INTO secret (name, hosts, sealed, changedAt) VALUES ('hush', 'hush', NULL, 1)")
      }
    }
    let message = try #require(refused?.message)
    #expect(!message.contains("hush") && !message.contains("INSERT") && !message.contains("secret"))
  }
}
