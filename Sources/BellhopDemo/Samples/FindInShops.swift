import BellhopCore

extension DemoContent {
  /// A look-up by POST, which says so and therefore asks for no confirmation; its signature is of version 2.
  var findInShops: Action {
    let product = RequiredInput(
      id: InputID("product"),
      name: "Product",
      instructions: "What the customer is looking for, in a few words."
    )
    let size = RequiredInput(id: InputID("size"), name: "Size", instructions: "One of S, M, L or XL.")
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7007"),
      name: "Find it in a shop",
      description: "See which shops have a product in the right size.",
      triggers: triggers("Is this in stock", "Which shop has it", "Do you have this in my size", "Find a shop"),
      inputs: [product, size],
      endpoint: Endpoint(
        method: .post,
        url: url("/stock/search"),
        authentication: .requestSignature(RequestSignature(version: .v2, secret: Self.signingSecret)),
        parameters: [
          Parameter(key: "product", property: .input(product.id)),
          Parameter(key: "size", property: .input(size.id)),
        ]
      ),
      responseInstructions: ResponseInstructions(
        """
        Say "You can find it in size {{size}} here: {{shops}}." Include whether it is available online.
        Never tell the purchase price.
        """
      ),
      sampleResponse: Stock().json(product: "Trail jacket", size: "M"),
      effect: .looksUp
    )
  }
}
