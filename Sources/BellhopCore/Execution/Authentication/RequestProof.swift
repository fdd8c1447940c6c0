import struct Foundation.Date

/// What a kind of authentication does to a request.
public protocol RequestProof: AuthenticationScheme {
  /// Adds the proof to a request that is otherwise complete, as the last step before it is sent.
  ///
  /// - Throws: a failure of kind `configuration` when a setting or a secret is missing or can't be sent to this host.
  func authenticate(_ draft: inout RequestDraft, secrets: Secrets, now: Date) throws(CallFailure)
  /// How the proof on a request came about, for the inspector. It never shows a secret's value.
  func explanation(of request: PreparedRequest) -> [AuthenticationNote]
}

/// One line of what the inspector says about a request's authentication.
public struct AuthenticationNote: Hashable, Sendable {
  public var title: String
  public var text: String
  public init(_ title: String, _ text: String) {
    self.title = title
    self.text = text
  }
}

extension RequestProof {
  public func explanation(of request: PreparedRequest) -> [AuthenticationNote] { [] }

  /// The value of a secret that this scheme needs, for the host of a request.
  func value(of secret: SecretName?, in secrets: Secrets, for draft: RequestDraft) throws(CallFailure) -> String {
    guard let secret else {
      throw CallFailure(.configuration, "No secret is chosen for “\(title)”. Choose one in Configure API.")
    }
    return try secrets.value(of: secret, for: draft.address)
  }
}

extension Authentication {
  /// The behaviour of the kind that was chosen.
  public var proof: any RequestProof {
    switch self {
    case .none: NoAuthentication()
    case .requestSignature(let signature): signature
    case .apiKey(let key): key
    }
  }
}
