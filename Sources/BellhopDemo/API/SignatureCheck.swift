import Foundation
import Sealing

/// Verifies the request signatures that HubSpot publishes, from the request as it came in.
///
/// It is written apart from the code that signs, so that the sample API would notice a mistake in it. The rules:
/// https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
struct SignatureCheck: Sendable {
  enum Version: Sendable {
    case v2
    case v3
  }

  /// A request is refused once its timestamp is older than this, in milliseconds.
  static let lifetime: Int64 = 300_000

  var version: Version
  var secret: String
  var now: Date

  /// A sentence that says why the request is refused; nil when its signature is right.
  func refusal(of request: ReceivedRequest) -> String? {
    guard let host = request.header("Host") else { return "The request names no host." }
    let uri = "http://" + host + request.target
    return switch version {
    case .v2: refusalOfV2(request, uri: uri)
    case .v3: refusalOfV3(request, uri: uri)
    }
  }

  private func refusalOfV2(_ request: ReceivedRequest, uri: String) -> String? {
    guard let sent = request.header("X-HubSpot-Signature") else {
      return "The header X-HubSpot-Signature is missing."
    }
    guard request.header("X-HubSpot-Signature-Version") == "v2" else {
      return "The header X-HubSpot-Signature-Version must be v2."
    }
    let expected = Digest.sha256(Data((secret + request.method + uri).utf8) + request.body).hexadecimal
    return sent == expected ? nil : "The signature in X-HubSpot-Signature doesn't match this request."
  }

  private func refusalOfV3(_ request: ReceivedRequest, uri: String) -> String? {
    guard let sent = request.header("X-HubSpot-Signature-v3") else {
      return "The header X-HubSpot-Signature-v3 is missing."
    }
    guard let stamp = request.header("X-HubSpot-Request-Timestamp"), let made = Int64(stamp) else {
      return "The header X-HubSpot-Request-Timestamp must be the time in milliseconds."
    }
    guard Int64(now.timeIntervalSince1970 * 1000) - made <= Self.lifetime else {
      return "The request was signed more than five minutes ago."
    }
    guard let code = Data(base64Encoded: sent) else {
      return "The signature in X-HubSpot-Signature-v3 isn't Base64."
    }
    let source = Data((request.method + Self.decoded(uri)).utf8) + request.body + Data(stamp.utf8)
    let matches = MessageCode.isValid(code, of: source, key: Data(secret.utf8))
    return matches ? nil : "The signature in X-HubSpot-Signature-v3 doesn't match this request."
  }

  /// The URI with the twelve escapes decoded that version 3 names, in one pass; all others stay as they were sent.
  static func decoded(_ uri: String) -> String {
    var decoded = ""
    var rest = uri[...]
    while let first = rest.first {
      if first == "%", let character = escapes[rest.prefix(3).uppercased()] {
        decoded.append(character)
        rest = rest.dropFirst(3)
      } else {
        decoded.append(first)
        rest = rest.dropFirst()
      }
    }
    return decoded
  }

  private static let escapes: [String: Character] = [
    "%3A": ":", "%2F": "/", "%3F": "?", "%40": "@", "%21": "!", "%24": "$",
    "%27": "'", "%28": "(", "%29": ")", "%2A": "*", "%2C": ",", "%3B": ";",
  ]
}
