/// What a call says to the endpoint, as far as it decides what is done: neither how it proves who sends it, nor how long it
/// waits, nor the order of what is sent under names.
struct SentContent: Hashable, Sendable {
  private let method: Endpoint.Method
  /// Without the query; the URL as it was typed where no address can be read in it.
  private let address: String
  private let query: [Item]
  private let body: [Item]

  private struct Item: Hashable, Comparable, Sendable {
    var key: String
    var value: Value

    static func < (one: Item, other: Item) -> Bool {
      (one.key, one.value.order) < (other.key, other.value.order)
    }
  }

  private enum Value: Hashable, Sendable {
    case text(String)
    /// Another one each time, which makes no difference to what is done.
    case anyTalk
    case anySecret
    case none

    var order: String { if case .text(let text) = self { "text " + text } else { "\(self)" } }
  }

  init(_ action: Action, _ values: RunValues) {
    let endpoint = action.endpoint
    method = endpoint.method
    let rows = endpoint.parameters.map { Item(key: $0.key, value: Self.value(of: $0.property, values)) }
    var own: [Item] = []
    if let typed = try? EndpointAddress(endpoint.url) {
      address = typed.origin + Self.path(of: typed, action, values)
      let ownKey = endpoint.authentication.scheme.queryKey?.key
      own = Self.items(of: typed.query ?? "").filter { $0.key != ownKey }
    } else {
      address = endpoint.url
    }
    query = (endpoint.method.hasBody ? own : own + rows).sorted()
    body = endpoint.method.hasBody ? rows.sorted() : []
  }

  private static func value(of property: Property?, _ values: RunValues) -> Value {
    switch property {
    case .input(let id): values.value(of: id).map(Value.text) ?? .none
    case .fact(let fact) where fact.isOfCustomer: values.value(of: fact).map(Value.text) ?? .none
    case .fact: .anyTalk
    case .fixed(let text): .text(text)
    case .secret: .anySecret
    case nil: .none
    }
  }

  private static func path(of address: EndpointAddress, _ action: Action, _ values: RunValues) -> String {
    address.path.map { segment in
      "/"
        + segment.map { piece in
          switch piece {
          case .text(let encoded): encoded
          case .input(let name):
            PercentEncoding.encode(
              action.input(named: name).flatMap { values.value(of: $0.id) } ?? "",
              keeping: PercentEncoding.pathValue
            )
          }
        }.joined()
    }.joined()
  }

  private static func items(of query: String) -> [Item] {
    query.split(separator: "&").map { pair in
      let key = pair.prefix { $0 != "=" }
      return Item(
        key: PercentEncoding.decode(key),
        value: .text(PercentEncoding.decode(pair.dropFirst(key.count + 1)))
      )
    }
  }
}
