import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("Read-only workspaces")
struct ReadOnlyTests {
  /// Every way of changing a workspace.
  private let changes: [(String, (Workspace) throws -> Void)] = [
    ("save", { try $0.save(orderStatus(), basedOn: 1) }),
    ("save new", { try $0.save(orderStatus("new"), basedOn: nil) }),
    ("publish", { try $0.publish("order-status", revision: 1) }),
    ("unpublish", { try $0.unpublish("order-status") }),
    ("delete", { try $0.delete("order-status") }),
    ("restore", { try $0.restore("order-status") }),
    ("autosave", { try $0.autosave(EditorDraft(action: orderStatus(), basedOn: 1, savedAt: Date())) }),
    ("discard", { try $0.discardDraft("order-status") }),
    ("language model", { try $0.changeSettings { $0.languageModel.isOn = true } }),
    ("settings", { try $0.save(WorkspaceSettings(testCustomer: Customer(name: "Eve"))) }),
    ("secret", { try $0.setSecret("key", value: "value", hosts: ["example.com"]) }),
    ("remove", { try $0.removeSecret("orders-api") }),
    ("record", { try $0.record(.secretRemoved("orders-api")) }),
  ]

  private func filled() throws -> Scene {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.workspace.setSecret("orders-api", value: "hush", hosts: ["api.example.com"])
    return scene
  }

  @Test("With --read-only everything can be read and nothing changed")
  func asked() throws {
    let scene = try filled()
    let reader = try scene.second(.readOnly)
    let reason = "This workspace was opened with --read-only; start Bellhop without it to make changes."
    #expect(reader.readOnlyReason == reason)
    let trail = try scene.workspace.auditTrail(limit: 99)
    for (name, change) in changes {
      #expect(error { try change(reader) } == .readOnly(reason: reason), "\(name)")
    }
    #expect(WorkspaceError.readOnly(reason: reason).message == reason + " Nothing was changed.")
    #expect(try reader.actions() == scene.workspace.actions())
    #expect(try reader.auditTrail(limit: 99) == trail)
    #expect(try reader.resolve(["orders-api"]).secrets["orders-api"]?.value == "hush")
  }

  @Test("A file that the process may not write opens read-only, with that reason")
  func unwritableFile() throws {
    let scene = try filled()
    let path = scene.workspace.path
    let reader = try scene.second(unwritable: [path])
    #expect(
      reader.readOnlyReason == "You don't have permission to write \(path); ask its owner for it to make changes."
    )
    for (name, change) in changes {
      guard case .readOnly = error(from: { try change(reader) }) else {
        Issue.record("\(name) was not refused")
        continue
      }
    }
  }

  @Test("A read-only process sees what another changes")
  func follows() throws {
    let scene = try filled()
    let reader = try scene.second(.readOnly)
    let before = try reader.changeCounter()
    try scene.workspace.publish("order-status", revision: 1)
    #expect(try reader.changeCounter() > before)
    #expect(try reader.action("order-status")?.isPublished == true)
  }

  /// A workspace that nobody has open, in a folder that can't be written, with the environment that says so.
  private func resting() throws -> (TemporaryFolder, String, WorkspaceEnvironment) {
    let folder = TemporaryFolder()
    let path: String
    do {
      let workspace = try Workspace.open(path: folder.workspace, environment: environment(in: folder))
      try workspace.save(orderStatus(), basedOn: nil)
      path = workspace.path
    }
    return (folder, path, environment(in: folder, unwritable: [path, PrivateFolder.folder(of: path)]))
  }

  @Test("Looking with --read-only changes no byte and leaves nothing behind")
  func untouched() throws {
    let (folder, path, _) = try resting()
    let before = FileManager.default.contents(atPath: path)
    let reader = try Workspace.open(path: path, access: .readOnly, environment: environment(in: folder))
    #expect(try reader.actions().count == 1)
    reader.close()
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/bellhop") == ["workspace.sqlite"])
  }

  @Test("In a folder that can't be written nothing is made beside the workspace")
  func unwritableFolder() throws {
    let (folder, path, environment) = try resting()
    let reader = try Workspace.open(path: path, environment: environment)
    #expect(reader.readOnlyReason?.contains("permission to write") == true)
    #expect(try reader.actions().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/bellhop") == ["workspace.sqlite"])
  }

  @Test("A file that can be written in a folder that can't is read-only because of its folder")
  func onlyTheFolder() throws {
    let (folder, path, _) = try resting()
    let parent = PrivateFolder.folder(of: path)
    let reader = try Workspace.open(path: path, environment: environment(in: folder, unwritable: [parent]))
    #expect(
      reader.readOnlyReason == "You don't have permission to write in \(parent); ask its owner for it to make changes."
    )
  }

  @Test("In a folder that can't be written, too, the owner's changes are seen: as they come and when they rest")
  func unwritableFolderFollows() throws {
    let (folder, path, environment) = try resting()
    let reader = try Workspace.open(path: path, environment: environment)
    #expect(try reader.actions().count == 1)
    do {
      let owner = try Workspace.open(path: path, environment: BellhopStorageTests.environment(in: folder))
      try owner.save(orderStatus("second"), basedOn: nil)
      #expect(try reader.actions().count == 2)
      try owner.save(orderStatus("third"), basedOn: nil)
      #expect(try reader.actions().count == 3)
    }
    #expect(try reader.actions().count == 3)
  }

  @Test("In a folder that can't be written, changes merged between two looks are seen")
  func unwritableFolderReopens() throws {
    let (folder, path, environment) = try resting()
    let reader = try Workspace.open(path: path, environment: environment)
    let counter = try reader.changeCounter()
    try Workspace.open(path: path, environment: BellhopStorageTests.environment(in: folder)).delete("order-status")
    #expect(!WorkspaceFile.hasLog(path))
    #expect(try reader.changeCounter() > counter)
    #expect(try reader.actions().isEmpty)
  }
}
