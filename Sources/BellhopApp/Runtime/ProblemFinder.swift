import BellhopCore

import struct Foundation.Date

/// Finds the problems of all actions, a few at a time, and looks anew only at what has changed.
///
/// Reading an action's response instructions takes about a millisecond, so thousands of actions take seconds: nothing
/// that a person waits for may stand behind all of them.
struct ProblemFinder: Sendable {
  private var actions: [StoredAction] = []
  private var secrets: [SecretBinding] = []
  private var hasLanguageModel = false
  private var findings: [ActionID: Finding] = [:]
  /// The actions to look at, as places in `actions`; the last is the next.
  private var pending: [Int] = []
  private var keys: [ActionID: (version: Version, keys: [String])] = [:]
  /// The first two actions that have a trigger phrase: one of them is another than the one that is looked at.
  private var owners: [String: (first: Int, second: Int?)] = [:]

  /// What an action's problems were found from, and which they are.
  private struct Finding {
    var version: Version
    /// The other actions that share a trigger phrase with it.
    var sharing: [Version]
    var problems: [Problem]
  }

  /// One revision of one action; it never changes.
  private struct Version: Equatable {
    var id: ActionID
    var revision: Int
    var savedAt: Date

    init(_ stored: StoredAction) {
      id = stored.id
      revision = stored.revision
      savedAt = stored.savedAt
    }
  }

  var isDone: Bool { pending.isEmpty }

  /// What has been found so far, by the actions that have problems.
  var problems: [ActionID: [Problem]] { findings.mapValues(\.problems).filter { !$0.value.isEmpty } }

  /// Takes in the workspace as it is now. What was found of an action stays until it has been looked at again.
  mutating func take(_ actions: [StoredAction], secrets: [SecretBinding], hasLanguageModel: Bool = false) {
    let hasOtherContext = secrets != self.secrets || hasLanguageModel != self.hasLanguageModel
    self.actions = actions
    self.secrets = secrets
    self.hasLanguageModel = hasLanguageModel
    readKeys()
    let ids = Set(actions.map(\.id))
    findings = findings.filter { ids.contains($0.key) }
    var changed: [Int] = []
    var unknown: [Int] = []
    for (place, stored) in actions.enumerated().reversed() {
      guard let finding = findings[stored.id] else {
        unknown.append(place)
        continue
      }
      let isSame = finding.version == Version(stored) && finding.sharing == sharing(with: place).map(Version.init)
      if !isSame || hasOtherContext { changed.append(place) }
    }
    // What somebody has just changed is looked at before what nobody has seen yet.
    pending = unknown + changed
  }

  /// Looks at the next actions, at most `count` of them.
  mutating func findMore(_ count: Int) {
    for place in pending.suffix(count).reversed() {
      let stored = actions[place]
      let others = sharing(with: place)
      let context = ProblemContext(
        others: others.map(\.action),
        secrets: secrets,
        hasLanguageModel: hasLanguageModel
      )
      findings[stored.id] = Finding(
        version: Version(stored),
        sharing: others.map(Version.init),
        problems: BellhopCore.problems(of: stored.action, in: context)
      )
    }
    pending.removeLast(min(count, pending.count))
  }

  /// The first other action for each trigger phrase of this one, in the order of the workspace: no more is ever told.
  private func sharing(with place: Int) -> [StoredAction] {
    var others: Set<Int> = []
    for key in keys[actions[place].id]?.keys ?? [] {
      guard let owner = owners[key] else { continue }
      if owner.first != place {
        others.insert(owner.first)
      } else if let second = owner.second {
        others.insert(second)
      }
    }
    return others.sorted().map { actions[$0] }
  }

  private mutating func readKeys() {
    let known = keys
    keys = [:]
    owners = [:]
    for (place, stored) in actions.enumerated() {
      let version = Version(stored)
      var read = known[stored.id] ?? (version, [])
      if known[stored.id]?.version != version { read = (version, stored.action.triggers.map(\.comparisonKey)) }
      keys[stored.id] = read
      for key in read.keys {
        guard let owner = owners[key] else {
          owners[key] = (place, nil)
          continue
        }
        if owner.second == nil, owner.first != place { owners[key] = (owner.first, place) }
      }
    }
  }
}
