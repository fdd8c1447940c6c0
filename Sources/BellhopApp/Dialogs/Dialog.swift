import BellhopCore
import TerminalUI

/// A question or a small form above the screen: text, then fields or options, then buttons.
public struct Dialog: Equatable, Sendable {
  /// What the dialog is for, and with it what its answer means.
  public enum Purpose: Equatable, Sendable {
    case delete(ActionID)
    /// What was reviewed is what is published, whatever has been saved since.
    case publishReview(ActionID, revision: Int)
    case unpublish(ActionID)
    case runMode
    case discardChanges
    case stale(theirs: StoredAction)
    case recoverDraft(UnsavedDraft)
    /// A new secret; the field of the editor that takes its name, if it was asked for there.
    case newSecret(Field?)
    case chooseOption(Field)
    case testCustomer
    case settings
    case languageModel
    case proxy
    case callValues
    case sendForReal(CallID)
    case settleCall(Int)
    /// The customer of this call, where none is named.
    case forgetCustomer(of: Int?)
    case quit
  }

  /// A labelled line of text to fill in.
  public struct TextField: Equatable, Sendable {
    public var label: String
    public var placeholder: String
    public var input: TextInput
    /// What the text identifies; nil for prose.
    public var identifier: IdentifierKind?
    /// What is wrong with what was typed, once it has been tried.
    public var problem: String?
    /// What was left out of what was typed or pasted.
    public var notice: String?

    public init(_ label: String, placeholder: String = "", input: TextInput, identifier: IdentifierKind? = nil) {
      self.label = label
      self.placeholder = placeholder
      self.input = input
      self.identifier = identifier
    }

    mutating func paste(_ text: String) {
      problem = nil
      notice = nil
      guard let identifier else { return input.paste(text) }
      let pasted = PastedIdentifier(text, as: identifier)
      input.paste(pasted.text)
      if input.excess == nil { notice = pasted.notice }
    }

    /// Leaves out what nobody sees at the ends of an identifier.
    mutating func settle() {
      guard let identifier else { return }
      let typed = PastedIdentifier(input.text, as: identifier)
      guard !typed.isClean else { return }
      input.setText(typed.text)
      notice = typed.notice
    }
  }

  /// A labelled setting of which one of a few values holds.
  public struct Choice: Equatable, Sendable {
    public var label: String
    public var titles: [String]
    public var selected: Int
    /// What it means, in a sentence below it.
    public var note: String

    public init(_ label: String, _ titles: [String], selected: Int, note: String = "") {
      self.label = label
      self.titles = titles
      self.selected = selected
      self.note = note
    }

    mutating func step(by step: Int) {
      guard !titles.isEmpty else { return }
      selected = (selected + step + titles.count) % titles.count
    }
  }

  /// One of several things to choose.
  public struct Option: Equatable, Sendable {
    public var title: String
    public var detail: String
    public init(_ title: String, detail: String = "") {
      self.title = title
      self.detail = detail
    }
  }

  public struct Button: Equatable, Sendable {
    public enum Role: Hashable, Sendable {
      case confirm
      case danger
      case cancel
      /// Another way out, told apart by its place.
      case other
    }

    public var title: String
    public var role: Role
    /// Why it can't be pressed; nil when it can.
    public var reason: String?

    public init(_ title: String, _ role: Role, reason: String? = nil) {
      self.title = title
      self.role = role
      self.reason = reason
    }
  }

  public enum Focus: Hashable, Sendable {
    case choice(Int)
    case field(Int)
    case options
    case button(Int)
  }

  /// How a dialog ended.
  public enum Answer: Hashable, Sendable {
    case button(Int)
    case option(Int)
    /// Esc, which is always safe.
    case dismissed
  }

  /// What was left out of what was typed or pasted here, to be told with what came of the dialog.
  var notices: [String] { fields.compactMap(\.notice) }

  public var purpose: Purpose
  public var title: String
  public var body: [Paragraph]
  /// They stand above the fields.
  public var choices: [Choice]
  public var fields: [TextField]
  public var options: [Option]
  public var optionList = ListState()
  public var buttons: [Button]
  public var focus: Focus
  public var bodyScroll = ScrollState()

  public init(
    _ purpose: Purpose,
    title: String,
    body: [Paragraph] = [],
    choices: [Choice] = [],
    fields: [TextField] = [],
    options: [Option] = [],
    buttons: [Button],
    focus: Focus? = nil
  ) {
    self.purpose = purpose
    self.title = title
    self.body = body
    self.choices = choices
    self.fields = fields
    self.options = options
    self.buttons = buttons
    self.focus = focus ?? .button(0)
    if focus == nil, let first = stops.first { self.focus = first }
  }

  /// The places that Tab goes through, in order.
  public var stops: [Focus] {
    choices.indices.map(Focus.choice) + fields.indices.map(Focus.field) + (options.isEmpty ? [] : [.options])
      + buttons.indices.map(Focus.button)
  }
}
