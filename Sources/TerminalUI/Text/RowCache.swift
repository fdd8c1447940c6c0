import Synchronization

/// The rows that a text takes in the width that it was last laid out for, since one key asks for them several times.
///
/// Copies of a text share it until one of them changes. It follows from the text, so it is no part of what a text is.
final class RowCache: Hashable, Sendable {
  private struct Kept {
    var width: Int
    var rows: [TextRows.Row]
  }

  private let kept = Mutex<Kept?>(nil)

  func rows(forWidth width: Int, _ layOut: () -> [TextRows.Row]) -> [TextRows.Row] {
    if let known = kept.withLock({ $0 }), known.width == width { return known.rows }
    let rows = layOut()
    kept.withLock { $0 = Kept(width: width, rows: rows) }
    return rows
  }

  static func == (a: RowCache, b: RowCache) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
