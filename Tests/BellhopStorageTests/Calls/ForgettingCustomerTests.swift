import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("Forgetting a customer")
struct ForgettingCustomerTests {
  /// A change for somebody of whom only this is known.
  private func change(_ run: Int, of order: String = "ORD-12345", _ customer: Customer) -> CallFacts {
    let action = Action(
      id: "change",
      name: "Change an order",
      inputs: [RequiredInput(id: "order", name: "Order number")],
      endpoint: Endpoint(method: .post, url: "https://api.example.com/orders")
    )
    return CallFacts(
      action,
      revision: 1,
      run: RunID(conversation: "talk", number: run),
      values: RunValues(inputs: ["order": order], customer: customer)
    )
  }

  /// Which calls still have values.
  private func left(_ scene: Scene) throws -> [Int] {
    try scene.workspace.allCalls().filter { !$0.values.isEmpty }.map(\.id).reversed()
  }

  @Test("a customer who is forgotten is found no more, in all their calls, and the calls stay")
  func forget() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 30 }
    try scene.workspace.make(refund(1, of: "ORD-11111"), .done)
    try scene.workspace.make(refund(2, of: "ORD-22222"), .unsure)
    try scene.workspace.make(refund(3, of: "ORD-33333", for: "kim@example.com"), .done)
    #expect(try scene.workspace.forgetCustomer("  jane@EXAMPLE.com") == 2)
    #expect(try scene.workspace.allCalls("ord-11111").isEmpty)
    #expect(try scene.workspace.allCalls("ord-33333").map(\.id) == [3])
    let calls = try scene.workspace.allCalls()
    #expect(calls.map(\.state) == [.done, .unsure, .done])
    #expect(calls.map(\.values.count) == [3, 0, 0])
    #expect(try scene.workspace.auditTrail(limit: 1).first?.event?.sentence == "forgot a customer, in 2 calls")
    #expect(try scene.workspace.forgetCustomer("jane@example.com") == 0)
    #expect(try scene.workspace.forgetCustomer(" ", of: 3) == 1)
    #expect(try scene.workspace.forgetCustomer("") == 0)
  }

  @Test("calls that know only some of the customer are found through those that know more")
  func chained() throws {
    let scene = try Scene()
    let jane = Customer(email: "jane@example.com", id: "C-1")
    try scene.workspace.make(change(1, of: "ORD-1", Customer(email: "jane@example.com")), .done)
    try scene.workspace.make(change(2, of: "ORD-2", jane), .done)
    try scene.workspace.make(change(3, of: "ORD-3", Customer(id: "C-1")), .done)
    try scene.workspace.make(change(4, of: "ORD-4", Customer(email: "jane@home.example", id: "C-1")), .done)
    try scene.workspace.make(change(5, of: "jane@home.example", Customer(id: "C-9")), .done)
    try scene.workspace.make(change(6, of: "ORD-6", Customer(email: "kim@example.com", id: "C-9")), .done)
    // The number of an order that is somebody's id.
    try scene.workspace.make(change(7, of: "C-1", Customer(email: "kim@example.com")), .done)
    #expect(try scene.workspace.forgetCustomer("JANE@example.com") == 5)
    #expect(try left(scene) == [6, 7])
  }

  @Test("a value that only one customer has leads to the rest of theirs, one that many have to nobody else's")
  func otherValues() throws {
    let scene = try Scene()
    for (run, (order, email)) in [
      ("ORD-1", "jane@example.com"), ("1", "jane@example.com"), ("1", "kim@example.com"), ("ORD-2", "kim@example.com"),
    ].enumerated() {
      try scene.workspace.make(change(run + 1, of: order, Customer(email: email)), .done)
    }
    #expect(try scene.workspace.forgetCustomer("1") == 2)
    #expect(try left(scene) == [1, 4])
    #expect(try scene.workspace.forgetCustomer("ord-1") == 1)
    #expect(try left(scene) == [4])
  }

  @Test("without the key nobody is said to have no calls")
  func withoutKey() throws {
    let scene = try Scene()
    #expect(try scene.workspace.forgetCustomer("jane@example.com") == 0)
    try scene.workspace.make(refund(), .done)
    let key = scene.keyFolder + "/" + scene.workspace.id
    try FileManager.default.removeItem(atPath: key)
    #expect(error { try scene.workspace.forgetCustomer("jane@example.com") } == .call(.noKey(path: key)))
    #expect(try left(scene) == [1])
    // A call that was chosen says itself what finds the others.
    #expect(try scene.workspace.forgetCustomer("", of: 1) == 1)
  }
}
