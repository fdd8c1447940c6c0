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
      if let unit = escapes(in: text, at: position).first(where: { rest.starts(with: $0.bytes) }) {
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

  /// What may be written at a place: of an escape that was escaped again first what it began as.
  private static func escapes(in text: [UInt8], at index: Int) -> [Unit] {
    switch text[index] {
    case UInt8(ascii: "%"):
      [nestedPercent(in: text, at: index), percent(in: text, at: index + 1, from: index)].compactMap(\.self)
    case UInt8(ascii: "\\"): json(in: text, at: index).map { [$0] } ?? []
    case UInt8(ascii: "&"):
      [nestedEntity(in: text, at: index), entity(in: text, at: index + 1, from: index)].compactMap(\.self)
    default: []
    }
  }

  /// `%2540` or `%252540`, which is `%40` encoded again.
  private static func nestedPercent(in text: [UInt8], at index: Int) -> Unit? {
    var digits = index + 1
    while digits + 3 < text.count, text[digits] == UInt8(ascii: "2"), text[digits + 1] == UInt8(ascii: "5"),
      HexDigit.value(of: text[digits + 2]) != nil, HexDigit.value(of: text[digits + 3]) != nil
    {
      digits += 2
    }
    return digits == index + 1 ? nil : percent(in: text, at: digits, from: index)
  }

  private static func percent(in text: [UInt8], at digits: Int, from start: Int) -> Unit? {
    guard digits + 1 < text.count, let high = HexDigit.value(of: text[digits]),
      let low = HexDigit.value(of: text[digits + 1])
    else { return nil }
    return ([high << 4 | low], digits + 2 - start)
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
      guard let digit = HexDigit.value(of: byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static let entities: [(name: [UInt8], byte: UInt8)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

  private static let ampersand = Array("amp;".utf8)

  /// `&amp;quot;` or `&amp;amp;#34;`, which is `&quot;` escaped again.
  private static func nestedEntity(in text: [UInt8], at index: Int) -> Unit? {
    var name = index + 1
    while text[name...].starts(with: ampersand) { name += ampersand.count }
    return name == index + 1 ? nil : entity(in: text, at: name, from: index)
  }

  private static func entity(in text: [UInt8], at name: Int, from start: Int) -> Unit? {
    guard name < text.count else { return nil }
    if text[name] == UInt8(ascii: "#") { return numericEntity(in: text, at: name + 1, from: start) }
    for entity in entities where text[name...].starts(with: entity.name) {
      return ([entity.byte], name + entity.name.count - start)
    }
    return nil
  }

  /// `&#34;` or `&#x22;`, with any zeros in front.
  private static func numericEntity(in text: [UInt8], at place: Int, from start: Int) -> Unit? {
    var index = place
    let isHex = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var number: UInt32 = 0
    while index < text.count, let digit = HexDigit.value(of: text[index]), isHex || digit < 10 {
      number = number * (isHex ? 16 : 10) + UInt32(digit)
      guard number <= 0x10FFFF else { return nil }
      index += 1
    }
    guard index > digits, index < text.count, text[index] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(number)
    else {
      return nil
    }
    return (Array(String(scalar).utf8), index + 1 - start)
  }
}
