import BellhopCore
import Foundation

/// Short ways to make the requests and to read the outcomes of the transport's tests.
package enum Calls {
  package static func get(_ url: String, timeout: Int = 10) -> PreparedRequest {
    PreparedRequest(
      method: .get,
      url: url,
      headers: [Header("Accept", "application/json"), Header("Accept-Encoding", "identity")],
      body: nil,
      timeout: timeout,
      changesSomething: false
    )
  }

  package static func post(_ url: String, _ body: String = "{}", timeout: Int = 10) -> PreparedRequest {
    PreparedRequest(
      method: .post,
      url: url,
      headers: [Header("Content-Type", "application/json")],
      body: Data(body.utf8),
      timeout: timeout,
      changesSomething: true
    )
  }

  /// A complete response with its length.
  package static func response(_ status: String, _ headers: [String] = [], _ body: String = "") -> String {
    (["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
      + body
  }
}

extension Exchange {
  package var failure: CallFailure? {
    guard case .failed(let failure) = outcome else { return nil }
    return failure
  }

  package var answer: Response? {
    guard case .answered(let response) = outcome else { return nil }
    return response
  }
}
