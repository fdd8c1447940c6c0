import BellhopCore
import Foundation
import Synchronization
import Testing

@testable import BellhopApp

@MainActor
@Suite("Fitting beside the main thread")
struct FitRunnerTests {
  @MainActor
  private final class Inbox {
    var messages: [Message] = []

    /// Lets the main thread do other things until so many messages have come.
    func wait(for count: Int) async {
      while messages.count < count {
        try? await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  private func runner() -> (FitRunner, Inbox) {
    let runner = FitRunner()
    let inbox = Inbox()
    runner.deliver = { inbox.messages.append($0) }
    return (runner, inbox)
  }

  private func request(_ actions: Int, phrases: Int = 6, word: String = "thing") -> FitRequest {
    FitRequest(
      (0..<actions).map { action in
        TriggerSubject(
          Action(
            id: ActionID("\(action)"),
            name: "Action \(action)",
            triggers: (0..<phrases).map { TriggerPhrase("phrase \($0) of \(word) \(action * 7 % 31) and \(action)") }
          )
        )
      },
      language: .english
    )
  }

  private func subjects(_ message: Message?) -> [TriggerSubject]? {
    switch message {
    case .fitted(let fit): fit.subjects
    case .studied(let study): study.fit.subjects
    default: nil
    }
  }

  @Test("never on the main thread, whatever it is for")
  func beside() async {
    let places = Mutex<[Bool]>([])
    let runner = FitRunner { fitter, request in
      places.withLock { $0.append(Thread.isMainThread) }
      return try fitter.fit(request.all, language: request.language)
    }
    let inbox = Inbox()
    runner.deliver = { inbox.messages.append($0) }
    runner.want(request(3), for: .answering)
    runner.want(request(4), for: .study)
    #expect(inbox.messages.isEmpty)
    await inbox.wait(for: 2)
    #expect(places.withLock { $0 } == [false, false])
    #expect(inbox.messages.compactMap(subjects).contains(request(4).all))
  }

  @Test("what is asked for again isn't begun again, and what has been superseded is never delivered")
  func superseded() async {
    let (runner, inbox) = runner()
    let newest = request(10, word: "newest")
    for word in ["first", "second", "third"] { runner.want(request(60, word: word), for: .study) }
    runner.want(newest, for: .study)
    runner.want(newest, for: .study)
    await inbox.wait(for: 1)
    // One after it would come at the latest before the answer to this.
    runner.want(request(3), for: .answering)
    await inbox.wait(for: 2)
    #expect(inbox.messages.map(subjects) == [newest.all, request(3).all])
  }

  @Test("what nobody waits for any more is never delivered")
  func withdrawn() async {
    let (runner, inbox) = runner()
    runner.want(request(60), for: .answering)
    runner.want(nil, for: .answering)
    runner.want(request(3), for: .study)
    await inbox.wait(for: 1)
    #expect(inbox.messages.map(subjects) == [request(3).all])
  }

  @Test("what is typed takes the place of what was saved, and a new action comes last")
  func draft() {
    var request = request(3)
    var typed = Action(id: ActionID("1"), name: "Typed")
    request.draft = TriggerSubject(typed)
    #expect(request.all.map(\.name) == ["Action 0", "Typed", "Action 2"])
    typed.id = ActionID("new")
    request.draft = TriggerSubject(typed)
    #expect(request.all.map(\.action.rawValue) == ["0", "1", "2", "new"])
  }
}
