import Testing

@testable import TerminalUI

@Suite struct InputDecoderFuzzTests {
  private func decode(_ chunks: [ArraySlice<UInt8>]) -> [InputEvent] {
    var decoder = InputDecoder()
    return chunks.flatMap { decoder.feed($0) } + decoder.flush()
  }

  private func chunks(of bytes: [UInt8], using random: inout SeededGenerator) -> [ArraySlice<UInt8>] {
    var chunks: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(Int.random(in: 0...5, using: &random))
      chunks.append(chunk)
      rest = rest.dropFirst(chunk.count)
    }
    return chunks
  }

  private func check(seeds: Range<UInt64>, _ make: (inout SeededGenerator) -> [UInt8]) {
    for seed in seeds {
      var random = SeededGenerator(seed: seed)
      let bytes = make(&random)
      let whole = decode([bytes[...]])
      let cut = decode(chunks(of: bytes, using: &random))
      let single = decode(bytes.indices.map { bytes[$0...$0] })
      guard whole == cut, whole == single else {
        Issue.record("seed \(seed): \(bytes) gives \(whole), \(cut), \(single)")
        return
      }
      for event in whole where !isClean(event) { Issue.record("seed \(seed): \(bytes) types \(event)") }
    }
  }

  /// Whether an event has no control character where text is expected.
  private func isClean(_ event: InputEvent) -> Bool {
    func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
    return switch event {
    case .key(let key):
      if case .character(let character) = key.code {
        !character.unicodeScalars.contains(where: isControl)
      } else {
        true
      }
    case .paste(let text): !text.unicodeScalars.contains { isControl($0) && $0 != "\n" && $0 != "\t" }
    case .mouse(let mouse): mouse.place.x >= 0 && mouse.place.y >= 0
    case .oversizedPaste(let bytes, let limit): bytes > limit
    case .focus: true
    }
  }

  @Test func randomBytesGiveTheSameEventsInAnyChunks() {
    check(seeds: 0..<10_000) { random in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
  }

  @Test func randomSequencesGiveTheSameEventsInAnyChunks() {
    let pieces: [[UInt8]] =
      [
        "\u{1b}", "\u{1b}[", "\u{1b}O", "\u{1b}]", "\u{1b}P", "\u{1b}\\", "[", "<", ">", "?", ";", ":", "~", "M", "m",
        "u",
        "A", "Z", "R", "$", "\u{7}", "\r", "\n", "\u{0}", "\u{18}", "1", "5", "27", "200", "201", "97", "99999999",
        "\u{1b}[200~", "\u{1b}[201~", "\u{1b}[20", "\u{1b}[<0;3;4M", "\u{1b}[<65;1;1M", "\u{1b}[1;5D", "\u{1b}[97;5u",
        "\u{1b}[I", "\u{1b}[M", "\u{1b}]11;rgb:0/0/0\u{7}", "a", "é", "日", "😀", "text",
      ].map { Array($0.utf8) } + [[0xc3], [0xe6, 0x97], [0xff], [0x9b]]
    check(seeds: 0..<10_000) { random in
      (0..<Int.random(in: 1...14, using: &random)).flatMap { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
    }
  }
}
