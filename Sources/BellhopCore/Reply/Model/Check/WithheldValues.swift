/// The single values of a response that its instructions keep back.
enum WithheldValues {
  /// More values than these aren't looked for in a text.
  static let most = 2_000
  /// No text that is checked is as long, in bytes, so that a longer value can't stand in it.
  static let longest = Reply.longest * 8

  static func values(of response: JSONValue?, at paths: [FieldPath]) -> [String] {
    guard let response else { return [] }
    var found: [String] = []
    for path in paths {
      if let value = response.value(at: path.keys) { collect(value, into: &found) }
      if found.count >= most { break }
    }
    return Array(found.prefix(most))
  }

  private static func collect(_ value: JSONValue, into found: inout [String]) {
    guard found.count < most else { return }
    switch value {
    case .null, .bool: break
    case .number(let text), .string(let text):
      let plain = text.trimmed
      if plain.utf8.count <= longest { found.append(plain) }
    case .array(let items): for item in items { collect(item, into: &found) }
    case .object(let members): for member in members { collect(member.value, into: &found) }
    }
  }
}
