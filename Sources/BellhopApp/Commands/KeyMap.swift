import TerminalUI

/// Which keys stand for which command, place by place.
///
/// Ctrl-H, Ctrl-I, Ctrl-M and Ctrl-[ are Backspace, Tab, Enter and Esc on every terminal and can't be bound; function
/// keys and Alt are aliases only, since many terminals keep them.
public enum KeyMap {
  public struct Binding: Hashable, Sendable {
    public var context: Context
    public var command: Command
    /// The first is the one that hints show.
    public var keys: [Key]
  }

  public static let bindings: [Binding] = [
    Binding(.everywhere, .nextField, .tab),
    Binding(.everywhere, .previousField, .backTab),
    Binding(.everywhere, .back, .escape),
    Binding(.everywhere, .activate, .enter),
    Binding(.everywhere, .switchTab, .control("t")),
    Binding(.everywhere, .showManage, Key(.function(2))),
    Binding(.everywhere, .showPreview, Key(.function(3))),
    Binding(.everywhere, .showCalls, Key(.function(5))),
    Binding(.everywhere, .help, .control("g"), Key(.function(1))),
    Binding(.everywhere, .palette, .control("p")),
    // In Preview they have no sign of their own, which a sentence that is typed beside the message would hold.
    Binding(.everywhere, .triggerHealth, Key(.function(7))),
    Binding(.everywhere, .settings, Key(.function(8))),
    Binding(.everywhere, .repaint, .control("l")),
    Binding(.everywhere, .suspend, .control("z")),
    Binding(.everywhere, .cancelOrQuit, .control("c")),
    Binding(.everywhere, .quit, .control("q")),

    Binding(.outsideText, .showManage, .character("1")),
    Binding(.outsideText, .showPreview, .character("2")),
    Binding(.outsideText, .showCalls, .character("3")),
    Binding(.outsideText, .help, .character("?")),
    Binding(.outsideText, .palette, .character(":")),
    Binding(.outsideText, .quit, .character("q")),
    Binding(.outsideText, .moveUp, .up, .character("k")),
    Binding(.outsideText, .moveDown, .down, .character("j")),
    Binding(.outsideText, .pageUp, Key(.pageUp)),
    Binding(.outsideText, .pageDown, Key(.pageDown)),
    Binding(.outsideText, .moveToTop, .character("g"), Key(.home)),
    Binding(.outsideText, .moveToBottom, .character("G"), Key(.end)),

    Binding(.manage, .filter, .character("/")),
    Binding(.manage, .create, .character("n")),
    Binding(.manage, .edit, .character("e")),
    Binding(.manage, .duplicate, .character("c")),
    Binding(.manage, .delete, .character("d"), Key(.delete)),
    Binding(.manage, .preview, .character("p")),
    Binding(.manage, .publish, .character("P")),
    Binding(.manage, .unpublish, .character("u")),
    Binding(.manage, .undoDelete, .character("z")),
    Binding(.manage, .addSamples, .character("s")),
    Binding(.manage, .settings, .character(",")),
    Binding(.manage, .triggerHealth, .character("h")),

    Binding(.health, .settings, .character(",")),

    Binding(.editor, .save, .control("s")),
    Binding(.editor, .addRow, .control("n")),
    Binding(.editor, .deleteRow, .control("r")),
    Binding(.editor, .restoreRow, .control("_")),
    Binding(.editor, .preview, Key(.function(4))),
    Binding(.editor, .publish, Key(.function(9))),
    Binding(.editorRow, .settings, .character(",")),
    Binding(.editorRow, .triggerHealth, .character("h")),
    Binding(.editorRow, .addRow, .character("a")),
    Binding(.editorRow, .deleteRow, .character("d"), Key(.delete)),
    Binding(.editorRow, .restoreRow, .character("z")),
    Binding(.editorRow, .newSecret, .character("n")),
    Binding(.editorRow, .preview, .character("p")),
    Binding(.editorRow, .publish, .character("P")),
    Binding(.editorRow, .unpublish, .character("u")),
    Binding(.editorRow, .discardChanges, .character("D")),

    Binding(.preview, .runMode, .character("m")),
    Binding(.preview, .audience, .character("a")),
    Binding(.preview, .testCustomer, .character("t")),
    Binding(.preview, .inspector, .character("i"), .control("o")),
    Binding(.preview, .restart, .control("r")),
    Binding(.preview, .saveTranscript, .control("s")),
    Binding(.preview, .edit, .character("e")),
    Binding(.preview, .publish, .character("P"), Key(.function(9))),

    Binding(.previewMessage, .send, .enter),
    Binding(.previewMessage, .newLine, .control("j")),
    Binding(.previewMessage, .inspector, .control("o")),
    Binding(.previewMessage, .restart, .control("r")),
    Binding(.previewMessage, .saveTranscript, .control("s")),
    Binding(.previewMessage, .publish, Key(.function(9))),

    Binding(.previewTranscript, .moveUp, .up),
    Binding(.previewTranscript, .moveDown, .down),
    Binding(.previewTranscript, .pageUp, Key(.pageUp)),
    Binding(.previewTranscript, .pageDown, Key(.pageDown)),
    Binding(.previewTranscript, .moveToTop, Key(.home)),
    Binding(.previewTranscript, .moveToBottom, Key(.end)),
    Binding(.previewTranscript, .inspector, .control("o")),
    Binding(.previewTranscript, .restart, .control("r")),
    Binding(.previewTranscript, .saveTranscript, .control("s")),
    Binding(.previewTranscript, .publish, Key(.function(9))),

    Binding(.calls, .filter, .character("/")),
    Binding(.calls, .callsScope, .character("v")),
    Binding(.calls, .settleCall, .character("s")),
    Binding(.calls, .forgetCustomer, .character("f")),
    Binding(.calls, .settings, .character(",")),
  ]

  /// The command that a key stands for: the contexts are asked in turn, the most particular first.
  public static func command(for key: Key, in contexts: [Context]) -> Command? {
    for context in contexts {
      if let command = table[Place(context: context, key: key)] { return command }
    }
    return nil
  }

  /// The key that hints show for a command in these contexts.
  public static func key(for command: Command, in contexts: [Context]) -> Key? {
    for context in contexts {
      let binding = bindings.first { $0.context == context && $0.command == command }
      if let key = binding?.keys.first { return key }
    }
    return nil
  }

  /// The key of a command wherever it has one, for places that name it without being able to take the key.
  static func anyKey(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.keys.first
  }

  private struct Place: Hashable {
    var context: Context
    var key: Key
  }

  private static let table: [Place: Command] = {
    var table: [Place: Command] = [:]
    for binding in bindings {
      for key in binding.keys { table[Place(context: binding.context, key: key)] = binding.command }
    }
    return table
  }()
}

extension KeyMap.Binding {
  init(_ context: Context, _ command: Command, _ keys: Key...) {
    self.init(context: context, command: command, keys: keys)
  }
}
