import BellhopCore

import struct Foundation.Data

/// A body for reading: JSON indented, other text as it is, and never more than a bound.
struct BodyText {
  /// The longest body that is indented, in bytes; of a longer one the beginning is shown.
  static let longestParsed = 65_536
  /// How much of any other body is shown, in bytes.
  static let longestRaw = 4_096

  private let lines: [String]
  private let isCut: Bool
  private let size: Int

  init(_ data: Data) {
    size = data.count
    if data.count <= Self.longestParsed, let value = try? JSONValue(parsing: data) {
      lines = Self.lines(of: value.prettyText)
      isCut = false
    } else {
      lines = Self.lines(of: String(decoding: data.prefix(Self.longestRaw), as: UTF8.self))
      isCut = data.count > Self.longestRaw
    }
  }

  /// The first lines; if that isn't all, a last one says so.
  func lines(atMost count: Int) -> [String] {
    guard isCut || lines.count > count else { return lines }
    return Array(lines.prefix(count)) + ["… (\(size) bytes in all)"]
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
