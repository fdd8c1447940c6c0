import BellhopCore
import Recognisers

/// What is kept with a workspace beside its actions.
public struct WorkspaceSettings: Codable, Hashable, Sendable {
  /// Who the admin is in Preview.
  public var testCustomer: Customer
  /// The language that the agent speaks.
  public var language: Language

  public init(testCustomer: Customer = Customer(), language: Language = .english) {
    self.testCustomer = testCustomer
    self.language = language
  }

  /// Settings that were kept before there was a choice of language are English.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    testCustomer = try container.decode(Customer.self, forKey: .testCustomer)
    language = try container.decodeIfPresent(Language.self, forKey: .language) ?? .english
  }
}
