import BellhopCore
import TerminalUI

/// An action that is being edited, or read while it can't be.
public struct EditorState: Equatable, Sendable {
  public internal(set) var action: Action {
    didSet {
      guard action != oldValue else { return }
      understand(after: oldValue)
      keepLongTexts()
    }
  }
  /// The last revision, to tell what has changed; nil for an action that was never saved.
  public internal(set) var saved: Action?
  /// The revision that the editing started from.
  public internal(set) var basedOn: Int?
  /// Why nothing can be changed here; nil when it can.
  public internal(set) var lockedReason: String?
  public internal(set) var isPublished = false
  public internal(set) var focus: EditorItem
  /// The text that is typed into; nil when the focus is on a choice or a button.
  public internal(set) var input: TextInput?
  /// The long texts as they are drawn while they aren't typed into: each is laid out once, not for every frame.
  var longTexts: [Field: TextInput] = [:]
  /// What was left out of what was typed or pasted, until it is told.
  var notice: String?
  /// The save that is under way, and what follows it.
  public internal(set) var saving: AfterSave?
  /// Whether a moment from now what is typed is kept, and whether something was kept that isn't saved.
  var isKeepPending = false
  var hasKept = false
  /// Whether all problems are shown, as they are once somebody asked to publish.
  var showsAllProblems = false
  /// What customers' messages would make of it.
  public internal(set) var triggers = TriggerOutlook()
  /// The rows that were deleted since the editor was opened, the last of them last.
  var deletedRows: [DeletedRow] = []
  /// The field that takes the name of a secret once it is kept.
  var secretField: Field?
  /// The fields that had the focus and lost it, and the last section that was come to.
  private var left: Set<Field> = []
  private var furthest = Field.Section.describe
  /// The first row of the form that is shown.
  public internal(set) var offset = 0
  /// The first line shown of what stands beside the form, once the wheel was turned there; nil to follow the focus.
  var paneOffset: Int?
  public internal(set) var context: ProblemContext
  /// The test customer, for the request that is shown as it would be sent.
  let customer: Customer
  /// The agent's language, in which the answer to the sample response is shown.
  private(set) var language: Language
  public private(set) var problems: [Problem] = []
  /// What Bellhop reads from the action, shown beside it.
  public private(set) var understanding: ActionUnderstanding

  public var id: ActionID { action.id }

  public init(
    _ action: Action,
    saved: Action?,
    basedOn: Int?,
    context: ProblemContext,
    customer: Customer,
    language: Language,
    lockedReason: String?
  ) {
    self.action = action
    self.saved = saved
    self.basedOn = basedOn
    self.context = context
    self.customer = customer
    self.language = language
    self.lockedReason = lockedReason
    focus = .field(.name)
    understanding = ActionUnderstanding(of: action, customer: customer, language: language)
    understand()
    keepLongTexts()
    moveFocus(to: .field(.name))
  }

  public var isChanged: Bool { action != saved && !(saved == nil && isUntouched) }

  /// Whether nothing has been put into a new action yet.
  private var isUntouched: Bool { action == Action.new(action.id) }

  public var isLocked: Bool { lockedReason != nil }

  /// Reads the action anew after it, or what its problems depend on, has changed.
  mutating func understand(after previous: Action? = nil) {
    if let previous {
      understanding = ActionUnderstanding(
        of: action,
        customer: customer,
        language: language,
        after: previous,
        understanding
      )
    }
    problems = BellhopCore.problems(of: action, in: context, response: understanding.response)
  }

  /// Shows what customers would be told in another language.
  mutating func change(to language: Language) {
    self.language = language
    understanding = ActionUnderstanding(of: action, customer: customer, language: language)
  }

  /// The problems to show. A new action isn't blamed for what its admin hasn't come to yet.
  var shownProblems: [Problem] {
    guard !showsAllProblems else { return problems }
    // That nothing uses an input yet is no news to whoever is still describing it.
    let due = problems.filter { problem in
      guard problem.severity == .warning, let row = problem.field.row, row.rows == .inputs else { return true }
      return focus.row.map { $0 != row } ?? true
    }
    guard basedOn == nil else { return due }
    return due.filter { problem in
      problem.field.section.rawValue < furthest.rawValue || left.contains(problem.field)
        || action[text: problem.field]?.isEmpty == false
    }
  }

  /// Shows all problems and goes to the first error.
  mutating func showFirstError() {
    showsAllProblems = true
    guard let error = problems.first(where: { $0.severity == .error }) else { return }
    let items = EditorForm(self).items
    let item: EditorItem =
      switch error.field {
      case .triggers: .add(.triggers)
      case .inputs: .add(.inputs)
      case .parameters: .add(.parameters)
      default: .field(error.field)
      }
    if items.contains(item) { moveFocus(to: item) }
  }

  func problems(at field: Field) -> [Problem] { shownProblems.filter { $0.field == field } }

  /// Longer messages are tried in Preview.
  static let longestTrial = 200

  // MARK: Focus

  public var contexts: [Context] {
    isTyping || typedRows != nil ? [.editor, .everywhere] : [.editorRow, .editor, .outsideText, .everywhere]
  }

  /// Whether letters go into a text. A message can be tried where nothing may be changed.
  var isTyping: Bool { input != nil && (!isLocked || focus == .tryMessage) }

  /// The list that a new row is begun in by typing where the focus is, on the button that adds one.
  var typedRows: EditorRows? {
    guard !isLocked, case .add(let rows) = focus else { return nil }
    return rows
  }

  public var hints: [Command] {
    if isLocked { return isPublished ? [.back, .unpublish, .preview] : [.back, .preview] }
    if input != nil {
      let rows: [Command] = focus.row == nil ? [] : [.addRow, .deleteRow]
      return [.nextField] + rows + [.save, .back, .preview, .publish]
    }
    if typedRows != nil { return [.activate, .nextField, .save, .back, .preview, .publish] }
    return [.activate, .addRow, .deleteRow, .save, .back, .preview, .publish, .discardChanges]
  }

  /// Whether the focused text takes this key although a command has it elsewhere.
  func takesAsText(_ key: Key) -> Bool {
    guard let input, isTyping else { return false }
    return key == .enter && input.enterAddsLine
  }

  mutating func moveFocus(to item: EditorItem) {
    settleInput()
    if case .field(let field) = focus, item != focus { left.insert(field) }
    if item.section.rawValue > furthest.rawValue { furthest = item.section }
    focus = item
    paneOffset = nil
    input = nil
    if case .field(let field) = item {
      input = text(of: field)
      input?.moveCursor(to: .max)
    }
    if item == .tryMessage { input = TextInput(triggers.message, limit: .characters(Self.longestTrial)) }
  }

  /// Moves the focus as Tab does, through everything, or as the arrows do, past the buttons at the ends of rows.
  mutating func moveFocus(by step: Int, rowsOnly: Bool = false) {
    let form = EditorForm(self)
    let items = rowsOnly ? form.rows.compactMap(\.item) : form.items
    guard !items.isEmpty else { return }
    let here = items.firstIndex(of: focus) ?? items.firstIndex { $0 == form.row(of: focus)?.item } ?? 0
    moveFocus(to: items[(here + step + items.count) % items.count])
  }

  /// Puts what the text input says into the action.
  mutating func commitInput() {
    if focus == .tryMessage, let input { return triggers.tryMessage(input.text) }
    guard case .field(let field) = focus, let input, !isLocked else { return }
    action[text: field] = meant(input.text, in: field)
  }
}
