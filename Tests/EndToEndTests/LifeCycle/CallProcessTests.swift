import BellhopCore
import BellhopStorage
import Foundation
import Testing

#if os(Linux)
  /// The process that calls are made in, beside the program it belongs to.
  @Suite("The process of the calls")
  struct CallProcessTests {
    /// The processes that a process has started.
    private func children(of process: pid_t) -> [pid_t] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return names.compactMap { pid_t($0) }.filter { number in
        let stat = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
        // The name may have spaces in it; the parent stands second behind it.
        return stat.split(separator: ")").last?.split(separator: " ").dropFirst().first == "\(process)"
      }
    }

    @Test("isn't there before Preview is, and ends with the program, also when that is killed")
    func life() async throws {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      try sandbox.keep(.lookup(port: 9))
      try await BellhopRun.start(in: sandbox) { run in
        try await run.screen.wait(for: "Look up opening hours")
        let program = try await run.screen.processID()
        #expect(children(of: program) == [])
        try await run.press("p")
        try await run.screen.wait(until: "a process for calls", on: { children(of: program).count == 1 })
        let child = try #require(children(of: program).first)
        kill(program, SIGKILL)
        #expect(try await run.screen.waitForEnd() == .signalled(Int(SIGKILL)))
        let end = ContinuousClock.now + .seconds(TmuxScreen.patience)
        while kill(child, 0) == 0, ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(10)) }
        #expect(kill(child, 0) == -1)
      }
      for place in ["home", "cache", "tmp"] {
        let left = try FileManager.default.subpathsOfDirectory(atPath: sandbox.path(place))
        #expect(left == [], "in \(place)")
      }
    }

    @Test("that is killed costs one try, and the conversation goes on")
    func killed() async throws {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      let gate = Gate()
      let answer: @Sendable (RawRequest) async -> RawAnswer = { _ in
        await gate.pass()
        return .json(200, #"{"hours":"nine to five"}"#)
      }
      try await CheckingServer.run(answer: answer) { server, port in
        try sandbox.keep(.lookup(port: port))
        do {
          try await BellhopRun.start(in: sandbox) { run in
            try await run.press("p", "Enter")
            try await run.screen.wait(until: "the request to arrive", on: { await server.requests.count == 1 })
            for child in children(of: try await run.screen.processID()) { kill(child, SIGKILL) }
            // A look-up is tried again by itself, in another process.
            try await run.screen.wait(until: "another request", on: { await server.requests.count == 2 })
            await gate.open()
            try await run.screen.wait(for: "nine to five")
            try await run.quit()
          }
        } catch {
          await gate.open()
          throw error
        }
      }
    }

    @Test("is the program that runs, also when its file has gone")
    func replaced() async throws {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      let copy = sandbox.path("bellhop")
      try FileManager.default.copyItem(atPath: try BuiltProgram.path(), toPath: copy)
      try await CheckingServer.run(answer: { _ in .json(200, #"{"hours":"nine to five"}"#) }) { _, port in
        try sandbox.keep(.lookup(port: port))
        let command = ["env", "-C", sandbox.path("home"), copy, "--workspace", sandbox.workspacePath]
        try await TmuxScreen.run(command, in: sandbox) { screen in
          try await screen.wait(for: "Look up opening hours")
          try FileManager.default.removeItem(atPath: copy)
          try await screen.press("p")
          try await screen.press("Enter")
          try await screen.wait(for: "nine to five")
        }
      }
    }

    @Test("can't be started by a person")
    func refused() async throws {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      let run = try await CommandRun.bellhop(["carry-calls"], in: sandbox)
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("bellhop: carry-calls is how Bellhop makes its calls"))
      #expect(run.errors.split(separator: "\n").count == 1)
      let help = try await CommandRun.bellhop(["--help"], in: sandbox)
      #expect(!help.output.contains("carry-calls"))
    }
  }
#endif
