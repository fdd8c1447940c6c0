import Foundation
import GRDB

extension Workspace {
  /// Removes all values of a customer's calls, and what finds them by a value. That they were made stays.
  ///
  /// Calls that carry only some of what is known of the customer are found through those that carry more: by an e-mail
  /// those with its id, and by that id the others.
  ///
  /// - Parameter text: The customer's e-mail, id or name, or another value of theirs; empty for the customer of a call.
  /// - Returns: How many calls had values of this customer.
  /// - Throws: `call` when the key is missing that finds calls by a value, `readOnly`.
  @discardableResult
  public func forgetCustomer(_ text: String, of number: Int? = nil) throws(WorkspaceError) -> Int {
    let count = try write { [self] db in
      guard let code = try codeToForget(text, of: number, db) else { return 0 }
      let calls = try CustomerCalls(of: code, db).calls
      for call in calls { try db.execute(sql: "DELETE FROM callValue WHERE call = ?", arguments: [call]) }
      if !calls.isEmpty { try note(.customerForgotten(calls: calls.count), db) }
      return calls.count
    }
    connection.mergeLog()
    return count
  }

  private func codeToForget(_ text: String, of number: Int?, _ db: Database) throws -> Data? {
    if !CallValueKey.normalised(text).isEmpty {
      if let key = callValueKey() { return key.code(of: text) }
      guard try db.integer("SELECT 1 FROM callValue LIMIT 1") != nil else { return nil }
      throw WorkspaceError.call(.noKey(path: keyPath))
    }
    guard let number else { return nil }
    // What tells the customer best is what the others are looked for by.
    for part in CallValue.Part.whom {
      let code = try Data.fetchOne(
        db,
        sql: "SELECT code FROM callValue WHERE call = ? AND part = ?",
        arguments: [number, part.name]
      )
      if let code { return code }
    }
    return nil
  }
}

/// The calls of one customer, found from a value and from what those calls know of their customer.
private struct CustomerCalls {
  private(set) var calls: Set<Int> = []

  /// What tells a customer from all others, by its part and the code of its value. A name doesn't.
  private struct Mark: Hashable {
    var part: String
    var code: Data
  }

  private static let email = CallValue.Part.customerEmail.name
  private static let id = CallValue.Part.customerID.name

  init(of code: Data, _ db: Database) throws {
    let first = try Self.found(by: code, db)
    calls = Set(first.map(\.call))
    var marks = try Self.marks(of: first.filter { $0.part == Self.email || $0.part == Self.id }.map(\.call), db)
    // Another value tells the customer only where it is of one: "1" may be anybody's.
    let others = try Self.marks(of: Array(calls), db)
    if Dictionary(grouping: others, by: \.part).values.allSatisfy({ $0.count == 1 }) { marks.formUnion(others) }
    var known: Set<Mark> = []
    while let mark = marks.popFirst() {
      guard known.insert(mark).inserted else { continue }
      let found = try Self.found(by: mark.code, db)
      // An e-mail is theirs wherever it stands; an id may be the number of something else.
      calls.formUnion(found.filter { mark.part == Self.email || $0.part == Self.id }.map(\.call))
      marks.formUnion(try Self.marks(of: found.filter { $0.part == mark.part }.map(\.call), db))
    }
  }

  private static func found(by code: Data, _ db: Database) throws -> [(call: Int, part: String)] {
    try Row.fetchAll(db, sql: "SELECT call, part FROM callValue WHERE code = ?", arguments: [code]).map { row in
      (try row.decode(Int.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
    }
  }

  private static func marks(of calls: [Int], _ db: Database) throws -> Set<Mark> {
    var marks: Set<Mark> = []
    for call in calls {
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT part, code FROM callValue WHERE call = ? AND part IN (?, ?)",
        arguments: [call, email, id]
      )
      for row in rows {
        marks.insert(Mark(part: try row.decode(String.self, atIndex: 0), code: try row.decode(Data.self, atIndex: 1)))
      }
    }
    return marks
  }
}
