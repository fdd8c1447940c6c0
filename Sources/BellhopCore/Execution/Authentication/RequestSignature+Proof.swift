import struct Foundation.Data
import struct Foundation.Date

extension RequestSignature: RequestProof {
  public func authenticate(_ draft: inout RequestDraft, secrets: Secrets, now: Date) throws(CallFailure) {
    let key = try value(of: secret, in: secrets, for: draft)
    let method = draft.method.rawValue
    let body = draft.body ?? Data()
    switch version {
    case .v2:
      let signature = HubSpotSignature.v2(secret: key, method: method, uri: draft.url, body: body)
      try draft.setHeader(Self.v2Header, signature)
      try draft.setHeader(Self.versionHeader, "v2")
    case .v3:
      let timestamp = HubSpotSignature.timestamp(now)
      let signature = HubSpotSignature.v3(
        secret: key,
        method: method,
        uri: draft.url,
        body: body,
        timestamp: timestamp
      )
      try draft.setHeader(Self.v3Header, signature)
      try draft.setHeader(Self.timestampHeader, String(timestamp))
    }
  }

  public func explanation(of request: PreparedRequest) -> [AuthenticationNote] {
    let method = request.method.rawValue
    let body = String(decoding: request.body ?? Data(), as: UTF8.self)
    switch version {
    case .v2:
      return [
        AuthenticationNote("Signed text, the secret masked", Redaction.mask + method + request.url + body),
        AuthenticationNote("Signature", "SHA-256 of the signed text, which begins with the secret, in hexadecimal"),
      ]
    case .v3:
      let timestamp = request.headers.first { $0.name == Self.timestampHeader }?.value ?? ""
      return [
        AuthenticationNote("Signed text", method + HubSpotSignature.decodedURI(request.url) + body + timestamp),
        AuthenticationNote("Signature", "HMAC-SHA-256 of the signed text, keyed with the secret, in Base64"),
      ]
    }
  }
}
