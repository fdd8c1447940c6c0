/// What stands between `ESC [` and the byte that ends a control sequence, and what the whole means.
///
/// The forms are those of ECMA-48 §5.4, xterm's ctlseqs (keys, SGR mouse, bracketed paste, focus) and kitty's keyboard
/// protocol.
struct ControlSequence: Sendable {
  enum Meaning: Hashable {
    case event(InputEvent)
    case pasteBegins
    case nothing
  }

  /// No sequence of a key or the mouse comes near to this many bytes.
  private static let limit = 64

  private var bytes: [UInt8] = []
  private var isTooLong = false

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ byte: UInt8) {
    guard bytes.count < Self.limit else {
      isTooLong = true
      return
    }
    bytes.append(byte)
  }

  func meaning(final: UInt8) -> Meaning {
    guard !isTooLong else { return .nothing }
    if bytes.first == UInt8(ascii: "<") { return mouse(final: final) }
    guard let fields = Self.fields(of: bytes[...]) else { return .nothing }
    let first = fields.first?.first ?? 1
    let second = fields.count > 1 ? fields[1] : []
    // The key protocol of kitty tells of releases too, after the modifiers.
    guard second.count < 2 || second[1] != 3 else { return .nothing }
    let modifiers = Self.modifiers(second.first ?? 1)
    switch final {
    case UInt8(ascii: "I") where bytes.isEmpty:
      return .event(.focus(gained: true))
    case UInt8(ascii: "O") where bytes.isEmpty:
      return .event(.focus(gained: false))
    case UInt8(ascii: "Z"):
      return .event(.key(Key(.tab, modifiers.union(.shift))))
    case UInt8(ascii: "~") where first == 200:
      return .pasteBegins
    case UInt8(ascii: "~") where first == 27 && fields.count > 2:
      return character(fields[2].first ?? 0, modifiers: second.first ?? 1)
    case UInt8(ascii: "~"):
      return Self.code(ofNumber: first).map { .event(.key(Key($0, modifiers))) } ?? .nothing
    case UInt8(ascii: "u"):
      return character(first, shifted: fields.first?.dropFirst().first, modifiers: second.first ?? 1)
    default:
      // A cursor report ends in R as F3 does, but begins with a row.
      guard first == 1, let code = Self.code(ofLetter: final) else { return .nothing }
      return .event(.key(Key(code, modifiers)))
    }
  }

  // MARK: Numbers

  /// The parameters, each with its parts; nil when there are marks that no key uses.
  private static func fields(of bytes: ArraySlice<UInt8>) -> [[Int]]? {
    var fields: [[Int]] = bytes.isEmpty ? [] : [[]]
    var number: Int?
    func close(_ fields: inout [[Int]]) {
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].append(number ?? 1)
      number = nil
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // More than any scalar is as good as infinite.
        number = min((number ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 9_999_999)
      case UInt8(ascii: ":"):
        close(&fields)
      case UInt8(ascii: ";"):
        close(&fields)
        fields.append([])
      default:
        return nil
      }
    }
    close(&fields)
    return fields
  }

  /// The modifiers of a parameter, which is one more than the sum of their bits.
  static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    // Meta (8) is what some terminals call Alt.
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  // MARK: Keys

  static func code(ofLetter letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func code(ofNumber number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key that is told by its scalar, as kitty does for all and xterm for those that had no sequence.
  private func character(_ code: Int, shifted: Int? = nil, modifiers parameter: Int) -> Meaning {
    let bits = max(0, parameter - 1)
    // A chord with Super, Hyper or Meta belongs to the desktop: it types nothing.
    guard bits & (8 | 16 | 32) == 0 else { return .nothing }
    var modifiers = Self.modifiers(parameter)
    switch code {
    case 9: return .event(.key(Key(.tab, modifiers)))
    case 13, 57414: return .event(.key(Key(.enter, modifiers)))
    case 27: return .event(.key(Key(.escape, modifiers)))
    case 8, 127: return .event(.key(Key(.backspace, modifiers)))
    case ..<0x20, 0x80..<0xa0, 0xe000...0xf8ff: return .nothing
    default: break
    }
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return .nothing }
    var character = Character(scalar)
    if modifiers.contains(.control) {
      character = character.lowercased().first ?? character
    } else if modifiers.contains(.shift) {
      let typed = shifted.flatMap { UInt32(exactly: $0) }.flatMap(Unicode.Scalar.init).map { Character($0) }
      character = typed ?? character.uppercased().first ?? character
      modifiers.remove(.shift)
    }
    return .event(.key(Key(.character(character), modifiers)))
  }

  // MARK: Mouse

  /// `< button ; column ; row`, ending in M for a press or a movement and m for a release.
  private func mouse(final: UInt8) -> Meaning {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), let fields = Self.fields(of: bytes.dropFirst()), fields.count == 3,
      let bits = fields[0].first, let column = fields[1].first, let row = fields[2].first, column > 0, row > 0
    else { return .nothing }
    var modifiers: Key.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    let place = Point(x: column - 1, y: row - 1)
    let isMotion = bits & 32 != 0
    switch (bits & ~(4 | 8 | 16 | 32), isRelease) {
    case (64, false):
      return .event(.mouse(MouseEvent(.wheelUp, button: .none, at: place, modifiers: modifiers)))
    case (65, false):
      return .event(.mouse(MouseEvent(.wheelDown, button: .none, at: place, modifiers: modifiers)))
    case (let number, _) where number < 3:
      let kind: MouseEvent.Kind = isRelease ? .release : isMotion ? .drag : .press
      let button: MouseEvent.Button = number == 0 ? .left : number == 1 ? .middle : .right
      return .event(.mouse(MouseEvent(kind, button: button, at: place, modifiers: modifiers)))
    default:
      return .nothing
    }
  }
}
