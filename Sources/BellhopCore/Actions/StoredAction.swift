import struct Foundation.Date

/// An action as the workspace holds it: its last saved revision, and whether customers get it.
public struct StoredAction: Hashable, Sendable, Identifiable {
  public enum Status: String, Codable, Hashable, Sendable {
    case draft
    case published
  }

  public var action: Action
  /// Grows by one with each saved change, from 1.
  public var revision: Int
  public var status: Status
  public var savedAt: Date

  public init(action: Action, revision: Int, status: Status, savedAt: Date) {
    self.action = action
    self.revision = revision
    self.status = status
    self.savedAt = savedAt
  }

  public var id: ActionID { action.id }
  public var isPublished: Bool { status == .published }
}
