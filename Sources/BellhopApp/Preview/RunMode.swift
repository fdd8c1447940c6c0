import BellhopCore
import TerminalUI

/// How the calls of the test chat are made.
public enum RunMode: Hashable, Sendable, CaseIterable {
  case ask
  case live
  case rehearse

  /// The name that the header shows.
  public var title: String {
    switch self {
    case .ask: "Ask before writes"
    case .live: "Live"
    case .rehearse: "Rehearse"
    }
  }

  /// What it means, in one sentence.
  public var sentence: String {
    switch self {
    case .ask: "Reads are sent; you are asked before a write is."
    case .live: "Every call is sent, writes too."
    case .rehearse: "Nothing is sent: the agent answers from the sample responses."
    }
  }

  /// What it means, in a few words for a list.
  var summary: String {
    switch self {
    case .ask: "reads are sent, writes ask you"
    case .live: "everything is sent, writes too"
    case .rehearse: "nothing is sent"
    }
  }
}

/// Which actions answer in the test chat.
public enum Audience: Hashable, Sendable, CaseIterable {
  case draftsAndPublished
  /// What customers get.
  case publishedOnly

  public var title: String {
    switch self {
    case .draftsAndPublished: "Drafts and published"
    case .publishedOnly: "Published only"
    }
  }

  /// For a narrow screen.
  var shortTitle: String { self == .publishedOnly ? title : "With drafts" }

  public var sentence: String {
    switch self {
    case .draftsAndPublished: "Drafts answer too."
    case .publishedOnly: "Only published actions answer, as customers get them."
    }
  }

  var next: Audience { self == .publishedOnly ? .draftsAndPublished : .publishedOnly }

  func admits(_ stored: StoredAction) -> Bool { self == .draftsAndPublished || stored.isPublished }
}

extension AppState {
  /// How calls run, as it comes out in this workspace: one that is read-only has its writes rehearsed.
  var runModeTitle: String {
    isWriteRehearsed ? "Reads live, writes rehearsed" : preview.mode.title
  }

  var runModeSentence: String {
    isWriteRehearsed ? "Reads are sent. The workspace is read-only, so writes are rehearsed." : preview.mode.sentence
  }

  /// The ways in which calls can run here.
  private var runModes: [RunMode] { workspace.readOnlyReason == nil ? RunMode.allCases : [.ask, .rehearse] }

  /// The list that the way is chosen from. It is a choice and not a switch, so that no stray key sends writes.
  var runModeDialog: Dialog {
    let isReadOnly = workspace.readOnlyReason != nil
    var dialog = Dialog(
      .runMode,
      title: "How calls run",
      options: runModes.map { mode in
        isReadOnly && mode == .ask
          ? Dialog.Option("Reads live", detail: "writes are rehearsed")
          : Dialog.Option(mode.title, detail: mode.summary)
      },
      buttons: [Dialog.Button("Cancel", .cancel)]
    )
    dialog.optionList.select(runModes.firstIndex(of: preview.mode) ?? 0, count: runModes.count)
    return dialog
  }

  mutating func answerRunMode(_ answer: Dialog.Answer) -> [Effect] {
    guard case .option(let index) = answer, runModes.indices.contains(index) else { return [] }
    preview.mode = runModes[index]
    // Before the first message the chat's place tells it.
    let kind: Toast.Kind = preview.mode == .live ? .warning : .success
    return preview.talk == nil ? [] : show(Toast(kind, "\(runModeTitle). \(runModeSentence)"))
  }

  private var isWriteRehearsed: Bool { workspace.readOnlyReason != nil && preview.mode != .rehearse }
}
