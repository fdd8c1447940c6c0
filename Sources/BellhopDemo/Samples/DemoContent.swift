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

  let baseURL: String
  let days: SampleDay

  /// - Parameters:
  ///   - baseURL: The address of the API up to the path, as `https://api.example.com`.
  ///   - now: What the dates in the sample responses are counted from.
  public init(baseURL: String, now: Date = Date()) {
    self.baseURL = baseURL
    self.days = SampleDay(now: now)
  }

  /// The sample actions, in the order of the list.
  public var actions: [Action] {
    [
      checkOrderStatus, resetPassword, trackParcel, cancelOrder, loyaltyPoints, findInvoice, findInShops,
    ]
  }

  /// What a workspace of the person's own is offered: the samples that need no secret, calling an address that is
  /// nobody's (RFC 2606), so that they can be rehearsed and never reach an API that is there.
  public static func actionsToRehearse(now: Date = Date()) -> [Action] {
    DemoContent(baseURL: "https://api.example.com", now: now).actions
      .filter { $0.endpoint.authentication.scheme.secretNames.isEmpty }
  }

  /// The actions that customers get; the others are drafts, so that both can be seen.
  public var published: Set<ActionID> { [checkOrderStatus.id, loyaltyPoints.id] }

  public var secrets: [Secret] {
    let hosts = (try? EndpointAddress(baseURL)).map { [$0.secretHost] } ?? []
    return [
      Secret(binding: SecretBinding(name: Self.parcelsKey, hosts: hosts), value: DemoKeys.sample.parcels),
      Secret(binding: SecretBinding(name: Self.signingSecret, hosts: hosts), value: DemoKeys.sample.signing),
    ]
  }

  public static let customer = Customer(name: "Maya Okafor", email: "maya.okafor@example.com", id: "CUS-20418")

  static let parcelsKey = SecretName("parcels-api-key")
  static let signingSecret = SecretName("orders-signing-secret")

  func url(_ path: String) -> String { baseURL + path }

  /// Phrases in the form that an action holds.
  func triggers(_ phrases: String...) -> [TriggerPhrase] { phrases.map { TriggerPhrase($0) } }
}
