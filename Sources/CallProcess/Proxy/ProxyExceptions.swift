import Foundation

/// The hosts that are called straight although there is a proxy, as `NO_PROXY` names them: names with all that ends in
/// them, addresses, networks such as `10.0.0.0/8`, and `*` for all.
struct ProxyExceptions {
  private let entries: [Substring]

  init(_ list: String) {
    entries = list.lowercased().split { $0 == "," || $0.isWhitespace }
  }

  /// - Parameter host: in lower case.
  func contain(_ host: String) -> Bool {
    entries.contains { entry in
      if entry == "*" || entry == host { return true }
      if let network = Self.network(entry) { return network.contains(host) }
      let name = entry.drop { $0 == "." }
      return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    }
  }

  /// The first bits that addresses of a network have in common.
  private struct Network {
    var address: UInt32
    var bits: Int

    func contains(_ host: String) -> Bool {
      guard let other = ProxyExceptions.address(host) else { return false }
      return bits == 0 || (address ^ other) >> UInt32(32 - bits) == 0
    }
  }

  private static func network(_ entry: Substring) -> Network? {
    let parts = entry.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = address(String(parts[0])), let bits = Int(parts[1]), (0...32).contains(bits)
    else { return nil }
    return Network(address: address, bits: bits)
  }

  private static func address(_ text: String) -> UInt32? {
    var address = in_addr()
    return inet_pton(AF_INET, text, &address) == 1 ? UInt32(bigEndian: address.s_addr) : nil
  }
}
