import BellhopCore
import Testing

@Suite struct AuthenticationTests {
  @Test func `each kind keeps its id and its format, and says which kind it is`() {
    let schemes = Authentication.kinds.map(\.scheme)
    #expect(schemes.map(\.id) == ["none", "requestSignature", "apiKey"])
    #expect(schemes.map(\.format) == [1, 1, 1])
    #expect(schemes.map(\.authentication) == Authentication.kinds)
  }

  @Test func `two of a kind are of one kind however they are set`() {
    let key = Authentication.apiKey(APIKey(name: "X", location: .query, secret: SecretName("a")))
    #expect(key.isSameKind(as: .apiKey(APIKey())))
    for (index, kind) in Authentication.kinds.enumerated() {
      for (other, another) in Authentication.kinds.enumerated() {
        #expect(kind.isSameKind(as: another) == (index == other))
      }
    }
  }

  @Test func `no API key can take a header that belongs to another kind`() {
    let reserved = Authentication.kinds.flatMap(\.scheme.reservedHeaders)
    #expect(reserved.count == 4)
    for name in reserved + ["Host", "User-Agent"] {
      let key = APIKey(name: name.uppercased(), location: .header, secret: SecretName("a"))
      #expect(key.problems().map(\.field) == [.authenticationSetting("name")], "\(name)")
      #expect(APIKey(name: name, location: .query, secret: SecretName("a")).problems().isEmpty)
    }
  }
}
