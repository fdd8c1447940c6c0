import Foundation

/// The package's files as they lie on disk, found from where this file was compiled.
struct SourceTree: Sendable {
  struct File: Sendable {
    /// From the root of the package, such as `Sources/BellhopCore/Actions/Action.swift`.
    var path: String
    var text: String

    /// The folders and the name.
    var components: [Substring] { path.split(separator: "/") }

    /// The modules that the file imports, without the declaration that an import may be narrowed to.
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        var words = line.split(separator: " ").map(String.init)
        while let first = words.first, first.hasPrefix("@") || Self.accessLevels.contains(first) {
          words.removeFirst()
        }
        guard words.first == "import", words.count > 1 else { return nil }
        let name = Self.kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
        return name.split(separator: ".").first.map(String.init)
      }
    }

    private static let accessLevels = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
  }

  /// The folder of Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text files under a folder of the root, in the order of their paths; hidden ones are left out.
  static func files(in folder: String, types: Set<String>) throws -> [File] {
    // A folder may be a link; the listing doesn't follow one.
    let start = root.appending(path: folder).resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter { types.contains($0.pathExtension) }
    // A check over no files would pass and hold nothing.
    guard !urls.isEmpty else { throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: start.path]) }
    return try urls.map { url in
      let path = folder + url.path.dropFirst(start.path.count)
      return File(path: path, text: try String(contentsOf: url, encoding: .utf8))
    }
    .sorted { $0.path < $1.path }
  }

  static func sources() throws -> [File] { try files(in: "Sources", types: ["swift"]) }
}
