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
    case sendForReal(CallID)
    case quit
  }

  /// A labelled line of text to fill in.
  public struct TextField: Equatable, Sendable {
    public var label: String
    public var placeholder: String
    public var input: TextInput
    /// What is wrong with what was typed, once it has been tried.
    public var problem: String?

    public init(_ label: String, placeholder: String = "", input: TextInput) {
      self.label = label
      self.placeholder = placeholder
      self.input = input
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

  public var purpose: Purpose
  public var title: String
  public var body: [Paragraph]
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
    fields: [TextField] = [],
    options: [Option] = [],
    buttons: [Button],
    focus: Focus? = nil
  ) {
    self.purpose = purpose
    self.title = title
    self.body = body
    self.fields = fields
    self.options = options
    self.buttons = buttons
    let first: Focus = fields.isEmpty ? (options.isEmpty ? .button(0) : .options) : .field(0)
    self.focus = focus ?? first
  }

  /// The places that Tab goes through, in order.
  public var stops: [Focus] {
    fields.indices.map(Focus.field) + (options.isEmpty ? [] : [.options]) + buttons.indices.map(Focus.button)
  }
}
