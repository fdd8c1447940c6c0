import BellhopCore
import TerminalUI

/// What the mouse can press in Preview.
public enum PreviewTarget: Hashable, Sendable {
  case trigger(Int)
}

/// The test chat: triggers, the conversation, and how calls run.
public struct PreviewState: Equatable, Sendable {
  public init() {}
}
