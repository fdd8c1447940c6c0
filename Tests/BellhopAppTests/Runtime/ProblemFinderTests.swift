import BellhopCore
import Foundation
import Testing

@testable import BellhopApp

@Suite struct ProblemFinderTests {
  private func stored(_ id: String, revision: Int = 1, triggers: String...) -> StoredAction {
    let action = Action(id: ActionID(id), name: id, triggers: triggers.map { TriggerPhrase($0) })
    return StoredAction(action: action, revision: revision, status: .draft, savedAt: Date(timeIntervalSince1970: 0))
  }

  /// The problems as they are found from all other actions.
  private func expected(_ actions: [StoredAction], _ secrets: [SecretBinding] = []) -> [ActionID: [Problem]] {
    var result: [ActionID: [Problem]] = [:]
    for stored in actions {
      let others = actions.map(\.action).filter { $0.id != stored.id }
      result[stored.id] = problems(of: stored.action, in: ProblemContext(others: others, secrets: secrets))
    }
    return result.filter { !$0.value.isEmpty }
  }

  @Test func `A few at a time, the problems are those that all other actions give`() {
    let actions = [
      stored("a", triggers: "Where is it?", "Track it"), stored("b", triggers: "track IT", "Help"),
      stored("c", triggers: "Track it!", "help"), stored("d"), stored("e", triggers: "", "Where is it"),
    ]
    var finder = ProblemFinder()
    finder.take(actions, secrets: [])
    var turns = 0
    while !finder.isDone {
      finder.findMore(2)
      turns += 1
    }
    #expect(turns == 3)
    #expect(finder.problems == expected(actions))
  }

  @Test func `Only what a change touches is looked at again`() {
    var actions = [stored("a", triggers: "One"), stored("b", triggers: "Two"), stored("c", triggers: "Three")]
    var finder = ProblemFinder()
    finder.take(actions, secrets: [])
    finder.findMore(3)
    finder.take(actions, secrets: [])
    #expect(finder.isDone)
    // The second takes the third's phrase: these two are looked at, the first isn't.
    actions[1] = stored("b", revision: 2, triggers: "Three")
    finder.take(actions, secrets: [])
    finder.findMore(2)
    #expect(finder.isDone)
    #expect(finder.problems == expected(actions))
  }

  @Test func `Another secret has everything looked at again, and what was found stays until then`() {
    let actions = [stored("a"), stored("b")]
    var finder = ProblemFinder()
    finder.take(actions, secrets: [])
    finder.findMore(2)
    let before = finder.problems
    finder.take(actions, secrets: [SecretBinding(name: SecretName("key"), hosts: ["api.example.com"])])
    #expect(!finder.isDone)
    #expect(finder.problems == before)
  }

  @Test func `An action that is gone leaves nothing behind`() {
    var finder = ProblemFinder()
    finder.take([stored("a"), stored("b")], secrets: [])
    finder.findMore(2)
    finder.take([stored("b")], secrets: [])
    #expect(finder.problems[ActionID("a")] == nil)
    #expect(finder.isDone)
  }
}
