import BellhopCore

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

  var next: RunMode {
    switch self {
    case .ask: .live
    case .live: .rehearse
    case .rehearse: .ask
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

  /// Goes to the next way in which calls can run here.
  mutating func changeRunMode() {
    preview.mode = isWriteRehearsed ? .rehearse : preview.mode.next
  }

  private var isWriteRehearsed: Bool { workspace.readOnlyReason != nil && preview.mode != .rehearse }
}
