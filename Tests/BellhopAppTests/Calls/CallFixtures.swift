import BellhopApp
import BellhopCore
import Foundation
import Languages

@testable import BellhopStorage

/// Calls as the workspace gives them, on a clock that shows the same everywhere.
enum Ledger {
  /// 2026-09-21 14:13:20, as the clock of the tests shows it.
  static let now = Date(timeIntervalSince1970: 1_790_000_000)

  static func clock(_ date: Date) -> LocalDateTime? {
    let seconds = Int(date.timeIntervalSince1970)
    guard let day = LocalDate(dayNumber: seconds / 86_400),
      let time = LocalTime(hour: seconds % 86_400 / 3_600, minute: seconds % 3_600 / 60, second: seconds % 60)
    else { return nil }
    return LocalDateTime(date: day, time: time)
  }

  static func call(
    _ number: Int,
    _ state: CallState,
    title: String = "Refund an order",
    changes: Bool = true,
    ago: Double = 0,
    whom: String? = "jane@example.com",
    status: Int? = nil,
    settled: KeptCall.Settlement? = nil
  ) -> KeptCall {
    let run = RunID(conversation: "0b6a0000-0000-4000-8000-000000000001", number: number)
    let began = now - ago
    return KeptCall(
      id: number,
      run: run,
      attempt: 1,
      isRepeat: false,
      repeatKey: changes ? run.idempotencyKey : nil,
      subject: AuditEvent.Subject(action: ActionID("refund"), title: title, revision: 3),
      changesSomething: changes,
      method: changes ? "POST" : "GET",
      host: "api.example.com",
      path: "/orders/{{Order number}}",
      who: "ada",
      state: state,
      claimedAt: began,
      sentAt: state == .claimed || state == .notSent ? nil : began,
      endedAt: state.isUnderWay ? nil : began + 1.2,
      status: status,
      failure: state == .unsure ? .timeout : state == .notDone ? .rejected : nil,
      firstByte: status == nil ? nil : 0.12,
      total: state.isUnderWay ? nil : 1.143,
      settlement: settled,
      values: [
        KeptCall.Value(label: "Customer's e-mail", text: whom, mark: "a3f0", isWhom: true),
        KeptCall.Value(label: "Order number", text: nil, mark: "09c4", isWhom: false),
      ]
    )
  }

  /// One of each kind, the newest first.
  static let calls: [KeptCall] = [
    call(9, .sent, title: "Cancel an order", ago: 20),
    call(8, .unsure, ago: 300),
    call(7, .done, title: "Check order status", changes: false, ago: 900, status: 200),
    call(6, .notDone, title: "Check order status", changes: false, ago: 1_800, whom: nil, status: 404),
    call(5, .done, title: "Reset password", ago: 90_000, status: 200),
    call(4, .passedOn, title: "Change the delivery address of an order", ago: 200_000, whom: nil, status: 202),
    call(3, .notSent, title: "Cancel an order", ago: 300_000),
    call(2, .notDone, title: "Cancel an order", ago: 400_000, status: 409),
    call(
      1,
      .unsure,
      ago: 40_000_000,
      settled: KeptCall.Settlement(wasDone: false, at: now - 39_000_000, by: "bob", why: "Not in the shop's books.")
    ),
  ]

  static func page(_ query: CallQuery, of calls: [KeptCall] = calls) -> CallPage {
    let words = query.filter.lowercased()
    let shown = calls.filter { call in
      (query.scope == .all || call.isUnsure)
        && (words.isEmpty || call.subject.title.lowercased().contains(words) || call.whom?.text == words)
    }
    var row: Int?
    switch query.place {
    case .row(let index): row = shown.isEmpty ? nil : max(0, min(index, shown.count - 1))
    case .call(let number): row = shown.firstIndex { $0.id == number }
    }
    let first = max(0, min((row ?? 0) - query.count / 2, shown.count - query.count))
    return CallPage(
      query: query,
      first: first,
      calls: Array(shown.dropFirst(first).prefix(query.count)),
      total: shown.count,
      row: row,
      all: calls.count,
      unsure: calls.count { $0.isUnsure }
    )
  }
}

extension Screen {
  /// The tab with these calls.
  static func calls(
    width: Int = 80,
    height: Int = 24,
    of calls: [KeptCall] = Ledger.calls,
    workspace: WorkspaceSnapshot = Shop.workspace()
  ) -> Screen {
    var screen = Screen(width: width, height: height, workspace: workspace)
    screen.send(.workspace(.unsureCalls(all: calls.count { $0.isUnsure }, untold: 0)))
    screen.press("3")
    screen.readCalls(of: calls)
    return screen
  }

  /// Reads what the last step asked for, until it asks for nothing more.
  mutating func readCalls(of calls: [KeptCall] = Ledger.calls) {
    for _ in 0..<5 {
      guard let query = askedCalls.last else { return }
      let page = Ledger.page(query, of: calls)
      send(.workspace(.calls(CallListing(page, today: Ledger.clock(Ledger.now), clock: Ledger.clock))))
    }
  }

  /// The parts of the list that the last step asked for.
  var askedCalls: [CallQuery] {
    effects.compactMap { if case .workspace(.readCalls(let query)) = $0 { query } else { nil } }
  }
}
