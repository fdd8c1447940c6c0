/// Something that a conversation wants done. Effects are values; whoever owns the conversation carries them out.
public enum ConversationEffect: Hashable, Sendable {
  /// Make this call and answer with ``ConversationEvent/callFinished(_:_:)``.
  case call(CallRequest)
  /// The call is no longer waited for: cancel it. Its result may still arrive and will be ignored.
  case abandonCall(CallID)
  /// Let a language model word this and answer with ``ConversationEvent/answerWorded(_:model:_:)``.
  case word(AnswerRequest)
  /// The model's words for the answer to this call are no longer waited for.
  case abandonWording(CallID)
  /// Give the conversation to a person.
  case handOff(HandOffCard)
}

/// Names one call among all conversations.
public struct CallID: Codable, Hashable, Sendable, CustomStringConvertible {
  public let conversation: String
  /// Counted from 1 within the conversation.
  public let number: Int

  public init(conversation: String, number: Int) {
    self.conversation = conversation
    self.number = number
  }

  public var description: String { "\(conversation)/\(number)" }
}

/// A call with everything that it needs: the action as it was when the run began, and what was collected.
public struct CallRequest: Hashable, Sendable, Identifiable {
  public let id: CallID
  /// What the customer agreed to: the same in a repeat of the same call, which the endpoint may know by it.
  public let run: RunID
  public let action: Action
  public let revision: Int
  /// Every required input as its format wrote it, and the customer completed with what had to be asked for.
  public let values: RunValues
  /// Whether the customer said yes to exactly these values.
  public let confirmed: Bool
  /// Whether the customer wants the same run once more, having been told that it may have been done already.
  public var isRepeat = false
}

/// What a person needs to take over: the talk so far, what was collected, and what went wrong.
public struct HandOffCard: Hashable, Sendable {
  public let text: String
  public init(text: String) { self.text = text }
}
