import BellhopCore
import Foundation
import GRDB
import Sealing

/// What finds a call again by a value, and hides the value from everybody without the workspace's key.
struct CallValueKey {
  private let key: SealingKey
  private let codeKey: Data
  private let workspace: String

  init(_ key: SealingKey, workspace: String) {
    self.key = key
    self.workspace = workspace
    // A key of its own for each use.
    codeKey = MessageCode.hmacSHA256(Data("call values\0\(workspace)".utf8), key: key.bytes)
  }

  /// The code of a value, in which neither the case nor white space counts.
  func code(of text: String) -> Data {
    MessageCode.hmacSHA256(Data(Self.normalised(text).utf8), key: codeKey)
  }

  static func normalised(_ text: String) -> String {
    String(text.precomposedStringWithCanonicalMapping.lowercased().filter { !$0.isWhitespace })
  }

  func seal(_ text: String, call: Int, part: String) throws -> Data {
    try key.seal(Data(text.utf8), label: label(call, part))
  }

  func open(_ sealed: Data, call: Int, part: String) -> String? {
    key.open(sealed, label: label(call, part)).flatMap { String(data: $0, encoding: .utf8) }
  }

  /// Ties a value to its place. No secret's label has an empty name, so neither opens as the other.
  private func label(_ call: Int, _ part: String) -> Data { Data("\(workspace)\0\0call\0\(call)\0\(part)\0".utf8) }
}

extension Workspace {
  private static let millisecondsPerDay: Int64 = 24 * 60 * 60 * 1000

  /// Keeps what finds a call again; the values themselves only where the settings say so. Without a key neither can be
  /// kept, which doesn't keep the call from being made.
  func keepValues(_ values: [CallValue], of number: Int, at time: Date, _ db: Database) throws {
    guard !values.isEmpty, let key = try callValueKeyOrNew(db) else { return }
    let keepsValues = try Self.settings(db).callValueDays > 0
    for value in values where !CallValueKey.normalised(value.text).isEmpty {
      try db.execute(
        sql: "INSERT OR IGNORE INTO callValue (call, part, label, code, at, sealed) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          number, value.part.name, value.label, key.code(of: value.text), time.milliseconds,
          keepsValues ? try key.seal(value.text, call: number, part: value.part.name) : nil,
        ]
      )
    }
  }

  /// The key as it is; nil when it is missing or can't be read: calls are listed without it.
  func callValueKey() -> CallValueKey? {
    (try? SecretKey.read(keyPath)).flatMap { $0 }.map { CallValueKey($0.key, workspace: id) }
  }

  /// Makes the key where there is none, but not while secrets are kept that only a lost one opens.
  private func callValueKeyOrNew(_ db: Database) throws -> CallValueKey? {
    if let key = callValueKey() { return key }
    guard try db.integer("SELECT 1 FROM secret LIMIT 1") == nil else { return nil }
    return (try? SecretKey.readOrMake(keyPath)).map { CallValueKey($0.key, workspace: id) }
  }

  /// Removes the values that are older than the settings keep them; what finds the calls again stays. Nothing is written
  /// when there are none.
  func removeOldCallValues() throws(WorkspaceError) {
    guard !isReadOnly else { return }
    let hasOld = try connection.read { [self] db in
      guard try Schema.hasCalls(db) else { return false }
      return try db.integer("SELECT 1 FROM callValue WHERE \(Self.isOld) LIMIT 1", [firstKept(db)]) != nil
    }
    guard hasOld else { return }
    try write { [self] db in try removeOldCallValues(db) }
    connection.mergeLog()
  }

  /// The same within a transaction; the log is to be merged after it, or they still lie in that.
  func removeOldCallValues(_ db: Database) throws {
    try db.execute(sql: "UPDATE callValue SET sealed = NULL WHERE \(Self.isOld)", arguments: [firstKept(db)])
  }

  private static let isOld = "sealed IS NOT NULL AND at < ?"

  /// The time since which values are kept.
  func firstKept(_ db: Database) throws -> Int64 {
    let days = try Self.settings(db).callValueDays
    return days == 0 ? .max : environment.now().milliseconds - Int64(days) * Self.millisecondsPerDay
  }
}
