import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("The audit trail")
struct AuditTests {
  @Test("It tells who did what, and when, the newest first")
  func story() throws {
    let scene = try Scene()
    let saved = try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.second(user: "bob").publish("order-status", revision: 1)
    try scene.workspace.unpublish("order-status")
    try scene.workspace.setSecret("orders-api", value: "hush", hosts: ["a.example", "b.example:8443"])
    try scene.workspace.removeSecret("orders-api")
    try scene.workspace.changeSettings { $0.language = .french }
    try scene.workspace.changeSettings { $0.testCustomer.name = "Zoë" }
    try scene.workspace.changeSettings { $0.language = .french }
    try scene.workspace.changeSettings {
      $0.languageModel = LanguageModel(isOn: true, url: "https://ai.example/v1", name: "m", secret: "orders-api")
    }
    try scene.workspace.changeSettings { $0.languageModel.isOn = false }
    try scene.workspace.delete("order-status")
    try scene.workspace.restore("order-status")
    let subject = AuditEvent.Subject(saved.action, revision: 1)
    try scene.workspace.record(.called(.init(subject, method: .get, host: "api.example.com", status: 404)))
    try scene.workspace.record(.called(.init(subject, method: .post, host: "localhost:81", status: nil)))
    try scene.workspace.record(.modelAsked(.init(subject, method: .post, host: "ai.example", status: 200), model: "m"))
    let trail = try scene.workspace.auditTrail(limit: 100)
    #expect(
      trail.reversed().map { "\($0.who) \($0.event?.sentence ?? "?")" } == [
        "ada saved “Order status”, revision 1",
        "bob published “Order status”, revision 1",
        "ada unpublished “Order status”, revision 1",
        "ada set the secret orders-api for a.example, b.example:8443",
        "ada removed the secret orders-api",
        "ada set the agent's language to Français",
        "ada turned the language model m at ai.example on",
        "ada turned the language model off",
        "ada deleted “Order status”, revision 1",
        "ada brought back “Order status”, revision 1",
        "ada called GET api.example.com for “Order status”, revision 1: status 404",
        "ada called POST localhost:81 for “Order status”, revision 1: no response",
        "ada gave an answer of “Order status”, revision 1 to the language model m at ai.example: status 200",
      ]
    )
    #expect(trail.map(\.id) == Array((1...13).reversed()))
    #expect(trail.allSatisfy { $0.at > Date(timeIntervalSince1970: 1_800_000_000) })
    #expect(try scene.workspace.auditTrail(limit: 2) == Array(trail.prefix(2)))
  }

  @Test(
    "Nothing in it can be changed, removed or replaced",
    arguments: [
      "UPDATE audit SET who = 'nobody'",
      "DELETE FROM audit",
      "INSERT OR REPLACE INTO audit (id, at, who, event) VALUES (1, 1, 'nobody', '{}')",
      "REPLACE INTO audit (id, at, who, event) VALUES (1, 1, 'nobody', '{}')",
    ]
  )
  func appendOnly(sql: String) throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    let trail = try scene.workspace.auditTrail(limit: 9)
    #expect(error { try scene.workspace.connection.write { try $0.execute(sql: sql) } } != nil)
    #expect(try scene.workspace.auditTrail(limit: 9) == trail)
  }

  @Test("What was refused leaves no trace")
  func refused() throws {
    let scene = try Scene(problems: { _, _ in [.error(.name, "No.")] })
    try scene.workspace.save(orderStatus(), basedOn: nil)
    #expect(error { try scene.workspace.publish("order-status", revision: 1) } != nil)
    #expect(error { try scene.workspace.setSecret("a", value: "", hosts: ["h"]) } != nil)
    #expect(try scene.workspace.auditTrail(limit: 9).count == 1)
  }

  @Test("A long title is cut")
  func longTitle() throws {
    let scene = try Scene()
    try scene.workspace.save(Action(id: "long", name: String(repeating: "n", count: 5000)), basedOn: nil)
    let event = try #require(try scene.workspace.auditTrail(limit: 1).first?.event)
    #expect(event.sentence.count < 120)
  }

  @Test("An entry that can't be read doesn't hide the others")
  func unreadable() throws {
    let scene = try Scene()
    try scene.workspace.save(orderStatus(), basedOn: nil)
    try scene.workspace.connection.write {
      try $0.execute(sql: "INSERT INTO audit (at, who, event) VALUES (1, 'ada', 'not JSON')")
    }
    #expect(try scene.workspace.auditTrail(limit: 9).map { $0.event == nil } == [true, false])
  }
}
