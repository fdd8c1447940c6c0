import BellhopCore

extension DemoContent {
  /// A GET with a query.
  var checkOrderStatus: Action {
    let number = RequiredInput(
      id: InputID("order-number"),
      name: "Order number",
      instructions: "The letters ORD, a dash and five digits, for example ORD-12345. It is in the confirmation email."
    )
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7001"),
      name: "Check order status",
      description: "Find out where an order is and when it will arrive.",
      triggers: triggers(
        "Where is my order",
        "Check my order status",
        "When will my order arrive",
        "Has my order shipped",
        "Order status"
      ),
      inputs: [number],
      endpoint: Endpoint(
        method: .get,
        url: url("/orders"),
        parameters: [Parameter(key: "order_number", property: .input(number.id))]
      ),
      responseInstructions: ResponseInstructions(
        """
        Tell the customer the status, the estimated delivery and the carrier, and list the items.
        Never mention the internal note.
        """
      ),
      sampleResponse: Orders(days: days).json(Orders.all[0])
    )
  }
}
