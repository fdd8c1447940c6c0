import BellhopStorage
import CallFixtures
import CallProcess
import Foundation
import Testing

@testable import BellhopApp
@testable import BellhopCore

/// A program that is killed at any moment while it makes changes, held against the count of the server.
@Suite struct KilledCallTests {
  static let changes = 200
  private static let kills = 6

  @Test func `Of 200 changes none is made twice and none forgotten, whenever the program is killed`() async throws {
    let scene = try TemporaryWorkspace()
    let server = try ArrivalServer(answer: .response(#"{"ok":true}"#))
    defer { server.stop() }
    let interrupted = try await onThread { try interrupt(scene.folder, server) }
    #expect(interrupted > 0)
    var arrivals: [Int: Int] = [:]
    for request in server.requests {
      let number = try #require(request.split(separator: "ORD-").last.flatMap { Int($0.prefix { $0.isNumber }) })
      arrivals[number, default: 0] += 1
    }
    let calls = try scene.second().calls(CallQuery(.all, count: 10_000)).calls
    for number in 1...Self.changes {
      let states = calls.filter { $0.run.number == number }.map(\.state)
      let count = arrivals[number, default: 0]
      #expect(count <= 1, "change \(number) arrived \(count) times: \(states)")
      if count == 1 { #expect(states.contains(.done) || states.contains(.unsure), "change \(number): \(states)") }
      if states.contains(.done) { #expect(count == 1, "change \(number): \(states)") }
      // Each was either made or is known to be unsure: nothing stays open.
      #expect(states.filter { $0 == .done || $0 == .unsure }.count == 1, "change \(number): \(states)")
      #expect(!states.contains { $0.isUnderWay }, "change \(number): \(states)")
    }
  }

  /// Runs the program that makes changes, kills it some changes on, and again, and lets it end the last time.
  ///
  /// - Returns: How often it was killed while it was at work.
  private func interrupt(_ folder: String, _ server: ArrivalServer) throws -> Int {
    var interrupted = 0
    for round in 0...Self.kills {
      let before = server.requests.count
      let child = try start(folder, port: server.port)
      defer { if child.isRunning { kill(child.processIdentifier, SIGKILL) } }
      if round < Self.kills {
        // Some changes on, at a moment that nothing decides.
        let after = before + Int.random(in: 1...(Self.changes / Self.kills / 2))
        while child.isRunning, server.requests.count < after { usleep(1_000) }
        usleep(UInt32.random(in: 0...20_000))
        if child.isRunning { interrupted += 1 }
        kill(child.processIdentifier, SIGKILL)
      }
      child.waitUntilExit()
      if round == Self.kills { #expect(child.terminationStatus == 0) }
    }
    return interrupted
  }

  /// On a thread of its own: the pool may be busy with other tests just when the moment has come.
  private func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Value, any Error>) in
      Thread.detachNewThread { done.resume(with: Result(catching: work)) }
    }
  }

  /// Starts this very program once more, to run only the test below.
  private func start(_ folder: String, port: Int) throws -> Process {
    let child = Process()
    child.executableURL = URL(
      fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    )
    child.arguments = ["--testing-library", "swift-testing", "--filter", "ChangesToMake"]
    var environment = ProcessInfo.processInfo.environment
    environment[ChangeOrder.variable] = "\(port) \(folder)"
    child.environment = environment
    child.standardInput = FileHandle.nullDevice
    child.standardOutput = FileHandle.nullDevice
    child.standardError = FileHandle.nullDevice
    try child.run()
    return child
  }
}

/// What the program does that is killed: it runs in a process of its own, started by the test above.
@Suite(.enabled(if: ChangeOrder.given != nil)) struct ChangesToMake {
  @Test func `Makes each change that wasn't made`() async throws {
    let task = try #require(ChangeOrder.given)
    let world = World(now: { Date() }, newID: { UUID().uuidString.lowercased() })
    let workspace = try TemporaryWorkspace.open(in: task.folder, world: world, keys: "home")
    let performer = CallPerformer(workspace: workspace, transport: ChildTransport.built(), world: world)
    let kept = try workspace.calls(CallQuery(.all, count: 10_000)).calls
    for number in 1...KilledCallTests.changes {
      // What is done is done, and what is unsure isn't sent again by itself.
      guard !kept.contains(where: { $0.run.number == number && $0.state != .notSent }) else { continue }
      var request = Calls.request(Calls.change(port: task.port), number: number)
      request = CallRequest(
        id: request.id,
        run: request.run,
        action: request.action,
        revision: 1,
        values: RunValues(inputs: [InputID("number"): "ORD-\(number)"]),
        confirmed: true,
        isRepeat: false
      )
      await performer.note(await performer.perform(request, rehearsal: false))
    }
  }
}

/// Tells the process that makes changes where to.
private enum ChangeOrder {
  static let variable = "BELLHOP_CHANGES_TO_MAKE"

  /// The server's port and the workspace's folder; nil in any other process.
  static var given: (port: Int, folder: String)? {
    guard let words = ProcessInfo.processInfo.environment[variable]?.split(separator: " ", maxSplits: 1),
      words.count == 2, let port = Int(words[0])
    else { return nil }
    return (port, String(words[1]))
  }
}
