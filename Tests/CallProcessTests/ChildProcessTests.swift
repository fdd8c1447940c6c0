import BellhopCore
import CallFixtures
import Foundation
import Synchronization
import Testing

@testable import CallProcess

extension CallTests {
  @Suite("The processes that carry calls")
  struct ChildProcessTests {
    /// Waits until something is so, for as long as a busy machine may need.
    private func wait(until isSo: () -> Bool) async -> Bool {
      let end = ContinuousClock.now + .seconds(20)
      while ContinuousClock.now < end {
        if isSo() { return true }
        try? await Task.sleep(for: .milliseconds(10))
      }
      return isSo()
    }

    private func isThere(_ process: pid_t) -> Bool { kill(process, 0) == 0 }

    /// A program in the place of Bellhop's own, from the lines of a shell's script.
    private func program(_ lines: String, environment: [String: String] = [:]) throws -> (CallProgram, URL) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "bellhop-calls-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      let file = folder.appending(path: "child")
      let text = "#!/bin/sh\nfolder='\(folder.path)'\n\(lines)\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
      return (CallProgram(path: file.path, environment: environment), folder)
    }

    // MARK: What a child is given

    @Test func `a child sees only its locale, a place for temporary files and no home`() async throws {
      let environment = [
        "LANG": "C.UTF-8", "LC_TIME": "fr_FR", "TMPDIR": "/tmp", "HOME": "/home/me", "PATH": "/bin",
        "BELLHOP_SECRET_ORDERS_API": "s3cret", "HTTPS_PROXY": "http://user:pass@proxy:1", "SSL_CERT_FILE": "/tmp/ca",
      ]
      let (program, folder) = try program("env > \"$folder/seen\"", environment: environment)
      defer { try? FileManager.default.removeItem(at: folder) }
      let (process, socket) = try ChildTalk.start(program)
      ChildTalk.end(process)
      socket.close()
      let seen = try String(contentsOf: folder.appending(path: "seen"), encoding: .utf8).split(separator: "\n")
      // The shell adds some of its own.
      let own: Set<Substring> = ["PWD", "OLDPWD", "SHLVL", "_"]
      let variables = seen.filter { !own.contains($0.prefix { $0 != "=" }) }.sorted()
      #expect(
        variables == [
          "HOME=/dev/null", "LANG=C.UTF-8", "LC_TIME=fr_FR", "SWIFT_BACKTRACE=enable=no", "TMPDIR=/tmp",
          "XDG_CACHE_HOME=/dev/null", "XDG_CONFIG_HOME=/dev/null", "XDG_DATA_HOME=/dev/null",
        ]
      )
    }

    #if os(Linux)
      @Test func `a child has its socket open and nothing else, in a session of its own`() async throws {
        let (program, folder) = try program(
          "for n in /proc/self/fd/*; do readlink \"$n\"; done > \"$folder/files\"; cat /proc/self/stat > \"$folder/stat\""
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        // Left open on purpose, and for children to inherit.
        let leak = open("/dev/zero", O_RDONLY)
        defer { close(leak) }
        let (process, socket) = try ChildTalk.start(program)
        ChildTalk.end(process)
        socket.close()
        let files = try String(contentsOf: folder.appending(path: "files"), encoding: .utf8)
        #expect(!files.contains("/dev/zero"))
        #expect(files.split(separator: "\n").filter { $0.hasPrefix("socket:") }.count == 1, "\(files)")
        let stat = try String(contentsOf: folder.appending(path: "stat"), encoding: .utf8).split(separator: " ")
        #expect(stat.dropFirst(5).first.map(String.init) == "\(process)", "the session is another's")
      }
    #endif

    // MARK: How a child ends

    @Test func `a child ends with its socket, also in the middle of a call`() async throws {
      let (arrived, announce) = AsyncStream.makeStream(of: Void.self)
      let server = try RawServer { _, connection in
        announce.yield()
        connection.waitForClose()
      }
      defer { server.stop() }
      let (process, socket) = try ChildTalk.start(CallProgram(path: ChildTransport.builtProgram, environment: [:]))
      socket.write(try WireFrame.encode(Calls.post(server.url + "/")))
      for await _ in arrived { break }
      socket.close()
      #expect(ChildTalk.end(process) == 0)
    }

    @Test func `a child that is told nonsense ends`() async throws {
      for bytes in [Data([0, 0, 0, 0]), Data([255, 255, 255, 255]), Data([0, 0, 0, 2]) + Data("{}".utf8)] {
        let (process, socket) = try ChildTalk.start(CallProgram(path: ChildTransport.builtProgram, environment: [:]))
        socket.write(bytes)
        #expect(socket.read().isEmpty)
        ChildTalk.end(process)
        socket.close()
      }
    }

    @Test func `cancelling ends the child and leaves nothing of it`() async throws {
      let (arrived, announce) = AsyncStream.makeStream(of: Void.self)
      let server = try RawServer { _, connection in
        announce.yield()
        connection.waitForClose()
      }
      defer { server.stop() }
      let transport = ChildTransport.built()
      let call = Task { await transport.send(Calls.post(server.url + "/", timeout: 60)) }
      for await _ in arrived { break }
      let process = try #require(transport.processes.first)
      call.cancel()
      let exchange = await call.value
      #expect(exchange.failure?.kind == .cancelled)
      #expect(exchange.changeOutcome == .unsure)
      #expect(await wait { !isThere(process) })
      #expect(transport.processes.isEmpty)
    }

    @Test func `a child that is killed before the head is one call's outcome`() async throws {
      let (arrived, announce) = AsyncStream.makeStream(of: Void.self)
      let server = try RawServer { _, connection in
        announce.yield()
        connection.waitForClose()
      }
      defer { server.stop() }
      let transport = ChildTransport.built()
      for request in [Calls.get(server.url + "/", timeout: 60), Calls.post(server.url + "/", timeout: 60)] {
        let call = Task { await transport.send(request) }
        for await _ in arrived { break }
        kill(try #require(transport.processes.first), SIGKILL)
        let exchange = await call.value
        #expect(exchange.failure?.kind == .connection)
        #expect(exchange.failure?.detail.contains("The answer of 127.0.0.1 can't be read") == true)
        if request.changesSomething { #expect(exchange.changeOutcome == .unsure) }
      }
      #expect(server.received.count == 2)
    }

    @Test func `a child that is killed while it is idle costs nobody anything`() async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let transport = ChildTransport.built()
      #expect(await transport.send(Calls.post(server.url + "/")).answer != nil)
      kill(try #require(transport.processes.first), SIGKILL)
      #expect(await transport.send(Calls.post(server.url + "/")).answer != nil)
      #expect(server.received.count == 2)
    }

    @Test func `a child that says nothing, or nonsense, is one call's outcome`() async throws {
      let scripts = [
        ("exit 0", CallFailure.Kind.unreachable), ("printf 'nonsense' >&3; cat >&2", .connection),
        ("printf '\\000\\000\\000\\014{\"begun\":{}}' >&3; exit 0", .connection), ("exec sleep 60", .unreachable),
      ]
      for (script, kind) in scripts {
        let (program, folder) = try program(script)
        defer { try? FileManager.default.removeItem(at: folder) }
        let transport = ChildTransport(program: program)
        let exchange = await transport.send(Calls.post("http://127.0.0.1:9/", timeout: 1))
        #expect(exchange.failure?.kind == kind, "\(script): \(exchange)")
      }
    }

    @Test func `at the deadline nothing is told to be unsent while the child lives`() async throws {
      let (program, folder) = try program("echo $$ > \"$folder/process\"; exec sleep 60")
      defer { try? FileManager.default.removeItem(at: folder) }
      let exchange = await ChildTransport(program: program).send(Calls.post("http://127.0.0.1:9/", timeout: 1))
      #expect(exchange.changeOutcome == .notSent)
      let text = try String(contentsOf: folder.appending(path: "process"), encoding: .utf8)
      let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(!isThere(process))
    }

    @Test func `what the child has said before the deadline counts, though it is heard while it ends`() async throws {
      let (program, folder) = try program("sleep 0.8; printf '\\000\\000\\000\\014{\"begun\":{}}' >&3; exec sleep 60")
      defer { try? FileManager.default.removeItem(at: folder) }
      let exchange = await ChildTransport(program: program).send(Calls.post("http://127.0.0.1:9/", timeout: 1))
      #expect(exchange.failure?.kind == .timeout)
      #expect(exchange.changeOutcome == .unsure)
    }

    @Test func `a child that has ended takes no call and has no news`() async throws {
      let (program, folder) = try program("exit 0")
      defer { try? FileManager.default.removeItem(at: folder) }
      let started = Mutex<CallChild?>(nil)
      await withCheckedContinuation { continuation in
        CallChild.start(program, route: .direct) { child in
          started.withLock { $0 = try? child.get() }
        } onEnd: { _ in
          continuation.resume()
        }
      }
      let child = try #require(started.withLock { $0 })
      let request = Calls.post("http://127.0.0.1:9/")
      let call = ChildCall(request, address: try EndpointAddress(request.url), route: .direct, hint: nil) { Date() }
      #expect(!child.carry(call, frame: Data([1])))
      #expect(!child.hasNews)
    }

    @Test func `a program that isn't there is one call's outcome`() async {
      let transport = ChildTransport(program: CallProgram(path: "/no/such/program", environment: [:]))
      let exchange = await transport.send(Calls.post("http://127.0.0.1:9/"))
      #expect(exchange.failure?.kind == .unreachable)
      #expect(exchange.failure?.detail.contains("couldn't be started: No such file") == true)
      #expect(exchange.changeOutcome == .notSent)
    }

    // MARK: How many there are

    @Test func `one child is started ahead and carries the first call`() async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let transport = ChildTransport.built()
      for _ in 0..<5 { transport.prepare() }
      #expect(await wait { transport.processes.count == 1 })
      let first = transport.processes
      transport.prepare()
      #expect(await transport.send(Calls.get(server.url + "/")).answer != nil)
      #expect(transport.processes == first)
    }

    @Test func `a child that has nothing to do ends after a while`() async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      let transport = ChildTransport.built(idleTime: .milliseconds(100))
      #expect(await transport.send(Calls.get(server.url + "/")).answer != nil)
      #expect(await wait { transport.processes.isEmpty })
    }

    @Test func `no more than eight calls are under way at once, and all come to an end`() async throws {
      let transport = ChildTransport.built()
      let seen = Mutex<Set<pid_t>>([])
      let server = try RawServer { _, connection in
        seen.withLock { $0.formUnion(transport.processes) }
        usleep(50_000)
        connection.send(Calls.response("200 OK", [], "{}"))
      }
      defer { server.stop() }
      var most = 0
      let calls = (0..<20).map { _ in Task { await transport.send(Calls.post(server.url + "/", timeout: 60)) } }
      for call in calls {
        most = max(most, transport.processes.count)
        #expect(await call.value.answer != nil)
      }
      #expect(most <= 8 && most > 1)
      #expect(server.received.count == 20)
      // What waits gets the process that has become free, not a new one.
      #expect(seen.withLock { $0.count } <= 8)
    }

    #if os(Linux)
      @Test func `a child ends the connection that nothing uses, and sleeps`() async throws {
        let (closed, announce) = AsyncStream.makeStream(of: Void.self)
        let server = try RawServer { _, connection in
          connection.send(Calls.response("200 OK", [], "{}"))
          connection.waitForClose()
          announce.finish()
        }
        defer { server.stop() }
        let transport = ChildTransport.built()
        #expect(await transport.send(Calls.get(server.url + "/")).answer != nil)
        let process = try #require(transport.processes.first)
        for await _ in closed {}
        #expect(transport.processes == [process])
        // What ends with it may take a moment.
        try await Task.sleep(for: .seconds(1))
        let before = try switches(of: process)
        try await Task.sleep(for: .seconds(3))
        #expect(try switches(of: process) == before)
        #expect(await transport.send(Calls.get(server.url + "/")).answer != nil)
        #expect(transport.processes == [process])
      }

      /// How often its threads were switched to.
      private func switches(of process: pid_t) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task").reduce(0) { sum, thread in
          let status = try String(contentsOfFile: "/proc/\(process)/task/\(thread)/status", encoding: .utf8)
          let lines = status.split(separator: "\n").filter { $0.contains("voluntary_ctxt_switches") }
          return lines.reduce(sum) { $0 + ($1.split(separator: "\t").last.flatMap { Int($0) } ?? 0) }
        }
      }
    #endif

    @Test func `what is gone with its owner leaves no process`() async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      var transport: ChildTransport? = .built()
      #expect(await transport?.send(Calls.get(server.url + "/")).answer != nil)
      let process = try #require(transport?.processes.first)
      transport = nil
      #expect(await wait { !isThere(process) })
    }
  }
}
