import Foundation
import Testing

@Suite("The shape of the tree")
struct TreeTests {
  @Test("the top level holds the package, its sources, tests, docs and read-me, and dot-files")
  func topLevel() throws {
    let visible = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(visible) == ["Package.swift", "README.md", "Sources", "Tests", "docs"])
  }

  @Test("no file of code is longer than 400 lines")
  func length() throws {
    let files =
      try SourceTree.files(in: "Sources", types: ["swift", "c", "h"])
      + SourceTree.files(in: "Tests", types: ["swift"])
    for file in files {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 401, "\(file.path) has \(lines) lines: split it by concept")
    }
  }

  @Test("folders are named after concepts")
  func folders() throws {
    let vague: Set<Substring> = ["Utils", "Utilities", "Helpers", "Common", "Managers", "Misc", "Extensions", "Shared"]
    let files = try SourceTree.sources() + SourceTree.files(in: "Tests", types: ["swift"])
    for file in files {
      #expect(vague.isDisjoint(with: file.components), "\(file.path)")
    }
  }

  @Test("nothing is left for later, and nothing traps where an input could reach it")
  func words() throws {
    // Put together here, so that this file doesn't find itself.
    let forbidden = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "try" + "!", "fatal" + "Error(", " as" + "! "]
    let files = try SourceTree.sources() + SourceTree.files(in: "Tests", types: ["swift"])
    for file in files {
      for word in forbidden {
        #expect(!file.text.contains(word), "\(file.path) contains \(word)")
      }
    }
  }

  @Test("the text of the project knows no machine but its reader's")
  func places() throws {
    let roots = ["/wo" + "rk/", "/tmp/" + "wt", "/root" + "/", "/Us" + "ers/"]
    let files = try ["Sources", "Tests", "docs"].flatMap {
      try SourceTree.files(in: $0, types: ["swift", "c", "h", "md"])
    }
    for file in files {
      for root in roots {
        #expect(!file.text.contains(root), "\(file.path) contains \(root)")
      }
    }
  }
}
