import BellhopApp
import BellhopCore
import Foundation
import Synchronization
import TerminalUI
import Testing

/// Drives the application as a person does, without a terminal: keys and presses go in, what the screen shows comes out.
///
/// The time stands still until a test moves it, and ids count from 1.
struct Screen {
  private(set) var state: AppState
  /// What the last step asked for.
  private(set) var effects: [Effect] = []
  private let clock = Clock()

  init(width: Int = 80, height: Int = 24, glyphs: Glyphs = .unicode, workspace: WorkspaceSnapshot) {
    state = AppState(size: Size(width: width, height: height), glyphs: glyphs, workspace: WorkspaceSnapshot(name: ""))
    send(.workspace(.loaded(workspace)))
  }

  /// The rows of the screen, without the spaces at their ends.
  var lines: [String] { state.draw().canvas.lines }
  var text: String { lines.joined(separator: "\n") }
  var cursor: Cursor { state.draw().cursor }

  mutating func send(_ message: Message) {
    effects = state.update(message, in: clock.world)
  }

  /// Presses keys by the names that the help shows: "Tab", "Ctrl-R", "Enter", "a".
  mutating func press(_ names: String...) {
    for name in names { send(.input(.key(Self.key(name)))) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  /// Turns the mouse's wheel by notches at a cell, counted from 0.
  mutating func turnWheel(up: Int = 0, down: Int = 0, column: Int, row: Int) {
    let place = Point(x: column, y: row)
    for _ in 0..<up { send(.input(.mouse(MouseEvent(.wheelUp, button: .none, at: place)))) }
    for _ in 0..<down { send(.input(.mouse(MouseEvent(.wheelDown, button: .none, at: place)))) }
  }

  mutating func paste(_ text: String) {
    send(.input(.paste(text)))
  }

  mutating func resize(width: Int, height: Int) {
    send(.resized(Size(width: width, height: height)))
  }

  /// Presses the mouse on the first place where the screen shows this text. It is an issue when it doesn't show it.
  mutating func click(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let frame = state.draw()
    for (y, line) in frame.canvas.lines.enumerated() {
      guard let range = line.range(of: text) else { continue }
      let place = Point(x: DisplayText.width(of: String(line[..<range.lowerBound])), y: y)
      guard let hit = frame.hits.last(where: { $0.rect.contains(place) }) else { return }
      let inside = Point(x: place.x - hit.rect.x, y: place.y - hit.rect.y)
      send(.pressed(hit.target, at: inside, in: hit.rect))
      return
    }
    Issue.record("The screen doesn't show “\(text)”:\n\(self.text)", sourceLocation: sourceLocation)
  }

  /// Lets time pass; timers don't expire by themselves.
  mutating func wait(_ seconds: Double) {
    clock.advance(by: seconds)
  }

  static func key(_ name: String) -> Key {
    var rest = name[...]
    var modifiers: Key.Modifiers = []
    for (prefix, modifier) in [("Ctrl-", Key.Modifiers.control), ("Alt-", .alt), ("Shift-", .shift)]
    where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    if let code = named[String(rest)] { return Key(code, modifiers) }
    if rest.hasPrefix("F"), let number = Int(rest.dropFirst()) { return Key(.function(number), modifiers) }
    let character = rest.first ?? " "
    return Key(.character(modifiers.contains(.control) ? Character(character.lowercased()) : character), modifiers)
  }

  private static let named: [String: Key.Code] = [
    "Enter": .enter, "Tab": .tab, "Esc": .escape, "Space": .character(" "), "Backspace": .backspace, "Del": .delete,
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
    "PgDn": .pageDown,
  ]
}

/// A clock that a test moves, and ids that count.
private final class Clock: Sendable {
  private let now = Mutex(Date(timeIntervalSince1970: 1_790_000_000))
  private let count = Mutex(0)

  func advance(by seconds: Double) {
    now.withLock { $0 += seconds }
  }

  var world: World {
    World(
      now: { self.now.withLock { $0 } },
      newID: {
        self.count.withLock {
          $0 += 1
          return "id-\($0)"
        }
      }
    )
  }
}
