/// A masked text says only how long it is, wherever a value is printed, dumped or compared in a test.
extension TextInput: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    let shown = isMasked ? "\(count) characters" : text.debugDescription
    return "TextInput(\(shown), cursor: \(cursor))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["text": isMasked ? "\(count) characters" : text, "cursor": cursor])
  }
}
