import Foundation
import Testing

@testable import BellhopDemo

@Suite("The demo's folder")
struct DemoFolderTests {
  @Test("is its owner's alone, and is gone with all that is in it once removed")
  func removed() throws {
    let folder = try DemoFolder()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    try FileManager.default.createDirectory(atPath: folder.path + "/a/b", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: folder.path + "/a/b/c"))
    folder.remove()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("is a new one each time")
  func fresh() throws {
    let folders = [try DemoFolder(), try DemoFolder()]
    #expect(folders[0].path != folders[1].path)
    folders.forEach { $0.remove() }
  }
}
