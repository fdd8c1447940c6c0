import TerminalUI

/// The open help: which place it was opened in, and how far it is scrolled.
public struct HelpState: Equatable, Sendable {
  public var contexts: [Context]
  public var scroll = ScrollState()

  public init(contexts: [Context]) { self.contexts = contexts }

  /// The bindings to show, a group for each context that matters here.
  var groups: [(context: Context, bindings: [KeyMap.Binding])] {
    contexts.map { context in (context, KeyMap.bindings.filter { $0.context == context }) }
      .filter { !$0.bindings.isEmpty }
  }

  /// How many lines there are, for scrolling.
  var lineCount: Int { groups.reduce(0) { $0 + $1.bindings.count + 2 } }
}
