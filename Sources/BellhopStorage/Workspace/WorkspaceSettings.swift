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

  public init(
    testCustomer: Customer = Customer(),
    language: Language = .english,
    languageModel: LanguageModel = LanguageModel()
  ) {
    self.testCustomer = testCustomer
    self.language = language
    self.languageModel = languageModel
  }

  /// Settings that were kept before there was a choice of language are English; a model that can't be read is off.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    testCustomer = try container.decode(Customer.self, forKey: .testCustomer)
    language = try container.decodeIfPresent(Language.self, forKey: .language) ?? .english
    languageModel = (try? container.decodeIfPresent(LanguageModel.self, forKey: .languageModel)) ?? LanguageModel()
  }
}
