import CCalls
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension CallBreak {
  /// What an error of URLSession means.
  ///
  /// A cause that says that nothing was sent is believed only where the error can mean nothing else: what isn't known may
  /// have come after the request.
  ///
  /// - Parameter isTunnelled: whether a proxy was asked for a way to the host first.
  init(_ error: any Error, isTunnelled: Bool = false) {
    let error = error as NSError
    let text = error.localizedDescription
    let code: URLError.Code? = error.domain == NSURLErrorDomain ? URLError.Code(rawValue: error.code) : .unknown
    let cause = Self.cause(of: code, LibraryWords(text), isTunnelled: isTunnelled)
    // One of a host's addresses may be refused, and the next one connected to.
    if cause == .noConnection, let address = Self.takeRefusedAddress() {
      self.init(.refusedAddress, address)
    } else {
      self.init(cause, text)
    }
  }

  private static func cause(of code: URLError.Code?, _ words: LibraryWords, isTunnelled: Bool) -> Cause {
    if words.areOfTransfer { return .connection }
    if let cause = words.earlyCause(isTunnelled: isTunnelled) { return cause }
    return switch code {
    case .timedOut: .timeout
    case .cancelled: .cancelled
    case .badURL: .badAddress
    case .cannotFindHost, .dnsLookupFailed: .unknownHost
    case .cannotConnectToHost: tellsLastConnect ? words.lateCause : .noConnection
    // Only http and https come this far; libcurl speaks of a protocol when the answer isn't one it reads.
    case .unsupportedURL: words.areOfVersion ? .otherHTTP : .notHTTP
    case .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateNotYetValid:
      .certificate
    case .secureConnectionFailed, .clientCertificateRejected, .clientCertificateRequired:
      words.nameCertificate ? .certificate : .secureConnection
    default: words.lateCause
    }
  }

  /// Whether the code for a connection that couldn't be made tells no more than that the last address that was tried and
  /// failed had refused one. The next address of the host may have taken the request.
  private static var tellsLastConnect: Bool {
    #if canImport(FoundationNetworking)
      true
    #else
      false
    #endif
  }

  /// Drops what is known of a call before this one.
  static func forgetRefusedAddress() { _ = takeRefusedAddress() }

  private static func takeRefusedAddress() -> String? {
    var text = [CChar](repeating: 0, count: 64)
    guard call_take_refused(&text, text.count) else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
