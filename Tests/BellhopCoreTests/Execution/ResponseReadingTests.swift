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
      ("Sun, 06 Nov 1994 25:49:37 GMT", nil), ("Wed, 30 Feb 1994 08:49:37 GMT", nil),
      ("Sunday, 06-Nov-94 08:49:57 GMT", 20), ("Monday, 07-Nov-94 08:49:36 GMT", 86_399),
      ("Sunday, 06-Nov-93 08:49:57 GMT", 0), ("Sunday, 06-Nov-45 08:49:57 GMT", 0),
      ("Sunday, 06-Nov-44 08:49:57 GMT", 86_400), ("Sunday, 06-Nov-1994 08:49:57 GMT", nil),
      ("Sunday, 06-Nov-94 08:49:57", nil), ("Sun Nov  6 08:50:07 1994", 30), ("Sun Nov 6 08:50:07 1994", 30),
      ("Sun Nov 16 08:49:37 1994", 86_400), ("Sun Nov 31 08:49:37 1994", nil), ("Sun, 06 Nov 1994 08:49:37 CET", nil),
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

  @Test(arguments: [301, 302, 307, 429, 500, 503])
  func `whatever isn't a success may ask to wait`(status: Int) {
    let response = Response(status: status, headers: [Header("Retry-After", "12")])
    guard case .failed(let failure) = response.outcome(from: "h", now: now) else {
      Issue.record("not a failure")
      return
    }
    #expect(failure.retryAfter == 12)
    if status > 399 { #expect(failure.detail.contains("12 s")) }
  }

  @Test(arguments: [
    (0, CallFailure.Kind.unreadable), (99, .unreadable), (101, .unreadable), (150, .unreadable), (600, .unreadable),
  ])
  func `a status that HTTP doesn't have isn't an answer`(status: Int, kind: CallFailure.Kind) {
    guard case .failed(let failure) = Response(status: status).outcome(from: "h", now: now) else {
      Issue.record("not a failure")
      return
    }
    #expect(failure.kind == kind)
    #expect(failure.detail.contains("HTTP doesn't have") == !(100...199).contains(status))
  }
}
