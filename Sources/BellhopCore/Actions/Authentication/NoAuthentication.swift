/// The endpoint asks for no proof.
public struct NoAuthentication: AuthenticationScheme {
  public init() {}
  public var id: String { "none" }
  public var format: Int { 1 }
  public var title: String { "None" }
  public var authentication: Authentication { .none }
  public var settings: [AuthenticationSetting] { [] }
  public mutating func set(_ id: String, to value: String) {}
}
