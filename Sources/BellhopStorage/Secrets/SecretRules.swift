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
    /// A character that nobody sees, at either end.
    case unseenAtEnd(UnseenCharacter)
    /// A character that nobody sees inside, with its number from 1.
    case unseenInside(UnseenCharacter, number: Int)

    var sentence: String {
      switch self {
      case .empty: "is empty. Give at least one character."
      case .tooLong: "is too long. Give at most \(SecretRules.valueLengths.upperBound) bytes."
      case .controlCharacter: "has a line break or a NUL in it, which no header can carry. Give it on one line."
      case .unseenAtEnd(let character): "begins or ends with \(character.name) which nobody sees. Give it without that."
      case .unseenInside(let character, let number):
        "has \(character.name) as its character \(number), which nobody sees. Copy the value anew, or type it."
      }
    }
  }

  public static func fault(inValue value: String) -> ValueFault? {
    if value.isEmpty { return .empty }
    if value.utf8.count > valueLengths.upperBound { return .tooLong }
    return value.utf8.contains { $0 == 0 || $0 == 0x0A || $0 == 0x0D } ? .controlCharacter : nil
  }

  /// Why a value can't be kept anew, or taken from the environment. One that was kept before is sent as it was kept.
  public static func fault(inNewValue value: String) -> ValueFault? {
    if let fault = fault(inValue: value) { return fault }
    let typed = PastedIdentifier(value, as: .secretValue)
    if let character = typed.leftOut.first { return .unseenAtEnd(character) }
    return typed.inside.map { .unseenInside($0.character, number: $0.number) }
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
