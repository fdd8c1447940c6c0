import BellhopCore
import BellhopStorage

/// Something for the runtime to do. Its results come back as messages.
public enum Effect: Equatable, Sendable {
  case workspace(WorkspaceRequest)
  case call(CallRequest, rehearsal: Bool)
  case abandonCall(CallID)
  /// Lets a language model word an answer.
  case word(AnswerRequest)
  case abandonWording(CallID)
  /// Sends `.timer(id)` after so many seconds; a timer of the same id is replaced.
  case startTimer(TimerID, after: Double)
  case stopTimer(TimerID)
  case repaint
  case suspend
  case quit
}

/// Something to ask of the workspace, done in turn and off the main thread.
public enum WorkspaceRequest: Equatable, Sendable {
  /// Reads everything anew if another process has changed something.
  case lookForChanges
  case save(Action, basedOn: Int?, then: AfterSave)
  case autosave(Action, basedOn: Int?)
  case dropDraft(ActionID)
  case publish(ActionID, revision: Int)
  case unpublish(ActionID)
  case delete(ActionID)
  case restore(ActionID)
  case addSamples
  case keepSecret(SecretName, value: SecretValue, hosts: [String])
  case saveCustomer(Customer)
  case saveLanguage(Language)
  case saveLanguageModel(LanguageModel)
  case saveProxy(ProxySetting)
  /// For how many days the values of calls are kept.
  case saveCallValueDays(Int)
  case saveTranscript(String)
  /// Ends calls of programs that are gone, and tells what is unsure of earlier.
  case lookAfterCalls
  case countUnsureCalls
  case readCalls(CallQuery)
  case settleCall(Int, wasDone: Bool, why: String)
  /// Removes the values of a customer, who is named by one of them or is that of a call.
  case forgetCustomer(String, of: Int?)
}

/// A secret's value on its way to the store. It describes itself without telling.
public struct SecretValue: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  public let value: String
  public init(_ value: String) { self.value = value }
  public var description: String { "(secret)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
