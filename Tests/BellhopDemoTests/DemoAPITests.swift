import Foundation
import Testing

@testable import BellhopDemo

@Suite("The sample API")
struct DemoAPITests {
  let api = DemoAPI(keys: .sample)
  let now = Date(timeIntervalSince1970: 1_700_000_000)

  func reply(_ method: String, _ target: String, headers: [ReceivedRequest.Header] = [], body: String = "") -> DemoReply
  {
    api.reply(
      to: ReceivedRequest(method: method, target: target, headers: headers, body: Data(body.utf8)),
      at: now
    )
  }

  func text(_ reply: DemoReply) -> String { String(decoding: reply.body, as: UTF8.self) }

  @Test("tells the status of an order, with dates counted from today")
  func order() {
    let reply = reply("GET", "/orders?order_number=ORD%2D12345")
    #expect(reply.status == 200)
    #expect(text(reply).contains("\"estimated_delivery\": \"2023-11-15\""))
  }

  @Test("knows no order but its own")
  func unknownOrder() {
    #expect(reply("GET", "/orders?order_number=ORD-99999").status == 404)
    #expect(reply("GET", "/orders").status == 400)
    #expect(reply("POST", "/orders?order_number=ORD-12345").status == 405)
  }

  @Test("sends a link for a new password to any address, and refuses what is none")
  func passwordReset() {
    let reset = reply("POST", "/password-resets", body: #"{"email":"jane@example.com","channel":"chat"}"#)
    #expect(reset.status == 201)
    #expect(text(reset).contains(#""sent_to": "jane@example.com""#))
    #expect(reply("POST", "/password-resets", body: #"{"email":"jane"}"#).status == 422)
    #expect(reply("POST", "/password-resets", body: "email=jane").status == 400)
  }

  @Test("keeps what a customer typed inside its string")
  func quoting() throws {
    let reset = reply("POST", "/password-resets", body: #"{"email":"a\",\"x\":\"b@example.com"}"#)
    let object = try #require(try JSONSerialization.jsonObject(with: reset.body) as? [String: Any])
    #expect(object["sent_to"] as? String == #"a","x":"b@example.com"#)
    #expect(object["x"] == nil)
  }

  @Test("asks for the key before it tracks a parcel")
  func apiKey() {
    let target = "/parcels?tracking_number=NL123456789"
    #expect(reply("GET", target).status == 401)
    #expect(reply("GET", target, headers: [.init("X-Api-Key", "guess")]).status == 401)
    #expect(reply("GET", target, headers: [.init("x-api-key", DemoKeys.sample.parcels)]).status == 200)
  }

  @Test("reads the membership number from the path")
  func pathSegment() {
    #expect(reply("GET", "/members/20418866/points").status == 200)
    #expect(reply("GET", "/members/2041/points").status == 400)
    #expect(reply("GET", "/members/00000000/points").status == 404)
    #expect(reply("GET", "/members/20418866").status == 405)
  }

  @Test(
    "fails as the invoice's number says",
    arguments: [
      ("INV-1001", 200, 0), ("INV-1008", 200, 8), ("INV-1060", 504, 60), ("INV-1200", 200, 0), ("INV-1429", 429, 0),
      ("INV-1500", 500, 0), ("INV-9999", 404, 0),
    ]
  )
  func invoices(number: String, status: Int, seconds: Int) {
    let reply = reply("GET", "/invoices?number=\(number)")
    #expect(reply.status == status)
    #expect(reply.delay == .seconds(seconds))
    #expect(reply.headers.contains(.init("Retry-After", "20")) == (status == 429))
  }

  @Test("answers with a page instead of JSON when the archive wants a person to sign in")
  func notJSON() {
    let reply = reply("GET", "/invoices?number=inv-1200")
    #expect(throws: (any Error).self) { try JSONSerialization.jsonObject(with: reply.body) }
  }

  @Test("refuses to cancel without a signature, and says so")
  func unsignedCancel() {
    let reply = reply("POST", "/orders/cancel", headers: [.init("Host", "127.0.0.1:80")], body: "{}")
    #expect(reply.status == 401)
    #expect(text(reply).contains("X-HubSpot-Signature-v3 is missing"))
  }
}
