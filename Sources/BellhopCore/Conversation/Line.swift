/// One line of a conversation's transcript.
public struct Line: Hashable, Sendable, Identifiable {
  public enum Speaker: String, Hashable, Sendable {
    case customer
    case agent
    /// Something that the admin should know and the customer isn't told.
    case note
  }

  /// Counted from 1 within the conversation; it never changes.
  public let id: Int
  public let speaker: Speaker
  public let text: String
  /// Why it was said. Nil for what the customer said.
  public let reason: Reason?
}
