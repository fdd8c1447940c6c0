import BellhopCore

/// Why the workspace did not do what was asked. Nothing was changed when one is thrown.
public enum WorkspaceError: Error, Hashable, Sendable {
  // The file.
  case notFound(path: String)
  case cannotMake(path: String, cause: String)
  case notAWorkspace(path: String)
  case newer(path: String)
  case damaged(path: String)
  case notReadable(path: String)
  /// The folder can't be written and the last changes still lie in the log beside the file.
  case unmergedChanges(path: String)
  case busy(path: String)
  /// An older workspace stays as it is without a copy of it.
  case notCopied(path: String, cause: String)
  /// Anything else that the system refused, in its own words.
  case failed(path: String, cause: String)

  // The actions.
  case readOnly(reason: String)
  case noSuchAction
  case deleted(title: String)
  case published(title: String, Refused)
  case hasProblems(title: String, [Problem])
  /// The action was saved by someone else after `basedOn` was read; theirs is what the workspace holds.
  case stale(theirs: StoredAction)
  case unreadableAction(UnreadableAction)
  case tooLarge(title: String)

  case secret(SecretError)
  case call(CallError)

  /// What a published action is spared.
  public enum Refused: String, Hashable, Sendable {
    case edit = "edited"
    case delete = "deleted"
  }
}

extension WorkspaceError: CustomStringConvertible {
  /// What happened, to what, and what to do next.
  public var message: String {
    switch self {
    case .notFound(let path):
      "There is no workspace at \(path). Check the path; opening it in Bellhop, not read-only, makes one."
    case .cannotMake(let path, let cause):
      "A workspace can't be made at \(path): \(cause). Choose another path with --workspace."
    case .notAWorkspace(let path):
      "\(path) is not a Bellhop workspace and was left as it is. Choose another path with --workspace."
    case .newer(let path):
      "The workspace \(path) was made by a newer Bellhop and was left as it is. Update Bellhop to open it."
    case .damaged(let path):
      "The workspace \(path) is damaged and can't be used. Put a copy from a backup in its place, or choose another path."
    case .notReadable(let path):
      "You don't have permission to read \(path). Ask its owner for it, or choose another path with --workspace."
    case .unmergedChanges(let path):
      "The last changes of \(path) lie beside it, in a folder that you can't write. Ask its owner to open it once."
    case .busy(let path):
      "Another program has been writing to \(path) for too long. Wait until it is done, then try again."
    case .notCopied(let path, let cause):
      "\(path) is of an older Bellhop, and the copy that is kept of it before it is changed can't be made: \(cause). "
        + "Mend that, then start Bellhop again."
    case .failed(let path, let cause):
      "The workspace \(path) can't be used: \(cause). Mend that, then try again."
    case .readOnly(let reason):
      "\(reason) Nothing was changed."
    case .noSuchAction:
      "This action isn't in the workspace any more. Go back to the list to see what is."
    case .deleted(let title):
      "“\(title)” was deleted. Bring it back first, or keep your version as a new action."
    case .published(let title, let refused):
      "“\(title)” is published and can't be \(refused.rawValue). Unpublish it first."
    case .hasProblems(let title, let problems):
      "“\(title)” can't be published yet. \(problems.first?.sentence ?? "")\(others(than: problems))"
    case .stale(let theirs):
      "“\(theirs.action.title)” was saved elsewhere as revision \(theirs.revision) while you edited it. "
        + "Compare both versions, then choose which one to keep."
    case .unreadableAction(let action):
      action.message
    case .tooLarge(let title):
      "“\(title)” is too large to keep. Shorten its texts or its sample response to \(ActionBody.maximumSize >> 20) MiB in all."
    case .secret(let error):
      error.message
    case .call(let error):
      error.message
    }
  }

  public var description: String { message }

  private func others(than problems: [Problem]) -> String {
    switch problems.count {
    case ...1: ""
    case 2: " Another problem stands in the editor."
    default: " \(problems.count - 1) other problems stand in the editor."
    }
  }
}

/// An action that the workspace holds but that can't be read, beside the ones that can.
public struct UnreadableAction: Hashable, Sendable, Identifiable {
  public var id: ActionID
  public var revision: Int
  public var cause: Cause

  public enum Cause: Hashable, Sendable {
    case tooLarge
    case notAnAction
    case unknownFormat(Int)
  }

  public var message: String {
    let revision = "Revision \(revision) of the action \(id)"
    let mend = "Delete the action, or restore the workspace from a backup."
    return switch cause {
    case .tooLarge: "\(revision) is larger than \(ActionBody.maximumSize >> 20) MiB. \(mend)"
    case .notAnAction: "\(revision) doesn't hold an action. \(mend)"
    case .unknownFormat: "\(revision) was made by a newer Bellhop and was left as it is. Update Bellhop to use it."
    }
  }
}
