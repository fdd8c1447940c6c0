/// The API call that performs the action.
public struct Endpoint: Codable, Hashable, Sendable {
  /// The HTTP methods that an action can use.
  public enum Method: String, Codable, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"

    /// Whether the call may change something at the other end, so that it is confirmed and never repeated by itself.
    public var isWrite: Bool {
      switch self {
      case .get: false
      case .post: true
      }
    }

    /// Whether the parameters travel in a JSON body; otherwise they join the query.
    public var hasBody: Bool {
      switch self {
      case .get: false
      case .post: true
      }
    }
  }

  public var method: Method
  /// The address as typed; `{{input name}}` may stand in its path segments.
  public var url: String
  public var authentication: Authentication
  public var parameters: [Parameter]
  /// How long the whole exchange may take, in seconds.
  public var timeout: Int

  public init(
    method: Method = .get,
    url: String = "",
    authentication: Authentication = .none,
    parameters: [Parameter] = [],
    timeout: Int = Endpoint.defaultTimeout
  ) {
    self.method = method
    self.url = url
    self.authentication = authentication
    self.parameters = parameters
    self.timeout = timeout
  }

  /// HubSpot's workflow webhooks wait up to 30 s for a response.
  public static let defaultTimeout = 30
  public static let timeouts = 1...60
}
