import BellhopCore
import Testing

@Suite struct EndpointAddressTests {
  @Test func `an address is taken apart`() throws {
    let address = try EndpointAddress(" HTTPS://API.Example.com:8443/v1/{{ Order / id }}/a b?x=1&y=é#part ")
    #expect(address.scheme == .https)
    #expect(address.host.text == "api.example.com")
    #expect(address.secretHost == "api.example.com:8443")
    #expect(address.origin == "https://api.example.com:8443")
    #expect(address.path == [[.text("v1")], [.input("Order / id")], [.text("a%20b")]])
    #expect(address.inputNames == ["Order / id"])
    #expect(address.query == "x=1&y=%C3%A9")
  }

  @Test func `the scheme's own port isn't part of the host`() throws {
    #expect(try EndpointAddress("http://example.com:80/").secretHost == "example.com")
    #expect(try EndpointAddress("https://example.com:443").secretHost == "example.com")
    #expect(try EndpointAddress("http://[::1]:8080/").secretHost == "[::1]:8080")
  }

  @Test func `a placeholder may be a part of a segment`() throws {
    #expect(
      try EndpointAddress("https://h.example/o-{{A}}.{{B}}").path == [
        [.text("o-"), .input("A"), .text("."), .input("B")]
      ]
    )
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("example.com/orders", .notAbsolute), ("/orders", .notAbsolute),
      ("ftp://example.com/", .scheme("ftp")), ("javascript://x", .scheme("javascript")),
      ("https://user:pw@example.com/", .userinfo), ("https://user@example.com/", .userinfo),
      ("https:///orders", .host(.empty)), ("https://2130706433/", .host(.oddNumber)),
      ("https://example.com:0/", .port("0")), ("https://example.com:99999/", .port("99999")),
      ("https://example.com:/", .port("")), ("https://example.com:8a/", .port("8a")),
      ("https://example.com/a/../b", .dotSegment), ("https://example.com/./b", .dotSegment),
      ("https://example.com/%2e%2E/b", .dotSegment), ("https://example.com/.%2e", .dotSegment),
      ("https://example.com/%252e%252e/b", .dotSegment), ("https://example.com/a%2f..%2fb", .dotSegment),
      ("https://example.com/100%", .badEscape), ("https://example.com/?a=%zz", .badEscape),
      ("https://example.com/{{Order", .openPlaceholder), ("https://example.com/Order}}", .openPlaceholder),
      ("https://example.com/{{ }}", .emptyPlaceholder),
      ("https://{{Shop}}.example.com/", .placeholderOutsidePath("Shop")),
      ("https://example.com/{{A}}?order={{Order}}", .placeholderOutsidePath("Order")),
      ("https://example.com/#{{A}}", .placeholderOutsidePath("A")),
      ("{{Base}}/orders", .notAbsolute), ("https://example.com/\u{1}", .controlCharacter),
      ("https://exam\nple.com/", .controlCharacter),
    ] as [(String, AddressFault)]
  )
  func `what isn't the address of an endpoint is refused`(text: String, fault: AddressFault) {
    let thrown = #expect(throws: AddressFault.self) { try EndpointAddress(text) }
    #expect(thrown == fault)
    #expect(thrown?.sentence.hasSuffix(".") == true)
  }
}
