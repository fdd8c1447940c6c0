import Foundation

/// Measures how the work of the calling thread grows with its size.
///
/// It compares two sizes in the same run, in processor time, so that neither a slow machine nor a busy one decides.
enum Growth {
  /// Whether four times the size takes at most about four times as long, and not sixteen times.
  static func isProportional(from size: Int, _ work: (Int) -> Void) -> Bool {
    (0..<4).contains { _ in
      let small = time { work(size) }
      let large = time { work(size * 4) }
      return large < max(small, 1_000_000) * 9
    }
  }

  /// The shortest of a few runs, in nanoseconds.
  private static func time(_ work: () -> Void) -> UInt64 {
    (0..<3).map { _ in
      let start = processorTime()
      work()
      return processorTime() - start
    }.min() ?? 0
  }

  private static func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
