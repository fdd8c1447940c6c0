/// The API call that performs the action.
public struct Endpoint: Codable, Hashable, Sendable {
  /// The HTTP methods that an action can use.
  public enum Method: String, Codable, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"

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
  /// The header that carries the run's key with what changes something, so that the endpoint knows a repeat; nil for
  /// none, as in actions of before there was a choice.
  public var idempotencyHeader: String?

  public init(
    method: Method = .get,
    url: String = "",
    authentication: Authentication = .none,
    parameters: [Parameter] = [],
    timeout: Int = Endpoint.defaultTimeout,
    idempotencyHeader: String? = nil
  ) {
    self.method = method
    self.url = url
    self.authentication = authentication
    self.parameters = parameters
    self.timeout = timeout
    self.idempotencyHeader = idempotencyHeader
  }

  /// HubSpot's workflow webhooks wait up to 30 s for a response.
  public static let defaultTimeout = 30
  public static let timeouts = 1...60
  /// The name that the draft of the standard gives the header (draft-ietf-httpapi-idempotency-key-header).
  public static let usualIdempotencyHeader = "Idempotency-Key"
}
