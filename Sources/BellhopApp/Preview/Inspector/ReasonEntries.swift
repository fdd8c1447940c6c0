import BellhopCore
import TerminalUI

extension InspectorEntry {
  /// Why a line was said: the rule, what was read in the message, and what was decided against.
  ///
  /// - Parameter title: what an action is called.
  static func entries(of reason: Reason, title: (ActionID) -> String) -> [InspectorEntry] {
    var entries: [InspectorEntry] = [.text(reason.rule.sentence)]
    if let action = reason.action { entries.append(.fact("Action", title(action))) }
    if let input = reason.input { entries.append(.fact("Input", input)) }
    if !reason.read.isEmpty {
      entries.append(.heading("Read in the message"))
      entries += reason.read.map { reading in
        .line(
          "“\(reading.text)” (\(reading.span.lowerBound)–\(reading.span.upperBound)): "
            + "\(reading.meaning), \(reading.why)"
        )
      }
    }
    if !reason.candidates.isEmpty {
      entries.append(.heading("Compared with"))
      entries += reason.candidates.map { candidate in
        .line(
          "\(percent(candidate.score)) \(title(candidate.action))"
            + (candidate.phrase.isEmpty ? "" : ": “\(candidate.phrase)”")
            + (candidate.words.isEmpty ? "" : " by \(candidate.words.joined(separator: ", "))")
        )
      }
    }
    if !reason.refused.isEmpty {
      entries.append(.heading("Not taken as"))
      entries += reason.refused.map { .line("\($0.meaning): \($0.why)") }
    }
    if let detail = reason.detail {
      entries.append(.heading("Detail"))
      entries += detail.split(whereSeparator: \.isNewline).map { .line(String($0)) }
    }
    return entries
  }

  /// A score from 0 to 1 in three columns.
  private static func percent(_ score: Double) -> String {
    guard score.isFinite else { return "?" }
    return "\(Int((min(1, max(0, score)) * 100).rounded()))%"
  }
}
