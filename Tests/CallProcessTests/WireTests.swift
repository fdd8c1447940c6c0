import BellhopCore
import Foundation
import Testing

@testable import CallProcess

@Suite("The wire between Bellhop and the process of its calls")
struct WireTests {
  private let news: [CallNews] = [
    .begun, .head(.init(status: 200, headers: [Header("A", "é\u{0}\"{[")])), .body(Data([0, 255, 10])), .end,
    .broke(CallBreak(.timeout, "late")),
  ]

  @Test("messages come out as they went in, in whatever pieces they arrive", arguments: [1, 3, 7, 1_000])
  func pieces(size: Int) throws {
    var rest = try news.map { try WireFrame.encode($0) }.reduce(Data(), +)
    var buffer = WireBuffer()
    var heard: [CallNews] = []
    while !rest.isEmpty {
      buffer.append(Data(rest.prefix(size)))
      rest = Data(rest.dropFirst(size))
      while let json = try buffer.next() { heard.append(try WireFrame.decode(CallNews.self, from: json)) }
    }
    #expect(heard == news)
  }

  @Test("a length that can't be one is refused before any of it is kept")
  func lengths() {
    for (bytes, fault) in [
      ([0, 0, 0, 0], WireFault.empty), ([0, 32, 0, 1], .tooLong), ([255, 255, 255, 255], .tooLong),
    ]
      as [([UInt8], WireFault)]
    {
      var buffer = WireBuffer()
      buffer.append(Data(bytes))
      #expect(throws: fault) { try buffer.next() }
    }
    #expect(throws: WireFault.tooLong) { try WireFrame.encode(String(repeating: "a", count: WireFrame.longest)) }
  }

  @Test("what is nested deeper than any message isn't decoded")
  func depth() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(WireFrame.depth(of: Data(deep.utf8)) == 100_000)
    #expect(WireFrame.depth(of: Data(#"{"a":["[[[[\"[[",{}]}"#.utf8)) == 3)
    #expect(throws: WireFault.unreadable) { try WireFrame.decode(CallNews.self, from: Data(deep.utf8)) }
    for text in ["", "{", "null", "[]", #"{"head":{}}"#, #"{"nothing":{}}"#, #"{"body":{"_0":"%%"}}"#] {
      #expect(throws: WireFault.unreadable) { try WireFrame.decode(CallNews.self, from: Data(text.utf8)) }
    }
  }
}
