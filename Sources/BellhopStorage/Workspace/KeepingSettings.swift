import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// What is kept with the workspace; what isn't there, or can't be read, is as in a new one, but for the proxy: one that
  /// can't be read isn't taken for none.
  public func settings() throws(WorkspaceError) -> WorkspaceSettings {
    try connection.read { db in try Self.settings(db) }
  }

  public func save(_ settings: WorkspaceSettings) throws(WorkspaceError) {
    try changeSettings { $0 = settings }
  }

  /// Changes what is kept with the workspace, in one transaction: what another program changes beside it stays.
  ///
  /// What is more than a matter of Preview gets its line in the audit trail. What this program doesn't know, such as the
  /// settings of a newer one, stays as it is.
  /// - Throws: `readOnly`.
  public func changeSettings(_ change: (inout WorkspaceSettings) -> Void) throws(WorkspaceError) {
    let isShorter = try self.change { [self] db in
      let before = try Self.settings(db)
      var settings = before
      change(&settings)
      let kept = try Self.settingsDocument(db)
      let text = kept.changed(from: try Self.document(before), to: try Self.document(settings)).compactText
      try db.execute(sql: "UPDATE workspace SET settings = ? WHERE settings <> ?", arguments: [text, text])
      let isShorter = settings.callValueDays < before.callValueDays
      if isShorter { try removeOldCallValues(db) }
      if settings.callValueDays != before.callValueDays { try note(.callValuesKept(days: settings.callValueDays), db) }
      if settings.language != before.language { try note(.languageSet(settings.language), db) }
      if settings.languageModel != before.languageModel {
        try note(.languageModelSet(AuditEvent.Model(settings.languageModel)), db)
      }
      if settings.proxy != before.proxy { try note(.proxySet(settings.proxy), db) }
      return isShorter
    }
    if isShorter { connection.mergeLog() }
  }

  static func settings(_ db: Database) throws -> WorkspaceSettings {
    guard let text = try String.fetchOne(db, sql: "SELECT settings FROM workspace") else { return WorkspaceSettings() }
    // Where nothing can be read nobody knows either which way calls may go.
    return (try? JSONDecoder().decode(WorkspaceSettings.self, from: Data(text.utf8)))
      ?? WorkspaceSettings(proxy: .unreadable(""))
  }

  /// The settings as they stand in the file; what isn't a JSON object counts as none.
  private static func settingsDocument(_ db: Database) throws -> JSONValue {
    let text = try String.fetchOne(db, sql: "SELECT settings FROM workspace") ?? ""
    guard let document = try? JSONValue(parsing: Data(text.utf8)), case .object = document else { return .object([]) }
    return document
  }

  private static func document(_ settings: WorkspaceSettings) throws -> JSONValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try JSONValue(parsing: try encoder.encode(settings))
  }
}

extension JSONValue {
  /// What is kept, with what was changed in it: members that neither side of the change knows stay, and so does a value
  /// that wasn't changed, also one that couldn't be read.
  func changed(from before: JSONValue?, to after: JSONValue) -> JSONValue {
    if before == after { return self }
    guard case .object(let kept) = self, case .object(let wanted) = after else { return after }
    var members = kept.compactMap { member -> Member? in
      guard let value = after[member.key] else { return before?[member.key] == nil ? member : nil }
      return Member(member.key, member.value.changed(from: before?[member.key], to: value))
    }
    members += wanted.filter { self[$0.key] == nil }
    return .object(members)
  }
}
