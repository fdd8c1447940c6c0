import BellhopCore
import Recognisers

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

  public init(
    testCustomer: Customer = Customer(),
    language: Language = .english,
    languageModel: LanguageModel = LanguageModel(),
    proxy: ProxySetting = .none
  ) {
    self.testCustomer = testCustomer
    self.language = language
    self.languageModel = languageModel
    self.proxy = proxy
  }

  /// Settings that were kept before there was a choice of language are English; a model that can't be read is off, and a
  /// proxy is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    testCustomer = try container.decode(Customer.self, forKey: .testCustomer)
    language = try container.decodeIfPresent(Language.self, forKey: .language) ?? .english
    languageModel = (try? container.decodeIfPresent(LanguageModel.self, forKey: .languageModel)) ?? LanguageModel()
    proxy = (try? container.decodeIfPresent(ProxySetting.self, forKey: .proxy)) ?? .none
  }
}
