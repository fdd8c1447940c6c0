/// Why a workspace can't be changed.
enum ReadOnlyReason: Sendable {
  case asked
  case file(String)
  case folder(String)
  /// It is of an older Bellhop and was left so.
  case older(WorkspaceError)

  var sentence: String {
    switch self {
    case .asked: "This workspace was opened with --read-only; start Bellhop without it to make changes."
    case .file(let path): "You don't have permission to write \(path); ask its owner for it to make changes."
    case .older(let error): error.message
    case .folder(let path): "You don't have permission to write in \(path); ask its owner for it to make changes."
    }
  }
}
