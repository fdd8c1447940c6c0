internal import CLexicons

/// A file of keys and what stands behind each, as words and sentences are written: `key: text`, continued on indented
/// lines, with comments from `#` at the beginning of a line.
///
/// The file is scanned once for its keys; what stands behind a key is read when somebody asks for it.
struct LexiconFile: Sendable {
  /// A line that can't be read.
  struct Fault: Hashable, Sendable {
    /// Counted from 1.
    var line: Int
    var text: String
  }

  /// The text behind each key, one for each of its lines.
  private(set) var lines: [String: [Substring]] = [:]
  private(set) var keyLines: [String: Int] = [:]
  private(set) var faults: [Fault] = []

  /// Reads a file that was built in; one that wasn't is empty.
  init(named name: String) {
    var size = 0
    guard let bytes = lexicon_file(name, &size) else {
      self.init("")
      faults = [Fault(line: 1, text: "no such file")]
      return
    }
    self.init(String(decoding: UnsafeBufferPointer(start: bytes, count: size), as: UTF8.self))
  }

  init(_ text: String) {
    var key: String?
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = Self.trimmed(line)
      guard let first = content.first else { continue }
      // A comment begins the line; an indented sign is a word like another.
      if first == UInt8(ascii: "#"), line.first == first { continue }
      if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
        if let key { lines[key]?.append(Substring(content)) } else { report(number, "no key before it") }
        continue
      }
      key = nil
      guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
        report(number, "no colon behind the key")
        continue
      }
      let name = content[..<colon]
      guard !name.isEmpty, name.allSatisfy(Self.isOfKey) else {
        report(number, "not a key: \(Substring(name))")
        continue
      }
      let named = String(Substring(name))
      guard keyLines[named] == nil else {
        report(number, "\(named) stands a second time")
        continue
      }
      key = named
      keyLines[named] = number
      let rest = Self.trimmed(content[content.index(after: colon)...])
      lines[named] = rest.isEmpty ? [] : [Substring(rest)]
    }
  }

  var keys: Set<String> { Set(keyLines.keys) }

  private mutating func report(_ line: Int, _ text: String) { faults.append(Fault(line: line, text: text)) }

  /// Lower-case letters, digits, dots and hyphens.
  private static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
    var line = line
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line.drop(while: isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
