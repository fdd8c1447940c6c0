import BellhopCore
import Foundation
import GRDB
import Synchronization
import Testing

@testable import BellhopStorage

@Suite("Finding calls again")
struct CallListTests {
  @Test("a call is found by the customer's e-mail and by a number, whatever the case, and by its action and host")
  func search() throws {
    let scene = try Scene()
    try scene.workspace.make(refund(1, of: "ORD-11111", for: "Jane@Example.com"), .done)
    try scene.workspace.make(refund(2, of: "ORD-22222", for: "kim@example.com"), .done)
    try scene.workspace.record(lookUp: status(3), .done, CallResultFacts(status: 200), began: Date())
    func found(_ text: String) throws -> [Int] { try scene.workspace.allCalls(text).map(\.id) }
    #expect(try found("jane@example.com") == [1])
    #expect(try found(" JANE@EXAMPLE.COM ") == [1])
    #expect(try found("ord-22222") == [2])
    #expect(try found("jane@example.com ord-22222").isEmpty)
    #expect(try found("refund kim@example.com") == [2])
    #expect(try found("REFUND") == [2, 1])
    #expect(try found("order status") == [3])
    #expect(try found("api.example") == [3, 2, 1])
    // A part of a value finds nothing: only a code of the whole is kept.
    #expect(try found("jane@example").isEmpty)
    for hostile in ["%", "_", "' OR 1=1 --", "\\", String(repeating: "zq ", count: 40)] {
      #expect(try found(hostile).isEmpty, "\(hostile)")
    }
  }

  @Test("no value stands in the file")
  func noValues() throws {
    let scene = try Scene()
    try scene.workspace.make(refund(of: "ORD-13579", for: "jane.marple@example.com"), .done)
    scene.workspace.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scene.workspace.path))
    for value in ["ORD-13579", "jane.marple", "Jane"] { #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value)") }
  }

  @Test("the test customer and what was looked for are known by their names, others tell nothing but that they differ")
  func known() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.testCustomer = Customer(email: "kim@example.com") }
    for (run, email) in ["kim@example.com", "ann@example.com", "bob@example.com", "Ann@example.com"].enumerated() {
      try scene.workspace.make(refund(run, for: email), .done)
    }
    let whom = try scene.workspace.allCalls().map { try #require($0.whom) }
    #expect(whom.map(\.text) == [nil, nil, nil, "kim@example.com"])
    #expect(whom[0].mark == whom[2].mark && whom[0].mark != whom[1].mark)
    #expect(whom[0].mark.count == 4)
    #expect(
      try scene.workspace.allCalls("ann@example.com").map(\.whom?.text) == ["ann@example.com", "ann@example.com"]
    )
  }

  @Test("a list is read in parts, and stays at its call when others come")
  func pages() throws {
    let scene = try Scene()
    for run in 1...30 { try scene.workspace.make(refund(run), run.isMultiple(of: 3) ? .unsure : .done) }
    func page(_ scope: CallQuery.Scope, _ place: CallQuery.Place) throws -> CallPage {
      try scene.workspace.calls(CallQuery(scope, around: place, count: 6))
    }
    let top = try page(.all, .row(0))
    #expect(top.calls.map(\.id) == [30, 29, 28, 27, 26, 25])
    #expect(top.first == 0 && top.row == 0 && top.total == 30 && top.unsure == 10 && top.all == 30)
    let middle = try page(.all, .call(15))
    #expect(middle.row == 15 && middle.first == 12)
    #expect(middle.calls.map(\.id) == [18, 17, 16, 15, 14, 13])
    #expect(try page(.all, .row(500)).calls.map(\.id) == [6, 5, 4, 3, 2, 1])
    #expect(try page(.unsure, .call(15)).row == 5)
    #expect(try page(.unsure, .call(16)).row == nil)
    #expect(try page(.unsure, .row(0)).calls.map(\.id) == [30, 27, 24, 21, 18, 15])
    #expect(try page(.all, .row(-4)).row == 0)
  }

  @Test("reading a part of many calls takes no longer than of few, by far")
  func many() throws {
    let scene = try Scene()
    try scene.workspace.make(refund(), .unsure)
    try scene.workspace.connection.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
          INSERT INTO call (conversation, run, attempt, isRepeat, action, title, revision, changes, method, host, path,
            who, state, claimedAt)
          SELECT 'many', i, 1, 0, 'a', 'Look it up', 1, 0, 'GET', 'api.example.com', '/', 'ada', 'done', i FROM n
          """
      )
    }
    let page = try scene.workspace.calls(CallQuery(.all, around: .row(5_000), count: 50))
    #expect(page.total == 10_000 && page.calls.count == 50)
    #expect(try scene.workspace.calls(CallQuery(.unsure, count: 50)).calls.map(\.id) == [1])
    #expect(try scene.workspace.allCalls("ord-12345").map(\.id) == [1])
  }

  @Test("values are kept, sealed, for as long as the settings say, and the codes stay")
  func kept() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 30 }
    try scene.workspace.make(refund(of: "ORD-13579"), .done)
    #expect(try scene.workspace.allCalls().first?.values.map(\.text) == ["Jane@example.com", "Jane", "ORD-13579"])
    #expect(
      try scene.workspace.allCalls().first?.values.map(\.label) == [
        "Customer's e-mail", "Customer's name", "Order number",
      ]
    )
    let day: Double = 24 * 60 * 60
    func opened(after days: Double, _ access: Workspace.Access = .readWrite) throws -> Workspace {
      var later = environment(in: scene.folder)
      later.now = { Date(timeIntervalSince1970: 1_800_000_000 + days * day) }
      return try Workspace.open(path: scene.workspace.path, access: access, environment: later)
    }
    #expect(try opened(after: 29).allCalls().first?.whom?.text == "Jane@example.com")
    let reader = try opened(after: 31, .readOnly)
    #expect(try sealedValues(scene.workspace) == 3)
    #expect(try reader.allCalls().first?.values.map(\.text) == [nil, nil, nil])
    #expect(try opened(after: 31).allCalls().first?.values.map(\.text) == [nil, nil, nil])
    #expect(try scene.workspace.allCalls("ord-13579").count == 1)
  }

  private func sealedValues(_ workspace: Workspace) throws -> Int? {
    try workspace.connection.read { try $0.integer("SELECT COUNT(*) FROM callValue WHERE sealed IS NOT NULL") }
  }

  @Test("a program that runs for long removes old values, too: when it looks after the calls, and after each call")
  func runningOn() throws {
    let folder = TemporaryFolder()
    let time = Mutex(1_800_000_000.0)
    var clock = environment(in: folder)
    clock.now = { Date(timeIntervalSince1970: time.withLock { $0 }) }
    let workspace = try Workspace.open(path: folder.workspace, environment: clock)
    try workspace.changeSettings { $0.callValueDays = 1 }
    try workspace.make(refund(1), .done)
    #expect(try sealedValues(workspace) == 3)
    time.withLock { $0 += 2 * 24 * 60 * 60 }
    #expect(try workspace.allCalls().first?.whom?.text == nil)
    try workspace.lookAfterCalls()
    #expect(try sealedValues(workspace) == 0)
    try workspace.make(refund(2), .done)
    time.withLock { $0 += 2 * 24 * 60 * 60 }
    try workspace.make(refund(3), .done)
    #expect(try sealedValues(workspace) == 3)
    #expect(try workspace.allCalls().map(\.whom?.text) == ["Jane@example.com", nil, nil])
  }

  @Test("kept for a shorter time, values go from the log beside the file, too, and each change of it is in the trail")
  func fromTheLog() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 30 }
    #expect(
      try scene.workspace.auditTrail(limit: 9).map(\.event?.sentence)
        == ["set customers' values to be kept with calls for 30 days"]
    )
    try scene.workspace.make(refund(), .done)
    let sealed = try scene.workspace.connection.read { db in
      try Data.fetchAll(db, sql: "SELECT sealed FROM callValue")
    }
    func isThere(_ value: Data) -> Bool {
      [scene.workspace.path, scene.workspace.path + "-wal"].contains { path in
        FileManager.default.contents(atPath: path)?.range(of: value) != nil
      }
    }
    #expect(sealed.map(isThere) == [true, true, true])
    try scene.workspace.changeSettings { $0.callValueDays = 0 }
    #expect(sealed.map(isThere) == [false, false, false])
    #expect(
      try scene.workspace.auditTrail(limit: 1).first?.event?.sentence
        == "turned the keeping of customers' values with calls off"
    )
    try scene.workspace.changeSettings { $0.language = .french }
    #expect(try scene.workspace.auditTrail(limit: 9).count == 3)
  }

  @Test("kept for a shorter time, older values go at once; no more than 90 days can be asked for")
  func shorter() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 400 }
    #expect(try scene.workspace.settings().callValueDays == 90)
    try scene.workspace.make(refund(), .done)
    try scene.workspace.changeSettings { $0.callValueDays = 0 }
    #expect(try scene.workspace.allCalls().first?.values.map(\.text) == [nil, nil, nil])
    try scene.workspace.make(refund(2), .done)
    #expect(try scene.workspace.allCalls().first?.whom?.text == nil)
  }

  @Test(
    "without its key the calls are still listed, and still made; no new key takes the place of one that secrets need"
  )
  func lostKey() throws {
    let scene = try Scene()
    try scene.workspace.changeSettings { $0.callValueDays = 30 }
    try scene.workspace.setSecret("orders-api", value: "hush", hosts: ["api.example.com"])
    try scene.workspace.make(refund(), .done)
    let file = scene.keyFolder + "/" + scene.workspace.id
    let key = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    try scene.workspace.make(refund(2), .done)
    #expect(!FileManager.default.fileExists(atPath: file))
    let calls = try scene.workspace.allCalls()
    #expect(calls.map(\.whom?.text) == [nil, nil])
    #expect(calls.map(\.values.count) == [0, 3])
    #expect(try scene.workspace.allCalls("ord-12345").isEmpty)
    #expect(try scene.workspace.forgetCustomer("", of: 1) == 1)
    try key.write(to: URL(fileURLWithPath: file))
    #expect(try scene.workspace.resolve(["orders-api"]).faults.isEmpty)
  }
}

@Suite("Settling a call that is unsure")
struct SettlingTests {
  @Test("needs a reason, names who it was, and stands in the audit trail", arguments: [false, true])
  func settle(wasDone: Bool) throws {
    let scene = try Scene()
    let number = try scene.workspace.make(refund(), .unsure)
    #expect(error { try scene.workspace.settle(number, wasDone: wasDone, why: " \n") } == .call(.noReason))
    try scene.second(user: "bob").settle(number, wasDone: wasDone, why: " Looked in the shop. ")
    let call = try #require(try scene.workspace.allCalls().first)
    #expect(call.state == .unsure && !call.isUnsure)
    #expect(call.settlement?.by == "bob" && call.settlement?.wasDone == wasDone)
    #expect(call.settlement?.why == "Looked in the shop.")
    let words = wasDone ? "done" : "not done"
    let entry = try #require(try scene.workspace.auditTrail(limit: 1).first)
    #expect(entry.who == "bob")
    #expect(
      entry.event?.sentence == "settled call 1 of “Refund an order”, revision 3 as \(words): Looked in the shop."
    )
    #expect(try scene.workspace.unsureCallCount() == 0)
    let again = error { try scene.workspace.settle(number, wasDone: wasDone, why: "x") }
    #expect(again == .call(.settledAlready(title: "Refund an order", by: "bob")))
  }

  @Test("decides whether the run may be sent again")
  func repeats() throws {
    let scene = try Scene()
    let first = try scene.workspace.make(refund(1), .unsure)
    let second = try scene.workspace.make(refund(2), .unsure)
    try scene.workspace.settle(first, wasDone: true, why: "seen")
    try scene.workspace.settle(second, wasDone: false, why: "not there")
    let refused = error { try scene.workspace.claim(refund(1), isRepeat: true) }
    #expect(refused == .call(.alreadySent(title: "Refund an order", .done)))
    // The endpoint may know the key: what wasn't done begins anew, under another.
    let over = error { try scene.workspace.claim(refund(2), isRepeat: true) }
    #expect(over == .call(.alreadySent(title: "Refund an order", .notDone)))
    #expect(try scene.workspace.claim(refund(3, of: "ORD-12346")).number == 3)
  }

  @Test("is for what is unsure only")
  func known() throws {
    let scene = try Scene()
    let number = try scene.workspace.make(refund(), .done)
    #expect(
      error { try scene.workspace.settle(number, wasDone: true, why: "x") }
        == .call(.notUnsure(title: "Refund an order"))
    )
    #expect(error { try scene.workspace.settle(99, wasDone: true, why: "x") } == .call(.noSuchCall))
  }
}
