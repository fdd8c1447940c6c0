import Foundation

/// The host of an endpoint, in lower case, and how far away it is.
public struct HostName: Hashable, Sendable {
  public enum Reach: Hashable, Sendable {
    /// This machine: what is sent never crosses a wire.
    case loopback
    /// A network of one's own (RFC 1918, RFC 4193, link-local, `.local`, `.internal`, names without a dot).
    case `private`
    case `public`
  }

  /// Why a text isn't taken for a host.
  public enum Fault: Error, Hashable, Sendable {
    case empty
    case tooLong
    case character(Unicode.Scalar)
    /// A number that only some programs read as an address, such as `0x7f.1` or `2130706433`.
    case oddNumber
    case badIPv6
  }

  /// The name or address; an IPv6 address without its brackets.
  public let text: String
  public let reach: Reach
  public let isIPv6: Bool

  /// The host as it stands in a URL.
  public var inURL: String { isIPv6 ? "[\(text)]" : text }

  /// Reads a host as it stands in a URL: an IPv6 address in brackets.
  public init(_ typed: some StringProtocol) throws(Fault) {
    let host = typed.lowercased()
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = String(host.dropFirst().dropLast())
      guard let bytes = Self.ipv6Bytes(inner) else { throw .badIPv6 }
      self.init(text: inner, reach: Self.reach(ofIPv6: bytes), isIPv6: true)
      return
    }
    // RFC 1035: a name is at most 253 characters long, a label 63.
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard !host.isEmpty else { throw .empty }
    guard host.utf8.count <= 253, labels.allSatisfy({ $0.utf8.count <= 63 }) else { throw .tooLong }
    for scalar in host.unicodeScalars where !Self.isAllowed(scalar) { throw .character(scalar) }
    let absolute = labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
    guard !absolute.isEmpty, absolute.allSatisfy({ !$0.isEmpty }) else { throw .empty }
    if Self.isNumber(absolute.last ?? "") {
      // WHATWG URL, "ends in a number": what ends so is an address, never a name.
      guard labels.count == 4, let bytes = Self.ipv4Bytes(labels) else { throw .oddNumber }
      self.init(text: host, reach: Self.reach(ofIPv4: bytes), isIPv6: false)
    } else {
      self.init(text: host, reach: Self.reach(ofName: absolute.joined(separator: ".")), isIPv6: false)
    }
  }

  private init(text: String, reach: Reach, isIPv6: Bool) {
    self.text = text
    self.reach = reach
    self.isIPv6 = isIPv6
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", ".", "_": true
    default: false
    }
  }

  private static func isNumber(_ label: Substring) -> Bool {
    if label.hasPrefix("0x") { return label.dropFirst(2).allSatisfy(\.isHexDigit) }
    return !label.isEmpty && label.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func ipv4Bytes(_ labels: [Substring]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for label in labels {
      // A leading zero means octal to some programs and nothing to others.
      guard let byte = UInt8(label), String(byte) == label else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func ipv6Bytes(_ text: String) -> [UInt8]? {
    var address = in6_addr()
    guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    return withUnsafeBytes(of: address) { Array($0) }
  }

  private static func reach(ofName name: String) -> Reach {
    if name == "localhost" { return .loopback }
    let ownNetworks = [".local", ".internal", ".localhost", ".home.arpa"]
    if !name.contains(".") || ownNetworks.contains(where: name.hasSuffix) { return .private }
    return .public
  }

  private static func reach(ofIPv4 bytes: [UInt8]) -> Reach {
    switch (bytes[0], bytes[1]) {
    case (127, _): .loopback
    case (0, _), (10, _), (172, 16...31), (192, 168), (169, 254): .private
    default: .public
    }
  }

  private static func reach(ofIPv6 bytes: [UInt8]) -> Reach {
    let zeros = bytes.prefix(10).allSatisfy { $0 == 0 }
    if zeros, bytes[10] == 0xFF, bytes[11] == 0xFF { return reach(ofIPv4: Array(bytes[12...])) }
    if bytes.dropLast().allSatisfy({ $0 == 0 }) {
      switch bytes[15] {
      case 0: return .private
      case 1: return .loopback
      default: return .public
      }
    }
    if bytes[0] & 0xFE == 0xFC || (bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80) { return .private }
    return .public
  }
}
