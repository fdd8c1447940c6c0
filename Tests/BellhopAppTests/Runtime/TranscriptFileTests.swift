import Foundation
import Testing

@testable import BellhopApp

@Suite struct TranscriptFileTests {
  private let scene: TemporaryWorkspace
  private let time = Date(timeIntervalSince1970: 1_790_000_000)

  init() throws { scene = try TemporaryWorkspace() }

  @Test func `A transcript begins with its time, and only its owner can read it`() throws {
    let path = try TranscriptFile.save("Customer: hello\n", in: scene.folder, at: time)
    let content = try String(contentsOfFile: path, encoding: .utf8)
    #expect(content == "Saved: 2026-09-21T14:13:20Z\nCustomer: hello\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test func `A transcript of the same second gets a name of its own`() throws {
    let first = try TranscriptFile.save("one", in: scene.folder, at: time)
    let second = try TranscriptFile.save("two", in: scene.folder, at: time)
    #expect(first != second)
    #expect(try String(contentsOfFile: first, encoding: .utf8).hasSuffix("one"))
    #expect(try String(contentsOfFile: second, encoding: .utf8).hasSuffix("two"))
  }

  @Test func `A folder that isn't there is told by its path`() throws {
    let folder = scene.folder + "/nowhere"
    let failure = #expect(throws: TranscriptFile.Failure.self) {
      try TranscriptFile.save("text", in: folder, at: time)
    }
    #expect(failure?.localizedDescription.contains(folder) == true)
  }
}
