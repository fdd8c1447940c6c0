/// Measures how the time of some work grows with its size.
///
/// It compares two sizes in the same run, so that neither a slow machine nor a busy one decides.
enum Growth {
  /// Whether four times the size takes at most about four times as long, and not sixteen times.
  ///
  /// A machine that does something else for a moment is asked again.
  static func isProportional(from size: Int, _ work: (Int) -> Void) -> Bool {
    (0..<6).contains { _ in
      let small = time { work(size) }
      let large = time { work(size * 4) }
      return large < max(small, .milliseconds(1)) * 9
    }
  }

  /// The shortest of a few runs.
  private static func time(_ work: () -> Void) -> Duration {
    (0..<3).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }
}
