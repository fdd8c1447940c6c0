import Foundation

/// Which shops have a thing in a size.
struct Stock: Sendable {
  private struct Search: Decodable {
    var product: String
    var size: String
  }

  func search(_ request: ReceivedRequest) -> DemoReply {
    guard let search = try? JSONDecoder().decode(Search.self, from: request.body) else {
      return .problem(400, "The body must be JSON with product and size.")
    }
    return .json(200, json(product: search.product, size: search.size))
  }

  func json(product: String, size: String) -> String {
    """
    {
      "product": \(quoted(product)),
      "size": \(quoted(size)),
      "available_online": true,
      "shops": ["Leith (Harbour Street 4)", "Porto (Rua das Flores 21)", "Utrecht (Oudegracht 88)"],
      "purchase_price": 41.2
    }
    """
  }
}
