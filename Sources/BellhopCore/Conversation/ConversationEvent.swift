/// Something that happens to a conversation.
public enum ConversationEvent: Hashable, Sendable {
  /// The customer wrote this.
  case message(String)
  /// The customer's request is known to be this action, as when its trigger is pressed in Preview.
  case trigger(ActionID, phrase: String)
  /// A call ended. Results of calls that are no longer waited for are ignored.
  case callFinished(CallID, CallResult)
  /// A model worded the answer to a call, or didn't. It is checked here before the customer reads it.
  case answerWorded(CallID, model: String, Result<String, ModelFault>)
  /// A call hasn't ended after a while: 2 s at first, then every 10 s.
  case callTakesLong(CallID)
  /// The admin stopped the running call.
  case cancelCall
  /// From now on these actions answer.
  case definitionChanged(AgentDefinition)
  /// From the next answer on this model words them; nil for none.
  case languageModelChanged(LanguageModel?)
  /// From the next run on the customer is this one.
  case customerChanged(Customer)
}
