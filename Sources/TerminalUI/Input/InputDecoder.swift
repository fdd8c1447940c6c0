/// Turns the bytes of a terminal into events, one byte at a time, so that it doesn't matter how reads cut them up.
///
/// What isn't understood is dropped: it is never taken for typed text. A lone Esc and the beginning of a sequence look the
/// same, so while `isPending` the owner waits (25 ms is customary) and then calls `flush()`.
public struct InputDecoder: Sendable {
  private enum State: Hashable {
    case ground
    case escape
    /// After `ESC [`.
    case control
    /// After `ESC [ [`: a function key of the Linux console.
    case console
    /// After `ESC O`.
    case single
    /// Within the reply of a terminal to a question that nobody asked (OSC, DCS, APC, PM, SOS).
    case reply
    case replyEscape
    /// Within the three bytes after `ESC [ M`, a mouse report of the oldest kind.
    case oldMouse(left: Int)
    case paste
  }

  private var state = State.ground
  private var sequence = ControlSequence()
  private var scalar = ScalarDecoder()
  private var pasted = PasteCollector()
  /// Whether an ESC came right before the character being read.
  private var isAlt = false
  /// The digit between `ESC O` and its letter, or what introduced a reply; 0 while there is none.
  private var introducer: UInt8 = 0
  private var replyIsEmpty = true
  private var events: [InputEvent] = []

  public init() {}

  /// Whether what was fed so far may be complete, or may go on in the next read.
  public var isPending: Bool {
    state != .ground && state != .paste
  }

  /// Whether a paste has begun and its end hasn't come.
  ///
  /// It may take long, so it isn't pending. Should a terminal never send its end, `flush()` ends it: to be called after a
  /// second or more of silence.
  public var isPasting: Bool { state == .paste }

  /// Takes more bytes and gives the events that they complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    if bytes.withContiguousStorageIfAvailable({ take($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { take($0) }
    }
    defer { events = [] }
    return events
  }

  /// Gives what the pending bytes mean when nothing follows them.
  public mutating func flush() -> [InputEvent] {
    switch state {
    case .escape: emit(.escape)
    case .control where sequence.isEmpty: emit(Key(.character("["), .alt))
    case .single where introducer == 0: emit(Key(.character("O"), .alt))
    case .reply where replyIsEmpty: emit(Key(.character(Character(Unicode.Scalar(introducer))), .alt))
    case .paste: endPaste()
    case .ground, .control, .console, .single, .reply, .replyEscape, .oldMouse: break
    }
    state = .ground
    defer { events = [] }
    return events
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if state == .paste { place += pasted.takeContent(bytes[place...]) }
      guard place < bytes.endIndex else { return }
      take(bytes[place])
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeText(byte)
    case .escape: takeAfterEscape(byte)
    case .control: takeControl(byte)
    case .console: takeConsole(byte)
    case .single: takeSingle(byte)
    case .reply, .replyEscape: takeReply(byte)
    case .oldMouse(let left): state = left > 1 ? .oldMouse(left: left - 1) : .ground
    case .paste: if pasted.take(byte) { endPaste() }
    }
  }

  // MARK: Text

  private mutating func takeText(_ byte: UInt8) {
    switch scalar.take(byte) {
    case .incomplete:
      return
    case .scalar(let scalar):
      // C1 controls, which a terminal may take as the beginning of a sequence, aren't text.
      guard !(0x80..<0xa0).contains(scalar.value) else { break }
      emit(Key(.character(Character(scalar)), isAlt ? .alt : []))
    case .control(let byte):
      if byte == 0x1b {
        state = .escape
      } else {
        emit(key(ofControl: byte))
      }
    case .invalid:
      break
    }
    isAlt = false
  }

  private func key(ofControl byte: UInt8) -> Key {
    let modifiers: Key.Modifiers = isAlt ? .alt : []
    return switch byte {
    case 0x08, 0x7f: Key(.backspace, modifiers)
    case 0x09: Key(.tab, modifiers)
    case 0x0d: Key(.enter, modifiers)
    case 0x00: Key(.character(" "), modifiers.union(.control))
    default: Key(.character(Self.letter(ofControl: byte)), modifiers.union(.control))
    }
  }

  /// 0x01 is a, 0x1a is z, and 0x1c to 0x1f are `\ ] ^ _`.
  private static func letter(ofControl byte: UInt8) -> Character {
    Character(Unicode.Scalar(byte | (byte < 0x1b ? 0x60 : 0x40)))
  }

  // MARK: Sequences

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1b:
      emit(.escape)
    case UInt8(ascii: "["):
      state = .control
      sequence = ControlSequence()
    case UInt8(ascii: "O"):
      state = .single
      introducer = 0
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .reply
      introducer = byte
      replyIsEmpty = true
    default:
      state = .ground
      isAlt = true
      takeText(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x20...0x3f:
      sequence.append(byte)
    case UInt8(ascii: "[") where sequence.isEmpty:
      state = .console
    case UInt8(ascii: "M") where sequence.isEmpty:
      state = .oldMouse(left: 3)
    case 0x40...0x7e:
      state = .ground
      switch sequence.meaning(final: byte) {
      case .event(let event): events.append(event)
      case .pasteBegins: state = .paste
      case .nothing: break
      }
    default:
      abandon(for: byte)
    }
  }

  private mutating func takeConsole(_ byte: UInt8) {
    guard (0x20..<0x7f).contains(byte) else { return abandon(for: byte) }
    state = .ground
    if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
      emit(Key(.function(Int(byte - UInt8(ascii: "A")) + 1)))
    }
  }

  private mutating func takeSingle(_ byte: UInt8) {
    guard (0x20..<0x7f).contains(byte) else {
      if introducer == 0 { emit(Key(.character("O"), .alt)) }
      return abandon(for: byte)
    }
    if introducer == 0, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) {
      introducer = byte
      return
    }
    state = .ground
    let modifiers = introducer == 0 ? [] : ControlSequence.modifiers(Int(introducer - UInt8(ascii: "0")))
    if let code = ControlSequence.code(ofLetter: byte) ?? Self.keypadCode(of: byte) { emit(Key(code, modifiers)) }
  }

  /// What the number block sends in application mode.
  private static func keypadCode(of byte: UInt8) -> Key.Code? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
    default: nil
    }
  }

  private mutating func takeReply(_ byte: UInt8) {
    switch (state, byte) {
    case (.replyEscape, UInt8(ascii: "\\")), (.reply, 0x07):
      state = .ground
    case (.replyEscape, _):
      state = .escape
      takeAfterEscape(byte)
    case (_, 0x1b):
      state = .replyEscape
    case (_, 0x00..<0x20):
      // No reply has other controls: it was cut short, and what follows is typed.
      abandon(for: byte)
    default:
      replyIsEmpty = false
    }
  }

  /// Drops a sequence into which this byte doesn't fit, and takes the byte on its own.
  private mutating func abandon(for byte: UInt8) {
    state = .ground
    takeText(byte)
  }

  private mutating func endPaste() {
    state = .ground
    events.append(pasted.finish())
  }

  private mutating func emit(_ key: Key) {
    events.append(.key(key))
  }
}
