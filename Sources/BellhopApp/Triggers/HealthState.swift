import BellhopCore
import TerminalUI

/// The list of what is wrong with the triggers of the workspace.
public struct HealthState: Equatable, Sendable {
  public internal(set) var list = ListState()
  /// Where it was opened from, to go back there.
  let origin: AppState.Tab
}

/// Something that is wrong, at one of the actions that it is about.
struct HealthItem: Equatable, Sendable {
  var action: ActionID
  var finding: TriggerHealth.Finding

  /// What was found, at each action that it is about, in the order of the workspace; what is about a whole action first.
  static func items(of study: TriggerStudy?) -> [HealthItem] {
    guard let study, let findings = study.health?.findings, !findings.isEmpty else { return [] }
    var found: [ActionID: [HealthItem]] = [:]
    for finding in findings {
      // A phrase is mended where it stands; two actions that are hard to tell apart, in both.
      let actions = finding.phrase == nil ? finding.actions : Array(finding.actions.prefix(1))
      for action in actions { found[action, default: []].append(HealthItem(action: action, finding: finding)) }
    }
    return study.request.all.flatMap { subject in
      let items = found[subject.action] ?? []
      return items.filter { $0.finding.phrase == nil } + items.filter { $0.finding.phrase != nil }
    }
  }
}
