import BellhopCore
import Foundation
import Testing

@testable import CallProcess

@Suite("An answer put together from what the child tells")
struct AnswerAssemblyTests {
  private static func head(_ status: Int = 200, _ headers: [Header] = []) -> CallNews {
    .head(.init(status: status, headers: headers))
  }

  private static let misbehaved = AnswerAssembly.End.broke(CallBreak(.misbehaved))

  /// The end that the last piece of news brought, with a body of 10 bytes allowed.
  private func end(_ news: CallNews...) -> AnswerAssembly.End? {
    var assembly = AnswerAssembly(longestBody: 10)
    var end: AnswerAssembly.End?
    for piece in news { end = assembly.take(piece) }
    return end
  }

  @Test("is whole at its end")
  func whole() {
    var assembly = AnswerAssembly(longestBody: 10)
    #expect(!assembly.hasBegun)
    #expect(assembly.take(.begun) == nil)
    #expect(assembly.hasBegun)
    #expect(assembly.take(Self.head(201, [Header("A", "b")])) == nil)
    #expect(assembly.take(.body(Data("12345".utf8))) == nil)
    #expect(assembly.take(.body(Data("67890".utf8))) == nil)
    #expect(assembly.take(.end) == .whole)
    #expect(assembly.response == Response(status: 201, headers: [Header("A", "b")], body: Data("1234567890".utf8)))
  }

  @Test("isn't believed out of order")
  func order() {
    #expect(end(.begun, .begun) == Self.misbehaved)
    #expect(end(Self.head()) == Self.misbehaved)
    #expect(end(.begun, Self.head(), Self.head()) == Self.misbehaved)
    #expect(end(.begun, .body(Data([1]))) == Self.misbehaved)
    #expect(end(.begun, .end) == Self.misbehaved)
    #expect(end(.end) == Self.misbehaved)
  }

  @Test("isn't believed beyond what a status or a header can be", arguments: [Int.min, -1, 0, 99, 1_000, Int.max])
  func status(status: Int) {
    #expect(end(.begun, Self.head(status)) == Self.misbehaved)
  }

  @Test("has bounds on its header and its body")
  func bounds() {
    let long = [Header("A", String(repeating: "a", count: CallNews.longestHeader))]
    let many = [Header](repeating: Header("", ""), count: 200_000)
    #expect(end(.begun, Self.head(200, long)) == Self.misbehaved)
    #expect(end(.begun, Self.head(200, many)) == Self.misbehaved)
    #expect(end(.begun, .head(.init(status: 200, headers: [], isTooLong: true))) == .headTooLong)
    #expect(end(.begun, Self.head(), .body(Data(count: 11))) == .tooLarge)
    #expect(end(.begun, Self.head(), .body(Data(count: 6)), .body(Data(count: 5))) == .tooLarge)
    #expect(end(.begun, Self.head(200, [Header("content-length", "11")])) == .tooLarge)
    #expect(end(.begun, Self.head(200, [Header("Content-Length", "10")])) == nil)
    let zipped = [Header("Content-Length", "11"), Header("Content-Encoding", "gzip")]
    #expect(end(.begun, Self.head(200, zipped)) == nil)
  }
}
