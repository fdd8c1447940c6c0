import BellhopCore

/// How far a call has come, as the workspace keeps it. It only goes forward.
public enum CallState: String, Codable, Hashable, Sendable, CaseIterable {
  /// It is about to be made; nothing has left yet.
  case claimed
  /// It may have left.
  case sent
  case done
  case passedOn
  case notDone
  case notSent
  case unsure

  init(_ outcome: ChangeOutcome) {
    self =
      switch outcome {
      case .done: .done
      case .passedOn: .passedOn
      case .notDone: .notDone
      case .notSent: .notSent
      case .unsure: .unsure
      }
  }

  /// Whether somebody still has to tell how it ended.
  public var isUnderWay: Bool { self == .claimed || self == .sent }
}
