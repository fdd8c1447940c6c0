/// Shows that something is going on.
public enum Spinner {
  /// How long one picture stays, in seconds.
  public static let interval = 0.12

  /// The picture for a count of intervals.
  public static func frame(_ tick: Int, glyphs: Glyphs) -> String {
    guard !glyphs.spinner.isEmpty else { return "" }
    let count = glyphs.spinner.count
    return glyphs.spinner[((tick % count) + count) % count]
  }
}
