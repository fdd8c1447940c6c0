import TerminalUI

extension AppState {
  /// Tells what the key or the paste that was just taken in would have made too long, whatever text has the focus.
  mutating func tellExcess(ofPaste isPaste: Bool) -> [Effect] {
    takeExcess().map { show(Toast(.warning, $0.sentence(ofPaste: isPaste))) } ?? []
  }

  private mutating func takeExcess() -> TextExcess? {
    if let last = dialogs.indices.last {
      guard case .field(let index) = dialogs[last].focus else { return nil }
      return dialogs[last].fields[index].input.takeExcess()
    }
    if palette != nil { return palette?.query.takeExcess() }
    switch tab {
    case .manage where editor != nil: return editor?.input?.takeExcess()
    case .manage: return manage.filter.takeExcess()
    case .preview: return preview.message.takeExcess()
    case .calls: return calls.filter.takeExcess()
    }
  }

  /// A paste that is longer than any text may be.
  mutating func refusePaste(ofBytes bytes: Int, limit: Int) -> [Effect] {
    let sizes = "it is \(ByteCount.words(bytes)) long, and a paste may have \(ByteCount.words(limit))"
    return show(Toast(.warning, "Nothing was pasted: \(sizes)."))
  }
}

extension TextExcess {
  /// What happened and what to do.
  func sentence(ofPaste isPaste: Bool) -> String {
    switch unit {
    case .character where isPaste:
      "Nothing was pasted: the text would have \(length.grouped) characters, and this field takes \(limit.grouped)."
    case .byte where isPaste:
      "Nothing was pasted: the text would be \(ByteCount.words(length)) long, and this field takes "
        + "\(ByteCount.words(limit))."
    case .character: "This field is full: it takes \(limit.grouped) characters."
    case .byte: "This field is full: it takes \(ByteCount.words(limit))."
    }
  }
}

/// A number of bytes as people read it.
enum ByteCount {
  /// Rounded up, so that what is too long never reads as what is allowed.
  static func words(_ bytes: Int) -> String {
    let kibi = 1 << 10
    let mebi = 1 << 20
    if bytes < 10 * kibi { return "\(bytes.grouped) bytes" }
    if bytes < mebi { return "\((bytes + kibi - 1) / kibi) KiB" }
    let tenths = (bytes * 10 + mebi - 1) / mebi
    return tenths % 10 == 0 ? "\(tenths / 10) MiB" : "\(tenths / 10).\(tenths % 10) MiB"
  }
}

extension Int {
  /// With a comma between thousands.
  fileprivate var grouped: String {
    guard self >= 1_000 else { return "\(self)" }
    let rest = String(self % 1_000)
    return "\((self / 1_000).grouped),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
