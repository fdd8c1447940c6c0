import BellhopApp
import Foundation
import TerminalUI
import Testing

/// The stacks of contexts that occur together; the most particular first.
private let stacks: [[Context]] = [
  [.manage, .outsideText, .everywhere],
  [.health, .outsideText, .everywhere],
  [.editor, .everywhere],
  [.editorRow, .editor, .outsideText, .everywhere],
  [.preview, .outsideText, .everywhere],
  [.previewMessage, .everywhere],
  [.previewTranscript, .everywhere],
  [.calls, .outsideText, .everywhere],
]

@Suite struct KeyMapTests {
  @Test(arguments: Context.allCases)
  func `No key stands for two commands in a context`(_ context: Context) {
    let keys = KeyMap.bindings.filter { $0.context == context }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `Keys that terminals can't tell apart are never bound`() {
    // Ctrl-H, -I, -M and -[ are Backspace, Tab, Enter and Esc; Ctrl-S and Ctrl-Q are free because the tty is raw.
    let forbidden = [Key.control("h"), .control("i"), .control("m"), .control("[")]
    for binding in KeyMap.bindings {
      #expect(binding.keys.allSatisfy { !forbidden.contains($0) }, "\(binding.command)")
    }
  }

  @Test func `Letters are never commands where text is typed`() {
    for binding in KeyMap.bindings where binding.context.isText {
      for key in binding.keys {
        if case .character = key.code { #expect(key.modifiers.contains(.control), "\(binding.command)") }
      }
    }
  }

  @Test func `No binding is only a function key or Alt in every place it occurs`() {
    // Many terminals keep function keys to themselves, so a command that has one must have another way too.
    for command in Set(KeyMap.bindings.map(\.command)) {
      let keys = KeyMap.bindings.filter { $0.command == command }.flatMap(\.keys)
      let plain = keys.contains { key in
        if case .function = key.code { return false }
        return !key.modifiers.contains(.alt)
      }
      #expect(plain, "\(command)")
    }
  }

  @Test(arguments: Command.allCases)
  func `Every command has a key, a title and a sentence of help`(_ command: Command) {
    #expect(!command.title.isEmpty)
    #expect(command.help.hasSuffix(".") && command.help.count > 15)
    #expect(KeyMap.bindings.contains { $0.command == command })
  }

  @Test(arguments: stacks)
  func `Help, quitting and repainting can be reached from everywhere`(_ stack: [Context]) {
    for command in [Command.help, .quit, .repaint, .suspend, .cancelOrQuit, .switchTab, .back, .nextField] {
      #expect(KeyMap.key(for: command, in: stack) != nil, "\(command)")
    }
  }

  @Test func `The key reference in docs is current`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/keys.md")
      .standardized
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
      try KeyReference.markdown.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == KeyReference.markdown, "Run: UPDATE_DOCS=1 swift test --filter KeyMapTests")
  }
}
