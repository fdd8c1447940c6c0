import struct Foundation.Data

/// An archive of invoices that fails in the ways that real ones do; the number decides how.
struct Invoices: Sendable {
  var days: SampleDay

  func find(_ request: ReceivedRequest) -> DemoReply {
    guard let number = request.query("number")?.uppercased(), !number.isEmpty else {
      return .problem(400, "The parameter number is missing.")
    }
    switch number {
    case "INV-1001":
      return .json(200, json(number: number))
    case "INV-1008":
      return .json(200, json(number: number)).delayed(by: .seconds(8))
    case "INV-1060":
      return .problem(504, "The archive didn't answer.").delayed(by: .seconds(60))
    case "INV-1200":
      return DemoReply(
        status: 200,
        headers: [.init("Content-Type", "text/html; charset=utf-8")],
        body: Data("<!doctype html><title>Archive</title><h1>Please sign in</h1>".utf8)
      )
    case "INV-1429":
      return .problem(429, "Too many requests.", headers: [.init("Retry-After", "20")])
    case "INV-1500":
      return .problem(500, "The archive is being rebuilt.")
    default:
      return .problem(
        404,
        "There is no such invoice. The sample API knows INV-1001, and INV-1008, INV-1060, INV-1200, INV-1429 and "
          + "INV-1500, which fail in one way or another."
      )
    }
  }

  func json(number: String) -> String {
    """
    {
      "invoice_number": \(quoted(number)),
      "issue_date": "\(days.day(-20))",
      "due_date": "\(days.day(10))",
      "amount_due": 64.5,
      "currency": "EUR",
      "paid": false,
      "download_link": "https://shop.example/invoices/\(number.lowercased()).pdf",
      "ledger_account": "4400-17"
    }
    """
  }
}
