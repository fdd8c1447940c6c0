import BellhopCore
import Foundation

/// An action as JSON text: what a row of the workspace holds of it.
enum ActionBody {
  /// Grows when the JSON of an action changes so that older programs would misread it.
  static let format = 1
  /// In bytes. The editor's own bounds lie far below; this one keeps a hostile file from filling the memory.
  static let maximumSize = 1 << 20

  static func encode(_ action: Action) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = try encoder.encode(action)
    guard body.count <= maximumSize else { throw WorkspaceError.tooLarge(title: action.shortTitle) }
    return String(decoding: body, as: UTF8.self)
  }

  static func decode(_ body: Data?, format: Int) -> Result<Action, UnreadableCause> {
    guard format == Self.format else { return .failure(.init(.unknownFormat(format))) }
    guard let body else { return .failure(.init(.notAnAction)) }
    guard body.count <= maximumSize else { return .failure(.init(.tooLarge)) }
    guard let action = try? JSONDecoder().decode(Action.self, from: body) else {
      return .failure(.init(.notAnAction))
    }
    return .success(action)
  }

  struct UnreadableCause: Error {
    var cause: UnreadableAction.Cause
    init(_ cause: UnreadableAction.Cause) { self.cause = cause }
  }
}
