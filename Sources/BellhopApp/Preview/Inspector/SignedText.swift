import BellhopCore

/// The text that a request's signature was made over, with the signing secret masked: what to compare when an endpoint
/// refuses a signature.
struct SignedText {
  let text: String

  /// - Parameter request: the request as it may be shown.
  init?(_ request: PreparedRequest, _ authentication: Authentication) {
    guard case .requestSignature(let signature) = authentication else { return nil }
    let body = request.body.map { String(decoding: $0, as: UTF8.self) } ?? ""
    switch signature.version {
    case .v2: text = Redaction.mask + request.method.rawValue + request.url + body
    case .v3:
      let time = request.headers.first { $0.name.lowercased() == "x-hubspot-request-timestamp" }?.value ?? ""
      text = request.method.rawValue + HubSpotSignature.decodedURI(request.url) + body + time
    }
  }
}
