import BellhopCore
import CCalls
import Foundation

/// Addresses that nothing is sent to, whoever names them: link-local ones and those of clouds' metadata, 0.0.0.0,
/// multicast and broadcast. Names that lead to one are found out where the connection is made.
enum RefusedAddress {
  /// Whether a host is written as such an address.
  static func contains(_ host: String) -> Bool {
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    if inet_pton(AF_INET, host, &four.sin_addr) == 1 { return refuses(&four) }
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    if inet_pton(AF_INET6, host, &six.sin6_addr) == 1 { return refuses(&six) }
    return false
  }

  private static func refuses<Address>(_ address: inout Address) -> Bool {
    withUnsafeBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress else { return true }
      return call_refuses(start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
  }
}
