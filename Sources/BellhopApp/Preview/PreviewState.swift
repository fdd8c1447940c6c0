import BellhopCore
import TerminalUI

import struct Foundation.Date

/// The test chat: triggers, the conversation, and how calls run.
public struct PreviewState: Equatable, Sendable {
  public enum Focus: Hashable, Sendable {
    case triggers
    case message
    case transcript
    case inspector
  }

  public internal(set) var focus: Focus = .triggers
  public internal(set) var mode: RunMode = .ask
  public internal(set) var audience: Audience = .draftsAndPublished
  /// The trigger phrases of the actions that answer.
  public private(set) var rows: [TriggerRow] = []
  var list = ListState()

  /// Nil until the first message: its id is made then.
  public internal(set) var talk: Conversation?
  /// The hosts that asked earlier conversations to be left alone for a while: that holds for the next one, too.
  var waits: [String: HostWait] = [:]
  /// What the conversation was last told of the actions that answer.
  var answering: [AnsweringAction] = []
  /// The newest fit of triggers, which may be one of actions that have changed since.
  private var fit: TriggerFit?
  /// The triggers of the actions that answer.
  private var subjects: [TriggerSubject] = []
  /// The triggers that wait to be fitted; nil when there are none, or the fit is of them.
  public private(set) var wantedFit: FitRequest?
  /// The language that the agent speaks.
  private(set) var language = Language.english
  /// The model that words the answers; nil when it is off.
  private(set) var languageModel: LanguageModel?
  /// What the chat tells while it is empty, such as why it began anew.
  var notice: String?
  /// Who the admin plays. It starts as the workspace's test customer.
  public internal(set) var customer = Customer()
  private var savedCustomer = Customer()

  public internal(set) var message = TextInput(isMultiline: true, enterAddsLine: false, limit: .characters(4_000))
  var history = MessageHistory()
  var transcriptScroll = ScrollState(followsEnd: true)
  /// The line that the inspector explains; nil for the newest.
  var chosenLine: Int?
  public internal(set) var isInspecting = false
  /// Where the focus was when it went into the inspector, to go back there.
  var focusBeforeInspector: Focus = .transcript
  var inspectorScroll = ScrollState()

  /// The call that is under way.
  var running: RunningCall?
  /// A write that waits for the admin's word.
  var asked: CallRequest?
  var calls = CallBook()
  /// What a colleague gets who takes the conversation over.
  var handOff: HandOffCard?

  public init() {}

  public var isCalling: Bool { running != nil }

  /// The contexts whose keys mean something, the most particular first.
  public var contexts: [Context] {
    switch focus {
    case .message: [.previewMessage, .everywhere]
    case .transcript: [.previewTranscript, .everywhere]
    case .triggers, .inspector: [.preview, .outsideText, .everywhere]
    }
  }

  /// The commands worth a hint, the most useful first.
  public var hints: [Command] {
    switch focus {
    case .message: [.send, .nextField, .inspector, .restart, .newLine, .saveTranscript, .publish, .switchTab]
    case .transcript: [.activate, .nextField, .inspector, .restart, .saveTranscript, .publish, .switchTab]
    case .triggers, .inspector:
      [.runMode, .inspector, .restart, .testCustomer, .audience, .edit, .publish, .saveTranscript, .quit]
    }
  }

  // MARK: Choosing

  var chosenRow: TriggerRow? { list.selection(count: rows.count).map { rows[$0] } }

  /// The action that commands on an action are about: that of the chosen trigger.
  public func subjectID(in workspace: WorkspaceSnapshot) -> ActionID? {
    chosenRow.flatMap { workspace.action($0.action)?.id }
  }

  /// Comes to Preview with the workspace as it is now.
  public mutating func enter(_ workspace: WorkspaceSnapshot) {
    refresh(with: workspace)
    if talk == nil, message.isEmpty { focus = .triggers }
  }

  /// Chooses an action's first trigger. A draft that wouldn't answer makes drafts answer again.
  public mutating func choose(_ id: ActionID, in workspace: WorkspaceSnapshot) {
    if let stored = workspace.action(id), !audience.admits(stored) { audience = .draftsAndPublished }
    refresh(with: workspace)
    guard let row = rows.firstIndex(where: { $0.action == id }) else { return }
    list.select(row, count: rows.count)
    focus = .triggers
  }

  /// Moves the choice to the action that the talk has come to, so that *Edit* and *Publish* are about what is tested.
  mutating func follow(_ id: ActionID) {
    guard chosenRow?.action != id, let row = rows.firstIndex(where: { $0.action == id }) else { return }
    list.select(row, count: rows.count)
  }

  /// Takes in the workspace as it is now. A conversation that is going hears of what changed.
  public mutating func refresh(with workspace: WorkspaceSnapshot) {
    let chosen = chosenRow
    let actions = workspace.actions.filter(audience.admits)
    rows = TriggerRow.rows(of: actions)
    if let chosen, let row = rows.firstIndex(of: chosen) ?? rows.firstIndex(where: { $0.action == chosen.action }) {
      list.select(row, count: rows.count)
    } else {
      list.select(list.selected, count: rows.count)
    }
    if workspace.customer != savedCustomer {
      savedCustomer = workspace.customer
      play(workspace.customer)
    }
    let model = workspace.languageModel.isOn ? workspace.languageModel : nil
    if model != languageModel {
      languageModel = model
      tell(.languageModelChanged(model))
    }
    let answering = actions.map { AnsweringAction($0) }
    guard answering != self.answering || workspace.language != language else { return }
    self.answering = answering
    language = workspace.language
    subjects = answering.map { TriggerSubject($0.action) }
    let isFitted = fit?.isFit(of: subjects, in: language) == true || subjects.allSatisfy(\.triggers.isEmpty)
    wantedFit = isFitted ? nil : FitRequest(subjects, language: language)
    retell()
  }

  /// What answers now: by the fit when there is one of these triggers, until then by words alone.
  var definition: AgentDefinition {
    AgentDefinition(answering, fit: fit.flatMap { $0.isFit(of: subjects, in: language) ? $0 : nil })
  }

  /// Takes a fit that has become ready. One of triggers that have changed since is waited for anew.
  mutating func take(_ fit: TriggerFit) {
    self.fit = fit
    guard fit.isFit(of: subjects, in: language) else { return }
    wantedFit = nil
    retell()
  }

  /// Reading all actions takes its time, and without a conversation nobody needs it.
  private mutating func retell() {
    if talk != nil { tell(.definitionChanged(definition)) }
  }

  /// Plays another customer from here on.
  mutating func play(_ customer: Customer) {
    guard customer != self.customer else { return }
    self.customer = customer
    tell(.customerChanged(customer))
  }

  /// Tells a conversation that is going of a change around it, which asks for nothing to be done.
  private mutating func tell(_ event: ConversationEvent) {
    _ = talk?.receive(event)
  }
}
