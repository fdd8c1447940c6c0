import BellhopCore
import BellhopStorage
import Foundation
import Testing

@Suite("Saving actions")
struct SavingTests {
  @Test("An action comes back as it was saved, in another process too")
  func roundTrip() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(saved.revision == 1)
    #expect(saved.status == .draft)
    #expect(try scene.workspace.actions() == [saved])
    #expect(try scene.second().actions() == [saved])
    #expect(try scene.second().action(saved.id) == saved)
  }

  @Test("Actions stand in the order of their creation, whatever is saved later")
  func order() throws {
    let scene = try Scene()
    for id in ["c", "a", "b"] { try scene.workspace.save(orderStatus(id), basedOn: nil) }
    var first = orderStatus("c")
    first.name = "Changed"
    try scene.workspace.save(first, basedOn: 1)
    #expect(try scene.workspace.actions().map(\.id.rawValue) == ["c", "a", "b"])
  }

  @Test("Each saved change is a revision, and every revision stays readable")
  func revisions() throws {
    let scene = try Scene()
    var action = orderStatus()
    try scene.workspace.save(action, basedOn: nil)
    action.name = "Where is it"
    let second = try scene.workspace.save(action, basedOn: 1)
    #expect(second.revision == 2)
    #expect(try scene.workspace.revision(1, of: action.id) == orderStatus())
    #expect(try scene.workspace.revision(2, of: action.id) == action)
    #expect(try scene.workspace.revision(3, of: action.id) == nil)
  }

  @Test("Saving what is saved already makes no revision")
  func unchanged() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    let counter = try scene.workspace.changeCounter()
    #expect(try scene.workspace.save(orderStatus(), basedOn: 1) == saved)
    #expect(try scene.workspace.changeCounter() == counter)
    #expect(try scene.workspace.auditTrail(limit: 10).count == 1)
  }

  @Test("An empty draft can be saved")
  func incomplete() throws {
    let scene = try Scene()
    let empty = Action(id: "empty")
    #expect(try scene.workspace.save(empty, basedOn: nil).action == empty)
  }

  @Test("A save from a stale revision is refused and brings what is there")
  func stale() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    var theirs = orderStatus()
    theirs.name = "Theirs"
    let saved = try scene.second().save(theirs, basedOn: 1)
    var mine = orderStatus()
    mine.name = "Mine"
    let refused = error { try scene.workspace.save(mine, basedOn: 1) }
    #expect(refused == .stale(theirs: saved))
    #expect(
      refused?.message
        == "“Theirs” was saved elsewhere as revision 2 while you edited it. "
        + "Compare both versions, then choose which one to keep."
    )
    #expect(try scene.workspace.actions() == [saved])
  }

  @Test("A new action never takes the place of one with its id")
  func sameID() throws {
    let scene = try Scene()
    let first = try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(error { try scene.workspace.save(Action(id: first.id), basedOn: nil) } == .stale(theirs: first))
    try scene.workspace.delete(first.id)
    #expect(
      error { try scene.workspace.save(Action(id: first.id), basedOn: nil) } == .deleted(title: "Order status")
    )
  }

  @Test("A change of an action that isn't there is refused")
  func missing() throws {
    let scene = try Scene()
    #expect(error { try scene.workspace.save(orderStatus(), basedOn: 1) } == .noSuchAction)
    #expect(error { try scene.workspace.publish("order-status", revision: 1) } == .noSuchAction)
    #expect(error { try scene.workspace.delete("order-status") } == .noSuchAction)
    #expect(try scene.workspace.action("order-status") == nil)
  }

  @Test("An action with the longest sample that the editor takes is kept whole")
  func longSample() throws {
    let scene = try Scene()
    var action = orderStatus()
    // Each of its bytes takes two in the JSON text that is kept.
    action.sampleResponse = String(repeating: "\"", count: ActionLimits.sampleResponse)
    try scene.workspace.save(action, basedOn: nil)
    #expect(try scene.second().action(action.id)?.action == action)
  }

  @Test("An action over 8 MiB is refused, and what was there stays")
  func tooLarge() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    var huge = orderStatus()
    huge.sampleResponse = String(repeating: "x", count: 8 << 20)
    #expect(error { try scene.workspace.save(huge, basedOn: 1) } == .tooLarge(title: "Order status"))
    #expect(try scene.workspace.actions() == [saved])
  }
}
