/// What stands behind a key of a lexicon: entries with commas between them, each a text or a text and its value.
struct LexiconEntries: Sendable {
  struct Entry: Hashable, Sendable {
    var text: String
    /// What stands behind the equals sign.
    var value: String?

    /// The key whose entries this one stands for: `@grammar.articles`. A word that several keys share is written once.
    var included: String? {
      guard text.first == "@", value == nil, text.contains(".") else { return nil }
      return String(text.dropFirst())
    }
  }

  private(set) var entries: [Entry] = []
  /// What can't be read, in plain words.
  private(set) var faults: [String] = []

  /// - Parameter lines: The lines of a key. A comma at a line's end may be left out.
  init(_ lines: [Substring]) {
    for line in lines { read(line) }
  }

  private mutating func read(_ line: Substring) {
    var rest = line.utf8
    repeat {
      let text = Self.item(&rest)
      guard let text, !text.isEmpty else {
        faults.append("an empty entry, or a quote that isn't closed: \(line)")
        return
      }
      var entry = Entry(text: text)
      if rest.first == UInt8(ascii: "=") {
        rest.removeFirst()
        guard let value = Self.item(&rest) else {
          faults.append("a quote that isn't closed: \(line)")
          return
        }
        entry.value = value
      }
      entries.append(entry)
      guard let sign = rest.popFirst() else { return }
      guard sign == UInt8(ascii: ",") else {
        faults.append("neither a comma nor the end behind \(text): \(line)")
        return
      }
      rest = rest.drop { $0 == UInt8(ascii: " ") }
    } while !rest.isEmpty
  }

  /// The text before a comma, an equals sign or the end; nil when its quote isn't closed.
  private static func item(_ rest: inout Substring.UTF8View) -> String? {
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    defer { rest = rest.drop { $0 == UInt8(ascii: " ") } }
    if rest.first == UInt8(ascii: "\"") { return quoted(&rest) }
    let end = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "=") } ?? rest.endIndex
    var text = rest[..<end]
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    rest = rest[end...]
    return String(Substring(text))
  }

  /// A text in double quotes; two of them stand for one.
  private static func quoted(_ rest: inout Substring.UTF8View) -> String? {
    var text: [UInt8] = []
    rest.removeFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard rest.first == byte else { return String(decoding: text, as: UTF8.self) }
      text.append(byte)
      rest.removeFirst()
    }
    return nil
  }
}
