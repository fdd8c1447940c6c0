import BellhopCore
import Foundation
import GRDB
import Testing

@testable import BellhopStorage

@Suite("Opening a workspace")
struct OpeningTests {
  @Test("A new workspace and what lies beside it can be read by their owner only")
  func modes() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(mode(of: scene.dataFolder) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(mode(of: scene.folder.workspace + suffix) == 0o600) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder).count == 3)
  }

  @Test("A closed workspace is one file")
  func closed() throws {
    let folder = TemporaryFolder()
    for _ in 1...2 {
      try Workspace.open(path: folder.workspace, environment: environment(in: folder))
        .save(orderStatus(folder.path + UUID().uuidString), basedOn: nil)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/bellhop")
    #expect(files == ["workspace.sqlite"])
  }

  @Test("Closing leaves one file, as long as nobody else has it open, and loses nothing")
  func close() throws {
    let scene = try Scene()
    let other = try scene.second()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(try other.actions() == [saved])
    scene.workspace.close()
    #expect(WorkspaceFile.hasLog(scene.workspace.path))
    other.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder) == ["workspace.sqlite"])
    #expect(try other.actions() == [saved])
  }

  @Test("The default place follows the XDG base directories")
  func defaultPath() {
    let folder = TemporaryFolder()
    var place = environment(in: folder)
    #expect(Workspace.defaultPath(environment: place) == folder.path + "/home/.local/share/bellhop/workspace.sqlite")
    #expect(place.keyDirectory == folder.path + "/home/.config/bellhop/keys")
    place.variables["XDG_DATA_HOME"] = "/data/"
    place.variables["XDG_CONFIG_HOME"] = "relative"
    #expect(Workspace.defaultPath(environment: place) == "/data/bellhop/workspace.sqlite")
    #expect(place.keyDirectory == folder.path + "/home/.config/bellhop/keys")
  }

  @Test("A relative path begins at the current directory")
  func relativePath() throws {
    let folder = TemporaryFolder()
    let workspace = try Workspace.open(path: "mine.sqlite", environment: environment(in: folder))
    #expect(workspace.path == WorkspaceFile.resolved(folder.path + "/mine.sqlite"))
  }

  @Test("Names with spaces, accents and the characters of an address are names", arguments: ["a b", "é%20?x#y&z=1"])
  func oddNames(name: String) throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/\(name).sqlite"
    try Workspace.open(path: path, environment: environment(in: folder)).save(orderStatus(), basedOn: nil)
    #expect(try Workspace.open(path: path, environment: environment(in: folder)).actions().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["\(name).sqlite"])
  }

  @Test("An empty file becomes a workspace, also after a program was killed while it made one")
  func emptyFile() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/w.sqlite"
    #expect(FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]))
    #expect(FileManager.default.createFile(atPath: path + ".new", contents: Data("half of a workspace".utf8)))
    #expect(FileManager.default.createFile(atPath: path + ".new-journal", contents: Data("half a journal".utf8)))
    try Workspace.open(path: path, environment: environment(in: folder)).save(orderStatus(), basedOn: nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["w.sqlite"])
    #expect(try Workspace.open(path: path, environment: environment(in: folder)).actions().count == 1)
  }

  @Test("Many that open the same new path at once share one workspace")
  func manyAtOnce() async throws {
    let folder = TemporaryFolder()
    let workspaces = try await withThrowingTaskGroup(of: Workspace.self) { group in
      for number in 1...8 {
        group.addTask {
          let workspace = try Workspace.open(path: folder.workspace, environment: environment(in: folder))
          try workspace.save(orderStatus("action-\(number)"), basedOn: nil)
          return workspace
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for workspace in workspaces { #expect(try workspace.actions().count == 8) }
    #expect(Set(workspaces.map(\.id)).count == 1)
  }

  @Test("Nothing is made when a workspace is opened read-only")
  func missingReadOnly() {
    let folder = TemporaryFolder()
    let refused = error {
      try Workspace.open(path: folder.workspace, access: .readOnly, environment: environment(in: folder))
    }
    #expect(refused == .notFound(path: folder.workspace))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/data"))
  }

  @Test("An empty file stays empty when it is opened read-only, and is no workspace yet")
  func emptyReadOnly() {
    let folder = TemporaryFolder()
    let path = folder.path + "/w.sqlite"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let refused = error { try Workspace.open(path: path, access: .readOnly, environment: environment(in: folder)) }
    #expect(refused == .notFound(path: path))
    #expect(FileManager.default.contents(atPath: path) == Data())
  }

  @Test("A folder that can't be made is named with its cause")
  func impossibleFolder() {
    let folder = TemporaryFolder()
    #expect(FileManager.default.createFile(atPath: folder.path + "/file", contents: Data("text".utf8)))
    let refused = error {
      try Workspace.open(path: folder.path + "/file/deep/w.sqlite", environment: environment(in: folder))
    }
    #expect(refused?.message.contains("not a directory") == true)
  }

  @Test("The database is set up as the design asks")
  func pragmas() throws {
    let scene = try Scene()
    func check(_ db: Database) throws {
      func pragma(_ name: String) throws -> Int? { try db.integer("PRAGMA \(name)") }
      #expect(try pragma("secure_delete") == 1)
      #expect(try pragma("trusted_schema") == 0)
      #expect(try pragma("foreign_keys") == 1)
      #expect(try pragma("synchronous") == 2)
      #expect(try pragma("busy_timeout") == 5000)
      #expect(try pragma("application_id") == Int(WorkspaceHeader.applicationID))
      #expect(try pragma("user_version") == Schema.version)
      #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
    }
    try scene.workspace.connection.read(check)
    try scene.workspace.connection.write(check)
  }
}
