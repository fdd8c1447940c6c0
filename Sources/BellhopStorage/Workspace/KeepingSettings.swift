import Foundation
import GRDB

extension Workspace {
  /// What is kept with the workspace; what isn't there, or can't be read, is as in a new one.
  public func settings() throws(WorkspaceError) -> WorkspaceSettings {
    try connection.read { db in try Self.settings(db) }
  }

  public func save(_ settings: WorkspaceSettings) throws(WorkspaceError) {
    try changeSettings { $0 = settings }
  }

  /// Changes what is kept with the workspace, in one transaction: what another program changes beside it stays.
  ///
  /// What is more than a matter of Preview gets its line in the audit trail.
  /// - Throws: `readOnly`.
  public func changeSettings(_ change: (inout WorkspaceSettings) -> Void) throws(WorkspaceError) {
    try self.change { db in
      let before = try Self.settings(db)
      var settings = before
      change(&settings)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
      try db.execute(sql: "UPDATE workspace SET settings = ? WHERE settings <> ?", arguments: [text, text])
      if settings.language != before.language { try note(.languageSet(settings.language), db) }
      if settings.languageModel != before.languageModel {
        try note(.languageModelSet(AuditEvent.Model(settings.languageModel)), db)
      }
      if settings.proxy != before.proxy { try note(.proxySet(settings.proxy), db) }
    }
  }

  private static func settings(_ db: Database) throws -> WorkspaceSettings {
    guard let text = try String.fetchOne(db, sql: "SELECT settings FROM workspace"),
      let settings = try? JSONDecoder().decode(WorkspaceSettings.self, from: Data(text.utf8))
    else { return WorkspaceSettings() }
    return settings
  }
}
