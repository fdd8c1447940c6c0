import BellhopCore
import BellhopStorage
import Foundation
import Testing

/// The main job with a call that reads, on a small terminal, with the mouse where it can be used.
@Suite("A read with an API key, from the key to the published action")
struct KeyedReadTests {
  static let key = "live_Key/42+x"
  static let answer = #"{"shipping_status":"on its way","carrier":"Post & Co","warehouse_code":"W-7"}"#

  @Test("is configured, tested and published")
  func journey() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in .json(200, Self.answer) }) { server, port in
      let kept = try await CommandRun.bellhop(
        ["secret", "set", "parcels", "--host", "127.0.0.1:\(port)", "--workspace", sandbox.workspacePath],
        input: Self.key + "\n",
        in: sandbox
      )
      #expect(kept.code == 0, "\(kept.errors)")
      try await BellhopRun.start(in: sandbox) { run in
        try await create(port: port, run)
        try await play(run)
        let requests = await server.requests
        #expect(requests.count == 1)
        try check(try #require(requests.first))
        try await publish(run)
        try await run.quit()
      }
    }
    let published = try sandbox.withWorkspace { try $0.actions().map(\.isPublished) }
    #expect(published == [true])
    try sandbox.expectNoTrace(of: Self.key)
  }

  func create(port: Int, _ run: BellhopRun) async throws {
    let editor = EditorKeys(run)
    try await run.click("Create your first action")
    try await editor.type("Track parcel", into: "Name")
    try await editor.add("Add trigger", opening: "Trigger 1")
    try await editor.type("Where is my parcel", into: "Trigger 1")
    try await editor.add("Add input", opening: "Input name")
    try await editor.type("City", into: "Input name")
    try await editor.fill("Instructions", "Where the parcel goes")
    try await editor.add("Add input", opening: "Input name")
    try await editor.type("Kind", into: "Input name")
    try await editor.fill("Instructions", "letter, parcel or pallet")
    try await editor.fill("Endpoint URL", "http://127.0.0.1:\(port)/cities/{{City}}/parcels?expand=all")
    try await editor.choose("API key", for: "Authentication type")
    try await editor.fill("API key name", "X-Api-Key")
    try await editor.choose("parcels", for: "API key")
    try await editor.add("Add parameter", opening: "Key")
    try await editor.type("kind", into: "Key")
    try await editor.chooseProperty("Kind")
    try await editor.add("Add parameter", opening: "Key")
    try await editor.type("note", into: "Key")
    try await editor.chooseProperty("Fixed value")
    try await editor.type("a&b=c+d é/?", into: "Fixed value")
    try await editor.fill("Instructions", "Tell the customer the shipping status and the carrier.")
    try await run.click("[ Save ]")
    try await run.waitUntilSaved(as: 1)
  }

  func play(_ run: BellhopRun) async throws {
    try await run.click("2 Preview")
    try await run.click("Where is my parcel")
    try await run.screen.wait(for: "What is the city?")
    try await run.say("São Paulo/9 ?#%")
    try await run.screen.wait(for: "asked for Kind")
    try await run.say("pallet")
    let told = try await run.screen.wait(for: "on its way")
    #expect(told.contains("Post & Co"))
    #expect(!told.contains("W-7"))
  }

  func check(_ request: RawRequest) throws {
    #expect(request.method == "GET")
    let path = "/cities/S%C3%A3o%20Paulo%2F9%20%3F%23%25/parcels"
    #expect(request.target == "\(path)?expand=all&kind=pallet&note=a%26b%3Dc%2Bd%20%C3%A9/?")
    #expect(request.header("X-Api-Key") == Self.key)
    #expect(request.headers.filter { $0.value.contains(Self.key) }.count == 1)
    #expect(request.body.isEmpty)
  }

  func publish(_ run: BellhopRun) async throws {
    try await run.click("[ Publish “Track parcel” ]")
    try await run.screen.wait(for: "Publish this action?")
    try await run.click("[ Publish ]")
    try await run.screen.wait(for: "is published: customers get revision 1.")
    try await run.click("1 Manage")
    try await run.screen.wait(for: "Published: unpublish it (u) to edit it.")
    try await run.click("[ Back ]")
    try await run.screen.wait(for: "● published")
  }
}
