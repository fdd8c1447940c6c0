import Testing

@testable import BellhopCore

@Suite("A credential in the query")
struct ReplacedQueryTests {
  private func url(at address: String) throws -> String {
    var draft = RequestDraft(
      method: .get,
      address: try EndpointAddress(address),
      path: "/orders",
      timeout: 10,
      changesSomething: false
    )
    draft.addQuery("row", "1")
    draft.replaceQuery("api key", "ab/cd+ef==GH~1")
    return draft.url
  }

  private let added = "row=1&api%20key=ab/cd%2Bef%3D%3DGH~1"

  @Test(
    "stands there once, however an address that was redirected to has written it",
    arguments: [
      "api%20key=ab/cd%2Bef%3D%3DGH~1", "api%20key=ab%2Fcd%2Bef%3D%3DGH%7E1", "api+key=ab%2fcd%2bef==GH~1",
      "%61pi%20key=other", "api%20key", "api%20key=", "api%20key=1&api+key=2",
    ]
  )
  func once(kept: String) throws {
    #expect(try url(at: "https://a.example/orders?\(kept)") == "https://a.example/orders?\(added)")
    #expect(try url(at: "https://a.example/orders?x=1&\(kept)&y=2") == "https://a.example/orders?x=1&y=2&\(added)")
  }

  @Test(
    "takes nothing out that only looks like it",
    arguments: ["api%2520key=1", "Api%20key=1", "x=api%20key", "&&", "="]
  )
  func others(kept: String) throws {
    #expect(try url(at: "https://a.example/orders?\(kept)") == "https://a.example/orders?\(kept)&\(added)")
  }
}
