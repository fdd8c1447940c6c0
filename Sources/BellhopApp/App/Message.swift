import BellhopCore
import TerminalUI

/// Something that happened, for the state to take in.
public enum Message: Equatable, Sendable {
  case input(InputEvent)
  case resized(Size)
  /// A mouse press on something that the last frame showed. The place is relative to that thing's rectangle.
  case pressed(Target, at: Point, in: Rect)
  case workspace(WorkspaceNews)
  case call(CallNews)
  /// The triggers of the actions that answer have been fitted.
  case fitted(TriggerFit)
  /// All triggers of the workspace have been compared with each other.
  case studied(TriggerStudy)
  case timer(TimerID)
}

/// What the workspace answered.
public enum WorkspaceNews: Equatable, Sendable {
  case loaded(WorkspaceSnapshot)
  case saved(StoredAction, then: AfterSave)
  /// Somebody saved another revision since this editing began.
  case stale(theirs: StoredAction)
  case secretKept(SecretName, WorkspaceSnapshot)
  /// It is done; the sentence says what.
  case done(String, WorkspaceSnapshot)
  case deleted(ActionID, name: String, WorkspaceSnapshot)
  case transcriptSaved(path: String)
  /// A part of the list of calls.
  case calls(CallListing)
  /// How many calls are unsure, and how many of them nobody was told of before.
  case unsureCalls(all: Int, untold: Int)
  /// The calls were changed; the sentence says how.
  case callsChanged(String)
  case refused(String)
}

/// What happens once a save has succeeded.
public enum AfterSave: Hashable, Sendable {
  case stay
  case close
  case preview
  case reviewPublish
  /// Goes on with another action, at one of its trigger phrases if there is one.
  case open(ActionID, phrase: String?)
}

/// What came of a call that Preview made.
public enum CallNews: Equatable, Sendable {
  case finished(FinishedCall)
  /// A language model worded the answer to a call, or didn't.
  case worded(WordedAnswer)
  /// What came of a call has been put down.
  case putDown
}

/// The timers that the state may ask for, each at most once at a time.
public enum TimerID: Hashable, Sendable {
  case toast
  case autosave
  /// Moves the spinner and the elapsed time while a call runs.
  case spinner
  case callTakesLong(CallID)

}
