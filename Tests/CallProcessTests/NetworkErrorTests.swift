import BellhopCore
import CallFixtures
import Foundation
import Testing

@testable import CallProcess

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("What an error of the HTTP library means")
struct NetworkErrorTests {
  private func cause(_ text: String, _ code: Int = -1, isTunnelled: Bool = false) -> CallBreak.Cause {
    let error = NSError(domain: NSURLErrorDomain, code: code, userInfo: [NSLocalizedDescriptionKey: text])
    return CallBreak(error, isTunnelled: isTunnelled).cause
  }

  private func outcome(of cause: CallBreak.Cause) -> ChangeOutcome {
    CallBreak(cause).failure(host: "h", request: Calls.post("https://h/")).changeOutcome
  }

  @Test(
    "what ended before the request left wasn't sent",
    arguments: [
      ("Failed to connect to h port 9 after 0 ms: Couldn't connect to server", CallBreak.Cause.noConnection),
      ("Could not resolve host: proxy-api.example.com", .unknownHost), ("Could not resolve proxy: h", .proxy),
      ("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to certificate.example.com:443 ", .secureConnection),
      ("OpenSSL/3.0.19: error:0A000410:SSL routines::sslv3 alert handshake failure", .secureConnection),
      ("TLS connect error: error:0A00010B:SSL routines::wrong version number", .secureConnection),
      ("SSL certificate problem: self-signed certificate", .certificate),
      ("SSL: no alternative certificate subject name matches target host name 'h'", .certificate),
    ]
  )
  func early(text: String, cause: CallBreak.Cause) {
    // A host named after the certificate gets another sentence, and the same outcome.
    let found = self.cause(text)
    #expect(found == cause || (found == .certificate && text.contains("certificate.")))
    #expect(outcome(of: found) == .notSent)
  }

  @Test(
    "what may have ended behind the request is unsure, whatever words it has",
    arguments: [
      "OpenSSL SSL_read: OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number, errno 0",
      "OpenSSL SSL_read: OpenSSL/3.0.19: error:0A00045C:SSL routines::tlsv13 alert certificate required, errno 0",
      "OpenSSL SSL_write: SSL_ERROR_SYSCALL, errno 32", "SSL_write() error: no such thing",
      "Recv failure: Connection refused", "Recv failure: Connection reset by peer", "Empty reply from server",
      "Received HTTP/0.9 when not allowed", "HTTP/2 stream 1 was not closed cleanly before end of the TLS stream",
      "An error that nobody knows of a proxy, a tunnel and a certificate", "",
    ]
  )
  func late(text: String) {
    // Codes that only tell of the last address that refused a connection come with any of them.
    for code in [-1, URLError.Code.cannotConnectToHost.rawValue, URLError.Code.networkConnectionLost.rawValue] {
      #expect(outcome(of: cause(text, code)) == .unsure, "\(text) with \(code) is \(cause(text, code))")
    }
  }

  @Test("a proxy refuses only a call that asks it for a way")
  func tunnel() {
    for text in ["CONNECT tunnel failed, response 403", "Proxy CONNECT aborted"] {
      #expect(cause(text, isTunnelled: true) == .proxy)
      #expect(outcome(of: cause(text)) == .unsure)
    }
  }
}
