import BellhopCore
import Foundation
import Testing

@testable import BellhopApp

@Suite struct InspectorTextTests {
  private func rows(_ entry: InspectorEntry, width: Int) -> [String] {
    InspectorEntry.rows(of: [entry], width: width).map { row in row.map(\.text).joined() }
  }

  @Test func `An address that fits stands on one row`() {
    let entry = InspectorEntry.address(method: "GET", url: "https://a.example/orders?n=1")
    #expect(rows(entry, width: 40) == ["GET https://a.example/orders?n=1"])
  }

  @Test func `A longer address is broken before its path and its parameters`() {
    let entry = InspectorEntry.address(method: "GET", url: "https://a.example/orders?number=ORD-12345&page=2")
    #expect(
      rows(entry, width: 24) == ["GET https://a.example", "  /orders", "  ?number=ORD-12345", "  &page=2"]
    )
    let long = InspectorEntry.address(method: "GET", url: "https://a.example/" + String(repeating: "x", count: 90))
    #expect(rows(long, width: 24).allSatisfy { $0.count <= 24 })
  }

  @Test func `A wrapped line is indented, so that a long header doesn't look like two`() {
    let entry = InspectorEntry.line("X-Signature: abcdefghijklmnop")
    #expect(rows(entry, width: 20) == ["X-Signature:", "  abcdefghijklmnop"])
  }

  @Test(arguments: Authentication.kinds)
  func `How a request was proved is told as its kind of authentication explains it`(kind: Authentication) throws {
    let request = PreparedRequest(
      method: .post,
      url: "https://a.example/",
      headers: [],
      body: nil,
      timeout: 9,
      changesSomething: true
    )
    let report = ExecutionReport(request: request, exchange: Exchange(outcome: .answered(Response(status: 200))))
    let entries = InspectorEntry.entries(of: report, by: kind, isRehearsal: false)
    let notes = kind.proof.explanation(of: request)
    if case .requestSignature = kind { #expect(!notes.isEmpty) }
    for note in notes {
      let place = try #require(entries.firstIndex(of: .heading(note.title)))
      #expect(entries[place + 1] == .line(note.text))
    }
    #expect(entries.filter { if case .heading = $0 { true } else { false } }.count == 2 + notes.count)
  }

  @Test func `JSON is indented, and other text is shown as it is`() {
    #expect(BodyText(Data(#"{"a":1}"#.utf8)).lines(atMost: 9) == ["{", "  \"a\": 1", "}"])
    #expect(BodyText(Data("<h1>\nSign in".utf8)).lines(atMost: 9) == ["<h1>", "Sign in"])
  }

  @Test func `Of a long body the beginning is shown, and how long it is`() {
    let long = BodyText(Data(String(repeating: "x", count: 100_000).utf8)).lines(atMost: 9)
    #expect(long.count == 2)
    #expect(long[0].count == BodyText.longestRaw)
    #expect(long[1] == "… (100000 bytes in all)")
    #expect(BodyText(Data("[1,2,3,4]".utf8)).lines(atMost: 2) == ["[", "  1,", "… (9 bytes in all)"])
  }
}
