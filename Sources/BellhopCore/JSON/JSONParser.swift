import struct Foundation.Data

extension JSONValue {
  /// Reads a JSON document by RFC 8259: strictly, but for a byte order mark before it and lone surrogates in a string,
  /// which become U+FFFD.
  ///
  /// - Throws: what is wrong and where, also when the document is longer or nested deeper than the limits.
  public init(parsing bytes: some Sequence<UInt8>, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(Array(bytes), limits: limits)
    self = try parser.document()
  }

  /// Reads a JSON document from text.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: text.utf8, limits: limits)
  }
}

/// How much of a document is read.
public struct JSONLimits: Hashable, Sendable {
  /// In bytes.
  public var size: Int
  /// How many arrays and objects may stand inside each other.
  public var depth: Int

  /// The longest document that is read, in bytes. The response of a call may be so long, and so may a sample of one.
  public static let usualSize = 1 << 20

  public init(size: Int = JSONLimits.usualSize, depth: Int = 64) {
    self.size = size
    self.depth = depth
  }
}

/// Why a text isn't JSON that can be read.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case tooDeep(limit: Int)
    case notUTF8
    case unexpectedEnd
    case expected(String)
    case unexpected(String)
    case controlCharacter
    case badEscape
    case badNumber
  }

  public var reason: Reason
  /// Line and column, counted from 1; the column in bytes.
  public var line: Int
  public var column: Int

  /// What is wrong and where, without a full stop.
  public var description: String {
    switch reason {
    case .empty: "there is nothing in it"
    case .tooLong(let limit): "it is longer than \(limit / 1024) KiB"
    case .tooDeep(let limit): "it is nested deeper than \(limit) levels (line \(line))"
    case .notUTF8: "it isn't UTF-8 text (line \(line), column \(column))"
    case .unexpectedEnd: "it ends too early (line \(line), column \(column))"
    case .expected(let what): "\(what) is missing at line \(line), column \(column)"
    case .unexpected(let what): "\(what) can't stand at line \(line), column \(column)"
    case .controlCharacter: "a string has a line break or control character in it (line \(line), column \(column))"
    case .badEscape: "a string has an unknown \\ escape (line \(line), column \(column))"
    case .badNumber: "a number isn't written as JSON wants it (line \(line), column \(column))"
    }
  }
}

/// One pass over the bytes. It recurses once per level of nesting, which the limit keeps small.
struct JSONParser {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.size else { throw error(.tooLong(limit: limits.size), at: limits.size) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
    guard index < bytes.count else { throw error(.empty) }
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw error(.unexpected(here)) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try nested(Self.object)
    case UInt8(ascii: "["): return try nested(Self.array)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw error(.unexpected(here))
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private static func object(_ parser: inout JSONParser) throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    parser.skipSpace()
    if parser.take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      parser.skipSpace()
      guard parser.index < parser.bytes.count else { throw parser.error(.unexpectedEnd) }
      guard parser.bytes[parser.index] == UInt8(ascii: "\"") else { throw parser.error(.expected("a name in quotes")) }
      let key = try parser.string()
      parser.skipSpace()
      guard parser.take(UInt8(ascii: ":")) else { throw parser.missing("a colon") }
      parser.skipSpace()
      members.append(JSONValue.Member(key, try parser.value()))
      parser.skipSpace()
      if parser.take(UInt8(ascii: "}")) { return .object(members) }
      guard parser.take(UInt8(ascii: ",")) else { throw parser.missing("a comma or }") }
    }
  }

  private static func array(_ parser: inout JSONParser) throws(JSONError) -> JSONValue {
    var items: [JSONValue] = []
    parser.skipSpace()
    if parser.take(UInt8(ascii: "]")) { return .array(items) }
    while true {
      parser.skipSpace()
      items.append(try parser.value())
      parser.skipSpace()
      if parser.take(UInt8(ascii: "]")) { return .array(items) }
      guard parser.take(UInt8(ascii: ",")) else { throw parser.missing("a comma or ]") }
    }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let end = index + text.utf8CodeUnitCount
    let matches = text.withUTF8Buffer { expected in end <= bytes.count && bytes[index..<end].elementsEqual(expected) }
    guard matches else { throw error(.unexpected(here)) }
    index = end
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    if index < bytes.count, Self.isDigit(bytes[index]) { throw error(.badNumber) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    guard index > start else { throw error(index < bytes.count ? .badNumber : .unexpectedEnd) }
  }

  private mutating func string() throws(JSONError) -> String {
    index += 1
    var text = ""
    var start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        try append(from: start, to: &text)
        index += 1
        return text
      case UInt8(ascii: "\\"):
        try append(from: start, to: &text)
        text.unicodeScalars.append(try escape())
        start = index
      case 0..<0x20: throw error(.controlCharacter)
      default: index += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private func append(from start: Int, to text: inout String) throws(JSONError) {
    guard start < index else { return }
    guard let run = String(validating: bytes[start..<index], as: UTF8.self) else { throw error(.notUTF8, at: start) }
    text += run
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard index + 1 < bytes.count else { throw error(.unexpectedEnd) }
    let scalar: Unicode.Scalar
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error(.badEscape)
    }
    index += 2
    return scalar
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    guard let first = codeUnit(at: index) else { throw error(.badEscape) }
    index += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), let second = codeUnit(at: index), UTF16.isTrailSurrogate(second) {
      index += 6
      let code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      return Unicode.Scalar(code) ?? "\u{FFFD}"
    }
    return "\u{FFFD}"
  }

  /// The code unit of a `\uXXXX` at this place.
  private func codeUnit(at index: Int) -> UInt16? {
    guard index + 5 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for byte in bytes[index + 2...index + 5] {
      guard let digit = HexDigit.value(of: byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func missing(_ what: String) -> JSONError {
    error(index < bytes.count ? .expected(what) : .unexpectedEnd)
  }

  /// The character at this place, for a sentence.
  private var here: String {
    guard index < bytes.count else { return "the end" }
    let end = min(bytes.count, index + 4)
    let character = String(decoding: bytes[index..<end], as: UTF8.self).first ?? "\u{FFFD}"
    let isShown = character.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.properties.generalCategory != .control }
    return isShown ? "“\(character)”" : "a control character"
  }

  private func error(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    let before = bytes.prefix(min(place ?? index, bytes.count))
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    return JSONError(reason: reason, line: 1 + before.count { $0 == newline }, column: before.count - lineStart + 1)
  }
}
