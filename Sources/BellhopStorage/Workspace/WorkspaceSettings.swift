import BellhopCore

/// What is kept with a workspace beside its actions.
public struct WorkspaceSettings: Codable, Hashable, Sendable {
  /// Who the admin is in Preview.
  public var testCustomer: Customer

  public init(testCustomer: Customer = Customer()) { self.testCustomer = testCustomer }
}
