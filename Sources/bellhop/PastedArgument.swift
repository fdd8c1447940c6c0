import BellhopCore

/// Takes what was pasted on the command line for an identifier, and tells what was left out of it.
enum PastedArgument {
  /// The text holds what nobody sees.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  static func read(_ typed: String, as kind: IdentifierKind) throws(Refusal) -> String {
    let pasted = PastedIdentifier(typed, as: kind)
    if let problem = pasted.problem { throw Refusal(description: problem) }
    if let notice = pasted.notice { PlainOutput.say(notice) }
    return pasted.text
  }
}
