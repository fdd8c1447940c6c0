import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite struct PreviewFuzzTests {
  /// Numbers that look random and are the same each time (Knuth's MMIX constants).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static let keys = [
    "Enter", "Enter", "Enter", "Tab", "Tab", "Shift-Tab", "Esc", "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home",
    "End", "Ctrl-J", "Ctrl-R", "Ctrl-S", "Ctrl-O", "Ctrl-C", "Ctrl-U", "i", "m", "a", "t", "j", "k", "g", "G", "2",
  ]
  private static let messages = [
    "where is my order ORD-12345", "refund my order", "ORD-1", "ORD-54321", "yes", "no", "cancel", "hello", "日本語 é",
    String(repeating: "long ", count: 40),
  ]

  @Test(arguments: 1...4)
  func `Whatever is pressed, at any size, the cursor stays on the screen and each waiting call can be told`(
    _ seed: Int
  ) {
    var numbers = Numbers(state: UInt64(seed))
    var screen = Screen.preview()
    var waiting: [CallRequest] = []
    for _ in 0..<250 {
      switch Int.random(in: 0..<20, using: &numbers) {
      case 0:
        let width = Int.random(in: 20...170, using: &numbers)
        screen.resize(width: width, height: Int.random(in: 5...50, using: &numbers))
      case 1: screen.paste(Self.messages.randomElement(using: &numbers) ?? "")
      case 2...4: screen.type(Self.messages.randomElement(using: &numbers) ?? "")
      case 5:
        let workspace = Shop.workspace(readOnly: Bool.random(using: &numbers))
        screen.send(.workspace(.loaded(workspace)))
      case 6: screen.send(.timer(.spinner))
      case 7 where !waiting.isEmpty:
        let call = waiting.remove(at: Int.random(in: waiting.indices, using: &numbers))
        screen.answer(call, status: Bool.random(using: &numbers) ? 200 : 500, #"{"status": "shipped", "list": [1, 2]}"#)
      case 8: screen.send(.input(.mouse(MouseEvent(.wheelUp, button: .none, at: .zero))))
      default: screen.press(Self.keys.randomElement(using: &numbers) ?? "Esc")
      }
      if let call = screen.call { waiting.append(call) }
      let frame = screen.state.draw()
      #expect(frame.bounds.contains(frame.cursor.place))
    }
  }
}
