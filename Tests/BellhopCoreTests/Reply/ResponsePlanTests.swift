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
    "Instructions of any kind are read",
    arguments: ["\"", "{{", "}}", "Say \"", "do not", "Tell", "never", "«", ":", "-", "If", "N'"]
  )
  func hostile(instructions: String) throws {
    _ = try plan(instructions).summary
    _ = try plan(String(repeating: instructions + " ", count: 500)).summary
  }
}
