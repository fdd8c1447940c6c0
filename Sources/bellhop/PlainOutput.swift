import Foundation

/// Standard output for lines with names from a workspace, which may come from anyone.
enum PlainOutput {
  /// Prints a line without what could steer a terminal.
  static func say(_ line: String) {
    let safe = line.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
      default: Character(scalar)
      }
    }
    try? FileHandle.standardOutput.write(contentsOf: Data((String(safe) + "\n").utf8))
  }
}
