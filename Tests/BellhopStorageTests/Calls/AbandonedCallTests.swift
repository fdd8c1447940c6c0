import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("Calls whose program is gone")
struct AbandonedCallTests {
  /// A program that has the workspace open and ends without a word: the system drops its locks, and what it was about
  /// to write is lost.
  private func killed(_ scene: Scene, after body: (Workspace) throws -> Void) throws {
    try body(try scene.second(user: "eve"))
  }

  @Test("what was claimed is not sent, what may have left is unsure, and nothing else changes")
  func states() throws {
    let scene = try Scene()
    let other = scene.workspace
    try killed(scene) { dying in
      try dying.make(refund(1), .done)
      _ = try dying.claim(refund(2))
      try dying.markSent(try dying.claim(refund(3)))
      // As long as it lives they are its own affair.
      try other.endAbandonedCalls()
      #expect(try other.allCalls().map(\.state) == [.sent, .claimed, .done])
    }
    try other.endAbandonedCalls()
    let calls = try other.allCalls()
    #expect(calls.map(\.state) == [.unsure, .notSent, .done])
    #expect(calls[0].endedAt != nil && calls[1].sentAt == nil)
    // Nothing of the dead program stays beside the workspace.
    let files = try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder)
    #expect(files.allSatisfy { !$0.contains("calling") }, "\(files)")
  }

  @Test("whoever opens the workspace next sees them ended")
  func opening() throws {
    let scene = try Scene()
    try killed(scene) { try $0.markSent(try $0.claim(refund())) }
    #expect(try scene.second().allCalls().map(\.state) == [.unsure])
  }

  @Test("a repeat sees them, too: one that is unsure is repeated on purpose only")
  func repeats() throws {
    let scene = try Scene()
    let other = scene.workspace
    try killed(scene) { dying in
      try dying.markSent(try dying.claim(refund(1)))
      _ = try dying.claim(refund(2))
    }
    #expect(error { try other.claim(refund(1)) } == .call(.alreadySent(title: "Refund an order", .unsure)))
    _ = try other.claim(refund(2))
    _ = try other.claim(refund(1), isRepeat: true)
    #expect(try other.allCalls().map(\.state) == [.claimed, .claimed, .notSent, .unsure])
  }

  private func locks(_ scene: Scene) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder).filter { $0.contains("-calling-") }
  }

  @Test("their locks go with them, whoever ends them")
  func locks() throws {
    let scene = try Scene()
    try killed(scene) { try $0.markSent(try $0.claim(refund(1))) }
    #expect(try locks(scene).count == 1)
    try scene.workspace.make(refund(2), .done)
    #expect(try locks(scene).isEmpty)
    try killed(scene) { try $0.markSent(try $0.claim(refund(3))) }
    try scene.workspace.settle(3, wasDone: true, why: "seen")
    #expect(try locks(scene).isEmpty)
  }

  @Test("a lock that no call names is swept away at the next opening, but not one that somebody holds")
  func sweeping() throws {
    let scene = try Scene()
    let path = scene.workspace.path
    let foreign = path + "-calling-..", folder = path + "-calling-folder"
    for file in [path + "-calling-gone", foreign] {
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let call = try scene.workspace.claim(refund())
    let held = try locks(scene).filter { ![path + "-calling-gone", foreign, folder].map(\.lastName).contains($0) }
    #expect(held.count == 1)
    let second = try scene.second()
    #expect(try Set(locks(scene)) == Set(held + [foreign.lastName, folder.lastName]))
    try scene.workspace.markSent(call)
    try second.endAbandonedCalls()
    #expect(try second.allCalls().map(\.state) == [.sent])
  }

  @Test("programs that begin calls while others open the workspace keep their locks")
  func sweepingAtOnce() async throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/workspace"
    let counter = Counter()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for _ in 1...300 { CallHolder(path: path).sweep(keeping: []) }
      }
      group.addTask {
        let watcher = CallHolder(path: path)
        for _ in 1...300 {
          let holder = CallHolder(path: path)
          let name = try? holder.hold { "name-\(counter.next())" }
          #expect(name.map { watcher.isAlive($0) } == true)
          holder.release()
        }
      }
    }
  }

  @Test("where nothing may be written they are shown as what they are")
  func readOnly() throws {
    let scene = try Scene()
    let reader = try scene.second(.readOnly)
    try killed(scene) { dying in
      try dying.markSent(try dying.claim(refund(1)))
      _ = try dying.claim(refund(2))
      #expect(try reader.allCalls().map(\.state) == [.claimed, .sent])
    }
    #expect(try reader.allCalls().map(\.state) == [.notSent, .unsure])
  }

  @Test("a program that closes the workspace writes what it knows, and leaves the rest to others")
  func closing() throws {
    let scene = try Scene()
    let first = try scene.workspace.claim(refund(1))
    try scene.workspace.markSent(first)
    try scene.workspace.markSent(try scene.workspace.claim(refund(2)))
    scene.workspace.end(CallEnding(first, .done, CallResultFacts(status: 201), at: Date()))
    scene.workspace.close()
    #expect(try scene.second().allCalls().map(\.state) == [.unsure, .done])
  }

  @Test("a name of a lock that would lead elsewhere counts as nobody")
  func hostileName() throws {
    let scene = try Scene()
    _ = try scene.workspace.claim(refund())
    try scene.workspace.connection.write { try $0.execute(sql: "UPDATE call SET holder = '/../../../etc/passwd'") }
    try scene.second().endAbandonedCalls()
    #expect(try scene.workspace.allCalls().map(\.state) == [.notSent])
  }

  @Test("they are told once: those of today the next time, those that were told not again")
  func told() throws {
    let scene = try Scene()
    try scene.workspace.make(refund(1), .unsure)
    #expect(try scene.workspace.unsureCallCount() == 1)
    #expect(try scene.second(.readOnly).tellUnsureCalls() == 0)
    #expect(try scene.workspace.tellUnsureCalls() == 1)
    #expect(try scene.workspace.tellUnsureCalls() == 0)
    try scene.workspace.make(refund(2), .unsure)
    #expect(try scene.second().tellUnsureCalls() == 1)
    #expect(try scene.second().unsureCallCount() == 2)
  }
}

extension String {
  fileprivate var lastName: String { String(split(separator: "/").last ?? "") }
}
