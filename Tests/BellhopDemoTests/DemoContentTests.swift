import BellhopCore
import Foundation
import Testing

@testable import BellhopDemo

@Suite("The sample actions")
struct DemoContentTests {
  let content = DemoContent(baseURL: "http://127.0.0.1:8080", now: Date(timeIntervalSince1970: 1_700_000_000))

  @Test("are seven, of which some are published and some are drafts")
  func states() {
    let ids = Set(content.actions.map(\.id))
    #expect(ids.count == 7)
    #expect(content.published.isSubset(of: ids))
    #expect(!content.published.isEmpty && content.published.count < ids.count)
  }

  @Test("have all that an action needs")
  func complete() {
    for action in content.actions {
      #expect(!action.name.isEmpty && !action.description.isEmpty)
      #expect((3...6).contains(action.triggers.count), "\(action.name)")
      #expect(action.inputs.allSatisfy { !$0.name.isEmpty && !$0.instructions.isEmpty })
      #expect(!action.responseInstructions.text.isEmpty)
      #expect(action.endpoint.url.hasPrefix("http://127.0.0.1:8080/"))
    }
  }

  @Test("that any workspace is offered call an address that is nobody's, and no secret")
  func rehearsable() throws {
    let offered = DemoContent.actionsToRehearse(now: Date(timeIntervalSince1970: 1_700_000_000))
    #expect(offered.count >= 3)
    for action in offered {
      let address = try EndpointAddress(action.endpoint.url)
      #expect(address.origin == "https://api.example.com")
      #expect(problems(of: action, in: ProblemContext()).filter { $0.severity == .error } == [], "\(action.name)")
      #expect(!action.sampleResponse.contains("127.0.0.1"))
    }
  }

  @Test("share no trigger phrase")
  func triggers() {
    let phrases = content.actions.flatMap(\.triggers).map { $0.text.lowercased() }
    #expect(Set(phrases).count == phrases.count)
  }

  @Test("have a sample response that is a JSON object")
  func sampleResponses() throws {
    for action in content.actions {
      let object = try JSONSerialization.jsonObject(with: Data(action.sampleResponse.utf8))
      #expect(object is [String: Any], "\(action.name)")
    }
  }

  @Test("use no secret but those that come with them, and only at their host")
  func secrets() throws {
    let names = Set(content.secrets.map(\.binding.name))
    #expect(Set(content.actions.flatMap { $0.endpoint.authentication.scheme.secretNames }) == names)
    let host = try EndpointAddress("http://127.0.0.1:8080")
    #expect(content.secrets.allSatisfy { $0.binding.allows(host) })
  }
}
