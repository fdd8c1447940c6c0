import BellhopCore

/// What a secret's name, hosts and value may be.
public enum SecretRules {
  public static let nameLengths = 1...64
  /// In bytes of UTF-8.
  public static let valueLengths = 1...8192
  public static let hostCounts = 1...32

  public static func isName(_ text: String) -> Bool {
    nameLengths.contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
      }
  }

  /// Why a value can't be kept.
  public enum ValueFault: Hashable, Sendable {
    case empty
    case tooLong
    case controlCharacter

    var sentence: String {
      switch self {
      case .empty: "is empty. Give at least one character."
      case .tooLong: "is too long. Give at most \(SecretRules.valueLengths.upperBound) bytes."
      case .controlCharacter: "has a line break or a NUL in it, which no header can carry. Give it on one line."
      }
    }
  }

  public static func fault(inValue value: String) -> ValueFault? {
    if value.isEmpty { return .empty }
    if value.utf8.count > valueLengths.upperBound { return .tooLong }
    return value.utf8.contains { $0 == 0 || $0 == 0x0A || $0 == 0x0D } ? .controlCharacter : nil
  }

  /// The host as it is kept; nil when it isn't a host.
  ///
  /// In lower case, with the port if one is given: which port is a scheme's own is known only of an address, see
  /// `SecretBinding.allows`. An IPv6 address stands in brackets. A scheme, a path, a wildcard or a user isn't part of a
  /// host.
  public static func host(_ text: String) -> String? {
    var name = text[...]
    var port: UInt16?
    // The colons of an IPv6 address stand before its bracket.
    if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
      let digits = text[text.index(after: colon)...]
      // Without a sign and zeros in front, which a number may have and a port in an address doesn't.
      guard let number = UInt16(digits), number > 0, String(number) == digits else { return nil }
      port = number
      name = text[..<colon]
    }
    guard let host = try? HostName(name) else { return nil }
    return port.map { "\(host.inURL):\($0)" } ?? host.inURL
  }

  /// The environment variable that holds the value in place of the workspace: `orders-api` has
  /// `BELLHOP_SECRET_ORDERS_API`.
  public static func environmentVariable(for name: SecretName) -> String {
    "BELLHOP_SECRET_"
      + name.rawValue.uppercased().map { $0 == "-" || $0 == "." ? "_" : String($0) }.joined()
  }
}
