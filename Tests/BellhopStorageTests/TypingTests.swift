import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("Who is typing")
struct TypingTests {
  private func draft(_ id: ActionID) -> EditorDraft {
    EditorDraft(action: Action(id: id, name: "New"), basedOn: nil, savedAt: Date())
  }

  @Test("what is typed is known to be so to others, not to oneself, until it is saved or discarded")
  func typed() throws {
    let scene = try Scene()
    let other = try scene.second()
    try scene.workspace.autosave(draft("new"))
    try scene.workspace.autosave(draft("newer"))
    #expect(other.isTypedElsewhere("new") && other.isTypedElsewhere("newer"))
    #expect(!scene.workspace.isTypedElsewhere("new"))
    #expect(!other.isTypedElsewhere("third"))
    try scene.workspace.save(Action(id: "new", name: "New"), basedOn: nil)
    try scene.workspace.discardDraft("newer")
    #expect(!other.isTypedElsewhere("new") && !other.isTypedElsewhere("newer"))
  }

  @Test("what a program leaves behind is typed by nobody, and what says so is tidied away")
  func leftBehind() throws {
    let scene = try Scene()
    try scene.workspace.autosave(draft("new"))
    scene.workspace.close()
    #expect(try !FileManager.default.contentsOfDirectory(atPath: scene.dataFolder).contains { $0.contains("-typing-") })
    let other = try scene.second()
    #expect(try other.drafts().map(\.id) == ["new"])
    #expect(!other.isTypedElsewhere("new"))
    // A program that was killed leaves its file, without a lock.
    try other.autosave(draft("killed"))
    let file = try #require(
      try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder).first { $0.contains("-typing-") }
    )
    other.close()
    #expect(FileManager.default.createFile(atPath: scene.dataFolder + "/" + file, contents: nil))
    let next = try scene.second()
    #expect(!next.isTypedElsewhere("killed"))
    #expect(!FileManager.default.fileExists(atPath: scene.dataFolder + "/" + file))
  }

  @Test("what a save refused is still typed")
  func refused() throws {
    let scene = try Scene()
    let other = try scene.second()
    try scene.workspace.save(orderStatus("new"), basedOn: nil)
    try scene.workspace.autosave(draft("new"))
    #expect(throws: WorkspaceError.self) { try scene.workspace.save(Action(id: "new", name: "Newer"), basedOn: nil) }
    #expect(other.isTypedElsewhere("new"))
  }

  @Test("what is held is seen to be held, however many take and leave it at the same time")
  func contended() async throws {
    let scene = try Scene()
    let path = scene.dataFolder + "/contended"
    let unseen = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let (locks, observer) = (TypingLocks(path: path), TypingLocks(path: path))
          return (0..<1_000).count { _ in
            guard locks.hold("new") else { return false }
            defer { locks.release("new") }
            return !observer.isHeldElsewhere("new", isTidied: true)
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(unseen == 0)
  }
}
