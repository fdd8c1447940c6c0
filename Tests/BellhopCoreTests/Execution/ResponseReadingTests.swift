import BellhopCore
import Foundation
import Testing

@Suite struct ResponseReadingTests {
  /// Sun, 06 Nov 1994 08:49:37 GMT
  private let now = Date(timeIntervalSince1970: 784_111_777)

  @Test(
    arguments: [
      ("0", 0), (" 120 ", 120), ("99999999999999999999", 86_400), ("86401", 86_400),
      ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sun, 06 Nov 1994 07:00:00 GMT", 0),
      ("Tue, 29 Feb 2028 00:00:00 GMT", 86_400), ("Mon, 07 Nov 1994 08:49:36 GMT", 86_399),
      ("soon", nil), ("-1", nil), ("1.5", nil), ("", nil), ("Sun, 99 Nov 1994 08:49:37 GMT", nil),
      ("Sun, 06 Nov 1994 25:49:37 GMT", nil), ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
    ] as [(String, Int?)]
  )
  func `Retry-After is read as HTTP defines it, and bounded`(value: String, seconds: Int?) {
    let response = Response(status: 429, headers: [Header("retry-after", value)])
    guard case .failed(let failure) = response.outcome(from: "h", now: now) else {
      Issue.record("not a failure")
      return
    }
    #expect(failure.kind == .rateLimited)
    #expect(failure.retryAfter == seconds)
  }

  @Test(arguments: [(0, CallFailure.Kind.unreadable), (99, .unreadable), (150, .unreadable), (600, .unreadable)])
  func `a status that HTTP doesn't have isn't an answer`(status: Int, kind: CallFailure.Kind) {
    guard case .failed(let failure) = Response(status: status).outcome(from: "h", now: now) else {
      Issue.record("not a failure")
      return
    }
    #expect(failure.kind == kind)
  }
}
