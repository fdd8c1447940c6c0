import Testing

@testable import BellhopCore

/// Identifiers with what nobody sees in them, and keys that a request would carry twice.
extension ProblemsTests {
  @Test func `what nobody sees in an identifier is an error at its field`() {
    expect(.error, at: .url, saying: "zero-width space, U+200B, stands around") {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}\u{200b}"
    }
    expect(.error, at: .url, saying: "a zero-width space, U+200B, after “https://api.exam”") {
      $0.endpoint.url = "https://api.exam\u{200b}ple.com/orders/{{order number}}"
    }
    expect(.error, at: .parameterKey(0), saying: "A space stands around the key") {
      $0.endpoint.parameters[0].key = "email "
    }
    expect(.error, at: .parameterKey(0), saying: "a byte order mark, U+FEFF, after “em”") {
      $0.endpoint.parameters[0].key = "em\u{feff}ail"
    }
    for location in APIKey.Location.allCases {
      expect(.error, at: .authenticationSetting("name"), saying: "a word joiner, U+2060,") {
        $0.endpoint.authentication = .apiKey(
          APIKey(name: "X-Api\u{2060}Key", location: location, secret: SecretName("key"))
        )
      }
    }
    expect(.warning, at: .parameterValue(1), saying: "a change of writing direction, U+202E,") {
      $0.endpoint.parameters.append(Parameter(key: "kind", property: .fixed("a\u{202e}b")))
    }
    // White space around an address was never sent, and a name between braces is prose.
    expectNothing { $0.endpoint.url = " https://api.example.com/orders/{{order number}}\u{a0}" }
  }

  @Test func `a host names what nobody sees in it`() {
    #expect(HostName.Fault.character("\u{200b}").sentence.contains("a zero-width space, U+200B,"))
    #expect(HostName.Fault.character("é").sentence.contains("“é”"))
  }

  @Test func `a key that the URL's own query has already is a warning at its row`() {
    expect(.warning, at: .parameterKey(0), saying: "“email” already") {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}?a=1&%65mail=x"
    }
    expect(.warning, at: .parameterKey(0), saying: "“e mail” already") {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}?e+mail"
      $0.endpoint.parameters[0].key = "e mail"
    }
    // In a body it is another key, and lists repeat theirs.
    expectNothing {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}?email=x"
      $0.endpoint.method = .post
    }
    expectNothing {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}?tag[]=x"
      $0.endpoint.parameters[0].key = "tag[]"
    }
    expect(.warning, at: .authenticationSetting("name"), saying: "A parameter below has “email”") {
      $0.endpoint.authentication = .apiKey(APIKey(name: "email", location: .query, secret: SecretName("key")))
    }
    // What signs a request takes the place of what the address has.
    expect(.warning, at: .authenticationSetting("name"), saying: "“token” already, and this key is sent in its place") {
      $0.endpoint.url = "https://api.example.com/orders/{{order number}}?token=x"
      $0.endpoint.authentication = .apiKey(APIKey(name: "token", location: .query, secret: SecretName("key")))
    }
  }

  @Test func `what stands in front of an address unseen, or around it, is what is blamed`() {
    expect(.error, at: .url, saying: "byte order mark, U+FEFF, stands around the URL") {
      $0.endpoint.url = "\u{feff}https://api.example.com/orders/{{order number}}"
    }
    expect(.error, at: .url, saying: "stands before the address") {
      $0.endpoint.url = "\"https://api.example.com/orders/{{order number}}\""
    }
    expect(.error, at: .url, saying: "has a zero-width space, U+200B, in it") {
      $0.endpoint.url = "https://api.example.com/orders/{{order\u{200b} number}}"
      $0.endpoint.parameters.append(Parameter(key: "number", property: .input(InputID("i"))))
    }
  }
}
