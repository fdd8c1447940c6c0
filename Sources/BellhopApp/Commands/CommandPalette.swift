import TerminalUI

/// The commands of a place, to be found by a few letters of their names.
public struct CommandPalette: Equatable, Sendable {
  public internal(set) var query = TextInput(limit: .characters(60))
  public internal(set) var list = ListState()
  /// What can be asked for here, the most particular first.
  private let commands: [Command]

  /// - Parameter contexts: The place that it is opened in; what can be done there is offered wherever its focus is.
  public init(contexts: [Context]) {
    let places = contexts.flatMap(\.place)
    var seen = Self.unlisted
    commands = places.flatMap { place in KeyMap.bindings.filter { $0.context == place }.map(\.command) }
      .filter { seen.insert($0).inserted }
  }

  /// What is a key rather than a command: it means something only where the focus is.
  private static let unlisted: Set<Command> = [
    .nextField, .previousField, .back, .activate, .moveUp, .moveDown, .pageUp, .pageDown, .moveToTop, .moveToBottom,
    .newLine, .palette,
  ]

  /// The commands that have every word of the query in their title or their help; those with it in the title first.
  public var found: [Command] {
    let words = query.text.lowercased().split(separator: " ")
    func holds(_ text: String) -> Bool {
      let text = text.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let titled = commands.filter { holds($0.title) }
    return titled + commands.filter { !holds($0.title) && holds($0.title + " " + $0.help) }
  }

  public var chosen: Command? {
    let found = found
    return list.selection(count: found.count).map { found[$0] }
  }

  /// Takes a key and says how it ended, if it did.
  mutating func handle(_ key: Key, height: Int) -> Ending? {
    let count = found.count
    switch key {
    case .escape: return .dismissed
    case .enter: return chosen.map(Ending.chosen)
    case .up, .backTab: list.move(by: -1, count: count)
    case .down, .tab: list.move(by: 1, count: count)
    case Key(.pageUp): list.page(by: -1, height: height, count: count)
    case Key(.pageDown): list.page(by: 1, height: height, count: count)
    default:
      let before = query.text
      if query.handle(key), query.text != before { list.home() }
    }
    return nil
  }

  mutating func paste(_ text: String) {
    query.paste(text)
    list.home()
  }

  enum Ending: Hashable {
    case chosen(Command)
    case dismissed
  }
}

extension Context {
  /// The contexts of the same place, whatever has the focus in it.
  fileprivate var place: [Context] {
    switch self {
    case .everywhere: [.outsideText, .everywhere]
    case .outsideText: []
    case .manage: [.manage]
    case .editor, .editorRow: [.editor, .editorRow]
    case .health: [.health]
    case .calls: [.calls]
    case .preview, .previewMessage, .previewTranscript: [.preview, .previewMessage]
    }
  }
}
