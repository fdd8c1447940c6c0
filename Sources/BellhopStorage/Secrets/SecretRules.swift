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

  /// The host as it is kept: lower case, with its port when one was given; nil when it isn't a host.
  ///
  /// An IPv6 address stands in brackets. A scheme, a path, a wildcard or a user isn't part of a host.
  public static func host(_ text: String) -> String? {
    let text = text.lowercased()
    guard text.utf8.count <= 260 else { return nil }
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      let address = text[text.index(after: text.startIndex)..<end]
      guard address.contains(":"), address.allSatisfy({ $0 == ":" || $0 == "." || isHexDigit($0) }) else { return nil }
      return isPortSuffix(text[text.index(after: end)...]) ? text : nil
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, isHostName(name) else { return nil }
    return isPortSuffix(text.dropFirst(name.count)) ? text : nil
  }

  private static func isHostName(_ name: Substring) -> Bool {
    guard (1...253).contains(name.utf8.count) else { return false }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
          case UInt8(ascii: "-"), UInt8(ascii: "_"): true
          default: false
          }
        }
    }
  }

  private static func isHexDigit(_ character: Character) -> Bool {
    character.isASCII && character.isHexDigit
  }

  private static func isPortSuffix(_ suffix: Substring) -> Bool {
    if suffix.isEmpty { return true }
    let digits = suffix.dropFirst()
    guard suffix.first == ":", digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      digits.first != "0", let port = UInt16(digits)
    else { return false }
    return port > 0
  }

  /// The environment variable that holds the value in place of the workspace: `orders-api` has
  /// `BELLHOP_SECRET_ORDERS_API`.
  public static func environmentVariable(for name: SecretName) -> String {
    "BELLHOP_SECRET_"
      + name.rawValue.uppercased().map { $0 == "-" || $0 == "." ? "_" : String($0) }.joined()
  }
}
