import BellhopCore
import TerminalUI

/// One row of the chat as it is drawn: a line of the talk takes one or more.
struct TranscriptRow: Equatable {
  /// The line that it belongs to; nil for the empty row before a turn.
  var line: Int?
  /// Who speaks, on the line's first row.
  var speaker: String?
  var text: String
  var kind: Line.Speaker

  /// The rows of a talk, its text wrapped to a width. A turn begins with what the customer says.
  static func rows(of talk: Conversation?, width: Int) -> [TranscriptRow] {
    var rows: [TranscriptRow] = []
    for line in talk?.transcript ?? [] {
      if line.speaker == .customer, !rows.isEmpty {
        rows.append(TranscriptRow(line: nil, speaker: nil, text: "", kind: .customer))
      }
      for (number, text) in DisplayText.wrapped(line.text, width: width).enumerated() {
        rows.append(
          TranscriptRow(line: line.id, speaker: number == 0 ? line.speaker.title : nil, text: text, kind: line.speaker)
        )
      }
    }
    return rows
  }
}

extension Line.Speaker {
  /// Who speaks, as the admin who plays the customer sees it.
  var title: String {
    switch self {
    case .customer: "You"
    case .agent: "Agent"
    case .note: "Note"
    }
  }
}
