import TerminalUI

extension Toast {
  /// How long it stays, in seconds: long enough to read it twice at 15 characters a second.
  var duration: Double { max(3, Double(text.count) / 7.5) }
}
