import BellhopStorage
import Foundation

/// Reads a secret's value from standard input: typed unseen on a terminal, else its first line.
enum SecretValueReader {
  enum Failure: Error, CustomStringConvertible {
    case notText
    case unreadable
    case tooLong

    /// What happened and what to do next.
    var description: String {
      switch self {
      case .notText: "The value isn't UTF-8 text. Give it as text on one line."
      case .tooLong: "The value is too long. Give at most \(SecretRules.valueLengths.upperBound) bytes on one line."
      case .unreadable: "The value could not be read from standard input. Type it, or give it as a line of a file."
      }
    }
  }

  static func read(prompt: String) throws(Failure) -> String {
    guard isatty(STDIN_FILENO) == 1 else { return try line() }
    try? FileHandle.standardError.write(contentsOf: Data(prompt.utf8))
    return try unseen { () throws(Failure) in try line() }
  }

  /// What nobody sees around a value isn't counted, as far as there is reason to paste so much of it.
  private static let longestLine = SecretRules.valueLengths.upperBound + 1_024

  /// The bytes up to a line feed.
  private static func line() throws(Failure) -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = Foundation.read(STDIN_FILENO, &byte, 1)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      // Cut, it would be another value.
      guard bytes.count < longestLine else { throw .tooLong }
      bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }

  /// The terminal's settings as they were, where a signal handler finds them.
  private nonisolated(unsafe) static let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)

  /// Runs with the terminal's echo off. It is on again afterwards, whatever signal ends the program.
  private static func unseen(_ body: () throws(Failure) -> String) throws(Failure) -> String {
    guard tcgetattr(STDIN_FILENO, settings) == 0 else { throw .unreadable }
    // Only functions that POSIX allows in a handler; then the signal ends the program as if nobody had caught it.
    let restore: @convention(c) (Int32) -> Void = { number in
      tcsetattr(STDIN_FILENO, TCSANOW, SecretValueReader.settings)
      signal(number, SIG_DFL)
      raise(number)
    }
    let deadly = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    let handlers = deadly.map { ($0, signal($0, restore)) }
    // A shell that is given a stopped program's terminal would show what is typed next.
    let suspension = signal(SIGTSTP, SIG_IGN)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, settings)
      for (number, handler) in handlers { signal(number, handler) }
      signal(SIGTSTP, suspension)
    }
    var quiet = settings.pointee
    quiet.c_lflag &= ~tcflag_t(ECHO)
    quiet.c_lflag |= tcflag_t(ECHONL)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0 else { throw .unreadable }
    return try body()
  }
}
