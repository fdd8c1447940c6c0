import BellhopCore
import Foundation
import Testing

@Suite struct RequestBuildingTests {
  let now = Date(timeIntervalSince1970: 1_700_000_000)
  let order = RequiredInput(id: InputID("i1"), name: "Order number", instructions: "")

  func action(
    _ method: Endpoint.Method = .get,
    _ url: String,
    _ rows: [(String, Property)] = [],
    _ authentication: Authentication = .none
  ) -> Action {
    Action(
      id: ActionID("a"),
      inputs: [order],
      endpoint: Endpoint(
        method: method,
        url: url,
        authentication: authentication,
        parameters: rows.map { Parameter(key: $0.0, property: $0.1) }
      )
    )
  }

  func prepare(
    _ action: Action,
    order: String = "A-1001",
    secrets: [Secret] = []
  ) throws(CallFailure) -> PreparedRequest {
    try action.prepareRequest(
      values: RunValues(
        inputs: [self.order.id: order],
        customer: Customer(name: "Zoë", email: "jane@example.com", id: ""),
        conversationID: "c-1",
        message: "where is it?"
      ),
      secrets: Secrets(secrets),
      now: now
    )
  }

  @Test func `what changes something carries the key of its run, the same for the same run`() throws {
    var posting = action(.post, "https://api.example.com/orders")
    posting.endpoint.idempotencyHeader = "Idempotency-Key"
    func key(_ action: Action, _ run: RunID?) throws -> String? {
      try action.prepareRequest(values: RunValues(run: run), secrets: Secrets(), now: now).headers
        .first { $0.name == "Idempotency-Key" }?.value
    }
    let first = try #require(try key(posting, RunID(conversation: "c", number: 1)))
    #expect(UUID(uuidString: first) != nil)
    #expect(try key(posting, RunID(conversation: "c", number: 1)) == first)
    #expect(try key(posting, RunID(conversation: "c", number: 2)) != first)
    #expect(try key(posting, RunID(conversation: "d", number: 1)) != first)
    #expect(try key(posting, nil) == nil)
    posting.effect = .looksUp
    #expect(try key(posting, RunID(conversation: "c", number: 1)) == nil)
    posting.effect = .changes
    posting.endpoint.method = .get
    #expect(try key(posting, RunID(conversation: "c", number: 1)) == first)
    posting.endpoint.idempotencyHeader = nil
    #expect(try key(posting, RunID(conversation: "c", number: 1)) == nil)
    posting.endpoint.idempotencyHeader = "Transfer-Encoding"
    #expect(throws: CallFailure.self) { try key(posting, RunID(conversation: "c", number: 1)) }
  }

  @Test(arguments: ["..", "../x", "a/../b", "."])
  func `a value that can't stand in the path is named by its input`(value: String) throws {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(action(.get, "https://api.example.com/p/{{order number}}/end"), order: value)
    }
    #expect(failure?.input == order.id)
    #expect(failure?.kind == .configuration)
  }

  @Test func `the address's own query comes first, then the rows in their order, and keys repeat`() throws {
    let request = try prepare(
      action(
        .get,
        "https://api.example.com/orders?tag=a&tag=b",
        [("tag", .fixed("c")), ("id", .input(order.id)), ("tag", .fixed("d"))]
      )
    )
    #expect(request.url == "https://api.example.com/orders?tag=a&tag=b&tag=c&id=A-1001&tag=d")
    #expect(request.body == nil)
  }

  @Test(arguments: [
    ("a b", "a%20b"), ("a&b=c+d%e#f", "a%26b%3Dc%2Bd%25e%23f"), (":/?@!$'()*,;", ":/?@!$'()*,;"),
    ("-._~", "-._~"), ("é😀", "%C3%A9%F0%9F%98%80"), ("\"<>[]{}|\\^`", "%22%3C%3E%5B%5D%7B%7D%7C%5C%5E%60"),
    ("a\nb\t", "a%0Ab%09"), ("..", ".."), ("%2e", "%252e"), ("", ""),
  ])
  func `a value in the query is encoded but for what the signature decodes`(value: String, encoded: String) throws {
    let request = try prepare(action(.get, "https://api.example.com/", [("q", .fixed(value))]))
    #expect(request.url == "https://api.example.com/?q=\(encoded)")
  }

  @Test(arguments: [
    ("a b", "a%20b"), ("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("50%", "50%25"), ("jane@x.org", "jane%40x.org"),
    ("é", "%C3%A9"), ("...", "..."), ("..a", "..a"),
  ])
  func `a value in the path stays in its segment`(value: String, encoded: String) throws {
    let request = try prepare(action(.get, "https://api.example.com/o/{{ order NUMBER }}/status"), order: value)
    #expect(request.url == "https://api.example.com/o/\(encoded)/status")
  }

  @Test(arguments: ["..", ".", "%2e%2E", "a/../b", "..\\", "%252e%252e"])
  func `a value that would lead to another address is refused`(value: String) {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(action(.get, "https://api.example.com/o/{{Order number}}"), order: value)
    }
    #expect(failure?.kind == .configuration)
    #expect(failure?.detail.contains("“Order number”") == true)
  }

  @Test func `dots that only the whole segment shows are refused`() {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(action(.get, "https://api.example.com/.{{Order number}}/x"), order: ".")
    }
    #expect(failure?.kind == .configuration)
  }

  @Test(arguments: [
    ("https://example.com", "https://example.com/"), ("https://example.com?a=1", "https://example.com/?a=1"),
    ("HTTP://LocalHost:80/A", "http://localhost/A"), ("https://example.com/a?#frag", "https://example.com/a"),
    ("https://example.com/é|a[b]", "https://example.com/%C3%A9%7Ca%5Bb%5D"),
    ("https://example.com//a//", "https://example.com//a//"),
    ("https://example.com/?filter[state]=open", "https://example.com/?filter%5Bstate%5D=open"),
    ("https://example.com/a%3ab", "https://example.com/a%3ab"),
  ])
  func `an address is brought to the form that is sent`(typed: String, sent: String) throws {
    #expect(try prepare(action(.get, typed)).url == sent)
  }

  @Test func `plain http to a public host is refused, whatever the editor said`() {
    let failure = #expect(throws: CallFailure.self) { try prepare(action(.get, "http://example.com/")) }
    #expect(failure?.kind == .configuration)
    #expect(throws: Never.self) { try prepare(action(.get, "http://10.0.0.5/")) }
  }

  @Test func `a POST carries the rows as a compact object in their order, all values as strings`() throws {
    let request = try prepare(
      action(
        .post,
        "https://api.example.com/orders?v=2",
        [
          ("z", .fixed("1")), ("url", .fixed("https://x/é\"\\\n")), ("a", .fact(.customerName)),
          ("n", .input(order.id)),
        ]
      ),
      order: "42"
    )
    #expect(request.url == "https://api.example.com/orders?v=2")
    let body = String(decoding: request.body ?? Data(), as: UTF8.self)
    #expect(body == #"{"z":"1","url":"https://x/é\"\\\n","a":"Zoë","n":"42"}"#)
    #expect(request.headers.contains(Header("Content-Type", "application/json")))
  }

  @Test(arguments: [
    ("3", ValueType.number, "3"), ("007", .number, "7"), ("-12.50", .number, "-12.50"), ("+0.5", .number, "0.5"),
    ("yes", .boolean, "true"), ("no", .boolean, "false"), ("007", .text, "\"007\""),
  ])
  func `a value of the body is of the type that its row says`(_ value: String, _ type: ValueType, _ sent: String) throws
  {
    var posting = action(.post, "https://api.example.com/orders", [("n", .input(order.id))])
    posting.endpoint.parameters[0].type = type
    let body = String(decoding: try prepare(posting, order: value).body ?? Data(), as: UTF8.self)
    #expect(body == "{\"n\":\(sent)}")
    posting.endpoint.method = .get
    #expect(
      try prepare(posting, order: value).url.hasSuffix(type == .number && value == "+0.5" ? "n=%2B0.5" : "n=\(value)")
    )
  }

  @Test(arguments: [
    ("1e5", ValueType.number), ("1,5", .number), (".5", .number), ("--1", .number), ("NaN", .number),
    ("12\"}", .number), ("perhaps", .boolean), ("1", .boolean),
  ])
  func `a value that isn't of its row's type isn't sent`(_ value: String, _ type: ValueType) {
    var posting = action(.post, "https://api.example.com/orders", [("n", .input(order.id))])
    posting.endpoint.parameters[0].type = type
    let failure = #expect(throws: CallFailure.self) { try prepare(posting, order: value) }
    #expect(failure?.kind == .configuration)
    #expect(failure?.detail.contains("“n”") == true)
  }

  @Test func `true and false are said in the words of the input`() throws {
    var posting = action(.post, "https://api.example.com/orders", [("gift", .input(order.id))])
    posting.inputs[0].format = .yesNo(YesNoWords(yes: "Y", no: "N"))
    posting.endpoint.parameters[0].type = .boolean
    #expect(try prepare(posting, order: "Y").body == Data(#"{"gift":true}"#.utf8))
    #expect(try prepare(posting, order: "N").body == Data(#"{"gift":false}"#.utf8))
  }

  @Test func `a row of before there were types is text, and text isn't written`() throws {
    let row = Parameter(key: "n", property: .fixed("1"))
    let written = try JSONEncoder().encode(row)
    #expect(!String(decoding: written, as: UTF8.self).contains("type"))
    #expect(try JSONDecoder().decode(Parameter.self, from: written) == row)
    let number = Parameter(key: "n", property: .fixed("1"), type: .number)
    #expect(try JSONDecoder().decode(Parameter.self, from: JSONEncoder().encode(number)) == number)
  }

  @Test func `a POST without rows carries an empty object`() throws {
    #expect(try prepare(action(.post, "https://api.example.com/")).body == Data("{}".utf8))
  }

  @Test func `the headers that URLSession would make up are ours`() throws {
    let headers = try prepare(action(.get, "https://api.example.com/")).headers
    #expect(headers.map(\.name) == ["Accept", "Accept-Encoding", "Accept-Language", "User-Agent"])
  }

  @Test func `a fact that isn't known is never sent empty`() {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(action(.get, "https://api.example.com/", [("id", .fact(.customerID))]))
    }
    #expect(failure?.detail.hasPrefix("Customer's id isn't known") == true)
  }

  @Test func `an input without a value, a placeholder without an input and an unfinished row are refused`() {
    #expect(throws: CallFailure.self) {
      try prepare(action(.get, "https://api.example.com/{{Order number}}"), order: "")
    }
    #expect(throws: CallFailure.self) { try prepare(action(.get, "https://api.example.com/{{Other}}")) }
    var unfinished = action(.get, "https://api.example.com/")
    unfinished.endpoint.parameters = [Parameter(key: "a", property: nil)]
    #expect(throws: CallFailure.self) { try prepare(unfinished) }
  }

  @Test func `a timeout is brought within its bounds`() throws {
    var patient = action(.get, "https://api.example.com/")
    patient.endpoint.timeout = 100_000
    #expect(try prepare(patient).timeout == 60)
    patient.endpoint.timeout = -1
    #expect(try prepare(patient).timeout == 1)
  }

  @Test func `any text in any place gives a request that says what was typed, or a refusal`() throws {
    let alphabet = Array("a/.%2eE?#&=+ é😀\\:@'\"{}[]|^`<>~\n")
    var state: UInt64 = 7
    func random(_ length: Int) -> String {
      String(
        (0..<length).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return alphabet[Int(state >> 33) % alphabet.count]
        }
      )
    }
    var built = 0
    for _ in 0..<3_000 {
      let fuzzed = action(
        .get,
        "https://h.example/\(random(3))/{{Order number}}?\(random(3))",
        [(random(2), .fixed(random(4)))]
      )
      guard let request = try? prepare(fuzzed, order: random(4)) else { continue }
      built += 1
      let components = try #require(URLComponents(string: request.url))
      #expect(components.host == "h.example")
      #expect(components.fragment == nil)
      #expect(!components.path.split(separator: "/").contains(".."))
      let row = try #require(components.queryItems?.last)
      guard case .fixed(let value)? = fuzzed.endpoint.parameters[0].property else { continue }
      #expect(row == URLQueryItem(name: fuzzed.endpoint.parameters[0].key, value: value))
    }
    #expect(built > 500)
  }
}
