import BellhopCore
import Foundation
import GRDB
import Testing

@testable import BellhopStorage

@Suite("Files that are refused stay as they are")
struct RefusedFileTests {
  /// Tries to open a file both ways and checks that nothing in its folder changes, not even a time.
  private func refusal(of path: String, in folder: TemporaryFolder) throws -> WorkspaceError? {
    let before = try Snapshot(folder.path)
    let readWrite = error { try Workspace.open(path: path, environment: environment(in: folder)) }
    let readOnly = error {
      try Workspace.open(path: path, access: .readOnly, environment: environment(in: folder))
    }
    #expect(readWrite == readOnly)
    #expect(try Snapshot(folder.path) == before)
    return readWrite
  }

  /// The bytes and times of every file in a folder.
  private struct Snapshot: Equatable {
    var files: [String: Data] = [:]
    var times: [String: Int64?] = [:]

    init(_ folder: String) throws {
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        files[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        times[name] = FileStatus(folder + "/" + name)?.modified
      }
    }
  }

  @Test("A file that isn't a workspace", arguments: ["a", "SQLite format 3\0", String(repeating: "text ", count: 999)])
  func notAWorkspace(text: String) throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/notes.txt"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
    #expect(try refusal(of: path, in: folder) == .notAWorkspace(path: path))
  }

  @Test("A database of another program")
  func otherDatabase() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/other.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE action (id)") }
    try queue.close()
    #expect(try refusal(of: path, in: folder) == .notAWorkspace(path: path))
  }

  @Test("A folder, a device and a pipe")
  func notAFile() throws {
    let folder = TemporaryFolder()
    #expect(try refusal(of: folder.path, in: folder) == .notAWorkspace(path: folder.path))
    #expect(try refusal(of: "/dev/null", in: folder) == .notAWorkspace(path: "/dev/null"))
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let refused = error { try Workspace.open(path: pipe, environment: environment(in: folder)) }
    #expect(refused == .notAWorkspace(path: pipe))
  }

  /// A closed workspace with one action, and its path.
  private func closedWorkspace(in folder: TemporaryFolder) throws -> String {
    let workspace = try Workspace.open(path: folder.workspace, environment: environment(in: folder))
    try workspace.save(orderStatus(), basedOn: nil)
    return workspace.path
  }

  private func change(_ path: String, _ body: (inout Data) -> Void) throws {
    var data = try #require(FileManager.default.contents(atPath: path))
    body(&data)
    try data.write(to: URL(fileURLWithPath: path))
  }

  @Test("A workspace of a newer program")
  func newer() throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    try change(path) { $0[63] = UInt8(Schema.version + 1) }
    let refused = try refusal(of: path, in: folder)
    #expect(refused == .newer(path: path))
    #expect(refused?.message.contains("made by a newer Bellhop and was left as it is") == true)
  }

  @Test("A workspace whose log is of a newer program")
  func newerLog() throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    let killed = TemporaryFolder()
    let copy = killed.path + "/w.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
    let before = FileManager.default.contents(atPath: copy)
    let refused = error { try Workspace.open(path: copy, environment: environment(in: killed)) }
    #expect(refused == .newer(path: copy))
    #expect(FileManager.default.contents(atPath: copy) == before)
    #expect(WorkspaceFile.hasLog(copy))
    try queue.close()
  }

  @Test("A workspace that was cut off", arguments: [100, 4096, 20_000])
  func truncated(length: Int) throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    try change(path) { $0 = $0.prefix(length) }
    #expect(try refusal(of: path, in: folder) == .damaged(path: path))
  }

  @Test("A workspace with a page of something else", arguments: [4096, 8192, 16384])
  func overwritten(offset: Int) throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    try change(path) { data in
      for index in offset..<offset + 4096 { data[index] = UInt8(truncatingIfNeeded: index &* 31) }
    }
    #expect(try refusal(of: path, in: folder) == .damaged(path: path))
  }

  @Test("A workspace without one of its tables")
  func missingTable() throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "DROP TABLE draft") }
    try queue.close()
    #expect(try refusal(of: path, in: folder) == .damaged(path: path))
  }

  @Test("A workspace whose id would lead its key elsewhere")
  func hostileID() throws {
    let folder = TemporaryFolder()
    let path = try closedWorkspace(in: folder)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "UPDATE workspace SET id = '../../x'") }
    try queue.close()
    let refused = error { try Workspace.open(path: path, environment: environment(in: folder)) }
    #expect(refused == .damaged(path: path))
  }
}
