import BellhopCore

extension DemoContent {
  /// A POST whose signature the sample API verifies, version 3.
  var cancelOrder: Action {
    let number = RequiredInput(
      id: InputID("order-number"),
      name: "Order number",
      instructions: "The letters ORD, a dash and five digits, for example ORD-20077."
    )
    let reason = RequiredInput(
      id: InputID("reason"),
      name: "Reason",
      instructions: "One of: changed my mind, ordered by mistake, takes too long."
    )
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7004"),
      name: "Cancel an order",
      description: "Cancel an order that hasn't left the warehouse yet and pay the money back.",
      triggers: triggers(
        "Cancel my order",
        "I want to cancel an order",
        "I don't want my order any more",
        "Refund my order"
      ),
      inputs: [number, reason],
      endpoint: Endpoint(
        method: .post,
        url: url("/orders/cancel"),
        authentication: .requestSignature(RequestSignature(version: .v3, secret: Self.signingSecret)),
        parameters: [
          Parameter(key: "order_number", property: .input(number.id)),
          Parameter(key: "reason", property: .input(reason.id)),
          Parameter(key: "email", property: .fact(.customerEmail)),
        ],
        idempotencyHeader: Endpoint.usualIdempotencyHeader
      ),
      responseInstructions: ResponseInstructions(
        """
        Tell the order number, the refund amount and the refund date.
        Do not mention the risk score.
        """
      ),
      sampleResponse: Orders(days: days).cancellation(
        of: Orders.all[1],
        reason: "changed my mind",
        email: Self.customer.email
      )
    )
  }
}
