import Testing

@Suite("Seats at the terminals")
struct TerminalSeatsTests {
  @Test("are never more than there are, and everybody gets one")
  func bounded() async {
    let seats = TerminalSeats(count: 2)
    let counter = Counter()
    await withTaskGroup { group in
      for _ in 0..<20 {
        group.addTask {
          await seats.taken {
            await counter.enter()
            await Task.yield()
            await counter.leave()
          }
        }
      }
    }
    #expect(await counter.served == 20)
    #expect((1...2).contains(await counter.most))
  }

  @Test("serve a second terminal of the same test, and are free again after a failure")
  func nested() async throws {
    struct Failure: Error {}
    let seats = TerminalSeats(count: 1)
    #expect(await seats.taken { await seats.taken { "both" } } == "both")
    await #expect(throws: Failure.self) { try await seats.taken { throw Failure() } }
    #expect(await seats.taken { "free" } == "free")
  }
}

private actor Counter {
  private var inside = 0
  private(set) var most = 0
  private(set) var served = 0

  func enter() {
    inside += 1
    most = max(most, inside)
  }

  func leave() {
    inside -= 1
    served += 1
  }
}
