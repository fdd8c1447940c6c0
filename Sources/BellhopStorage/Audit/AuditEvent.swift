import BellhopCore
import Languages

/// Something that the audit trail keeps. It never holds a secret's value.
public enum AuditEvent: Codable, Hashable, Sendable {
  case saved(Subject)
  case published(Subject)
  case unpublished(Subject)
  case deleted(Subject)
  case restored(Subject)
  case secretSet(SecretName, hosts: [String])
  case secretRemoved(SecretName)
  case languageSet(Language)
  case languageModelSet(Model)
  case proxySet(ProxySetting)
  /// For how many days the values of calls are kept; 0 for not at all.
  case callValuesKept(days: Int)
  /// A live call, as builds kept it here that had no account of calls.
  case called(Call)
  /// An answer was given to a language model to be worded.
  case modelAsked(Call, model: String)
  /// Somebody said what came of a call that was unsure.
  case callSettled(Subject, call: Int, wasDone: Bool, why: String)
  /// The values of a customer's calls were removed.
  case customerForgotten(calls: Int)

  /// An action as it was when something happened to it.
  public struct Subject: Codable, Hashable, Sendable {
    public var action: ActionID
    public var title: String
    public var revision: Int

    public init(action: ActionID, title: String, revision: Int) {
      self.action = action
      self.title = title
      self.revision = revision
    }

    public init(_ action: Action, revision: Int) {
      self.init(action: action.id, title: action.shortTitle, revision: revision)
    }
  }

  /// A live call from Preview: where to and what came of it, nothing of what was sent or received.
  public struct Call: Codable, Hashable, Sendable {
    public var subject: Subject
    public var method: Endpoint.Method
    /// With its port when the address names one.
    public var host: String
    /// The HTTP status; nil when no response came.
    public var status: Int?

    public init(_ subject: Subject, method: Endpoint.Method, host: String, status: Int?) {
      self.subject = subject
      self.method = method
      self.host = host
      self.status = status
    }
  }

  /// A language model as it was set: which, where, and the name of the secret with its key.
  public struct Model: Codable, Hashable, Sendable {
    public var isOn: Bool
    public var name: String
    /// With its port when the address names one; nil when the address can't be read.
    public var host: String?
    public var secret: SecretName?

    public init(_ model: LanguageModel) {
      isOn = model.isOn
      name = model.name
      host = (try? model.address())?.secretHost
      secret = model.secret
    }
  }

  /// What happened, for people.
  public var sentence: String {
    switch self {
    case .saved(let subject): "saved \(subject.words)"
    case .published(let subject): "published \(subject.words)"
    case .unpublished(let subject): "unpublished \(subject.words)"
    case .deleted(let subject): "deleted \(subject.words)"
    case .restored(let subject): "brought back \(subject.words)"
    case .secretSet(let name, let hosts): "set the secret \(name) for \(hosts.joined(separator: ", "))"
    case .secretRemoved(let name): "removed the secret \(name)"
    case .languageSet(let language): "set the agent's language to \(language.title)"
    case .languageModelSet(let model):
      model.isOn
        ? "turned the language model \(model.name) at \(model.host ?? "an address that can't be read") on"
        : "turned the language model off"
    case .proxySet(let proxy): "set the proxy for calls to \(proxy.words)"
    case .callValuesKept(let days):
      switch days {
      case 0: "turned the keeping of customers' values with calls off"
      case 1: "set customers' values to be kept with calls for 1 day"
      default: "set customers' values to be kept with calls for \(days) days"
      }
    case .callSettled(let subject, let call, let wasDone, let why):
      "settled call \(call) of \(subject.words) as \(wasDone ? "done" : "not done"): \(why)"
    case .customerForgotten(let calls):
      "forgot a customer, in \(calls == 1 ? "1 call" : "\(calls) calls")"
    case .modelAsked(let call, let model):
      "gave an answer of \(call.subject.words) to the language model \(model) at \(call.host): "
        + (call.status.map { "status \($0)" } ?? "no response")
    case .called(let call):
      "called \(call.method.rawValue) \(call.host) for \(call.subject.words): "
        + (call.status.map { "status \($0)" } ?? "no response")
    }
  }
}

extension AuditEvent.Subject {
  fileprivate var words: String { "“\(title)”, revision \(revision)" }
}
