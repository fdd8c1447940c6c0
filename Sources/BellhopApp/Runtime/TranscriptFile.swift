import Foundation

/// Saves a conversation as a text file that only its owner can read.
enum TranscriptFile {
  /// Why a transcript could not be saved.
  struct Failure: LocalizedError {
    var path: String
    var cause: String
    var errorDescription: String? { "The conversation can't be saved to \(path): \(cause). Choose another folder." }
  }

  /// Writes a new file that is named after the time and begins with it, and gives its path. An older file is never
  /// written over.
  static func save(_ text: String, in folder: String, at time: Date) throws -> String {
    let stamp = time.formatted(
      .verbatim(
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits)-\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
        timeZone: .current,
        calendar: Calendar(identifier: .gregorian)
      )
    )
    let content = "Saved: \(time.formatted(.iso8601))\n\(text)"
    for attempt in 1...99 {
      let suffix = attempt == 1 ? "" : "-\(attempt)"
      let path = folder + "/bellhop-conversation-\(stamp)\(suffix).txt"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if file < 0 {
        if errno == EEXIST { continue }
        throw Failure(path: path, cause: String(cString: strerror(errno)))
      }
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: Data(content.utf8))
      try handle.close()
      return path
    }
    throw Failure(path: folder, cause: "there are too many files of that name")
  }
}
