import BellhopCore
import Foundation
import Testing

@testable import bellhop_measure

/// Two support desks whose messages were written before they were first tried. What is held is a little below what they
/// score, so that a change that costs much is seen.
@Suite("Support desks")
struct DeskTests {
  private func score(of name: String) throws -> DeskScore {
    let file = try #require(Bundle.module.url(forResource: name, withExtension: "desk", subdirectory: "Desks"))
    let desk = try SupportDesk(String(contentsOf: file, encoding: .utf8))
    return DeskScore(desk, matcher: try #require(KernelTriggerMatcher(actions: desk.actions)))
  }

  @Test("A shop's customers, in English, aren't taken for somebody who wants something else")
  func shop() throws {
    let score = try score(of: "shop-english")
    #expect(score.wanted == 83 && score.near == 25 && score.outside == 30)
    #expect(score.acceptedWrongly == 0, "\(score.misses)")
    #expect(score.outsideAccepted == 0, "\(score.misses)")
    #expect(score.nearWritten <= 1, "\(score.misses)")
    #expect(score.best >= 77, "\(score.misses)")
    #expect(score.accepted >= 30, "\(score.misses)")
    #expect(score.missed <= 14, "\(score.misses)")
  }

  @Test("A club's members, in French, aren't either")
  func club() throws {
    let score = try score(of: "club-french")
    #expect(score.wanted == 37 && score.near == 10 && score.outside == 12)
    #expect(score.acceptedWrongly == 0, "\(score.misses)")
    #expect(score.outsideAccepted == 0, "\(score.misses)")
    #expect(score.nearWritten == 0, "\(score.misses)")
    #expect(score.best >= 31, "\(score.misses)")
    #expect(score.accepted >= 13, "\(score.misses)")
    #expect(score.missed <= 4, "\(score.misses)")
  }

  @Test("A message is counted by what became of it")
  func counts() throws {
    struct Echo: TriggerMatching {
      func match(_ message: String) -> TriggerMatch {
        let zone: TriggerMatch.Zone = message.hasPrefix("!") ? .accept : message.hasPrefix("?") ? .clarify : .reject
        let candidate = TriggerMatch.Candidate(
          actionID: ActionID(String(message.dropFirst())),
          score: 0.5,
          phrase: "",
          words: []
        )
        return TriggerMatch(candidates: [candidate], zone: zone, options: zone == .clarify ? [candidate] : [])
      }
    }
    let desk = try SupportDesk(
      """
      # A desk of two actions.
      action A: GET
        one
      action B: POST
        two
      A\t!A
      A\t?A
      A\t!B
      A + B\t!B
      A\t.A
      near\t!B
      near\t!A
      near\t?A
      out\t!A
      out\t?A
      out\t.A
      """
    )
    let score = DeskScore(desk, matcher: Echo())
    #expect(score.wanted == 5 && score.best == 4 && score.accepted == 2 && score.offered == 1)
    #expect(score.acceptedWrongly == 1 && score.missed == 1)
    #expect(score.near == 3 && score.nearAccepted == 2 && score.nearWritten == 1)
    #expect(score.outside == 3 && score.outsideAccepted == 1 && score.outsideAsked == 1)
    #expect(score.misses.count == 7)
  }

  @Test(
    "A file that can't be read says which line",
    arguments: ["action A", "action A: PUT", "A message without a tab", "action A: GET\n  one\nB\tmessage"]
  )
  func unreadable(file: String) {
    #expect(throws: (any Error).self) { try SupportDesk(file) }
  }
}
