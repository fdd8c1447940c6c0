import BellhopCore
import Foundation

/// What a demo workspace begins with: sample actions that call the sample API, the secrets that they need, and the
/// customer whom the admin plays.
public struct DemoContent: Sendable {
  /// A secret with its value, as it is put into the workspace.
  public struct Secret: Sendable {
    public var binding: SecretBinding
    public var value: String
  }

  let port: Int
  let days: SampleDay

  /// - Parameters:
  ///   - port: Where the sample API answers on 127.0.0.1.
  ///   - now: What the dates in the sample responses are counted from.
  public init(port: Int, now: Date = Date()) {
    self.port = port
    self.days = SampleDay(now: now)
  }

  /// The sample actions, in the order of the list.
  public var actions: [Action] {
    [
      checkOrderStatus, resetPassword, trackParcel, cancelOrder, loyaltyPoints, findInvoice, findInShops,
    ]
  }

  /// The sample actions that any workspace can hold: those that need no secret.
  public var actionsWithoutSecrets: [Action] {
    actions.filter { $0.endpoint.authentication.scheme.secretNames.isEmpty }
  }

  /// The actions that customers get; the others are drafts, so that both can be seen.
  public var published: Set<ActionID> { [checkOrderStatus.id, loyaltyPoints.id] }

  public var secrets: [Secret] {
    let host = "127.0.0.1:\(port)"
    return [
      Secret(binding: SecretBinding(name: Self.parcelsKey, hosts: [host]), value: DemoKeys.sample.parcels),
      Secret(binding: SecretBinding(name: Self.signingSecret, hosts: [host]), value: DemoKeys.sample.signing),
    ]
  }

  public static let customer = Customer(name: "Maya Okafor", email: "maya.okafor@example.com", id: "CUS-20418")

  static let parcelsKey = SecretName("parcels-api-key")
  static let signingSecret = SecretName("orders-signing-secret")

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Phrases in the form that an action holds.
  func triggers(_ phrases: String...) -> [TriggerPhrase] { phrases.map { TriggerPhrase($0) } }
}
