import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Calendar days counted from the moment of a request, so that the samples never grow old.
struct SampleDay: Sendable {
  var now: Date

  /// The day so many days from now, in UTC, as `2026-03-14`.
  ///
  /// By the C library: the samples are made before the first screen, and Foundation's formatters take milliseconds to
  /// be ready.
  func day(_ offset: Int) -> String {
    var seconds = time_t(now.timeIntervalSince1970) + offset * 86_400
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return "\(1900 + parts.tm_year)-\(Self.twoDigits(parts.tm_mon + 1))-\(Self.twoDigits(parts.tm_mday))"
  }

  private static func twoDigits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
