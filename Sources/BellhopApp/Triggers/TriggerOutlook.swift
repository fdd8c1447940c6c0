import BellhopCore

/// What customers' messages would make of the action that is edited, beside all others of the workspace.
public struct TriggerOutlook: Equatable, Sendable {
  /// A line for the form or the pane beside it.
  struct Note: Equatable, Sendable {
    var text: String
    var isWarning: Bool

    init(_ text: String, isWarning: Bool = false) {
      self.text = text
      self.isWarning = isWarning
    }
  }

  /// What stands at a phrase, by its text: a phrase that has been changed since isn't blamed.
  private var phrases: [String: [String]] = [:]
  /// What holds for the action as a whole.
  private(set) var action: [Note] = []
  private(set) var trial: [Note] = []
  /// The message that is tried.
  private(set) var message = ""
  private var fit: TriggerFit?
  private var titles: [ActionID: String] = [:]

  func advice(for phrase: String) -> [String] { phrases[phrase] ?? [] }

  /// Takes in a study of the action's triggers.
  mutating func study(
    _ study: TriggerStudy,
    of action: Action,
    title: (ActionID) -> String,
    actions: (ActionID) -> Action?
  ) {
    fit = study.fit
    titles = Dictionary(
      study.request.all.map { ($0.action, title($0.action)) },
      uniquingKeysWith: { first, _ in first }
    )
    phrases = [:]
    self.action = []
    for finding in study.health?.findings ?? [] where finding.actions.contains(action.id) {
      if let phrase = finding.phrase {
        // The same phrase in two actions is a problem of the action, which stands there already.
        guard finding.actions.first == action.id, !finding.isSamePhrase else { continue }
        phrases[phrase, default: []].append(finding.advice(title: title))
      } else {
        self.action.append(Note(finding.sentence(at: action.id, title: title), isWarning: true))
        let both = finding.actions.compactMap(actions)
        guard both.count > 1 else { continue }
        let question = TriggerHealth.question(about: both, in: study.request.language)
        self.action.append(Note("Customers are asked:"))
        self.action += question.split(separator: "\n").map { Note("  \($0)") }
      }
    }
    readTrial()
  }

  /// Tries a message.
  mutating func tryMessage(_ text: String) {
    guard text != message else { return }
    message = text
    readTrial()
  }

  private mutating func readTrial() {
    trial = MessageTrial(message, fit: fit) { titles[$0] ?? "an action" }.notes
  }
}
