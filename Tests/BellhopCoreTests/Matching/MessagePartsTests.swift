import Testing

@testable import BellhopCore

@Suite("The parts of a message")
struct MessagePartsTests {
  func parts(_ message: String) -> [String] {
    let utf8 = Array(message.utf8)
    return MessageParts.ranges(of: message).map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test("A short message has none")
  func short() {
    #expect(parts("").isEmpty)
    #expect(parts("Hi. Where is my order? Thanks.").isEmpty)
  }

  @Test("They end at marks and line ends, and short ones go with the one before")
  func marks() {
    #expect(
      parts("Hello there my friends!\nI bought a lamp last week, and it is lovely. Thanks a lot.")
        == ["Hello there my friends!", "I bought a lamp last week,", "and it is lovely. Thanks a lot."]
    )
  }

  @Test("Without marks they are runs of twelve words that overlap, up to the end")
  func runs() {
    let words = (1...21).map { "w\($0)" }
    let parts = parts(words.joined(separator: " "))
    #expect(parts.allSatisfy { $0.split(separator: " ").count == 12 })
    #expect(parts.first?.hasPrefix("w1 ") == true)
    #expect(parts.last?.hasSuffix("w21") == true)
  }

  @Test("There are never more than six, and they leave nothing out")
  func most() {
    for length in [13, 50, 100, 199, 1_000] {
      let words = (1...length).map { $0 % 9 == 0 ? "é\($0)." : "é\($0)" }
      let parts = parts(words.joined(separator: " "))
      #expect((2...6).contains(parts.count))
      #expect(Set(parts.joined(separator: " ").split(separator: " ").map(String.init)) == Set(words))
    }
  }
}
