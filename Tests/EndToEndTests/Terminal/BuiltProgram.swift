import Foundation

/// The `bellhop` that was built together with these tests.
enum BuiltProgram {
  struct Missing: Error, CustomStringConvertible {
    var folders: [String]
    var description: String {
      "The built bellhop was not found in \(folders.joined(separator: " or ")): run `swift build`, then the tests again."
    }
  }

  /// The path of the executable, which lies beside the test bundle.
  static func path() throws -> String {
    let bundles = [Bundle.main] + Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
    let folders = bundles.flatMap { [$0.bundleURL, $0.bundleURL.deletingLastPathComponent()] }
    for folder in folders {
      let program = folder.appending(path: "bellhop").path
      if FileManager.default.isExecutableFile(atPath: program) { return program }
    }
    throw Missing(folders: folders.map(\.path))
  }
}
