import Foundation
import Testing

@testable import BellhopCore

@Suite struct ProblemsTests {
  /// An action about which there is nothing to say; each test spoils one thing.
  private var sound: Action {
    Action(
      id: ActionID("a"),
      name: "Check order status",
      description: "Looks up an order.",
      triggers: [TriggerPhrase("Where is my order")],
      inputs: [RequiredInput(id: InputID("i"), name: "Order number", instructions: "For example A-1001")],
      endpoint: Endpoint(
        url: "https://api.example.com/orders/{{order number}}",
        parameters: [Parameter(key: "email", property: .fact(.customerEmail))]
      ),
      responseInstructions: ResponseInstructions("Tell the status."),
      sampleResponse: #"{"status":"shipped"}"#
    )
  }
  private let context = ProblemContext(secrets: [SecretBinding(name: SecretName("key"), hosts: ["api.example.com"])])

  func found(_ spoil: (inout Action) -> Void, in context: ProblemContext? = nil) -> [Problem] {
    var action = sound
    spoil(&action)
    return problems(of: action, in: context ?? self.context)
  }

  /// The one problem at a field, which a sound action doesn't have.
  func expect(
    _ severity: Problem.Severity,
    at field: Field,
    saying words: String,
    in context: ProblemContext? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    when spoil: (inout Action) -> Void
  ) {
    let matching = found(spoil, in: context).filter { $0.field == field }
    #expect(matching.map(\.severity) == [severity], sourceLocation: sourceLocation)
    #expect(matching.first?.sentence.contains(words) == true, "\(matching)", sourceLocation: sourceLocation)
    #expect(matching.first?.sentence.hasSuffix(".") == true, sourceLocation: sourceLocation)
  }

  func expectNothing(
    sourceLocation: SourceLocation = #_sourceLocation,
    when spoil: (inout Action) -> Void
  ) {
    #expect(found(spoil) == [], sourceLocation: sourceLocation)
  }

  @Test func `a sound action has none`() {
    #expect(found { _ in } == [])
  }

  @Test func `an empty action has an error for each thing that it can't do without`() {
    let fields = problems(of: Action(id: ActionID("a")), in: ProblemContext()).filter { $0.severity == .error }.map(
      \.field
    )
    #expect(fields == [.name, .triggers, .url])
  }

  // MARK: Describe the action

  @Test func `a name is needed and bounded`() {
    expect(.error, at: .name, saying: "name") { $0.name = "  " }
    expect(.error, at: .name, saying: "100") { $0.name = String(repeating: "é", count: 101) }
    expectNothing { $0.name = String(repeating: "é", count: 100) }
  }

  @Test func `a description is bounded`() {
    expect(.error, at: .description, saying: "1000") { $0.description = String(repeating: "x", count: 1_001) }
  }

  @Test func `a trigger is needed, filled, bounded`() {
    expect(.error, at: .triggers, saying: "trigger phrase") { $0.triggers = [] }
    expect(.error, at: .trigger(1), saying: "Enter") { $0.triggers.append(TriggerPhrase(" ")) }
    expect(.error, at: .trigger(1), saying: "Enter") { $0.triggers.append(TriggerPhrase("?!")) }
    expect(.error, at: .trigger(0), saying: "200") { $0.triggers = [TriggerPhrase(String(repeating: "x", count: 201))] }
    expect(.error, at: .triggers, saying: "50") { action in
      action.triggers = (0...50).map { TriggerPhrase("trigger \($0)") }
    }
  }

  @Test(arguments: [
    "where is my order", "WHERE is my  ORDER?",
    "Where\tis mÿ orđer".replacing("đ", with: "d").replacing("ÿ", with: "ý"),
  ])
  func `a trigger that this action has already is an error, however it is written`(again: String) {
    expect(.error, at: .trigger(1), saying: "already") { $0.triggers.append(TriggerPhrase(again)) }
  }

  @Test func `a trigger that another action has is a warning that names it`() {
    var other = sound
    other.id = ActionID("b")
    other.name = "Track a parcel"
    let context = ProblemContext(others: [sound, other], secrets: context.secrets)
    expect(.warning, at: .trigger(0), saying: "“Track a parcel”", in: context) { _ in }
    #expect(found({ _ in }, in: ProblemContext(others: [sound])) == [], "the action itself isn't another")
  }

  // MARK: Define required inputs

  @Test func `an input has a name of its own`() {
    expect(.error, at: .inputName(1), saying: "Name this input") { $0.inputs.append(RequiredInput(id: InputID("j"))) }
    expect(.error, at: .inputName(1), saying: "already") {
      $0.inputs.append(RequiredInput(id: InputID("j"), name: " ORDER  Númber"))
    }
    for apart in ["C++", "C#", "№", "#"] {
      expect(.warning, at: .inputName(1), saying: "Nothing uses") {
        $0.inputs[0].name = "C"
        $0.endpoint.url = "https://api.example.com/{{C}}"
        $0.inputs.append(RequiredInput(id: InputID("j"), name: apart))
      }
    }
    expect(.error, at: .inputName(1), saying: "{{") { $0.inputs.append(RequiredInput(id: InputID("j"), name: "a}}b")) }
    expect(.error, at: .inputName(1), saying: "60") {
      $0.inputs.append(RequiredInput(id: InputID("j"), name: String(repeating: "n", count: 61)))
    }
    expect(.error, at: .inputInstructions(0), saying: "1000") {
      $0.inputs[0].instructions = String(repeating: "n", count: 1_001)
    }
    expect(.error, at: .inputInstructions(0), saying: "“12345”") {
      $0.inputs[0].instructions = "Six digits, for example 12345"
    }
    expect(.error, at: .inputs, saying: "20") { action in
      action.inputs += (0..<20).map { RequiredInput(id: InputID("n\($0)"), name: "Input \($0)") }
    }
  }

  @Test func `an input that nothing uses is a warning`() {
    expect(.warning, at: .inputName(0), saying: "Nothing uses “Order number”") {
      $0.endpoint.url = "https://api.example.com/orders"
    }
    expectNothing {
      $0.endpoint.url = "https://api.example.com/orders"
      $0.endpoint.parameters = [Parameter(key: "id", property: .input(InputID("i")))]
    }
  }

  // MARK: Configure API

  @Test(arguments: [
    ("", "address"), ("orders", "https://"), ("ftp://example.com/{{order number}}", "ftp"),
    ("https://a:b@example.com/", "user name"), ("https://example.com/../x", ".."),
    ("https://example.com/{{Nothing}}", "{{Nothing}} names no input"),
    ("https://example.com/?o={{order number}}", "path"),
    ("https://example.com/{{order number", "}}"), ("http://example.com/{{order number}}", "unencrypted"),
    ("https://0x7f.1/{{order number}}", "four numbers"), ("https://[::1]/{{order number}}", "IPv6"),
    ("https://example.com/%zz", "%25"), ("https://example.com/" + String(repeating: "x", count: 2_000), "2000"),
  ])
  func `a URL that can't be called is an error`(url: String, words: String) {
    expect(.error, at: .url, saying: words) { $0.endpoint.url = url }
  }

  @Test(arguments: [
    "http://10.0.0.5/{{order number}}", "http://printer.local/{{order number}}", "http://orders:8080/{{order number}}",
  ])
  func `plain http to a private host is a warning`(url: String) {
    expect(.warning, at: .url, saying: "isn't encrypted") { $0.endpoint.url = url }
  }

  @Test(arguments: [
    "http://localhost:8080/{{order number}}", "http://127.0.0.1:1/{{order number}}",
    "HTTPS://Example.com/{{ORDER NUMBER}}",
  ])
  func `plain http on this machine is nothing to speak of`(url: String) {
    expectNothing { $0.endpoint.url = url }
  }

  @Test(arguments: [
    "token=abc123", "api_key=k1234", "apiKey=k1234", "X-Api-Key=k1234", "access_token=abcd", "hapikey=1234-5678",
    "client_secret=abcd", "password=hunter2", "x=sk_live_abcdefgh", "key=A1b2C3d4E5f6G7h8I9j0K1l2",
    "q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "auth=Bearer%20abcdefgh1",
  ])
  func `a credential typed into the URL is an error`(query: String) {
    expect(.error, at: .url, saying: "Keep it as a secret") { $0.endpoint.url += "?" + query }
  }

  @Test(arguments: [
    "token_type=bearer", "key=name", "q=tokens", "page=2", "keyword=password-reset", "sort=key", "code=A-1001",
    "fields=id,status", "hash=", "token=", "session=morning-tours-in-the-city",
  ])
  func `an ordinary query isn't taken for a credential`(query: String) {
    expectNothing { $0.endpoint.url += "?" + query }
  }

  @Test func `a credential in the path is an error`() {
    expect(.error, at: .url, saying: "secret") { $0.endpoint.url += "/ghp_0123456789abcdefghij0123" }
  }

  @Test(arguments: [
    ("Authorization", "Bearer abc"), ("Ocp-Apim-Subscription-Key", "1234"), ("api-key", "12345"),
    ("anything", "Bearer abcdefgh12"),
    ("anything", "sk_live_abcdefgh"), ("auth", "ZmFrZTpmYWtlMTIzNDU2Nzg5MDEy"),
    ("x", "-----BEGIN RSA PRIVATE KEY-----"),
    ("x", "Basic amFuZTpodW50ZXIyMg=="), ("x", "AKIAIOSFODNN7EXAMPLE"), ("x", "pat-na1-01234567-89ab-cdef"),
  ])
  func `a credential typed as a fixed value is an error`(key: String, value: String) {
    expect(.error, at: .parameterProperty(1), saying: "Keep it as a secret") {
      $0.endpoint.parameters.append(Parameter(key: key, property: .fixed(value)))
    }
  }

  @Test(arguments: [
    ("plan", "Basic subscription"), ("source", "chat"), ("note", "The bearer of this card is a member"),
    ("key", "status"),
    ("token_type", "bearer"), ("id", "550e8400-e29b-41d4-a716-446655440000"), ("empty", ""),
    ("code", "SUMMER-2026-SALE"),
  ])
  func `an ordinary fixed value isn't taken for a credential`(key: String, value: String) {
    expectNothing { $0.endpoint.parameters.append(Parameter(key: key, property: .fixed(value))) }
  }

  @Test func `a parameter has a key and a property that is there`() {
    expect(.error, at: .parameterKey(1), saying: "key") {
      $0.endpoint.parameters.append(Parameter(key: "", property: .fixed("x")))
    }
    expect(.error, at: .parameterKey(1), saying: "100") {
      $0.endpoint.parameters.append(Parameter(key: String(repeating: "k", count: 101), property: .fixed("x")))
    }
    expect(.error, at: .parameterProperty(1), saying: "Choose") { $0.endpoint.parameters.append(Parameter(key: "k")) }
    expect(.error, at: .parameterProperty(1), saying: "deleted") {
      $0.endpoint.parameters.append(Parameter(key: "k", property: .input(InputID("gone"))))
    }
    expect(.error, at: .parameterProperty(1), saying: "2000") {
      $0.endpoint.parameters.append(Parameter(key: "k", property: .fixed(String(repeating: "x", count: 2_001))))
    }
    expect(.error, at: .parameters, saying: "50") { action in
      action.endpoint.parameters = (0...50).map { Parameter(key: "k\($0)", property: .fixed("x")) }
    }
  }

  @Test func `a key may repeat in a query and is worth a warning in a body`() {
    let again = Parameter(key: "email", property: .fixed("x"))
    expectNothing { $0.endpoint.parameters.append(again) }
    expect(.warning, at: .parameterKey(1), saying: "twice") {
      $0.endpoint.method = .post
      $0.endpoint.parameters.append(again)
    }
  }

  @Test func `the header of the repeat key is one that can be sent`() {
    for (name, words) in [
      ("Idempotency-Key", nil), ("X-Request-Id", nil), ("Idempotency Key", "can't be the name of a header"),
      ("Clé", "can't be the name of a header"), ("Content-Length", "set by Bellhop itself"),
      ("HOST", "set by Bellhop itself"), ("x-hubspot-signature-v3", "set by Bellhop itself"),
      ("X-KEY", "holds the API key already"), (String(repeating: "k", count: 101), "100"),
    ] as [(String, String?)] {
      func spoil(_ action: inout Action) {
        action.endpoint.method = .post
        action.endpoint.idempotencyHeader = name
        action.endpoint.authentication = .apiKey(APIKey(name: "X-Key", location: .header, secret: SecretName("key")))
      }
      let found = found(spoil).filter { $0.field == .idempotencyHeader }
      #expect(found.map(\.severity) == (words == nil ? [] : [.error]), "\(name)")
      if let words { #expect(found.first?.sentence.contains(words) == true, "\(name)") }
      // What only looks something up sends none.
      #expect(
        self.found {
          spoil(&$0); $0.effect = .looksUp
        }.allSatisfy { $0.field != .idempotencyHeader }
      )
    }
  }

  @Test func `a secret exists and is bound to the host`() {
    for (secret, url, words) in [
      ("key", "https://api.example.com/{{order number}}", nil),
      ("other", "https://api.example.com/{{order number}}", "no secret “other”"),
      ("key", "https://example.com/{{order number}}", "may not be sent to example.com"),
      ("key", "https://api.example.com:444/{{order number}}", "api.example.com:444"),
      ("key", "not a url", nil),
    ] as [(String, String, String?)] {
      func check(at field: Field, _ spoil: (inout Action) -> Void) {
        let found = found {
          $0.endpoint.url = url
          spoil(&$0)
        }.filter { $0.field == field }
        #expect(found.count == (words == nil ? 0 : 1))
        if let words { #expect(found.first?.sentence.contains(words) == true) }
      }
      check(at: .authenticationSetting("secret")) {
        $0.endpoint.authentication = .apiKey(APIKey(name: "X-Key", location: .header, secret: SecretName(secret)))
      }
      check(at: .authenticationSetting("secret")) {
        $0.endpoint.authentication = .requestSignature(RequestSignature(version: .v2, secret: SecretName(secret)))
      }
      check(at: .parameterProperty(1)) {
        $0.endpoint.parameters.append(Parameter(key: "k", property: .secret(SecretName(secret))))
      }
    }
  }

  @Test func `an authentication is filled in`() {
    expect(.error, at: .authenticationSetting("secret"), saying: "Choose the secret") {
      $0.endpoint.authentication = .requestSignature(RequestSignature())
    }
    for (name, words) in [("", "Enter"), ("X Key", "header"), ("Host", "Bellhop"), ("content-type", "Bellhop")] {
      expect(.error, at: .authenticationSetting("name"), saying: words) {
        $0.endpoint.authentication = .apiKey(APIKey(name: name, location: .header, secret: SecretName("key")))
      }
    }
    expectNothing {
      $0.endpoint.authentication = .apiKey(APIKey(name: "a key", location: .query, secret: SecretName("key")))
    }
  }

  @Test(arguments: [0, 61, -5])
  func `a timeout is within its bounds`(timeout: Int) {
    expect(.error, at: .timeout, saying: "1–60") { $0.endpoint.timeout = timeout }
  }

  // MARK: Response instructions

  @Test func `response instructions are wanted and bounded`() {
    expect(.warning, at: .responseInstructions, saying: "Say what") {
      $0.responseInstructions = ResponseInstructions(" \n")
    }
    expect(.error, at: .responseInstructions, saying: "5000") {
      $0.responseInstructions = ResponseInstructions(String(repeating: "x", count: 5_001))
    }
  }

  @Test func `a sample is JSON and bounded`() {
    expect(.error, at: .sampleResponse, saying: "line 1, column 2") { $0.sampleResponse = "{status: 1}" }
    expect(.error, at: .sampleResponse, saying: "1 MiB") {
      $0.sampleResponse = "\"" + String(repeating: "x", count: 1 << 20) + "\""
    }
    #expect(!found { $0.sampleResponse = " \n" }.contains { $0.field == .sampleResponse })
  }

  @Test func `problems stand in the order of the form`() {
    let found = found {
      $0.sampleResponse = "{"
      $0.endpoint.url = ""
      $0.inputs[0].name = ""
      $0.name = ""
    }
    #expect(found.map(\.field) == [.name, .inputName(0), .url, .sampleResponse])
  }
}
