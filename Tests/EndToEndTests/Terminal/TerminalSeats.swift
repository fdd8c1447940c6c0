/// Lets a few tests have terminals at the same time, and the others wait for theirs.
///
/// Each looks at its screen many times a second through processes of their own. With dozens at once a small machine is
/// slower at looking than Bellhop's notices are at going.
actor TerminalSeats {
  static let shared = TerminalSeats(count: 6)

  /// A test that has a seat opens its second terminal on the same one, or two such tests could wait for each other.
  @TaskLocal private static var isSeated = false

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(count: Int) { free = count }

  /// Runs a body on a seat, once there is one.
  nonisolated func taken<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    guard !Self.isSeated else { return try await body() }
    await take()
    do {
      let result = try await Self.$isSeated.withValue(true) { try await body() }
      await giveBack()
      return result
    } catch {
      await giveBack()
      throw error
    }
  }

  private func take() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
