import Testing

/// Swift lets a target import what its dependencies import, so the manifest alone doesn't hold the direction.
@Suite("What may import what")
struct ImportTests {
  /// The targets that each target may import: docs/architecture.md draws them.
  static let direction: [String: Set<String>] = [
    "CNcurses": [],
    "CTerminal": [],
    "TerminalUI": [],
    "CursesTerminal": ["TerminalUI", "CNcurses", "CTerminal"],
    "CSodium": [],
    "Sealing": ["CSodium"],
    "CWordTable": [],
    "CLexicons": [],
    "Languages": ["CLexicons"],
    "TriggerModel": ["CWordTable", "Languages"],
    "BellhopCore": ["Languages", "Sealing", "TriggerModel"],
    "CCalls": [],
    "CallProcess": ["BellhopCore", "CCalls"],
    "BellhopStorage": ["BellhopCore", "Languages", "Sealing"],
    "BellhopApp": ["BellhopCore", "BellhopStorage", "CursesTerminal", "Languages", "TerminalUI"],
    "BellhopDemo": ["BellhopCore", "Sealing"],
    "bellhop-measure": ["BellhopCore", "CallProcess", "Languages", "TriggerModel"],
    "bellhop": ["BellhopApp", "BellhopDemo", "BellhopStorage", "BellhopCore", "CallProcess", "CursesTerminal"],
  ]

  /// The only folders that may import each library.
  static let homes: [String: [String]] = [
    "CNcurses": ["Sources/CursesTerminal/"],
    "CTerminal": ["Sources/CursesTerminal/"],
    "CSodium": ["Sources/Sealing/"],
    "CryptoKit": ["Sources/Sealing/"],
    "CWordTable": ["Sources/TriggerModel/"],
    "CLexicons": ["Sources/Languages/Lexicon/"],
    "GRDB": ["Sources/BellhopStorage/"],
    "CCalls": ["Sources/CallProcess/"],
    "FoundationNetworking": ["Sources/CallProcess/Child/", "Sources/bellhop-measure/Calls/"],
    "Sealing": ["Sources/BellhopCore/Execution/", "Sources/BellhopStorage/", "Sources/BellhopDemo/"],
    "ArgumentParser": ["Sources/bellhop/", "Sources/bellhop-measure/"],
    "FlyingFox": ["Sources/BellhopDemo/"],
    "FlyingSocks": ["Sources/BellhopDemo/"],
    "Subprocess": [],
    "Logging": ["Sources/BellhopApp/", "Sources/bellhop/"],
  ]

  @Test("every target is known here, and imports only the targets below it")
  func targets() throws {
    let sources = try SourceTree.sources()
    #expect(sources.count > 20)
    for file in sources {
      let target = String(file.components[1])
      let allowed = try #require(Self.direction[target], "\(file.path): add \(target) to the direction")
      let own = file.imports.filter { Self.direction[$0] != nil && $0 != target }
      #expect(Set(own).isSubset(of: allowed), "\(file.path) imports \(own)")
    }
  }

  @Test("a library is imported in its own place only")
  func libraries() throws {
    for file in try SourceTree.sources() {
      for module in file.imports {
        guard let homes = Self.homes[module] else { continue }
        #expect(homes.contains { file.path.hasPrefix($0) }, "\(file.path) imports \(module)")
      }
    }
  }

  @Test("only the shim names ncurses' header")
  func header() throws {
    let header = "curses" + ".h"
    let naming = try SourceTree.files(in: "Sources", types: ["swift", "c", "h", "modulemap"])
      .filter { $0.text.contains("<" + header) || $0.text.contains("<n" + header) }
    #expect(naming.map(\.path) == ["Sources/CNcurses/shim.h"])
  }

  @Test("an import is found however it is written")
  func reading() {
    let text = """
      import Foundation
      import struct Foundation.Date
      @testable import BellhopCore
      @preconcurrency public import GRDB
      // import Nothing
      let important = "import Text"
      """
    #expect(
      SourceTree.File(path: "x.swift", text: text).imports == ["Foundation", "Foundation", "BellhopCore", "GRDB"]
    )
  }
}
