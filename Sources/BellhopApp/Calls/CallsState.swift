import BellhopStorage
import TerminalUI

/// The list of calls: what is shown of it, and the part of it that has been read. Only that part is here, however many
/// calls there are.
public struct CallsState: Equatable, Sendable {
  public internal(set) var scope: CallQuery.Scope = .unsure
  /// The chosen row of the whole list.
  public internal(set) var list = ListState()
  public internal(set) var filter = TextInput(limit: .characters(254))
  /// Whether letters go into the filter.
  public internal(set) var isTypingFilter = false
  /// Whether the chosen call takes the place of the list.
  public internal(set) var isOpen = false
  var scroll = ScrollState()
  /// What was read last; nil before the first time.
  private(set) var listing: CallListing?
  /// What is being read.
  var asked: CallQuery?
  /// How many calls are unsure, for the tab.
  public internal(set) var unsure = 0
  /// Whether the tab was shown since the start: the first time it opens where there is something to do.
  var wasShown = false

  /// How many calls are read at once: more than any screen shows.
  static let atOnce = 200

  public init() {}

  var total: Int { listing?.total ?? 0 }

  public var chosen: CallLine? { list.selection(count: total).flatMap(line) }

  /// The call of a row, if it has been read.
  func line(_ row: Int) -> CallLine? {
    guard let listing, listing.query.scope == scope, row >= listing.first else { return nil }
    return listing.lines[safe: row - listing.first]
  }

  /// What is to be read to show the list at the place where it is now.
  var query: CallQuery {
    let row = list.selection(count: total) ?? 0
    // Who looks at the newest goes on looking at the newest.
    let place: CallQuery.Place = row == 0 ? .row(0) : chosen.map { .call($0.id) } ?? .row(row)
    return CallQuery(scope, filter: filter.text, around: place, count: Self.atOnce)
  }

  /// Whether the rows of a list of this height have been read.
  func covers(height: Int) -> Bool {
    guard let listing, listing.query.scope == scope, listing.query.filter == filter.text else { return false }
    let shown = list.visibleRange(height: height, count: total)
    return shown.isEmpty || listing.first <= shown.lowerBound && shown.upperBound <= listing.first + listing.lines.count
  }

  /// Takes in what was read, unless something else is wanted by now.
  mutating func take(_ listing: CallListing) {
    unsure = listing.unsure
    if asked == listing.query { asked = nil }
    guard listing.query.scope == scope, listing.query.filter == filter.text else { return }
    let chosen = chosen?.id
    self.listing = listing
    if case .call(let number) = listing.query.place, number == chosen, let row = listing.row {
      list.select(row, count: listing.total)
    } else {
      list.select(list.selected, count: listing.total)
    }
    if listing.total == 0 { isOpen = false }
  }
}
