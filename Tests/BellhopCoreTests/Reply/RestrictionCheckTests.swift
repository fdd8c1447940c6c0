import Testing

@testable import BellhopCore

@Suite("Which items are meant") struct RestrictionCheckTests {
  private func picked(_ name: String, _ json: String) throws -> [Int]? {
    let read = try #require(ListRestriction.read(FieldName.words(name)))
    guard case .array(let items) = try JSONValue(parsing: json) else { return nil }
    return RestrictionCheck(restriction: read.restriction).pick(items)
  }

  @Test(
    "is decided by a state, a yes or no, a stock or a day of their own",
    arguments: [
      ("orders that are open", #"[{"state": "OPEN"}, {"state": "closed"}]"#, [0]),
      ("orders that aren't open", #"[{"state": "OPEN"}, {"state": "closed"}]"#, [1]),
      ("orders which have not been paid yet", #"[{"paid": true}, {"paid": false}]"#, [1]),
      ("orders that are unpaid", #"[{"isPaid": true}, {"isPaid": false}]"#, [1]),
      ("items that are in stock", #"[{"in_stock": 0}, {"in_stock": 3}]"#, [1]),
      ("orders that were shipped", #"[{"shipped_at": null}, {"shipped_at": "2026-05-01"}]"#, [1]),
      (
        "orders with status open or pending", #"[{"status": "open"}, {"status": "pending"}, {"status": "done"}]"#,
        [0, 1]
      ),
      ("orders that are paid", #"[{"paid": 0.00}, {"paid": 1}]"#, [1]),
      ("parcels that were sent", #"[{"sent_at": null}, {"sent_at": "2026-05-01"}]"#, [1]),
      ("orders that are cancelled", #"[{"status": "open"}, {"status": "shipped"}]"#, []),
      ("factures qui ne sont pas payées", #"[{"statut": "payée"}, {"statut": "impayée"}]"#, [1]),
      ("commandes dont le statut est expédiée", #"[{"status": "SHIPPED"}, {"status": "PENDING"}]"#, [0]),
    ]
  )
  func decided(name: String, json: String, wanted: [Int]) throws {
    #expect(try picked(name, json) == wanted)
  }

  @Test(
    "isn't guessed where an item doesn't say, or its state may mean the same",
    arguments: [
      ("subscriptions that are expired", #"[{"expires_at": "2031-01-01"}, {"expires_at": "2020-01-01"}]"#),
      ("orders that are overdue", #"[{"total": 1}, {"total": 2}]"#),
      ("orders that are open", #"[{"state": "open"}, {"total": 2}]"#),
      ("orders that aren't shipped", #"[{"status": "shipped"}, {"status": "delivered"}]"#),
      ("orders that are active", #"[{"status": "running"}, {"status": "stopped"}]"#),
      ("orders that are nearby", #"["a", "b"]"#),
    ]
  )
  func undecided(name: String, json: String) throws {
    #expect(try picked(name, json) == nil)
  }

  @Test("goes by a state that is kept back, which isn't told")
  func withheldState() throws {
    let json = #"{"orders": [{"number": "A", "state": "open"}, {"number": "B", "state": "closed"}]}"#
    let reply = try ReplyTests.reply("Tell the number of the open orders. Never mention the state.", json)
    #expect(reply.text == "The number of the open orders is A.")
  }

  @Test("isn't looked for in more items than anybody is told of")
  func bounded() throws {
    let items = Array(repeating: #"{"state": "open"}"#, count: 501).joined(separator: ",")
    #expect(try picked("orders that are open", "[\(items)]") == nil)
  }
}
