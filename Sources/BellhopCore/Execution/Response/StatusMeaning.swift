/// What a status from 400 on says of a call: which kind of failure it is, and what happened and what to do about it.
///
/// Most of these say that the request is wrong, which no customer can mend. What HTTP has no word for counts as 400 or
/// 500 (RFC 9110 §15).
struct StatusMeaning: Hashable, Sendable {
  var kind: CallFailure.Kind
  /// It stands behind "host answered 415: ".
  var sentence: String

  init(_ status: Int) {
    (kind, sentence) = Self.known[status] ?? (status < 500 ? Self.rejected : Self.failed)
  }

  private static let rejected: (CallFailure.Kind, String) = (
    .rejected, "it rejects the request. Its response says what it misses."
  )
  private static let failed: (CallFailure.Kind, String) = (
    .serverError, "it failed by itself. Ask who runs it what came of the request, and when it will work."
  )
  private static let refused: (CallFailure.Kind, String) = (
    .notAllowed, "it doesn't accept the authentication. Check the kind and the secret in Configure API."
  )
  private static let unknown: (CallFailure.Kind, String) = (
    .notFound, "there is nothing at this address. Check the URL and the values in it."
  )
  private static let conditional: (CallFailure.Kind, String) = (
    .unfit, "it wants a condition in the request, and Bellhop sends none. Ask who runs the API."
  )
  private static let impossible: (CallFailure.Kind, String) = (
    .unfit, "it can't do what the request asks for. Check the method and the URL."
  )

  private static let known: [Int: (CallFailure.Kind, String)] = [
    401: refused,
    402: (.unfit, "it wants to be paid first. Check the account at whoever runs the API."),
    403: refused,
    404: unknown,
    405: (.unfit, "it doesn't take this method at this address. Check the method and the URL."),
    406: (.unfit, "it can't answer in JSON. Call an address that can."),
    407: (.unfit, "a proxy on the way wants a login. Check the proxy."),
    408: (.timeout, "it didn't get the whole request in time. Try again."),
    410: unknown,
    411: (.unfit, "it wants to know the length of the request first. Ask who runs the API."),
    412: conditional,
    413: (.unfit, "what was sent is too large for it. Send less, or ask who runs the API for its limit."),
    414: (.unfit, "the URL is too long for it. Send less in it."),
    415: (.unfit, "it doesn't take a body of this type. Call an address that takes JSON."),
    416: (.unfit, "it wants to be asked for another part. Ask who runs the API."),
    417: (.unfit, "it can't meet what a header asks for. Check the headers that the action sends."),
    421: (.unfit, "this server isn't the one for this address. Check the URL."),
    425: (.serverError, "it doesn't want to handle the request this early. Try again."),
    426: (.unfit, "it wants another protocol. Ask who runs the API."),
    428: conditional,
    429: (.rateLimited, "it gets too many calls; try again later."),
    431: (.unfit, "the headers are too large for it. Check the API key and its name."),
    451: (.unfit, "it may not answer for reasons of law. Ask who runs the API."),
    501: impossible,
    505: (.unfit, "it doesn't speak this version of HTTP. Ask who runs the API."),
    511: (.unfit, "the network wants a login first. Log in to it, then try again."),
  ]
}
