import BellhopCore
import Foundation
import Testing

/// What a request carries so that it is let in, and to whom that goes.
extension RequestBuildingTests {
  @Test func `an API key goes into its header or at the end of the query`() throws {
    let secret = Secret(name: SecretName("key"), value: "k&1", hosts: ["api.example.com"])
    let inHeader = try prepare(
      action(
        .get,
        "https://api.example.com/",
        [],
        .apiKey(APIKey(name: "X-Api-Key", location: .header, secret: SecretName("key")))
      ),
      secrets: [secret]
    )
    #expect(inHeader.headers.last == Header("X-Api-Key", "k&1"))
    #expect(inHeader.url == "https://api.example.com/")
    let inQuery = try prepare(
      action(
        .post,
        "https://api.example.com/?a=1",
        [],
        .apiKey(APIKey(name: "key", location: .query, secret: SecretName("key")))
      ),
      secrets: [secret]
    )
    #expect(inQuery.url == "https://api.example.com/?a=1&key=k%261")
  }

  @Test func `a secret goes only to its hosts`() {
    let authentication = Authentication.apiKey(APIKey(name: "X-Api-Key", location: .header, secret: SecretName("key")))
    for hosts in [[], ["example.com"], ["api.example.com:8443"], ["api.example.com.evil.org"]] {
      let failure = #expect(throws: CallFailure.self) {
        try prepare(
          action(.get, "https://api.example.com/", [], authentication),
          secrets: [Secret(name: SecretName("key"), value: "very-secret", hosts: hosts)]
        )
      }
      #expect(failure?.detail.contains("may not be sent to api.example.com") == true)
      #expect(failure?.detail.contains("very-secret") == false)
    }
    let row = #expect(throws: CallFailure.self) {
      try prepare(
        action(.get, "https://api.example.com:444/", [("k", .secret(SecretName("key")))]),
        secrets: [Secret(name: SecretName("key"), value: "very-secret", hosts: ["api.example.com"])]
      )
    }
    #expect(row?.detail.contains("api.example.com:444") == true)
  }

  @Test(
    arguments: [
      ("https://h.example/", ["h.example", "h.example:443"]),
      ("https://h.example:443/", ["h.example", "h.example:443"]),
      ("https://h.example:80/", ["h.example:80"]), ("http://127.0.0.1:80/", ["127.0.0.1", "127.0.0.1:80"]),
      ("http://127.0.0.1:443/", ["127.0.0.1:443"]), ("https://h.example:8443/", ["h.example:8443"]),
    ]
  )
  func `a secret's host may name the scheme's own port, and must name any other`(url: String, allowed: [String]) throws
  {
    let hosts = ["h.example", "127.0.0.1"].flatMap { [$0, $0 + ":80", $0 + ":443", $0 + ":8443"] }
    for host in hosts {
      let secret = Secret(name: SecretName("key"), value: "value", hosts: [host])
      let call = action(.get, url, [("k", .secret(SecretName("key")))])
      #expect(((try? prepare(call, secrets: [secret])) != nil) == allowed.contains(host), "\(host)")
      let problems = problems(of: call, in: ProblemContext(secrets: [secret.binding]))
      #expect(problems.contains { $0.field == .parameterProperty(0) } != allowed.contains(host), "\(host)")
    }
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\0b", "a\u{7F}"])
  func `a header value with a line break is refused`(value: String) {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(
        action(
          .get,
          "https://api.example.com/",
          [],
          .apiKey(APIKey(name: "X-Key", location: .header, secret: SecretName("key")))
        ),
        secrets: [Secret(name: SecretName("key"), value: value, hosts: ["api.example.com"])]
      )
    }
    #expect(failure?.kind == .configuration)
  }

  @Test(arguments: ["Host", "content-length", "Transfer-Encoding", "CONNECTION", "X Bad", "X:Y", "", "é"])
  func `a header that is ours or isn't a token can't be set`(name: String) {
    let failure = #expect(throws: CallFailure.self) {
      try prepare(
        action(
          .get,
          "https://api.example.com/",
          [],
          .apiKey(APIKey(name: name, location: .header, secret: SecretName("key")))
        ),
        secrets: [Secret(name: SecretName("key"), value: "value", hosts: ["api.example.com"])]
      )
    }
    #expect(failure?.kind == .configuration)
  }

  @Test func `a request is signed over the bytes that are sent`() throws {
    let secret = Secret(
      name: SecretName("app"),
      value: "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy",
      hosts: ["www.example.com"]
    )
    let rows: [(String, Property)] = [("order_id", .input(order.id)), ("email", .fact(.customerEmail))]
    let v3 = try prepare(
      action(
        .get,
        "https://www.example.com/orders",
        rows,
        .requestSignature(RequestSignature(version: .v3, secret: SecretName("app")))
      ),
      secrets: [secret]
    )
    #expect(v3.url == "https://www.example.com/orders?order_id=A-1001&email=jane@example.com")
    #expect(v3.headers.contains(Header("X-HubSpot-Signature-v3", "cAISeYBFHWVaq9U+i6Y+6a5KRBB4ciKwK1ftkgr3g6I=")))
    #expect(v3.headers.contains(Header("X-HubSpot-Request-Timestamp", "1700000000000")))
    let v2 = try prepare(
      action(
        .post,
        "https://www.example.com/webhook_uri",
        [("example_field", .fixed("example_value"))],
        .requestSignature(RequestSignature(version: .v2, secret: SecretName("app")))
      ),
      secrets: [secret]
    )
    #expect(
      v2.headers.contains(
        Header("X-HubSpot-Signature", "9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900")
      )
    )
    #expect(v2.headers.contains(Header("X-HubSpot-Signature-Version", "v2")))
  }

  @Test func `the inspector is told what was signed, without the secret`() throws {
    let secret = Secret(name: SecretName("app"), value: "signing-secret", hosts: ["www.example.com"])
    for version in RequestSignature.Version.allCases {
      let scheme = RequestSignature(version: version, secret: SecretName("app"))
      let request = try prepare(
        action(.post, "https://www.example.com/a%3Ab", [("k", .fixed("v"))], .requestSignature(scheme)),
        secrets: [secret]
      )
      let signed = scheme.explanation(of: request).first?.text
      switch version {
      case .v2: #expect(signed == #"••••••POSThttps://www.example.com/a%3Ab{"k":"v"}"#)
      case .v3: #expect(signed == #"POSThttps://www.example.com/a:b{"k":"v"}1700000000000"#)
      }
    }
  }
}
