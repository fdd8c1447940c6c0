import Testing

@testable import BellhopApp

@Suite struct DeadlineTests {
  @Test func `Work that ends in time is waited for`() async {
    let tasks = (1...3).map { _ in Task { await Task.yield() } }
    #expect(await Deadline.wait(for: tasks, atMost: .seconds(60)))
  }

  @Test func `Work that doesn't end is left behind`() async {
    let (silence, end) = AsyncStream<Never>.makeStream()
    let task = Task { for await _ in silence {} }
    #expect(await !Deadline.wait(for: [task], atMost: .milliseconds(1)))
    end.finish()
    await task.value
  }
}
