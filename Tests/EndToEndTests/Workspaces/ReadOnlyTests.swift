import BellhopCore
import BellhopStorage
import Foundation
import Testing

@Suite("A workspace that may not be changed")
struct ReadOnlyTests {
  /// Every way to change something says why it can't, a read is sent, and a write is only rehearsed.
  func holdTo(_ reason: String, _ run: BellhopRun, server: CheckingServer) async throws {
    try await run.screen.wait(for: "Look up opening hours")
    for key in ["n", "c", "d", "P", "z"] {
      try await run.press(key)
      let shown = try await run.screen.wait(until: "a reason after \(key)") {
        $0.contains(reason) || (key == "z" && $0.contains("Nothing was deleted"))
      }
      #expect(!shown.contains("Describe the action") && !shown.contains("this action?"), "\(key)")
      try await run.press("j")
    }
    try await run.press("g", "e")
    try await run.screen.wait(for: "1 Describe the action")
    try await run.screen.type("XX")
    try await run.press("C-s")
    #expect(try await !run.screen.text().contains("XX"))
    try await run.press("Escape")
    try await run.screen.wait(for: "2 actions")

    try await run.press("p", "Enter")
    try await run.screen.wait(for: "nine to five")
    try await run.click("Sign me up")
    try await run.screen.wait(for: "Shall I go ahead")
    try await run.say("yes")
    try await run.screen.wait(for: "The state is rehearsed.")
    #expect(await server.requests.map(\.method) == ["GET"])
    try await run.quit()
  }

  func withServer(_ body: (CheckingServer, Sandbox) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in .json(200, #"{"hours":"nine to five"}"#) }) { server, port in
      try sandbox.keep(.lookup(port: port), .signUp(port: port))
      let before = try Data(contentsOf: URL(filePath: sandbox.workspacePath))
      try await body(server, sandbox)
      #expect(try Data(contentsOf: URL(filePath: sandbox.workspacePath)) == before)
    }
  }

  @Test("--read-only: it can be looked at and previewed, and nothing else")
  func option() async throws {
    try await withServer { server, sandbox in
      try await BellhopRun.start(["--read-only"], in: sandbox) { run in
        try await holdTo("opened with --read-only", run, server: server)
      }
    }
  }

  @Test("another user's file: it can be looked at and previewed, and nothing else")
  func anotherUser() async throws {
    try await withServer { server, sandbox in
      let program = try OtherUser(in: sandbox)
      defer { program.giveBack() }
      try await TmuxScreen.run(program.command, in: sandbox) { screen in
        let run = BellhopRun(screen: screen, sandbox: sandbox)
        try await screen.wait(for: "2 Preview")
        try await holdTo("You don't have permission to write", run, server: server)
      }
    }
  }
}

/// The built program run by somebody who may read the sandbox's workspace but not write it.
///
/// Root may write everything, so root's tests run it as nobody; others take the permission from themselves.
private struct OtherUser {
  let command: [String]
  private let sandbox: Sandbox

  init(in sandbox: Sandbox) throws {
    self.sandbox = sandbox
    let files = FileManager.default
    // The build may lie in a folder that only its owner can enter.
    let program = sandbox.path("bellhop")
    try files.copyItem(atPath: try BuiltProgram.path(), toPath: program)
    try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: sandbox.workspacePath)
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: sandbox.path("data"))
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sandbox.folder.path)
    for folder in ["home", "config", "state", "cache", "tmp"] {
      try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: sandbox.path(folder))
    }
    let user = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    command = ["env", "-C", sandbox.path("home")] + user + [program, "--workspace", sandbox.workspacePath]
  }

  func giveBack() {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sandbox.path("data"))
  }
}
