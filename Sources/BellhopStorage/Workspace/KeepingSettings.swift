import Foundation
import GRDB

extension Workspace {
  /// What is kept with the workspace; what isn't there, or can't be read, is as in a new one.
  public func settings() throws(WorkspaceError) -> WorkspaceSettings {
    try connection.read { db in
      guard let text = try String.fetchOne(db, sql: "SELECT settings FROM workspace"),
        let settings = try? JSONDecoder().decode(WorkspaceSettings.self, from: Data(text.utf8))
      else { return WorkspaceSettings() }
      return settings
    }
  }

  public func save(_ settings: WorkspaceSettings) throws(WorkspaceError) {
    try change { db in
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
      try db.execute(sql: "UPDATE workspace SET settings = ? WHERE settings <> ?", arguments: [text, text])
    }
  }
}
