import Testing

@testable import TerminalUI

/// A text's length must not be felt twice: what is done once with each character may not look at all of them each time.
@Suite(.serialized) struct LongTextTests {
  private static let texts: [(String, @Sendable (Int) -> String)] = [
    ("ASCII", { String(repeating: "word ", count: $0 / 5) }),
    ("emoji", { String(repeating: "{\"a\": \"👩‍🚀 é\"}\n", count: $0 / 16) }),
    ("flags", { String(repeating: "🇫🇷", count: $0 / 8) }),
    ("one character", { "e" + String(repeating: "\u{301}\u{323}", count: $0 / 4) }),
    ("line ends", { String(repeating: "\r\n", count: $0 / 2) }),
    ("Japanese", { String(repeating: "日本、", count: $0 / 9) }),
    ("one line of emoji", { String(repeating: "😀", count: $0 / 4) }),
  ]

  @Test(arguments: texts.map(\.0)) func aPasteTakesTimeInProportion(_ name: String) {
    let text = text(name)
    let size = 4_000
    let small = text(size)
    let large = text(size * 4)
    #expect(
      Growth.isProportional(from: size) { length in
        var input = TextInput(isMultiline: true, limit: .bytes(1 << 20))
        input.paste(length == size ? small : large)
        _ = input.height(forWidth: 60, maximum: 10)
      },
      "\(name)"
    )
  }

  @Test(arguments: texts.map(\.0)) func aKeyTakesTimeInProportion(_ name: String) {
    let text = text(name)
    let size = 4_000
    let inputs = [size, size * 4].map { TextInput(text($0), isMultiline: true) }
    let keys: [Key] = [
      .character("x"), .backspace, Key(.left, .alt), Key(.right, .alt), .control("w"), .control("u"), .control("k"),
      Key(.home), Key(.end), .up, .down, .left,
    ]
    for key in keys {
      #expect(
        Growth.isProportional(from: size) { length in
          var input = inputs[length == size ? 0 : 1]
          _ = input.handle(key, width: 60)
          var canvas = Canvas(size: Size(width: 60, height: 10))
          _ = input.draw(on: &canvas, in: canvas.bounds, isFocused: true)
        },
        "\(name) \(key)"
      )
    }
  }

  private func text(_ name: String) -> (Int) -> String {
    for (known, text) in Self.texts where known == name { return text }
    return { _ in "" }
  }
}
