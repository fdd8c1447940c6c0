import BellhopCore
import BellhopStorage
import Testing

@Suite("Publishing, unpublishing, deleting")
struct PublishingTests {
  @Test("A published action has the revision that was tested, and says so to every process")
  func publish() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    let published = try scene.workspace.publish("order-status", revision: 1)
    #expect(published.isPublished)
    #expect(try scene.second().actions() == [published])
  }

  @Test("A published action can be neither edited nor deleted nor autosaved")
  func frozen() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    let published = try scene.workspace.publish("order-status", revision: 1)
    let edit = WorkspaceError.published(title: "Order status", .edit)
    #expect(edit.message == "“Order status” is published and can't be edited. Unpublish it first.")
    #expect(error { try scene.second().save(Action(id: saved.id), basedOn: 1) } == edit)
    let draft = EditorDraft(action: Action(id: saved.id), basedOn: 1, savedAt: saved.savedAt)
    #expect(error { try scene.second().autosave(draft) } == edit)
    let delete = WorkspaceError.published(title: "Order status", .delete)
    #expect(delete.message == "“Order status” is published and can't be deleted. Unpublish it first.")
    #expect(error { try scene.second().delete(saved.id) } == delete)
    #expect(try scene.workspace.actions() == [published])
  }

  @Test("An unpublished action is a draft again and can be edited and deleted")
  func unpublish() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.workspace.publish("order-status", revision: 1)
    #expect(try scene.workspace.unpublish("order-status").status == .draft)
    #expect(try scene.second().actions().map(\.status) == [.draft])
    var changed = orderStatus()
    changed.name = "Changed"
    #expect(try scene.workspace.save(changed, basedOn: 1).revision == 2)
    try scene.workspace.delete("order-status")
    #expect(try scene.workspace.actions().isEmpty)
  }

  @Test("Errors keep an action from being published; warnings don't")
  func problems() throws {
    let scene = try Scene(problems: { action, _ in
      action.name.isEmpty
        ? [.error(.name, "Give it a name."), .error(.url, "Give it an address.")]
        : [.warning(.responseInstructions, "Say what to tell.")]
    })
    var action = Action(id: "new")
    try scene.workspace.save(action, basedOn: nil)
    let refused = error { try scene.workspace.publish("new", revision: 1) }
    #expect(
      refused?.message
        == "“Untitled action” can't be published yet. Give it a name. Another problem stands in the editor."
    )
    #expect(try scene.workspace.action("new")?.isPublished == false)
    action.name = "Named"
    try scene.workspace.save(action, basedOn: 1)
    #expect(try scene.workspace.publish("new", revision: 2).isPublished)
  }

  @Test("The check sees the other actions and the secrets")
  func context() throws {
    let scene = try Scene(problems: { action, context in
      [.error(.name, "\(action.id) \(context.others.map(\.id)) \(context.secrets.map(\.name))")]
    })
    for id in ["a", "b", "c"] { try scene.workspace.save(orderStatus(id), basedOn: nil) }
    try scene.workspace.delete("c")
    try scene.workspace.setSecret("orders-api", value: "hush", hosts: ["api.example.com"])
    let refused = error { try scene.workspace.publish("b", revision: 1) }
    #expect(refused == .hasProblems(title: "Order status", [.error(.name, "b [a] [orders-api]")]))
  }

  @Test("Only the last revision can be published")
  func staleRevision() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    var changed = orderStatus()
    changed.name = "Changed"
    let second = try scene.second().save(changed, basedOn: 1)
    #expect(error { try scene.workspace.publish("order-status", revision: 1) } == .stale(theirs: second))
  }

  @Test("Publishing and unpublishing twice changes nothing more")
  func twice() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.workspace.publish("order-status", revision: 1)
    let counter = try scene.workspace.changeCounter()
    try scene.workspace.publish("order-status", revision: 1)
    #expect(try scene.workspace.changeCounter() == counter)
    try scene.workspace.unpublish("order-status")
    try scene.workspace.unpublish("order-status")
    #expect(try scene.workspace.auditTrail(limit: 10).count == 3)
  }

  @Test("A deleted action comes back to its place with its revisions")
  func restore() throws {
    let scene = try Scene()
    let first = try scene.workspace.save(orderStatus("first"), basedOn: nil)
    let second = try scene.workspace.save(orderStatus("second"), basedOn: nil)
    try scene.workspace.delete("second")
    try scene.workspace.delete("first")
    #expect(try scene.workspace.actions().isEmpty)
    #expect(error { try scene.workspace.publish("first", revision: 1) } == .deleted(title: "Order status"))
    #expect(try scene.workspace.restore("first") == first)
    try scene.second().restore("second")
    #expect(try scene.workspace.actions() == [first, second])
  }

  @Test("A change by one process is counted for the other")
  func counter() throws {
    let scene = try Scene()
    let other = try scene.second()
    let before = try other.changeCounter()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(try other.changeCounter() > before)
  }
}
