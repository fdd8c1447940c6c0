/// Finds a text under escapes: each of its characters may be written as it is, percent-encoded (in either case, as often
/// as a redirect nested it), with JSON's or with HTML's escapes, or as the `+` of a form.
enum EscapedText {
  static func beginsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
  }

  /// Where the value that begins at this place ends, or nil when another text stands there.
  static func match(_ value: [UInt8], in text: [UInt8], at start: Int) -> Int? {
    var position = start
    var matched = 0
    while matched < value.count {
      guard position < text.count else { return nil }
      let rest = value[matched...]
      // An escape is tried first, for a value may itself begin with `%` or `\`.
      if let unit = escape(in: text, at: position), rest.starts(with: unit.bytes) {
        matched += unit.bytes.count
        position += unit.length
      } else if text[position] == value[matched] || (text[position] == UInt8(ascii: "+") && value[matched] == 0x20) {
        matched += 1
        position += 1
      } else {
        return nil
      }
    }
    return position
  }

  private typealias Unit = (bytes: [UInt8], length: Int)

  private static func escape(in text: [UInt8], at index: Int) -> Unit? {
    switch text[index] {
    case UInt8(ascii: "%"): percent(in: text, at: index)
    case UInt8(ascii: "\\"): json(in: text, at: index)
    case UInt8(ascii: "&"): entity(in: text, at: index)
    default: nil
    }
  }

  /// `%40`, and `%2540` or `%252540`, which are the same encoded again.
  private static func percent(in text: [UInt8], at index: Int) -> Unit? {
    var digits = index + 1
    while digits + 3 < text.count, text[digits] == UInt8(ascii: "2"), text[digits + 1] == UInt8(ascii: "5"),
      PercentEncoding.hexValue(text[digits + 2]) != nil, PercentEncoding.hexValue(text[digits + 3]) != nil
    {
      digits += 2
    }
    guard digits + 1 < text.count, let high = PercentEncoding.hexValue(text[digits]),
      let low = PercentEncoding.hexValue(text[digits + 1])
    else { return nil }
    return ([high << 4 | low], digits + 2 - index)
  }

  private static func json(in text: [UInt8], at index: Int) -> Unit? {
    guard index + 1 < text.count else { return nil }
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"): return ([text[index + 1]], 2)
    case UInt8(ascii: "b"): return ([0x08], 2)
    case UInt8(ascii: "f"): return ([0x0C], 2)
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "u"):
      guard let first = codeUnit(in: text, at: index) else { return nil }
      if let scalar = Unicode.Scalar(first) { return (Array(String(scalar).utf8), 6) }
      guard UTF16.isLeadSurrogate(first), let second = codeUnit(in: text, at: index + 6),
        UTF16.isTrailSurrogate(second)
      else { return nil }
      return (Array(String(decoding: [first, second], as: UTF16.self).utf8), 12)
    default: return nil
    }
  }

  private static func codeUnit(in text: [UInt8], at index: Int) -> UInt16? {
    guard index + 5 < text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for byte in text[index + 2...index + 5] {
      guard let digit = PercentEncoding.hexValue(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static let entities: [(name: [UInt8], byte: UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&apos;", "'"),
    ("&#x27;", "'"), ("&#x2F;", "/"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

  private static func entity(in text: [UInt8], at index: Int) -> Unit? {
    for entity in entities where text[index...].starts(with: entity.name) { return ([entity.byte], entity.name.count) }
    return nil
  }
}
