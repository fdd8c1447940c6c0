import Testing

@testable import BellhopCore

/// Instructions as admins write them, against a response as APIs send them.
@Suite struct InstructionWordingTests {
  static let response = """
    {"data": {
      "order": {
        "id": "8f2", "number": "ORD-1", "status": "in_transit", "placedAt": "2026-03-01T10:00:00Z", "eta": "2026-03-14",
        "shipping_address": {"street": "5 Rue", "city": "Paris"}, "billing_address": {"street": "9 Rue", "city": "Lyon"},
        "lines": [{"sku": "A1", "name": "Mug", "qty": 2, "unit_price": 9.9}, {"sku": "B2", "name": "Cup", "qty": 1}],
        "total": 23.8, "currency": "EUR", "is_gift": false
      },
      "customer": {"id": "c1", "name": "Jane Doe", "email": "jane@x.io", "phone": "+336123", "loyalty_points": 120,
        "notes": "VIP, complains often"},
      "tracking": {"carrier": "DHL", "number": "JD0001", "url": "https://dhl.example/JD0001"}
    }, "meta": {"request_id": "r-1", "took_ms": 12, "cost_price": 3.2, "margin": 0.4}}
    """

  @Test(
    "The fields that are named are told in the admin's words",
    arguments: [
      (
        "Tell the customer the order status, the estimated delivery date and the tracking number. "
          + "Do not share the customer's phone number or email.",
        "The order status is in transit. The estimated delivery date is 14 March 2026. The tracking number is JD0001."
      ),
      (
        "Include the status, carrier and tracking URL in the answer. Exclude internal data such as margin and cost price.",
        "The status is in transit. The carrier is DHL. The tracking URL is https://dhl.example/JD0001"
      ),
      ("Only include the order number and total.", "The order number is ORD-1. The total is €23.80."),
      (
        "Provide the customer with the current status of their order and when it should arrive.",
        "The current status of your order is in transit. The ETA is 14 March 2026."
      ),
      (
        "Respond with the order status and ETA. If the order has been delivered, thank them for their purchase.",
        "The order status is in transit. The ETA is 14 March 2026."
      ),
      (
        "Tell them the items they ordered.",
        "The items you ordered are 2 × Mug (SKU A1, unit price €9.90) and 1 × Cup (SKU B2)."
      ),
      ("Return the tracking number. Don't return anything else about the customer.", "The tracking number is JD0001."),
      ("Confirm that the order was found and give its status.", "The status is in transit."),
      ("Use a friendly tone. Mention the carrier name. Leave out SKU codes.", "The carrier name is DHL."),
      ("Tell the customer how many loyalty points they have.", "You have 120 loyalty points."),
      ("Inform the customer about the status of the order.", "The status of the order is in transit."),
      (
        "Say: Your order {{data.order.number}} is {{data.order.status}}. It should arrive on {{data.order.eta}}.",
        "Your order ORD-1 is in transit. It should arrive on 14 March 2026."
      ),
      (
        "Respond \"Hi {{customer.name}}, your order is {{order.status}}.\" Don't add anything else.",
        "Hi Jane Doe, your order is in transit."
      ),
      (
        "The response must include the tracking number and must not include the email.",
        "The tracking number is JD0001."
      ),
      ("The agent must include the status and should exclude the notes.", "The status is in transit."),
      (
        "Mentionnez le statut de la commande et le numéro de suivi. Ne communiquez jamais les notes.",
        "The order status is in transit. The tracking number is JD0001."
      ),
      ("Dites au client le statut et le transporteur.", "The order status is in transit. The carrier is DHL."),
      ("Réponse : « Votre commande {{order.number}} arrive. »", "Votre commande ORD-1 arrive."),
      ("Tell the customer's name and e-mail.", "Your name is Jane Doe. The e-mail is jane@x.io."),
      (
        "Give order.status and tracking.url",
        "The order status is in transit. The tracking link is https://dhl.example/JD0001"
      ),
      ("Show `data.order.total`", "The order total is €23.80."),
      (
        "When the status is in transit, give the tracking link. Always give the status.",
        "The tracking link is https://dhl.example/JD0001\nThe status is in transit."
      ),
      ("Reply in French. Give the status in a short sentence.", "The status is in transit."),
      (
        "Apologise for the delay and provide the new delivery date.",
        "I'm sorry for the delay. The new delivery date is 14 March 2026."
      ),
      ("Thank the customer for their patience.", "Thank you for your patience."),
      ("Tell the customer whether the order is a gift.", "The order is not a gift."),
      ("Include the total price, not the unit prices.", "The total price is €23.80."),
      ("Give the delivery city only.", "The delivery city is Paris."),
      ("Tell when it was cancelled.", "I don't have that information."),
    ]
  )
  func tells(instructions: String, text: String) throws {
    #expect(try ReplyTests.reply(instructions, Self.response).text == text, "\(InstructionReading(instructions))")
  }

  @Test(
    "Exactly the fields that are named are left out",
    arguments: [
      ("Do not share the customer's phone number or email.", ["customer.email", "customer.phone"]),
      ("Exclude internal data such as margin and cost price.", ["meta.cost_price", "meta.margin"]),
      ("Never mention prices.", ["order.lines.unit_price", "meta.cost_price"]),
      ("Leave out SKU codes.", ["order.lines.sku"]),
      ("Please don't share the notes with the customer", ["customer.notes"]),
      ("Do NOT reveal total or currency", ["order.total", "order.currency"]),
      ("Ne pas inclure l'e-mail du client ni son téléphone.", ["customer.email", "customer.phone"]),
      ("Do not say when it was placed.", ["order.placedAt"]),
      ("Do not include the id.", ["order.id", "customer.id", "meta.request_id"]),
      (
        "Do not include any personal data (email, phone).",
        [
          "order.shipping_address", "order.shipping_address.street", "order.shipping_address.city",
          "order.billing_address",
          "order.billing_address.street", "order.billing_address.city", "customer.email", "customer.phone",
        ]
      ),
    ]
  )
  func leavesOut(instructions: String, fields: [String]) throws {
    let plan = ResponsePlan(reading: ResponseInstructions(instructions), against: try JSONValue(parsing: Self.response))
    let short = plan.withhold.map(\.description).map { $0.hasPrefix("data.") ? String($0.dropFirst(5)) : $0 }
    #expect(short == fields)
  }

  @Test("Words that could mean two fields tell neither, and the admin is asked")
  func unclear() throws {
    let response = try JSONValue(parsing: Self.response)
    let plan = ResponsePlan(reading: ResponseInstructions("Mention the price."), against: response)
    #expect(plan.tell.isEmpty)
    #expect(plan.reply(to: response).text == "I don't have the price.")
    #expect(
      plan.problems.map(\.sentence) == [
        "“price” may mean data.order.lines.unit_price, meta.cost_price, so none is told. "
          + "Write which, such as data.order.lines.unit_price."
      ]
    )
  }

  @Test(
    "What needs a language model is said to be not understood",
    arguments: [
      "Be friendly.", "Always greet the customer by name.", "Reply in French.",
      "Give only what the customer asked for.",
      "If it is late, offer a discount.", "Use at most two sentences.",
      "Keep it short.",
    ]
  )
  func notUnderstood(instructions: String) throws {
    let plan = ResponsePlan(reading: ResponseInstructions(instructions), against: try JSONValue(parsing: Self.response))
    #expect(plan.notUnderstood == [instructions])
  }
}
