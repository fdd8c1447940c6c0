import Testing

@testable import BellhopCore

@Suite struct ResponsePlanTests {
  private func plan(_ instructions: String, _ json: String? = ReplyTests.order) throws -> ResponsePlan {
    ResponsePlan(reading: ResponseInstructions(instructions), against: try json.map { try JSONValue(parsing: $0) })
  }

  @Test("The plan shows what is told, left out and not understood")
  func summary() throws {
    let plan = try plan("Tell the status and the items. Never mention the address. Be friendly.")
    #expect(plan.scope == .named)
    #expect(plan.tell.map(\.description) == ["status", "items"])
    #expect(
      plan.summary.map(\.text) == [
        "Tells status, items",
        "Leaves out address, address.street, address.city, address.postcode",
        "Not understood: “Be friendly.”",
      ]
    )
  }

  @Test(
    "What would have to be worked out, or picked by what the items don't say, is told to the admin and to nobody else",
    arguments: [
      ("Tell the total of all orders.", "would have to be worked out"),
      ("Tell how many days until the due date.", "would have to be worked out"),
      ("Tell the average of the totals.", "would have to be worked out"),
      ("Tell the number of the upcoming orders.", "Not understood which items"),
      ("List the orders that are overdue.", "Not understood which items"),
      ("Tell the number of the fastest order.", "Not understood which items"),
    ]
  )
  func notDone(instructions: String, sentence: String) throws {
    let json = #"""
      {"orders": [{"number": "A", "total": 5, "state": "open", "due_date": "2026-05-01"},
        {"number": "B", "total": 7, "state": "closed", "due_date": "2026-05-02"}]}
      """#
    let plan = try plan(instructions, json)
    #expect(plan.tell.isEmpty)
    #expect(plan.problems.contains { $0.sentence.contains(sentence) }, "\(plan.problems)")
    #expect(try ReplyTests.reply(instructions, json).text.hasPrefix("I don't have"))
  }

  @Test(
    "A condition is shown as it was read",
    arguments: [
      (#"If the total is over 1,000, say "Shipping is free.""#, "Says “Shipping is free.” when total is over 1000"),
      (#"Unless the total is at least fifty, say "Add more.""#, "Says “Add more.” unless total is at least 50"),
      ("If the total is between 10 and one hundred, give the status.", "Tells status when total is from 10 to 100"),
      ("If the status is shipped, give the items.", "Tells items when status is shipped"),
    ]
  )
  func conditions(instructions: String, shown: String) throws {
    let plan = try plan(instructions, #"{"total": 50, "status": "shipped", "items": ["Lamp"]}"#)
    #expect(plan.conditions == [shown])
    #expect(plan.summary.contains(ResponsePlan.SummaryLine(kind: .depends, text: shown)))
  }

  @Test("Of a manner of saying the admin is told that it needs a language model")
  func tone() throws {
    let problem = try #require(try plan("Tell the status. Be friendly.").problems.first)
    #expect(problem.sentence.hasSuffix("How it is said needs a language model."))
    #expect(problem.needsLanguageModel)
  }

  @Test("Without a sample the plan shows the names as they were written")
  func withoutSample() throws {
    let plan = try plan("Tell the status. Never mention the address.", nil)
    #expect(plan.summary.map(\.text) == ["Tells status", "Leaves out address"])
    #expect(plan.problems.isEmpty)
  }

  @Test("Without names to tell, the plan lists the plain fields that will be")
  func allOthers() throws {
    let plan = try plan("Leave out the price.", #"{"status": "ok", "price": 5, "token": "x", "currency": "EUR"}"#)
    #expect(plan.scope == .allOthers)
    #expect(plan.summary.map(\.text) == ["Tells all other plain fields: status", "Leaves out price"])
  }

  @Test(
    "What the admin should mend is a problem at the field",
    arguments: [
      ("Tell the colour.", Problem.Severity.warning, "The sample response has no “colour”."),
      ("Be friendly.", .warning, "No field is named here"),
      ("Tell the status. Be friendly.", .warning, "Not understood, and so not followed: “Be friendly.”"),
      ("Tell the total. Leave out the total.", .warning, "“total” is both to be told and to be left out."),
      ("Say \"It is {{colour}}.\"", .warning, "The sample response has no {{colour}}."),
      (
        "Say \"It is {{total}}.\" Leave out the total.", .error, "{{total}} is inserted, but it is also to be left out."
      ),
      ("Say \"It is {{total.\"", .error, "A {{ has no field and }} after it."),
      ("Tell the api token.", .warning, "“api token” looks like a secret."),
      ("Leave out the colour.", .warning, "The sample response has no “colour” to leave out."),
      ("Leave out the secret warehouse codes.", .warning, "To be safe, warehouse is left out."),
    ]
  )
  func problems(instructions: String, severity: Problem.Severity, sentence: String) throws {
    let problems = try plan(instructions).problems
    #expect(
      problems.contains {
        $0.severity == severity && $0.sentence.contains(sentence) && $0.field == .responseInstructions
      },
      "\(problems)"
    )
  }

  @Test(
    "Good instructions have no problems",
    arguments: ["Tell the status.", "Say \"All done.\"", "Leave out the warehouse.", ""]
  )
  func noProblems(instructions: String) throws {
    #expect(try plan(instructions).problems.isEmpty)
  }

  @Test("Two fields of one name are both told, and the admin is asked which")
  func ambiguous() throws {
    let plan = try plan("Tell the status.", #"{"order": {"status": "sent"}, "payment": {"status": "paid"}}"#)
    #expect(plan.tell.map(\.description) == ["order.status", "payment.status"])
    #expect(
      plan.problems.map(\.sentence) == [
        "“status” may mean order.status, payment.status. Write which, such as order.status."
      ]
    )
    #expect(
      plan.reply(to: try JSONValue(parsing: #"{"order": {"status": "sent"}, "payment": {"status": "paid"}}"#)).text
        == "The order status is sent. The payment status is paid."
    )
  }

  @Test(
    "Instructions of any kind are read within bounds, and never tell what an earlier sentence keeps back",
    arguments: [
      "\"", "{{", "}}", "Say \"", "do not", "Tell", "never", "«", ":", "-", "If", "N'", "Tell everything.",
      "Tell the address.", "Say \"{{address}}\".", "If it is paid, tell the address.", "keep", "and apologise if",
      "first", "how many", "which are not", "the cheapest", "why",
    ]
  )
  func hostile(instructions: String) throws {
    let response = try JSONValue(parsing: ReplyTests.order)
    for text in [instructions, String(repeating: instructions + " ", count: 500)] {
      let plan = try plan("Never mention the address. " + text)
      let reply = plan.reply(to: response)
      #expect(plan.withhold.map(\.description).starts(with: ["address", "address.street"]))
      #expect(Set(plan.tell).isDisjoint(with: plan.withhold))
      #expect(!reply.text.contains("Rue Haute") && !reply.text.contains("tok_1"), "\(reply.text)")
      #expect(reply.text.count <= Reply.longest && !reply.text.isEmpty)
      #expect(plan.summary.reduce(0) { $0 + $1.text.count } <= 2 * text.count + 2_000)
      #expect(plan.problems.count <= 8)
    }
  }
}
