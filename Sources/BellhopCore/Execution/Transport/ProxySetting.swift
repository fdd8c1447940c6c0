/// Through which proxy a workspace's calls go. Calls to this machine go through none, whatever is set.
public enum ProxySetting: Hashable, Sendable {
  case none
  /// The one that the environment names for the scheme of a call: `HTTPS_PROXY`, `http_proxy` and the like.
  case environment
  /// Scheme, host and port, as ``init(typed:)`` writes them.
  case address(String)
  /// What is kept can't be read. Nobody knows which way was meant, so no call leaves this machine.
  case unreadable(String)

  /// In words, for lists and lines of a log.
  public var words: String {
    switch self {
    case .none: "none"
    case .environment: "the environment's"
    case .address(let address): address
    case .unreadable: "can't be read"
    }
  }

  /// Why a text isn't the address of a proxy, for the admin.
  public struct Fault: Error, Hashable, Sendable {
    public let sentence: String
  }

  /// Reads an address as an admin types it; `http://` is meant where no scheme stands.
  ///
  /// - Throws: ``Fault``, with the sentence.
  public init(typed: String) throws(Fault) {
    let text = typed.trimmed
    guard !text.isEmpty else {
      throw Fault(sentence: "Enter the address of the proxy, for example http://proxy.example.com:3128.")
    }
    let address: EndpointAddress
    do throws(AddressFault) {
      address = try EndpointAddress(text.contains("://") ? text : "http://" + text)
    } catch {
      throw Fault(sentence: Self.sentence(for: error))
    }
    guard address.path == [[]], address.query == nil else {
      throw Fault(sentence: "A proxy has no path: write only its scheme, host and port.")
    }
    // The port always: without one, the HTTP library takes another than the scheme's.
    self = .address("\(address.scheme.rawValue)://\(address.host.inURL):\(address.port ?? address.scheme.port)")
  }

  private static func sentence(for fault: AddressFault) -> String {
    switch fault {
    case .userinfo:
      "A proxy's password isn't kept here. Put the whole address into HTTPS_PROXY and choose the environment's."
    case .scheme(let scheme): "“\(scheme)” proxies can't be used. Begin the address with http:// or https://."
    case .host, .port: fault.sentence.replacing("in the URL", with: "of the proxy")
    default: "This isn't the address of a proxy. Write it as http://proxy.example.com:3128."
    }
  }
}

extension ProxySetting: Codable {
  /// One word or the address.
  public init(from decoder: any Decoder) throws {
    switch try? decoder.singleValueContainer().decode(String.self) {
    case "none": self = .none
    case "environment": self = .environment
    case let kept?: self = (try? ProxySetting(typed: kept)) ?? .unreadable(kept)
    case nil: self = .unreadable("")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("none")
    case .environment: try container.encode("environment")
    case .address(let address): try container.encode(address)
    case .unreadable(let kept): try container.encode(kept)
    }
  }
}
