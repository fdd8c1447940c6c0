/// The text of an error of libcurl. On Linux many errors have the code -1, and only the text tells them apart.
struct LibraryWords {
  private let text: String

  init(_ text: String) { self.text = text.lowercased() }

  /// Whether the secure connection stood already when it broke, so that the request may have arrived.
  var areOfTransfer: Bool { begin(with: ["openssl ssl_read", "openssl ssl_write", "ssl_read", "ssl_write"]) }

  /// Whether the answer is of a version, or has a status, that isn't read.
  var areOfVersion: Bool { hold(["unsupported http", "unsupported response code"]) }

  var nameCertificate: Bool { hold(["certificate"]) }

  /// What ended the call before anything of the request left; nil where the text doesn't say that. Only its beginning
  /// counts: the name of the host may stand behind, and that can be any word.
  func earlyCause(isTunnelled: Bool) -> CallBreak.Cause? {
    if begin(with: ["could not resolve proxy", "couldn't resolve proxy"]) { return .proxy }
    if isTunnelled, begin(with: Self.tunnel) { return .proxy }
    if begin(with: ["could not resolve host", "couldn't resolve host"]) { return .unknownHost }
    if begin(with: ["failed to connect to", "couldn't connect to", "could not connect to"]) { return .noConnection }
    if begin(with: Self.verification) { return .certificate }
    if begin(with: Self.handshake) { return nameCertificate ? .certificate : .secureConnection }
    return nil
  }

  /// What ended the call when the request had left, or may have.
  var lateCause: CallBreak.Cause {
    let meanings: [(words: [String], cause: CallBreak.Cause)] = [
      (
        [
          "failed writing header", "header without colon", "nul byte in header", "invalid content-length",
          "invalid header",
        ],
        .unreadableHead
      ),
      (["out of memory", "too large response headers", "header is too large"], .headTooLong),
      (["unsupported http", "unsupported response code"], .otherHTTP),
      (["weird server", "http/0.9"], .notHTTP),
      (["chunk"], .chunks),
      (["encoding", "decompress", "content decoding", "unexpected data"], .encoding),
      (["empty reply"], .noAnswer),
      (["reset by peer"], .reset),
    ]
    return meanings.first { hold($0.words) }?.cause ?? .connection
  }

  private func begin(with beginnings: [String]) -> Bool { beginnings.contains(where: text.hasPrefix) }

  private func hold(_ words: [String]) -> Bool { words.contains(where: text.contains) }

  private static let tunnel = [
    "connect tunnel failed", "proxy connect aborted", "received http code", "establish http proxy tunnel",
    "can't complete socks", "cannot complete socks",
  ]

  private static let verification = [
    "ssl certificate problem", "ssl certificate verification failed", "ssl: certificate",
    "ssl: no alternative certificate",
    "ssl: unable to obtain", "ssl peer certificate", "server certificate verification failed",
  ]

  /// Without a function's name in front, OpenSSL's own error is one of the handshake.
  private static let handshake = [
    "openssl ssl_connect", "openssl/", "error:", "tls connect error", "ssl connect error", "gnutls_handshake()",
  ]
}
