import Foundation

/// How long the process has been computing, whatever else the machine does meanwhile.
enum ProcessorTime {
  /// In milliseconds.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}
