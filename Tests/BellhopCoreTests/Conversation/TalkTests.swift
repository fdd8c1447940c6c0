import Testing

@testable import BellhopCore

@Suite("Talks")
struct TalkTests {
  @Test("Talks go as they are written")
  func goAsWritten() async throws {
    try await play(Talk.all(), isFitted: false)
  }

  @Test("Talks go the same way once their triggers are fitted")
  func goAsWrittenWhenFitted() async throws {
    try await play(Talk.all().filter { !$0.isByWords }, isFitted: true)
  }

  /// Tests share a thread a core and begin all at once: hundreds of talks, each a test of its own, would stand before
  /// whatever waits for a server. These pause after each talk instead.
  private func play(_ talks: [Talk], isFitted: Bool) async throws {
    for talk in talks {
      var runner = TalkRunner(talk, isFitted: isFitted)
      runner.play()
      for problem in runner.problems { Issue.record("\(problem)") }
      await Task.yield()
    }
  }

  @Test("There are talks, and each expects something")
  func talksAreThere() throws {
    let talks = try Talk.all()
    #expect(talks.count >= 300)
    for talk in talks {
      #expect(talk.steps.contains { !$0.step.happens }, "\(talk.name) expects nothing")
      #expect(talk.steps.contains { $0.step.happens }, "nothing happens in \(talk.name)")
    }
  }

  @Test("A talk that goes otherwise is reported")
  func reportsWhatIsDifferent() throws {
    let text = """
      action Reset password: POST
        trigger Reset my password
        input Email address — A valid email address
      customer: reset my password
      agent: Something else
      reason: rejected(Email address)
      known: Email address = jane@x.io
      state: idle
      call: Reset password
      """
    var runner = TalkRunner(try Talk(name: "wrong", text: text))
    runner.play()
    #expect(runner.problems.count == 5)
  }

  @Test("What the agent says beside the script is reported")
  func reportsWhatIsLeftOut() throws {
    var runner = TalkRunner(try Talk(name: "short", text: "customer: hello\nstate: idle"))
    runner.play()
    #expect(runner.problems.count == 1)
  }

  @Test("A line that isn't a step is refused with its place")
  func refusesUnknownSteps() {
    #expect(throws: TalkError.self) { try Talk(name: "odd", text: "customer: hi\nshrug: yes") }
  }
}
