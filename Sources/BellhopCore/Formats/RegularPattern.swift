/// A regular expression as admins write it for codes, matched in a time that grows with the text and no faster.
///
/// The engines at hand go back and try again, so that `(a+)+$` in one instruction could hold up a conversation for hours.
/// This one reads what is needed for codes (classes, counts, groups, alternatives, anchors) and follows all ways at
/// once, as Thompson described in 1968; look-around and back-references, which can't be followed so, make no pattern.
struct RegularPattern: Hashable, Sendable {
  /// The shortest text that matches, for showing what is wanted.
  let example: String
  private let states: [State]
  private let start: Int

  /// The longest expression that is read, in characters, and the most states that it may come to.
  static let longest = 200
  private static let mostStates = 2_000

  enum State: Hashable, Sendable {
    case one(CharacterSet, next: Int)
    case split(Int, Int)
    case end
  }

  /// The characters that may stand at a place.
  struct CharacterSet: Hashable, Sendable {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isNegated = false

    func contains(_ character: Character) -> Bool {
      guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return isNegated }
      return ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// - Returns: Nil for what isn't understood, and for what would come to too many states.
  init?(_ expression: String) {
    guard expression.count <= Self.longest else { return nil }
    var parser = RegularPatternParser(expression)
    guard let tree = parser.parse() else { return nil }
    var builder = Builder()
    let end = builder.add(.end)
    guard let start = builder.build(tree, to: end) else { return nil }
    self.start = start
    states = builder.states
    example = tree.shortest
  }

  /// Whether a whole text matches.
  func matches(_ text: String) -> Bool {
    let characters = Array(text)
    return longestMatch(characters, from: 0, limit: characters.count) { $0 == characters.count } != nil
  }

  /// The end of the longest match that begins at a place and ends at one that is allowed.
  func longestMatch(_ text: [Character], from start: Int, limit: Int, isEnd: (Int) -> Bool) -> Int? {
    var current: Set<Int> = []
    follow(self.start, into: &current)
    var found: Int?
    var position = start
    while true {
      if current.contains(where: { states[$0] == .end }), isEnd(position) { found = position }
      guard position < text.count, position - start < limit, !current.isEmpty else { return found }
      var next: Set<Int> = []
      for state in current {
        if case .one(let set, let target) = states[state], set.contains(text[position]) { follow(target, into: &next) }
      }
      current = next
      position += 1
    }
  }

  private func follow(_ state: Int, into reached: inout Set<Int>) {
    var open = [state]
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      if case .split(let a, let b) = states[next] { open += [a, b] }
    }
  }

  /// A part of an expression.
  indirect enum Tree: Hashable, Sendable {
    case one(CharacterSet, example: Character)
    case all([Tree])
    case any([Tree])
    /// So many times; nil for any number.
    case times(Tree, least: Int, most: Int?)

    /// Whether it can only be nothing, as an empty group is.
    var isEmpty: Bool {
      switch self {
      case .one: false
      case .all(let parts), .any(let parts): parts.allSatisfy(\.isEmpty)
      case .times(let part, _, let most): most == 0 || part.isEmpty
      }
    }

    var shortest: String {
      switch self {
      case .one(_, let example): String(example)
      case .all(let parts): parts.map(\.shortest).joined()
      case .any(let parts): parts.map(\.shortest).min { $0.count < $1.count } ?? ""
      case .times(let part, let least, _): String(repeating: part.shortest, count: least)
      }
    }
  }

  private struct Builder {
    var states: [State] = []

    mutating func add(_ state: State) -> Int {
      states.append(state)
      return states.count - 1
    }

    /// - Returns: The state that a part begins with, or nil when there are too many.
    mutating func build(_ tree: Tree, to next: Int) -> Int? {
      guard states.count < RegularPattern.mostStates else { return nil }
      switch tree {
      case .one(let set, _): return add(.one(set, next: next))
      case .all(let parts):
        var target = next
        for part in parts.reversed() {
          guard let start = build(part, to: target) else { return nil }
          target = start
        }
        return target
      case .any(let parts):
        var target: Int?
        for part in parts.reversed() {
          guard let start = build(part, to: next) else { return nil }
          target = target.map { add(.split(start, $0)) } ?? start
        }
        return target ?? next
      case .times(let part, let least, let most):
        // Nothing, however often, is nothing; its states would never be too many.
        guard !part.isEmpty else { return next }
        var target = next
        if let most {
          for _ in 0..<(most - least) {
            guard let start = build(part, to: target) else { return nil }
            target = add(.split(start, next))
          }
        } else {
          let loop = add(.split(next, next))
          guard let start = build(part, to: loop) else { return nil }
          states[loop] = .split(start, next)
          target = loop
        }
        for _ in 0..<least {
          guard let start = build(part, to: target) else { return nil }
          target = start
        }
        return target
      }
    }
  }
}
