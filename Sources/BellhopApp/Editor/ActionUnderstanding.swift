import BellhopCore
import TerminalUI

/// What Bellhop reads from an action while it is written: the format of each input, the request that would be sent, and
/// what customers would be told.
public struct ActionUnderstanding: Equatable, Sendable {
  /// For each input, in their order, what its instructions were read as.
  var inputs: [String] = []
  var replyNotes: [String] = []

  init(of action: Action) {
    inputs = action.inputs.map { InputReader.read(name: $0.name, instructions: $0.instructions).because }
  }

  func draw(in rect: Rect, on frame: inout Frame<Target>) {}
}
