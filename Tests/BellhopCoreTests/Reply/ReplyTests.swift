import Foundation
import Testing

@testable import BellhopCore

/// The replies were written down before the code ran.
@Suite struct ReplyTests {
  static let order = """
    {
      "order_id": "o_918", "order_number": "ORD-12345", "status": "shipped",
      "estimated_delivery_date": "2026-03-14", "carrier": "Northline", "tracking_url": "https://track.example/N1",
      "items": ["Jacket", "Socks"], "total": 49.9, "currency": "EUR", "paid": true, "gift_wrapped": false,
      "customer_id": "c-77", "internal_notes": "Fragile.", "warehouse": "Lille 2",
      "address": {"street": "5 Rue Haute", "city": "Paris", "postcode": "75001"},
      "api_token": "tok_1", "note": null, "vouchers": []
    }
    """

  struct Case: Sendable, CustomTestStringConvertible {
    var instructions: String
    var text: String
    init(_ instructions: String, _ text: String) {
      self.instructions = instructions
      self.text = text
    }
    var testDescription: String { instructions }
  }

  static func reply(_ instructions: String, _ json: String, style: ReplyStyle = ReplyStyle()) throws -> Reply {
    let response = try JSONValue(parsing: json)
    return ResponsePlan(reading: ResponseInstructions(instructions), against: nil).reply(to: response, style: style)
  }

  static let named = [
    Case(
      "Tell the customer the status and the estimated delivery date.",
      "The status is shipped. The estimated delivery date is 14 March 2026."
    ),
    Case(
      "Include the order status. Do not mention the internal notes or the customer id.",
      "The order status is shipped."
    ),
    Case("Only share status and eta; never reveal address.", "The status is shipped. The ETA is 14 March 2026."),
    Case("Give the tracking link", "The tracking link is https://track.example/N1"),
    Case(
      "Give the tracking link and the carrier.",
      "The tracking link is https://track.example/N1\nThe carrier is Northline."
    ),
    Case("Tell whether it is paid.", "It is paid."),
    Case("Say if it is gift wrapped.", "It is not gift wrapped."),
    Case("List the items.", "The items are Jacket and Socks."),
    Case("Mention the total", "The total is €49.90."),
    Case("Tell the address", "The address is 5 Rue Haute, Paris, 75001."),
    Case("Give the note and the vouchers.", "There is no note. There are no vouchers."),
    Case("Tell the invoice date.", "I don't have the invoice date."),
    Case("The warehouse must not be shared. Tell the carrier.", "The carrier is Northline."),
    Case("Tell the customer when it will arrive.", "The estimated delivery date is 14 March 2026."),
    Case("Provide the status of the order.", "The status of the order is shipped."),
    Case(
      "Include: status, carrier, items",
      "The status is shipped. The carrier is Northline. The items are Jacket and Socks."
    ),
    Case("- status\n- carrier", "The status is shipped. The carrier is Northline."),
    Case("Tell them the `trackingUrl`.", "The tracking link is https://track.example/N1"),
    Case("Tell the customer {{status}}", "The status is shipped."),
    Case("Only the status.", "The status is shipped."),
    Case("Tell the status, but not the carrier.", "The status is shipped."),
    Case("Include the status and exclude the carrier.", "The status is shipped."),
    Case("Mention the status without the carrier.", "The status is shipped."),
    Case("Share the order number with the customer.", "The order number is ORD-12345."),
    Case("Please tell the customer their order number.", "Your order number is ORD-12345."),
    Case("The agent should tell the status.", "The status is shipped."),
    Case("The status should be included.", "The status is shipped."),
    Case("State the status.", "The status is shipped."),
    Case(
      "Make sure to mention the carrier and the delivery date.",
      "The carrier is Northline. The delivery date is 14 March 2026."
    ),
    Case("Let the customer know the status.", "The status is shipped."),
    Case(
      "Indiquez le statut et la date de livraison. N'incluez pas l'adresse.",
      "The status is shipped. The estimated delivery date is 14 March 2026."
    ),
    Case("Ne donnez que le statut.", "The status is shipped."),
    Case("Donnez le statut, sauf le transporteur.", "The status is shipped."),
    Case("Tell the status. Tell the status.", "The status is shipped."),
    Case("Tell the street and the city.", "The street is 5 Rue Haute. The city is Paris."),
  ]

  static let exact = [
    Case("Say \"Your password has been reset.\"", "Your password has been reset."),
    Case("Reply with “All done!”", "All done!"),
    Case("Say 'It's the customer's.' Don't mention the customer's address.", "It's the customer's."),
    Case("Say exactly: It is {{status}}!", "It is shipped!"),
    Case("Répondez « Votre demande est enregistrée. »", "Votre demande est enregistrée."),
    Case("Answer with “Thanks, all done!” and tell the carrier.", "Thanks, all done! The carrier is Northline."),
    Case(
      "Reply: Your order {{order_number}} arrives on {{estimated_delivery_date}}.",
      "Your order ORD-12345 arrives on 14 March 2026."
    ),
    Case("Your order is {{status}}.", "Your order is shipped."),
    Case("It goes to {{address.city}}, first {{items[0]}}.", "It goes to Paris, first Jacket."),
    Case("Say \"Paid: {{paid}}, {{ total }}.\"", "Paid: yes, €49.90."),
    Case(
      "Say \"Hello. It is {{status}}. See {{invoice.link}}.\"",
      "Hello. It is shipped. I don't have the invoice link."
    ),
    Case("Say \"You paid {{total}}.\" Leave out the total.", "I don't have the total."),
    Case("Say \"Done.\" Do not mention the address.", "Done."),
    Case("Tell the customer \"We are on it\".", "We are on it"),
  ]

  static let nothing = [
    Case("", "That's done."),
    Case("Be friendly.", "That's done."),
    Case("Keep it short and apologise if the order is delayed", "That's done."),
    Case("Tell the total. Never mention the total.", "That's done."),
    Case("Never say \"guaranteed delivery\".", "That's done."),
    Case("If the order is delayed, say \"Sorry for the wait.\"", "That's done."),
    Case("If it is late, tell the carrier. Do not mention the address.", "That's done."),
    Case("Tell the customer that we are sorry.", "That's done."),
    Case("Tell them it's on its way.", "That's done."),
    Case("Under no circumstances should anyone learn the warehouse. Tell the warehouse.", "That's done."),
  ]

  @Test("The reply is what the instructions ask for", arguments: named + exact + nothing)
  func replies(_ wanted: Case) throws {
    let reply = try Self.reply(wanted.instructions, Self.order)
    #expect(reply.text == wanted.text, "\(InstructionReading(wanted.instructions))")
  }

  @Test(
    "What is to be left out never leaves, and nor do secrets and ids, while the rest is told",
    arguments: [
      (["Exclude the total."], "49.90"), (["Don't include the warehouse. Be friendly."], "Lille"),
      (["Tell everything except the warehouse and the address."], "Lille"),
      (["Tell everything except the warehouse and the address."], "Rue Haute"),
      (["Don't tell the customer the warehouse"], "Lille"), (["Keep the address private."], "75001"),
      (["Do not reveal the API token."], "tok_1"), (["Do not share anything about the customer."], "c-77"),
      (["Omettez l'adresse et le transporteur."], "Northline"), (["Customers must not see the warehouse."], "Lille"),
      (["The warehouse is confidential. Tell everything."], "Lille"),
      (["Never disclose `warehouse` or postcode"], "75001"),
      (["No carrier names."], "Northline"), (["Avoid mentioning the carrier."], "Northline"),
      (["Tell all fields but leave out the postcode"], "75001"), (["Hide the items"], "Jacket"),
    ]
  )
  func leavesOut(instructions: [String], kept: String) throws {
    let reply = try Self.reply(instructions.joined(separator: " "), Self.order)
    #expect(!reply.text.contains(kept), "\(reply.text)")
    for secret in ["tok_1", "o_918", "c-77", "Fragile"] { #expect(!reply.text.contains(secret), "\(reply.text)") }
    #expect(reply.text.contains("The status is shipped."), "\(reply.text)")
    #expect(!reply.withheld.isEmpty)
  }

  @Test("Left out in the live response also where the sample lacked it")
  func sampleLacksIt() throws {
    let sample = try JSONValue(parsing: #"{"status": "sent"}"#)
    let live = try JSONValue(parsing: #"{"data": [{"status": "sent", "billingAddress": {"line1": "5 Rue Haute"}}]}"#)
    let plan = ResponsePlan(reading: ResponseInstructions("Do not mention the address."), against: sample)
    let reply = plan.reply(to: live)
    #expect(!reply.text.contains("Rue Haute"), "\(reply.text)")
    #expect(reply.withheld.map(\.description) == ["data.billingAddress", "data.billingAddress.line1"])
  }

  @Test("Left out of every row, also in an item that the first rows lack")
  func rows() throws {
    let rows = (1...60).map {
      $0 == 59 ? #"{"name": "n\#($0)", "cost": 7, "unit_cost": 8}"# : #"{"name": "n\#($0)", "cost": 7}"#
    }
    let reply = try Self.reply("Tell the items without the cost.", #"{"items": [\#(rows.joined(separator: ","))]}"#)
    #expect(reply.text == "The items are n1, n2, n3, n4, n5 and 55 more.")
    #expect(reply.withheld.map(\.description) == ["items.cost", "items.unit_cost"])
  }

  @Test(
    "Values are written for people",
    arguments: [
      (#"{"due_on": "2026-11-30"}"#, "Tell the date it is due on.", "The date it is due on is 30 November 2026."),
      (
        #"{"points": 2480, "points_expire_on": "2027-02-20"}"#, "Give the points and the date the points expire on.",
        "The points are 2,480. The date the points expire on is 20 February 2027."
      ),
      (
        #"{"parcel": {"state": "In the sorting centre", "last_seen": "Rotterdam"}}"#,
        "Include the state, where it was last seen.", "The state is In the sorting centre. Last seen: Rotterdam."
      ),
      (
        #"{"parcel": {"signature_required": true}}"#, "Include whether a signature is required.",
        "A signature is required."
      ),
      (#"{"available_online": false}"#, "Say whether it is available online.", "It is not available online."),
      (
        #"{"refund_amount": 64.50, "currency": "EUR", "refund_by": "2026-05-03"}"#,
        "Tell the refund amount and the date it is refunded by.",
        "The refund amount is €64.50. The date it is refunded by is 3 May 2026."
      ),
      (#"{"amount_cents": 123450, "currency": "USD"}"#, "Tell the amount.", "The amount is $1,234.50."),
      (#"{"amount_cents": 5}"#, "Tell the amount.", "The amount is 0.05."),
      (#"{"price": {"amount": "12.5", "currency": "gbp"}}"#, "Tell the price.", "The price is £12.50."),
      (#"{"total": 5000, "currency": "JPY"}"#, "Tell the total.", "The total is ¥5,000."),
      (#"{"balance": -3.5, "currency_code": "CHF"}"#, "Tell the balance.", "The balance is -3.50 CHF."),
      (#"{"ratio": 1.50E2}"#, "Tell the ratio.", "The ratio is 1.50E2."),
      (#"{"order_status": "IN_TRANSIT"}"#, "Tell the order status.", "The order status is in transit."),
      (#"{"createdAt": "2026-03-14T09:30:00Z"}"#, "Tell createdAt.", "Created on 14 March 2026 at 09:30 UTC."),
      (#"{"slot": "2026-03-14T09:30"}"#, "Tell the slot.", "The slot is 14 March 2026 at 09:30."),
      (#"{"eta": "2026-03-14T00:00:00Z"}"#, "Tell the eta.", "The ETA is 14 March 2026."),
      (#"{"code": "2026-02-30"}"#, "Tell the code.", "The code is 2026-02-30."),
      (
        #"{"tags": ["a","b","c","d","e","f","g","h","i","j","k"]}"#, "Tell the tags.",
        "The tags are a, b, c, d, e, f, g, h and 3 more."
      ),
      (#"{"items": ["Tent, sand", "Socks, 2 pairs"]}"#, "List the items.", "The items are Tent, sand; Socks, 2 pairs."),
      (
        #"{"items": [{"name": "Mug", "quantity": 2, "price": 9.9, "sku_id": "x"}], "currency": "EUR"}"#,
        "List the items.", "The items are 2 × Mug (price €9.90)."
      ),
      (
        #"{"message": "We <b>shipped</b> it &amp; it is on its way"}"#, "Tell the message.",
        "We shipped it & it is on its way."
      ),
      (#"{"name": "a\u0000b\u202Ec\u001b[31md\n\ne"}"#, "Tell the name.", "The name is a bc [31md e."),
      (#"{"note": "5 < 6 and <script>alert(1)</script>ok"}"#, "Tell the note.", "The note is 5 < 6 and ok."),
      (#"{"note": "{{secret}}", "secret": "s"}"#, "Tell the note.", "The note is {{secret}}."),
    ]
  )
  func values(json: String, instructions: String, text: String) throws {
    #expect(try Self.reply(instructions, json).text == text)
  }

  @Test("Times are told in the zone that is given")
  func zone() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 2 * 3_600))
    let reply = try Self.reply(
      "Tell the slot.",
      #"{"slot": "2026-12-31T23:30:00-01:00"}"#,
      style: ReplyStyle(timeZone: zone)
    )
    #expect(reply.text == "The slot is 1 January 2027 at 02:30.")
  }

  @Test("A reply keeps to its length and says that there is more")
  func bounded() throws {
    let fields = (1...200).map { #""field_\#($0)": "\#(String(repeating: "word ", count: 30))""# }
    let reply = try Self.reply("Tell everything.", "{\(fields.joined(separator: ","))}")
    #expect(reply.text.count <= Reply.longest)
    #expect(reply.text.hasSuffix("There is more than I can show here."))
    #expect(reply.notes.count == 1)
  }

  @Test(
    "Tokens, keys and ids are not told unless they are named",
    arguments: [
      #""access_token": "SECRET""#, #""apiKey": "SECRET""#, #""password": "SECRET""#, #""user_id": "SECRET""#,
      #""_rev": "SECRET""#,
      #""x": "eyJSECRETSECRETSECRETSECRET""#, #""ref": "7d793037-a076-4a3b-9d6b-5ECRE7SECRET""#,
      #""link": "https://x.example/?token=SECRETSECRET""#, #""internalNote": "SECRET""#,
      #""a": {"secret": {"b": "SECRET"}}"#,
      #""rows": [{"name": "ok", "token": "SECRET"}]"#, #""pricing": "SECRET""#,
    ]
  )
  func secrets(member: String) throws {
    let reply = try Self.reply("Do not mention the price.", #"{"status": "fine", \#(member)}"#)
    #expect(reply.text.contains("The status is fine."))
    #expect(!reply.text.contains("SECRET"), "\(reply.text)")
  }

  @Test("No JSON, a bare value or an odd shape gives an honest reply")
  func oddResponses() throws {
    let plan = ResponsePlan(reading: ResponseInstructions("Tell the status."), against: nil)
    #expect(plan.reply(to: nil).text == "I don't have the status.")
    #expect(plan.reply(to: .string("OK")).text == "I don't have the status.")
    #expect(plan.reply(to: .array([])).text == "I don't have the status.")
    #expect(try Self.reply("Tell the status.", #"[{"status": "a"}, {"status": "b"}]"#).text == "The status is a and b.")
    #expect(try Self.reply("Do not mention x.", "[1, 2]").text == "That's done.")
    #expect(
      try Self.reply("Tell the status.", #"{"status": {"code": 4, "label": "Sent"}}"#).text
        == "The status is Sent."
    )
  }

  @Test("A reply names what it told and from where")
  func told() throws {
    let reply = try Self.reply("Tell the total. Leave out the warehouse.", Self.order)
    #expect(reply.told == [Reply.Told(field: FieldPath(["total"]), value: "€49.90")])
    #expect(reply.withheld == [FieldPath(["warehouse"])])
  }

  @Test("A number that says how an amount is scaled may be any number")
  func hostileScale() throws {
    let json = #"{"price": {"amount": 5, "currency": "EUR", "exponent": -9223372036854775808}}"#
    #expect(try Self.reply("Tell the price.", json).text.contains("5"))
  }

  @Test("Why something is so is kept back under each name that it has")
  func reasonsWithheld() throws {
    let json =
      #"{"status": "held", "delay_reason": "snow", "declined_because": "stolen card", "reason": {"text": "fraud"}}"#
    let text = try Self.reply("Tell everything but why it was declined.", json).text
    #expect(!text.contains("stolen") && !text.contains("fraud") && !text.contains("snow"), "\(text)")
  }

  @Test("A hostile response of many keys and levels is answered within bounds")
  func hostile() throws {
    let keys = (0..<20_000).map { #""k\#($0)": \#($0)"# }.joined(separator: ",")
    #expect(try Self.reply("Tell k19999.", "{\(keys)}").text == "I don't have the k19999.")
    #expect(try Self.reply("Leave out k1.", "{\(keys)}").text.count <= Reply.longest)
    let deep = String(repeating: #"{"a":"#, count: 60) + "1" + String(repeating: "}", count: 60)
    #expect(try Self.reply("Leave out b.", deep).text.count <= Reply.longest)
  }
}
