import BellhopCore
import Foundation
import GRDB
import Synchronization
import Testing

@testable import BellhopStorage

@Suite("What is asked often of the calls is found by an index")
struct CallIndexTests {
  /// The plans of all statements that a piece of work runs.
  private func plans(_ workspace: Workspace, of work: () throws -> Void) throws -> [String] {
    let statements = Mutex<[String]>([])
    let note: @Sendable (Database.TraceEvent) -> Void = { event in
      if case .statement(let statement) = event { statements.withLock { $0.append(statement.expandedSQL) } }
    }
    try workspace.connection.read { $0.trace(options: .statement, note) }
    try workspace.connection.write { $0.trace(options: .statement, note) }
    try work()
    try workspace.connection.read { $0.trace(options: []) }
    try workspace.connection.write { $0.trace(options: []) }
    let kinds = ["SELECT", "UPDATE", "DELETE", "INSERT"]
    let asked = statements.withLock { $0 }.filter { sql in
      kinds.contains { sql.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix($0) }
    }
    #expect(!asked.isEmpty)
    return try workspace.connection.read { db in
      try asked.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map {
          "\(try $0.decode(String.self, atIndex: 3)): \(sql)"
        }
      }
    }
  }

  @Test("looking after calls, claiming, settling and forgetting read no more of them than they are about")
  func plans() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 30 }
    let number = try scene.workspace.make(refund(), .unsure)
    let plans = try plans(scene.workspace) {
      try scene.workspace.lookAfterCalls()
      _ = try scene.workspace.tellUnsureCalls()
      _ = try scene.workspace.unsureCallCount()
      try scene.workspace.make(refund(2), .done)
      try scene.workspace.record(lookUp: status(3), .done, CallResultFacts(), began: Date())
      try scene.workspace.settle(number, wasDone: true, why: "seen")
      try scene.workspace.connection.write { try scene.workspace.removeOldCallValues($0) }
      try scene.workspace.forgetCustomer("jo@example.com")
    }
    let scans = plans.filter { $0.hasPrefix("SCAN call") || $0.hasPrefix("SCAN earlier") }
    // Whether there is a value at all is known from the first.
    #expect(scans.filter { !$0.contains("SELECT 1 FROM callValue LIMIT 1") } == [])
  }

  @Test("the values of a part of the list are those of its calls, however far apart they lie")
  func values() throws {
    let scene = try Scene()
    for run in 1...9 { try scene.workspace.make(refund(run), run % 8 == 1 ? .unsure : .done) }
    var page: CallPage?
    let plans = try plans(scene.workspace) { page = try scene.workspace.calls(CallQuery(.unsure, count: 50)) }
    #expect(page?.calls.map(\.id) == [9, 1])
    #expect(page?.calls.map(\.values.count) == [3, 3])
    let ofValues = plans.filter { $0.contains("FROM callValue") && $0.hasPrefix("SEARCH") }
    #expect(ofValues.count == 1)
    #expect(ofValues.allSatisfy { $0.contains("(call=?)") }, "\(ofValues)")
  }
}
