import BellhopCore
import struct Foundation.Date

/// What was typed into the editor and is not yet a revision.
public struct EditorDraft: Hashable, Sendable, Identifiable {
  public var action: Action
  /// The revision that the editing began with; nil for an action that was never saved.
  public var basedOn: Int?
  /// When it was typed, to the millisecond.
  public var savedAt: Date

  public init(action: Action, basedOn: Int?, savedAt: Date) {
    self.action = action
    self.basedOn = basedOn
    self.savedAt = savedAt
  }

  public var id: ActionID { action.id }
}
