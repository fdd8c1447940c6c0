import Foundation

/// The sample API: a small shop's back office that keeps nothing, so that every run begins the same.
///
/// Pure: the reply depends on the request and the time alone.
struct DemoAPI: Sendable {
  var keys: DemoKeys

  func reply(to request: ReceivedRequest, at now: Date) -> DemoReply {
    let days = SampleDay(now: now)
    let path = request.path
    switch (request.method, path.first, path.dropFirst().first) {
    case ("GET", "orders", nil):
      return Orders(days: days).status(request)
    case ("POST", "orders", "cancel"):
      return signed(.v3, request, now) { Orders(days: days).cancel(request) }
    case ("POST", "password-resets", nil):
      return PasswordResets().create(request)
    case ("GET", "parcels", nil):
      return withKey(request) { Parcels(days: days).track(request) }
    case ("GET", "members", let number?) where path.count == 3 && path[2] == "points":
      return Members(days: days).points(of: number)
    case ("POST", "stock", "search"):
      return signed(.v2, request, now) { Stock().search(request) }
    case ("GET", "invoices", nil):
      return Invoices(days: days).find(request)
    case (_, "orders", _), (_, "password-resets", _), (_, "parcels", _), (_, "members", _), (_, "stock", _),
      (_, "invoices", _):
      return .problem(405, "Nothing here answers to \(request.method).")
    default:
      return .problem(404, "The sample API has no such address.")
    }
  }

  private func withKey(_ request: ReceivedRequest, _ reply: () -> DemoReply) -> DemoReply {
    guard let sent = request.header(DemoKeys.keyHeader) else {
      return .problem(401, "The header \(DemoKeys.keyHeader) is missing.")
    }
    return sent == keys.parcels ? reply() : .problem(401, "The key in \(DemoKeys.keyHeader) isn't known here.")
  }

  private func signed(
    _ version: SignatureCheck.Version,
    _ request: ReceivedRequest,
    _ now: Date,
    _ reply: () -> DemoReply
  ) -> DemoReply {
    let check = SignatureCheck(version: version, secret: keys.signing, now: now)
    return check.refusal(of: request).map { .problem(401, $0) } ?? reply()
  }
}

/// The keys that the sample API and its sample actions share.
struct DemoKeys: Sendable {
  static let keyHeader = "X-Api-Key"

  var parcels: String
  var signing: String

  /// They open nothing but the sample API on this machine's loopback, so they may stand here.
  static let sample = DemoKeys(
    parcels: "sample-parcels-6f1c09b27ad34e58",
    signing: "sample-signing-2b8e4d10-93c7-4f6a-a5d1-7c0e9b3f6284"
  )
}
