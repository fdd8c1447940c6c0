import BellhopCore
import Foundation

/// An action as JSON text: what a row of the workspace holds of it.
enum ActionBody {
  /// The formats that this program reads. What an older program would misread gets a new one.
  static let formats = 1...max(effectFormat, Authentication.kinds.map(\.scheme.format).max() ?? 1)

  /// The oldest format that can hold an action, so that an older program reads every action without newer features.
  static func format(of action: Action) -> Int {
    let inputs = action.inputs.contains { $0.format != nil } ? chosenFormats : 1
    let saysWhatItDoes = action.effect != nil || action.endpoint.idempotencyHeader != nil
    return max(inputs, saysWhatItDoes ? effectFormat : 1, action.endpoint.authentication.scheme.format)
  }

  /// The format since which an input may have a format of the admin's choice; an older program would lose it.
  private static let chosenFormats = 2
  /// The format since which an action says what it does, and may send a key by which repeats are known; an older program
  /// would go by the method, and send none.
  private static let effectFormat = 3

  /// In bytes of the JSON text, in which each quotation mark and line end takes two. All that the editor's fields take
  /// fits; this bound keeps a hostile file from filling the memory.
  static let maximumSize = 8 << 20

  static func encode(_ action: Action) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = try encoder.encode(action)
    guard body.count <= maximumSize else { throw WorkspaceError.tooLarge(title: action.shortTitle) }
    return String(decoding: body, as: UTF8.self)
  }

  static func decode(_ body: Data?, format: Int) -> Result<Action, UnreadableCause> {
    guard formats.contains(format) else { return .failure(.init(.unknownFormat(format))) }
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
