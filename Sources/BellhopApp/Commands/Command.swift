/// Everything that a person can ask of Bellhop. The key map, the hints, the help and `docs/keys.md` are made from this.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Everywhere
  case nextField
  case previousField
  case back
  case activate
  case switchTab
  case showManage
  case showPreview
  case showCalls
  case help
  case palette
  case settings
  case triggerHealth
  case repaint
  case suspend
  case cancelOrQuit
  case quit

  // Moving in a list
  case moveUp
  case moveDown
  case pageUp
  case pageDown
  case moveToTop
  case moveToBottom

  // Manage
  case filter
  case create
  case edit
  case duplicate
  case delete
  case preview
  case publish
  case unpublish
  case undoDelete
  case addSamples

  // Editor
  case save
  case addRow
  case deleteRow
  case restoreRow
  case newSecret
  case discardChanges

  // Preview
  case send
  case newLine
  case runMode
  case audience
  case testCustomer
  case inspector
  case restart
  case saveTranscript

  // Calls
  case callsScope
  case settleCall
  case forgetCustomer
}

extension Command {
  /// A few words for hints, buttons and menus.
  public var title: String {
    switch self {
    case .nextField: "Next"
    case .previousField: "Previous"
    case .back: "Back"
    case .activate: "Open"
    case .switchTab: "Switch tab"
    case .showManage: "Manage"
    case .showPreview: "Preview"
    case .showCalls: "Calls"
    case .help: "Help"
    case .palette: "Commands"
    case .settings: "Settings"
    case .triggerHealth: "Trigger health"
    case .repaint: "Repaint"
    case .suspend: "Suspend"
    case .cancelOrQuit: "Cancel or quit"
    case .quit: "Quit"
    case .moveUp: "Up"
    case .moveDown: "Down"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .moveToTop: "First"
    case .moveToBottom: "Last"
    case .filter: "Filter"
    case .create: "Create action"
    case .edit: "Edit"
    case .duplicate: "Duplicate"
    case .delete: "Delete"
    case .preview: "Preview"
    case .publish: "Publish"
    case .unpublish: "Unpublish"
    case .undoDelete: "Bring back"
    case .addSamples: "Add samples"
    case .save: "Save"
    case .addRow: "Add"
    case .deleteRow: "Delete row"
    case .restoreRow: "Bring back row"
    case .newSecret: "New secret"
    case .discardChanges: "Discard changes"
    case .send: "Send"
    case .newLine: "New line"
    case .runMode: "How calls run"
    case .audience: "Which actions answer"
    case .testCustomer: "Test customer"
    case .inspector: "Inspector"
    case .restart: "Restart"
    case .saveTranscript: "Save transcript"
    case .callsScope: "Unsure or all"
    case .settleCall: "Settle"
    case .forgetCustomer: "Forget a customer"
    }
  }

  /// One sentence for the help.
  public var help: String {
    switch self {
    case .nextField: "Go to the next field, list or button."
    case .previousField: "Go to the previous field, list or button."
    case .back: "Go one step back: close what is open, clear the filter, leave the field. It never quits."
    case .activate: "Open, choose or press what has the focus."
    case .switchTab: "Go to the next tab."
    case .showManage: "Show the actions of this workspace."
    case .showPreview: "Show the preview, where actions are tested."
    case .showCalls: "Show the calls that were made, and what came of each."
    case .help: "Show the keys and what they do in this place."
    case .palette: "Look for a command by its name, and give it."
    case .settings: "Change what holds for the whole workspace, such as the language that the agent speaks."
    case .triggerHealth:
      "Show which trigger phrases may be taken for another action's, or find too few customers, and what to do."
    case .repaint: "Draw the whole screen again, should another program have written over it."
    case .suspend: "Put Bellhop into the background; the shell's fg brings it back."
    case .cancelOrQuit: "Cancel the call that is running; when there is none, quit."
    case .quit: "Leave Bellhop. What was typed is kept."
    case .moveUp: "Move one row up."
    case .moveDown: "Move one row down."
    case .pageUp: "Move one page up."
    case .pageDown: "Move one page down."
    case .moveToTop: "Move to the first row."
    case .moveToBottom: "Move to the last row."
    case .filter:
      "Show only what holds what is typed: actions by name, triggers or address; calls by action, host, or a customer's "
        + "e-mail or number."
    case .create: "Start a new action."
    case .edit: "Change the action. A published one opens to be read."
    case .duplicate: "Make a draft that starts as a copy of the action."
    case .delete: "Delete the action, after a question."
    case .preview: "Test the action in Preview."
    case .publish: "Review the action and give it to customers."
    case .unpublish: "Take the action back from customers; it is a draft again."
    case .undoDelete: "Bring back the action that was deleted last."
    case .addSamples: "Add a few sample actions to look at and to change."
    case .save: "Save the changes as the action's next revision."
    case .addRow: "Add a trigger, an input or a parameter below the row that has the focus."
    case .deleteRow: "Delete the row that has the focus."
    case .restoreRow: "Bring back the row that was deleted last, as often as rows were deleted."
    case .newSecret: "Keep a new key or signing secret, typed masked and stored encrypted."
    case .discardChanges: "Go back to the last saved revision of the action."
    case .send: "Send the message to the agent."
    case .newLine: "Begin a new line in the message."
    case .runMode: "Change how calls run: ask before writes, live, or rehearse, in which nothing is sent."
    case .audience:
      "Change which actions answer: drafts and published ones, or only published ones as customers get them."
    case .testCustomer: "Change who the agent talks to: the name, e-mail and id that actions can use."
    case .inspector: "Show the request, the response and the reasons behind each line."
    case .restart: "Start the conversation anew."
    case .saveTranscript: "Save the conversation as a text file."
    case .callsScope: "Show only the calls that are unsure, or all."
    case .settleCall: "Say of a call that is unsure whether it was done, and how you know. Nothing is sent."
    case .forgetCustomer: "Remove all values of a customer from the calls, after a question. That they were made stays."
    }
  }
}
