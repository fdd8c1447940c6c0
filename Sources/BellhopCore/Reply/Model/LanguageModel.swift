/// A language model that may word the agent's answers: any endpoint that speaks OpenAI's chat completions.
public struct LanguageModel: Codable, Hashable, Sendable {
  /// Off, nothing is ever sent to it.
  public var isOn: Bool
  /// Where its API is, such as `https://api.example.com/v1`, or the whole address of its chat completions.
  public var url: String
  /// What the endpoint calls the model.
  public var name: String
  /// Holds the key that is sent as a bearer token; nil for an endpoint that wants none.
  public var secret: SecretName?

  public init(isOn: Bool = false, url: String = "", name: String = "", secret: SecretName? = nil) {
    self.isOn = isOn
    self.url = url
    self.name = name
    self.secret = secret
  }

  /// How long the whole exchange may take, in seconds.
  public static let timeout = 8
  /// How much of its response is read, in bytes.
  public static let longestResponse = 64 * 1_024
  /// The longest name of a model, in characters.
  public static let longestName = 200

  /// One of the settings that something may be wrong with.
  public enum Setting: Hashable, Sendable, CaseIterable {
    case url
    case name
    case secret
  }

  /// What is wrong with a setting, and what to do, in a sentence.
  public struct Fault: Error, Hashable, Sendable {
    public var setting: Setting
    public var sentence: String
  }

  /// What keeps the model from being asked, whether it is on or not.
  ///
  /// - Parameter secrets: the secrets of the workspace.
  public func faults(in secrets: [SecretBinding]) -> [Fault] {
    var faults: [Fault] = []
    var reached: EndpointAddress?
    do throws(Fault) {
      reached = try address()
    } catch {
      faults.append(error)
    }
    if name.trimmed.isEmpty {
      faults.append(Fault(setting: .name, sentence: "Enter the name of the model as its endpoint calls it."))
    } else if name.count > Self.longestName || name.unicodeScalars.contains(where: { $0.properties.isControl }) {
      faults.append(
        Fault(setting: .name, sentence: "Shorten the name of the model to \(Self.longestName) plain characters.")
      )
    }
    if let secret { faults += self.faults(of: secret, at: reached, in: secrets) }
    return faults
  }

  /// What keeps it from being saved, on or off: a key in its URL would stand there in clear for everyone.
  public var faultInWriting: Fault? {
    guard TypedCredential.isPresent(inURL: url) else { return nil }
    return Fault(setting: .url, sentence: "The address seems to hold a key. Keep it as a secret, and name it below.")
  }

  /// Whether it is on and nothing keeps it from being asked.
  public func isReady(with secrets: [SecretBinding]) -> Bool { isOn && faults(in: secrets).isEmpty }

  private func faults(of secret: SecretName, at address: EndpointAddress?, in secrets: [SecretBinding]) -> [Fault] {
    guard let binding = secrets.first(where: { $0.name == secret }) else {
      return [
        Fault(setting: .secret, sentence: "There is no secret “\(secret)”: make it, or leave this empty without a key.")
      ]
    }
    guard let address, !binding.allows(address) else { return [] }
    return [
      Fault(
        setting: .secret,
        sentence: "The secret “\(secret)” may not be sent to \(address.secretHost): set it again for this host."
      )
    ]
  }

  /// The address of the chat completions.
  ///
  /// Plain http goes to this machine only: what customers are told, and the key, cross no network unencrypted.
  public func address() throws(Fault) -> EndpointAddress {
    let base: EndpointAddress
    do throws(AddressFault) {
      base = try EndpointAddress(url)
    } catch {
      throw Fault(setting: .url, sentence: error.sentence)
    }
    if base.scheme == .http, base.host.reach != .loopback {
      throw Fault(setting: .url, sentence: "http isn't encrypted: use https for a model on another machine.")
    }
    if base.host.isIPv6 {
      let sentence =
        "An IPv6 address can't stand here, for URLSession doesn't take one: write the name of the host instead."
      throw Fault(setting: .url, sentence: sentence)
    }
    guard base.inputNames.isEmpty else {
      throw Fault(setting: .url, sentence: "An address with {{…}} can't be called here: write it out.")
    }
    if let faultInWriting { throw faultInWriting }
    let path = base.path.map { segment in
      segment.reduce(into: "") { text, piece in
        if case .text(let part) = piece { text += part }
      }
    }
    guard path.suffix(2) != Self.resource[...] else { return base }
    let whole = path.filter { !$0.isEmpty } + Self.resource
    let query = base.query.map { "?" + $0 } ?? ""
    do throws(AddressFault) {
      return try EndpointAddress(base.origin + "/" + whole.joined(separator: "/") + query)
    } catch {
      throw Fault(setting: .url, sentence: error.sentence)
    }
  }

  private static let resource = ["chat", "completions"]
}

extension Unicode.Scalar.Properties {
  /// Whether it is a control character, which no name has.
  fileprivate var isControl: Bool { generalCategory == .control }
}
