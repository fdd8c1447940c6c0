import BellhopCore
import Languages

/// What is kept with a workspace beside its actions.
public struct WorkspaceSettings: Codable, Hashable, Sendable {
  /// Who the admin is in Preview.
  public var testCustomer: Customer
  /// The language that the agent speaks.
  public var language: Language
  /// The model that may word the answers; off in a new workspace.
  public var languageModel: LanguageModel
  /// Through which proxy calls go.
  public var proxy: ProxySetting
  /// For how many days the values of calls are kept, sealed; 0 for not at all.
  public var callValueDays: Int {
    didSet { callValueDays = Self.bounded(callValueDays) }
  }

  /// For how many days the values of calls may be kept.
  public static let callValueDays = 0...90

  private static func bounded(_ days: Int) -> Int {
    min(max(days, callValueDays.lowerBound), callValueDays.upperBound)
  }

  public init(
    testCustomer: Customer = Customer(),
    language: Language = .english,
    languageModel: LanguageModel = LanguageModel(),
    proxy: ProxySetting = .none,
    callValueDays: Int = 0
  ) {
    self.testCustomer = testCustomer
    self.language = language
    self.languageModel = languageModel
    self.proxy = proxy
    self.callValueDays = Self.bounded(callValueDays)
  }

  /// What isn't there, or can't be read, is as in a new workspace, each by itself.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func kept<Value: Decodable>(_ key: CodingKeys, _ fallback: Value) -> Value {
      (try? container.decodeIfPresent(Value.self, forKey: key)) ?? fallback
    }
    self.init(
      testCustomer: kept(.testCustomer, Customer()),
      language: kept(.language, .english),
      languageModel: kept(.languageModel, LanguageModel()),
      proxy: kept(.proxy, .none),
      callValueDays: kept(.callValueDays, 0)
    )
  }
}
