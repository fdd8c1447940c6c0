import BellhopCore
import Foundation
import Testing

@testable import BellhopApp

/// What the admin sees of a call by what came of it.
@Suite struct ChangeOutcomeTests {
  /// A screen on which the write was sent and answered so.
  private func answered(_ response: Response) throws -> Screen {
    var screen = Screen.preview(width: 120, height: 60)
    screen.click("Refund my order")
    screen.type("ORD-12345")
    screen.press("Enter")
    screen.click("[ Send it ]")
    let call = try #require(screen.call)
    screen.finish(call, report(response, changes: true))
    return screen
  }

  private func report(_ response: Response, changes: Bool, attempts: [Attempt] = []) -> ExecutionReport {
    let request = PreparedRequest(
      method: .post,
      url: "https://api.example.com/refunds",
      headers: [Header("Idempotency-Key", "k")],
      body: nil,
      timeout: 30,
      changesSomething: changes
    )
    let outcome = response.outcome(from: "api.example.com", now: Date(timeIntervalSince1970: 0))
    return ExecutionReport(request: request, exchange: Exchange(outcome: outcome), attempts: attempts)
  }

  @Test func `a write answered with a text is done, and the admin reads that no field could be read`() throws {
    var screen = try answered(
      Response(status: 200, headers: [Header("Content-Type", "text/plain")], body: Data("OK".utf8))
    )
    #expect(screen.rule == .doneUnread)
    #expect(screen.text.contains("✓ 200 in"))
    screen.press("Ctrl-O")
    #expect(screen.text.contains("No field of the answer could be"))
    #expect(screen.text.contains("Outcome   done"))
    #expect(screen.text.contains("Idempotency-Key: k"))
  }

  @Test(arguments: [
    (202, "Outcome   passed on", Rule.passedOn), (303, "Outcome   unsure", .offeredHandOffUnsure),
    (307, "Outcome   not done", .offeredHandOffImpossible), (401, "Outcome   not done", .offeredHandOffRefused),
    (500, "Outcome   unsure", .offeredHandOffUnsure),
  ])
  func `the inspector tells the outcome and the reason of this end`(status: Int, words: String, rule: Rule) throws {
    var screen = try answered(Response(status: status))
    #expect(screen.rule == rule)
    screen.press("Ctrl-O")
    #expect(screen.text.contains(words))
    #expect(!screen.text.contains("limit of attempts"))
  }

  @Test func `tries before the last one are listed`() {
    let failure = CallFailure(.serverError, "api.example.com answered 503.")
    let attempt = Attempt(failure: failure, timing: .init(total: 0.012), wait: 0.5)
    let report = report(Response(status: 200, body: Data("{}".utf8)), changes: false, attempts: [attempt, attempt])
    let entries = InspectorEntry.entries(of: report, by: .none, isRehearsal: false)
    #expect(entries.contains(.heading("The first tries")))
    #expect(entries.contains(.fact("Try 2", "api.example.com answered 503.")))
    #expect(entries.contains(.fact("", "after 12 ms; tried again by itself 500 ms later")))
    #expect(!entries.contains { if case .fact("Outcome", _) = $0 { true } else { false } })
  }
}
