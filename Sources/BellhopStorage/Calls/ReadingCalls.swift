import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// A part of the list of calls, the newest first. A workspace of before there was one has none.
  public func calls(_ query: CallQuery) throws(WorkspaceError) -> CallPage {
    let key = callValueKey()
    return try connection.read { [self] db in
      guard try Schema.hasCalls(db) else {
        return CallPage(query: query, first: 0, calls: [], total: 0, row: nil, all: 0, unsure: 0)
      }
      let condition = CallCondition(query, key)
      func count(_ more: String = "", _ arguments: StatementArguments = []) throws -> Int {
        try db.integer("SELECT COUNT(*) FROM call WHERE \(condition.sql)\(more)", condition.arguments + arguments) ?? 0
      }
      let total = try count()
      var row: Int?
      switch query.place {
      case .row(let index): row = total == 0 ? nil : max(0, min(index, total - 1))
      case .call(let number):
        if try count(" AND number = ?", [number]) > 0 { row = try count(" AND number > ?", [number]) }
      }
      let first = max(0, min((row ?? 0) - query.count / 2, total - query.count))
      var calls = try Row.fetchAll(
        db,
        sql: "SELECT \(KeptCall.columns) FROM call WHERE \(condition.sql) ORDER BY number DESC LIMIT ? OFFSET ?",
        arguments: condition.arguments + [query.count, first]
      ).map(KeptCall.init(row:))
      try addValues(to: &calls, key, filter: query.filter, db)
      if isReadOnly { try showAbandoned(&calls, db) }
      return CallPage(
        query: query,
        first: first,
        calls: calls,
        total: total,
        row: row,
        all: try db.integer("SELECT COUNT(*) FROM call") ?? 0,
        unsure: try db.integer("SELECT COUNT(*) FROM call WHERE \(CallCondition.isUnsure)") ?? 0
      )
    }
  }

  /// Adds what is kept of the values, and what is known of them by the code: those of the test customer, and what was
  /// looked for.
  private func addValues(to calls: inout [KeptCall], _ key: CallValueKey?, filter: String, _ db: Database) throws {
    guard !calls.isEmpty else { return }
    var known: [Data: String] = [:]
    if let key {
      let customer = try Self.settings(db).testCustomer
      for text in [customer.email, customer.id, customer.name, filter.trimmingCharacters(in: .whitespaces)]
      where !text.isEmpty { known[key.code(of: text)] = text }
    }
    let rows = try Row.fetchAll(
      db,
      // By their numbers: those of a filter may lie far apart.
      sql: """
        SELECT call, part, label, code, sealed FROM callValue
        WHERE call IN (\(databaseQuestionMarks(count: calls.count))) ORDER BY call, rowid
        """,
      arguments: StatementArguments(calls.map(\.id))
    )
    let firstKept = try firstKept(db)
    let places = Dictionary(calls.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let whom = CallValue.Part.whom.map(\.name)
    for row in rows {
      let number = try row.decode(Int.self, atIndex: 0)
      guard let place = places[number] else { continue }
      let part = try row.decode(String.self, atIndex: 1)
      let code = try row.decode(Data.self, atIndex: 3)
      // Nobody may have removed yet what is too old to be shown.
      let isKept = calls[place].claimedAt.milliseconds >= firstKept
      let sealed = isKept ? try row.decode(Data?.self, atIndex: 4) : nil
      let value = KeptCall.Value(
        label: try row.decode(String.self, atIndex: 2),
        text: known[code] ?? sealed.flatMap { key?.open($0, call: number, part: part) },
        mark: code.prefix(2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
        isWhom: whom.contains(part)
      )
      calls[place].values.append(value)
    }
  }

  /// Where nothing may be written, a call whose program is gone is shown as what it will be.
  private func showAbandoned(_ calls: inout [KeptCall], _ db: Database) throws {
    for index in calls.indices where calls[index].state.isUnderWay {
      let holder = try String.fetchOne(
        db,
        sql: "SELECT holder FROM call WHERE number = ?",
        arguments: [calls[index].id]
      )
      guard holder.map({ !calling.isAlive($0) }) ?? true else { continue }
      calls[index].state = calls[index].state == .claimed ? .notSent : .unsure
    }
  }
}

/// What a query asks of a row.
private struct CallCondition {
  var sql: String
  var arguments: StatementArguments = []

  static let isUnsure = "state = 'unsure' AND settledAs IS NULL"

  init(_ query: CallQuery, _ key: CallValueKey?) {
    sql = query.scope == .unsure ? Self.isUnsure : "1"
    let words = query.filter.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return }
    let every = words.map { word in
      arguments += ["%" + word.escapedForLike + "%"]
      var condition = "((title || ' ' || host) LIKE ? ESCAPE '\\'"
      if let key {
        arguments += [key.code(of: word)]
        condition += " OR EXISTS (SELECT 1 FROM callValue WHERE call = number AND code = ?)"
      }
      return condition + ")"
    }
    var whole = every.joined(separator: " AND ")
    if let key, words.count > 1 {
      arguments += [key.code(of: query.filter)]
      whole = "(\(whole)) OR EXISTS (SELECT 1 FROM callValue WHERE call = number AND code = ?)"
    }
    sql += " AND (\(whole))"
  }
}

extension String {
  fileprivate var escapedForLike: String {
    reduce(into: "") { text, character in
      if character == "%" || character == "_" || character == "\\" { text.append("\\") }
      text.append(character)
    }
  }
}

extension KeptCall {
  static let columns = """
    number, conversation, run, attempt, isRepeat, repeatKey, action, title, revision, changes, method, host, path, who,
    state, claimedAt, sentAt, endedAt, status, failure, firstByte, total, settledAs, settledAt, settledBy, settledWhy,
    tries
    """

  init(row: Row) throws {
    func date(_ index: Int) throws -> Date? {
      try row.decode(Int64?.self, atIndex: index).map(Date.init(milliseconds:))
    }
    func seconds(_ index: Int) throws -> Double? { try row.decode(Int?.self, atIndex: index).map { Double($0) / 1000 } }
    self.init(
      id: try row.decode(Int.self, atIndex: 0),
      run: RunID(conversation: try row.decode(String.self, atIndex: 1), number: try row.decode(Int.self, atIndex: 2)),
      attempt: try row.decode(Int.self, atIndex: 3),
      isRepeat: try row.decode(Bool.self, atIndex: 4),
      repeatKey: try row.decode(String?.self, atIndex: 5),
      subject: AuditEvent.Subject(
        action: ActionID(try row.decode(String.self, atIndex: 6)),
        title: try row.decode(String.self, atIndex: 7),
        revision: try row.decode(Int.self, atIndex: 8)
      ),
      changesSomething: try row.decode(Bool.self, atIndex: 9),
      method: try row.decode(String.self, atIndex: 10),
      host: try row.decode(String.self, atIndex: 11),
      path: try row.decode(String.self, atIndex: 12),
      who: try row.decode(String.self, atIndex: 13),
      state: CallState(rawValue: try row.decode(String.self, atIndex: 14)) ?? .unsure,
      claimedAt: try date(15) ?? Date(milliseconds: 0),
      sentAt: try date(16),
      endedAt: try date(17),
      status: try row.decode(Int?.self, atIndex: 18),
      failure: try row.decode(String?.self, atIndex: 19).flatMap(CallFailure.Kind.init(rawValue:)),
      tries: try row.decode(Int.self, atIndex: 26),
      firstByte: try seconds(20),
      total: try seconds(21),
      settlement: try Settlement(row),
      values: []
    )
  }
}

extension KeptCall.Settlement {
  fileprivate init?(_ row: Row) throws {
    guard let settledAs = try row.decode(String?.self, atIndex: 22) else { return nil }
    self.init(
      wasDone: settledAs == CallState.done.rawValue,
      at: Date(milliseconds: try row.decode(Int64?.self, atIndex: 23) ?? 0),
      by: try row.decode(String?.self, atIndex: 24) ?? "",
      why: try row.decode(String?.self, atIndex: 25) ?? ""
    )
  }
}
