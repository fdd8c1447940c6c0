import Testing

@testable import BellhopCore

@Suite struct AddressMistakeTests {
  private func sentence(_ typed: String) -> String {
    do throws(AddressFault) {
      let address = try EndpointAddress(typed)
      return "read as \(address.origin)"
    } catch {
      return error.sentence
    }
  }

  @Test(
    arguments: [
      (#"curl -X GET "https://api.example/orders" -H "Accept: */*""#, "a curl command", true),
      ("$ curl https://api.example/orders", "a curl command", true),
      ("curl.exe 'https://api.example/orders'", "a curl command", true),
      ("curl -d '{\"a\": \"{{b}\"}' https://api.example/orders", "a curl command", true),
      ("curl $BASE/orders", "a curl command", false),
      ("wget https://api.example/orders", "a wget command", true),
      ("Invoke-RestMethod -Uri https://api.example/orders", "an invoke-restmethod command", true),
      ("GET https://api.example/orders", "choose GET above", true),
      ("post https://api.example/orders HTTP/1.1", "choose POST above", true),
      ("GET /orders HTTP/1.1", "choose GET above", false),
      ("DELETE https://api.example/orders", "DELETE, by which actions can't call", true),
      ("[Orders](https://api.example/orders)", "Markdown", true),
      ("url: https://api.example/orders", "“url:” stands before", true),
      (#""url": "https://api.example/orders","#, "stands before the address", true),
      (#"fetch("https://api.example/orders")"#, "stands before the address", true),
      (#"<a href="https://api.example/orders">"#, "stands before the address", true),
      ("Endpoint HTTPS://api.example/orders", "stands before the address", false),
    ]
  )
  func `what was pasted is named, and the address in it`(_ typed: String, _ words: String, _ hasAddress: Bool) {
    let said = sentence(typed)
    #expect(said.contains(words), "\(said)")
    if hasAddress { #expect(said.contains("only https://api.example/orders here"), "\(said)") }
    #expect(!said.contains("can't be called. Begin"), "\(said)")
  }

  @Test func `an address is none of these`() {
    #expect(sentence("https://api.example/curl GET").hasPrefix("read as"))
    #expect(sentence("https://api.example/?next=https://b.example/").hasPrefix("read as"))
    #expect(sentence("ftp://api.example/orders").contains("“ftp” addresses"))
    #expect(sentence("api.example/orders").contains("begin it with https://"))
    #expect(sentence("my orders://x").contains("begin it with https://"))
  }
}
