import Synchronization

/// The rows that a text takes in the width that it was last laid out for, since one key asks for them several times.
///
/// Copies of a text share it until one of them changes. It follows from the text, so it is no part of what a text is.
final class RowCache: Hashable, Sendable {
  private struct Kept {
    var width: Int
    var rows: [TextRows.Row]
  }

  private let kept: Mutex<Kept?>

  init() { kept = Mutex(nil) }

  private init(_ rows: Kept) { kept = Mutex(rows) }

  func rows(forWidth width: Int, _ layOut: () -> [TextRows.Row]) -> [TextRows.Row] {
    if let known = kept.withLock({ $0 }), known.width == width { return known.rows }
    let rows = layOut()
    kept.withLock { $0 = Kept(width: width, rows: rows) }
    return rows
  }

  /// The rows after whole lines of the text have changed: only these are laid out anew.
  func replacing(_ change: LineChange) -> RowCache {
    guard var known = kept.withLock({ $0 }) else { return RowCache() }
    let before = known.rows.prefix { $0.start < change.bytes.lowerBound }
    var changed = TextRows(
      change.lines,
      after: change.bytes.lowerBound,
      characters: change.charactersBefore,
      width: known.width
    ).rows
    var after: [TextRows.Row] = []
    // Behind the last line end begins what follows; without one nothing does.
    if change.isFollowed {
      changed.removeLast()
      let bytes = change.lines.utf8.count - change.bytes.count
      after = known.rows.drop { $0.start < change.bytes.upperBound }.map { row in
        TextRows.Row(
          start: row.start + bytes,
          end: row.end + bytes,
          offset: row.offset + change.addedCharacters,
          count: row.count,
          isWrapped: row.isWrapped
        )
      }
    }
    known.rows = before + changed + after
    return RowCache(known)
  }

  static func == (a: RowCache, b: RowCache) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

/// Whole lines of a text, and what they have become.
struct LineChange {
  /// Where the lines stood, in bytes.
  var bytes: Range<Int>
  var charactersBefore: Int
  var addedCharacters: Int
  /// Whether they ended in a line end, so that a row begins behind them, if only an empty one.
  var isFollowed: Bool
  /// The lines as they are now.
  var lines: Substring
}
