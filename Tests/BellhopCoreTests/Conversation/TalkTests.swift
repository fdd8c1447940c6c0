import Testing

@testable import BellhopCore

@Suite("Talks")
struct TalkTests {
  @Test("A talk goes as it is written", arguments: try Talk.all())
  func goesAsWritten(_ talk: Talk) {
    var runner = TalkRunner(talk)
    runner.play()
    for problem in runner.problems { Issue.record("\(problem)") }
  }

  @Test("A talk goes the same way once its triggers are fitted", arguments: try Talk.all().filter { !$0.isByWords })
  func goesAsWrittenWhenFitted(_ talk: Talk) {
    var runner = TalkRunner(talk, isFitted: true)
    runner.play()
    for problem in runner.problems { Issue.record("\(problem)") }
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
