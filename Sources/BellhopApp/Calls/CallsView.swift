import BellhopStorage
import TerminalUI

extension AppState {
  /// From this width the chosen call stands beside the list.
  private static let widthForDetails = 110
  /// From this width of the list an outcome stands in whole words.
  private static let widthForWords = 100

  /// The rows of the list: all but the tabs, two rules of text above it and the hints.
  var callsHeight: Int { max(1, size.height - 5) }

  func drawCalls(in rect: Rect, on frame: inout Frame<Target>) {
    if calls.isOpen, calls.chosen != nil {
      let (head, body) = rect.splitTop(1)
      drawCallsHead(in: head, on: &frame)
      drawCallDetails(
        in: Rect(x: body.x + 2, y: body.y + 1, width: body.width - 3, height: body.height - 1),
        on: &frame
      )
      return
    }
    guard rect.width >= Self.widthForDetails, calls.total > 0 else { return drawCallsList(in: rect, on: &frame) }
    let (left, right) = rect.splitLeft(rect.width * 11 / 20)
    drawCallsList(in: left, on: &frame)
    frame.canvas.verticalLine(at: right.origin, height: right.height)
    drawCallDetails(in: Rect(x: right.x + 2, y: right.y, width: right.width - 3, height: right.height), on: &frame)
  }

  private func drawCallsList(in rect: Rect, on frame: inout Frame<Target>) {
    let (head, rest) = rect.splitTop(1)
    drawCallsHead(in: head, on: &frame)
    guard calls.total > 0 else {
      let place = Rect(x: rest.x + 2, y: rest.y + 1, width: min(64, rest.width - 4), height: rest.height - 1)
      Paragraph(nothingInCalls, style: .muted).draw(on: &frame.canvas, in: place)
      if !calls.isTypingFilter { frame.cursor = Cursor(place: place.origin) }
      return
    }
    let (titles, rows) = rest.splitTop(1)
    let columns = CallColumns(width: rect.width - 1, hasWords: rect.width >= Self.widthForWords)
    drawCallTitles(columns, in: titles, on: &frame)
    let shown = calls.list.visibleRange(height: rows.height, count: calls.total)
    for (row, index) in shown.enumerated() {
      let line = Rect(x: rows.x, y: rows.y + row, width: rows.width - 1, height: 1)
      drawCall(calls.line(index), index, columns, in: line, on: &frame)
      frame.hit(line, .callsRow(index))
    }
    Scrollbar(visible: shown, count: calls.total)
      .draw(on: &frame.canvas, in: Rect(x: rows.maxX - 1, y: rows.y, width: 1, height: rows.height))
  }

  // MARK: Head

  private func drawCallsHead(in rect: Rect, on frame: inout Frame<Target>) {
    let scopes = CallQuery.Scope.allCases
    let counts = [calls.unsure, calls.listing?.all ?? 0]
    let row = OptionRow(
      zip(scopes, counts).map { scope, count in "\(scope.title) \(count)" },
      selected: scopes.firstIndex(of: calls.scope) ?? 0
    )
    let places = row.draw(on: &frame.canvas, in: Rect(x: rect.x + 1, y: rect.y, width: rect.width - 2, height: 1))
    for (index, place) in places.enumerated() { frame.hit(place, .callsScope(index)) }
    let start = (places.last?.maxX ?? rect.x) + 3
    let right = Rect(x: start, y: rect.y, width: rect.maxX - start - 1, height: 1)
    guard calls.isTypingFilter || !calls.filter.isEmpty else {
      guard calls.scope == .unsure, calls.total > 0 else { return }
      let words = "they may have been done"
      let width = min(words.count, right.width)
      frame.canvas.write(
        words,
        at: Point(x: right.maxX - width, y: right.y),
        style: .warning,
        maxWidth: width
      )
      return
    }
    let used = frame.canvas.write("Filter: ", at: right.origin, style: .accent)
    let found = "\(calls.total)"
    let text = Rect(x: right.x + used, y: right.y, width: right.width - used - found.count - 2, height: 1)
    let cursor = calls.filter.draw(on: &frame.canvas, in: text, isFocused: calls.isTypingFilter)
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.canvas.write(found, at: Point(x: right.maxX - found.count, y: right.y), style: .muted)
    frame.hit(right, .callsFilter)
  }

  private var nothingInCalls: String {
    guard let listing = calls.listing, listing.query.scope == calls.scope else { return "Reading\(glyphs.ellipsis)" }
    if !calls.filter.isEmpty {
      return
        "No call matches the filter: it finds a whole e-mail, id, name or number, or part of an action's name or of a "
        + "host. Esc clears it."
    }
    if listing.all == 0, workspace.readOnlyReason != nil {
      return
        "No calls. A workspace that is read-only keeps none: look-ups are sent, and what changes something is rehearsed."
    }
    if listing.all == 0 {
      return "No calls yet. Each call that Preview sends stands here: when, what, for whom, and what came of it. "
        + "Of one that changes something the row is there before it leaves, so that none is forgotten and none sent twice."
    }
    return "Nothing is unsure: of each change that was sent it is known what came of it. v shows all calls."
  }

  // MARK: Rows

  private func drawCallTitles(_ columns: CallColumns, in rect: Rect, on frame: inout Frame<Target>) {
    for (title, column) in zip(["Time", "Action", "For whom", "Outcome"], columns.all) {
      frame.canvas.write(
        title,
        at: Point(x: rect.x + column.lowerBound, y: rect.y),
        style: .muted,
        maxWidth: column.count
      )
    }
  }

  private func drawCall(
    _ line: CallLine?,
    _ index: Int,
    _ columns: CallColumns,
    in rect: Rect,
    on frame: inout Frame<Target>
  ) {
    let isChosen = calls.list.selection(count: calls.total) == index
    if isChosen {
      frame.canvas.fill(rect, style: .selection)
      if !calls.isTypingFilter { frame.cursor = Cursor(place: rect.origin) }
    }
    func style(_ other: Style) -> Style { isChosen ? .selection : other }
    frame.canvas.write(isChosen ? glyphs.pointer : " ", at: rect.origin, style: style(.text))
    func write(_ text: String, _ column: Range<Int>, _ other: Style) {
      frame.canvas.write(
        DisplayText.truncated(text, to: column.count, ellipsis: glyphs.ellipsis),
        at: Point(x: rect.x + column.lowerBound, y: rect.y),
        style: style(other),
        maxWidth: column.count
      )
    }
    guard let line else { return write(glyphs.ellipsis, columns.action, .muted) }
    let outcome = CallOutcomeWords(line.call, glyphs: glyphs)
    write(line.time, columns.time, .muted)
    write(line.call.subject.title, columns.action, .text)
    write(line.call.whom?.shown ?? "", columns.whom, line.call.whom?.text == nil ? .muted : .text)
    write(columns.hasWords ? outcome.long : outcome.short, columns.outcome, outcome.style)
  }
}

/// Where the four columns of the list stand.
struct CallColumns: Equatable {
  var time: Range<Int>
  var action: Range<Int>
  var whom: Range<Int>
  var outcome: Range<Int>
  var hasWords: Bool

  var all: [Range<Int>] { [time, action, whom, outcome] }

  private static let timeWidth = 12
  private static let shortOutcome = 13
  private static let longOutcome = 36

  init(width: Int, hasWords: Bool) {
    self.hasWords = hasWords
    let outcomeWidth = hasWords ? Self.longOutcome : Self.shortOutcome
    time = 2..<2 + Self.timeWidth
    outcome = max(time.upperBound, width - outcomeWidth)..<max(time.upperBound, width)
    // What is left is shared: the action's name is the longer one, as a rule.
    let rest = max(0, outcome.lowerBound - time.upperBound - 3)
    let actionWidth = rest * 3 / 5
    action = time.upperBound + 1..<time.upperBound + 1 + actionWidth
    whom = action.upperBound + 1..<max(action.upperBound + 1, outcome.lowerBound - 1)
  }
}

extension CallQuery.Scope {
  var title: String {
    switch self {
    case .unsure: "Unsure"
    case .all: "All"
    }
  }
}
