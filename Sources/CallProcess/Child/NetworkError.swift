import CCalls
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension CallBreak {
  /// What an error of URLSession means.
  ///
  /// On Linux many errors have the code -1 and only libcurl's text tells them apart.
  init(_ error: any Error) {
    let error = error as NSError
    let text = error.localizedDescription
    if let address = Self.takeRefusedAddress() {
      self.init(.refusedAddress, address)
      return
    }
    let code: URLError.Code? = error.domain == NSURLErrorDomain ? URLError.Code(rawValue: error.code) : .unknown
    self.init(Self.cause(of: code, text: text.lowercased()), text)
  }

  private static func cause(of code: URLError.Code?, text: String) -> Cause {
    switch code {
    case .timedOut: .timeout
    case .cancelled: .cancelled
    case .badURL: .badAddress
    case .cannotFindHost, .dnsLookupFailed: text.contains("proxy") ? .proxy : .unknownHost
    case .cannotConnectToHost: .noConnection
    // Only http and https come this far; libcurl speaks of a protocol when the answer isn't one it reads.
    case .unsupportedURL: text.contains("unsupported http") || text.contains("response code") ? .otherHTTP : .notHTTP
    case .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateNotYetValid:
      .certificate
    case .secureConnectionFailed, .clientCertificateRejected, .clientCertificateRequired:
      text.contains("certificate") ? .certificate : .secureConnection
    default: cause(byText: text)
    }
  }

  private static func cause(byText text: String) -> Cause {
    let meanings: [(words: [String], cause: Cause)] = [
      (["proxy", "connect tunnel", "tunnel failed"], .proxy),
      (["certificate"], .certificate),
      (["ssl", "tls"], .secureConnection),
      (["resolve host"], .unknownHost),
      (["refused", "couldn't connect", "could not connect", "failed to connect"], .noConnection),
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
    return meanings.first { $0.words.contains(where: text.contains) }?.cause ?? .connection
  }

  private static func takeRefusedAddress() -> String? {
    var text = [CChar](repeating: 0, count: 64)
    guard call_take_refused(&text, text.count) else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
