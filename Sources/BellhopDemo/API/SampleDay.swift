import Foundation

/// Calendar days counted from the moment of a request, so that the samples never grow old.
struct SampleDay: Sendable {
  var now: Date

  /// The day so many days from now, in UTC, as `2026-03-14`.
  func day(_ offset: Int) -> String {
    now.addingTimeInterval(Double(offset) * 86_400).formatted(.iso8601.year().month().day())
  }
}
