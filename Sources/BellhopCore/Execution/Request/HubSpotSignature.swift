import Sealing

import struct Foundation.Data
import struct Foundation.Date

/// HubSpot's published request signatures.
///
/// Source of the rules: HubSpot's developer documentation, "Validating requests". Nothing stands between the parts of
/// a source string, and an absent body adds nothing.
public enum HubSpotSignature {
  /// Version 1: SHA-256 over secret and body, in lower-case hexadecimal.
  public static func v1(secret: String, body: Data = Data()) -> String {
    Digest.sha256(Data(secret.utf8) + body).hexadecimal
  }

  /// Version 2: SHA-256 over secret, method, URI as requested, and body, in lower-case hexadecimal.
  public static func v2(secret: String, method: String, uri: String, body: Data = Data()) -> String {
    Digest.sha256(Data((secret + method + uri).utf8) + body).hexadecimal
  }

  /// Version 3: HMAC-SHA-256 over method, ``decodedURI(_:)``, body and timestamp, in padded Base64.
  ///
  /// - Parameter timestamp: milliseconds since 1970, as in `X-HubSpot-Request-Timestamp`.
  public static func v3(secret: String, method: String, uri: String, body: Data = Data(), timestamp: Int64) -> String {
    let source = Data((method + decodedURI(uri)).utf8) + body + Data(String(timestamp).utf8)
    return MessageCode.hmacSHA256(source, key: Data(secret.utf8)).base64EncodedString()
  }

  /// The URI with the twelve escapes decoded that version 3 names, and no others: in one pass, so `%253A` stays.
  public static func decodedURI(_ uri: String) -> String {
    let source = Array(uri.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if let byte = PercentEncoding.escape(in: source, at: index), decodedBytes.contains(byte) {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(source[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// A time as `X-HubSpot-Request-Timestamp` carries it: in milliseconds since 1970.
  public static func timestamp(_ time: Date) -> Int64 {
    Int64(exactly: (time.timeIntervalSince1970 * 1000).rounded()) ?? 0
  }

  private static let decodedBytes = Set(":/?@!$'()*,;".utf8)
}
