import BellhopCore
import Foundation
import Testing

@Suite("A file that can't be opened")
struct RefusedFileTests {
  enum Fault: CaseIterable, Sendable {
    case notAWorkspace, newer, damaged, missing

    var words: String {
      switch self {
      case .notAWorkspace: "is not a Bellhop workspace and was left as it is."
      case .newer: "was made by a newer Bellhop and was left as it is."
      case .damaged: "is damaged and can't be used."
      case .missing: "There is no workspace at"
      }
    }

    /// Puts the file where the sandbox's workspace is expected.
    func make(in sandbox: Sandbox) throws {
      let file = URL(filePath: sandbox.workspacePath)
      switch self {
      case .missing: return
      case .notAWorkspace: try Data("My notes\n".utf8).write(to: file)
      case .newer, .damaged:
        try sandbox.keep(.lookup(port: 9))
        var bytes = try Data(contentsOf: file)
        if self == .newer {
          // The version of the format, in SQLite's header.
          bytes[63] = 250
        } else {
          let middle = bytes.count / 2
          bytes.replaceSubrange(middle..<middle + 4096, with: Data(repeating: 0x5A, count: 4096))
        }
        try bytes.write(to: file)
      }
    }
  }

  @Test("is named in one sentence, with exit code 1, and stays as it is", arguments: Fault.allCases)
  func refused(fault: Fault) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try fault.make(in: sandbox)
    let before = try? Data(contentsOf: URL(filePath: sandbox.workspacePath))
    let arguments = fault == .missing ? ["--read-only"] : []
    try await TmuxScreen.run(
      try BellhopRun.command(arguments, in: sandbox),
      size: .init(columns: 300, rows: 10),
      in: sandbox
    ) { screen in
      #expect(try await screen.waitForEnd() == .exited(1))
      let text = try await screen.text()
      #expect(text.contains(fault.words), "\(text)")
      #expect(text.contains(sandbox.workspacePath))
      #expect(text.rows.filter { !$0.isEmpty }.count == 1)
    }
    #expect((try? Data(contentsOf: URL(filePath: sandbox.workspacePath))) == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("data"))
    #expect(left == (before == nil ? [] : ["actions.sqlite"]))
  }
}
