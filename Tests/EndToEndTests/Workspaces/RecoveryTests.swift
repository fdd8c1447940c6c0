import BellhopCore
import BellhopStorage
import Foundation
import Testing

@Suite("A program that is killed while its person types")
struct RecoveryTests {
  /// Types, waits for what is promised to be kept without being saved, types on, and kills the program in the middle.
  func kill(_ run: BellhopRun, typing text: String, into name: String) async throws {
    try await run.screen.type(text)
    try await run.screen.wait(for: name)
    try await run.screen.wait(
      until: "“\(name)” in the file",
      on: {
        try run.sandbox.withWorkspace { try $0.drafts().contains { $0.action.name == name } }
      }
    )
    try await run.screen.type(" and")
    Foundation.kill(try await run.screen.processID(), SIGKILL)
    #expect(try await run.screen.waitForEnd() == .signalled(9))
  }

  @Test("it offers again what was typed into an action that was never saved")
  func newAction() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("n")
      try await run.screen.wait(for: "▸ Name")
      try await kill(run, typing: "Close my account", into: "Close my account")
    }
    try await BellhopRun.start(in: sandbox) { run in
      try await run.screen.wait(for: "“Close my account")
      try await run.press("Enter")
      try await run.screen.wait(for: "▸ Name                  Close my account")
      try await run.press("C-s")
      try await run.waitUntilSaved(as: 1)
      try await run.quit()
    }
    let left = try sandbox.withWorkspace { (try $0.actions().count, try $0.drafts().count) }
    #expect(left == (1, 0))
  }

  @Test("a second program offers nothing of a new action that is being typed, and all of it once that one was killed")
  func beingTyped() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await BellhopRun.start(in: sandbox) { first in
      try await first.press("n")
      try await first.screen.type("Close my account")
      try await first.screen.wait(
        until: "the typing in the file",
        on: { try sandbox.withWorkspace { try $0.drafts().contains { $0.action.name == "Close my account" } } }
      )
      try await BellhopRun.start(in: sandbox) { second in
        let shown = try await second.screen.wait(for: "No actions yet")
        #expect(shown.position(of: "Go on where you left off?") == nil)
        try await second.quit()
      }
      Foundation.kill(try await first.screen.processID(), SIGKILL)
      #expect(try await first.screen.waitForEnd() == .signalled(9))
    }
    try await BellhopRun.start(in: sandbox) { third in
      try await third.screen.wait(for: "“Close my account")
      try await third.press("Enter")
      try await third.screen.wait(for: "▸ Name                  Close my account")
      try await third.quit()
    }
  }

  @Test("it offers again what was typed into an action, and the saved revision instead")
  func savedAction() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.keep(.lookup(port: 9))
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("e")
      try await run.screen.wait(for: "▸ Name")
      try await kill(run, typing: " today", into: "Look up opening hours today")
    }
    try await BellhopRun.start(in: sandbox) { run in
      try await run.screen.wait(for: "Look up opening hours")
      try await run.press("e")
      try await run.screen.wait(for: "Go on where you left off?")
      try await run.press("Enter")
      try await run.screen.wait(for: "▸ Name                  Look up opening hours today")
      try await run.press("Escape")
      try await run.screen.wait(for: "revision 2")
      try await run.quit()
    }
  }

  @Test("what is typed without a pause is kept while it is typed")
  func withoutPause() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("n")
      try await run.screen.wait(for: "▸ Name")
      for _ in 0..<500 {
        try await run.screen.type("x")
        if try sandbox.withWorkspace({ try !$0.drafts().isEmpty }) { return }
      }
      Issue.record("Nothing was kept of 500 letters.")
    }
  }
}
