import Testing

@testable import BellhopCore

@Suite struct RuleTests {
  @Test func `each rule has a reason of its own, in one sentence or two`() {
    let sentences = Rule.allCases.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
  }

  @Test(arguments: [
    (1, WaitingTime.moments), (6, .moments), (7, .seconds(10)), (20, .seconds(20)), (21, .seconds(20)),
    (94, .seconds(90)), (95, .minutes(2)), (121, .minutes(2)), (150, .minutes(3)), (3_600, .minutes(60)),
    (5_400, .hours(2)), (7_201, .hours(2)), (86_400, .hours(24)),
  ])
  func `a wait is told in round numbers`(seconds: Int, time: WaitingTime) {
    #expect(WaitingTime(seconds) == time)
  }
}
