extension PastedIdentifier {
  /// What was left out, for whoever pasted it; nil when nothing was.
  public var notice: String? {
    guard let first = leftOut.first else {
      return isUnwrapped ? "The signs around \(kind.subject) were left out." : nil
    }
    var what = first.name
    if leftOut.count > 1 {
      let unseen = leftOut.first { !$0.isSpace }
      what = unseen.map { "\(leftOut.count) invisible characters, among them \($0.name)" } ?? "\(leftOut.count) spaces"
    }
    if isUnwrapped { what += " and the signs" }
    let isOne = leftOut.count == 1 && !isUnwrapped
    return "\(what) around \(kind.subject) \(isOne ? "was" : "were") left out.".startingLarge
  }

  /// What keeps the identifier from being kept or sent, and what to do; nil when nothing does.
  ///
  /// Of a secret it tells the place alone, never a character that is seen.
  public var problem: String? {
    guard let inside else { return nil }
    if kind == .secretValue {
      return "Character \(inside.number) of the value is \(inside.character.name) which nobody sees: "
        + "copy the value anew, or type it."
    }
    let remedy =
      inside.character.isSpace && kind == .url
      ? "take it out, or write it as %20" : "take it out, or type that part anew"
    return "There is \(inside.character.name) after “\(inside.before)” in \(kind.subject): \(remedy)."
  }

  /// What is wrong with an identifier that was kept as it was typed, inside or at its ends; nil when nothing is.
  var sentence: String? {
    if let problem { return problem }
    guard let character = leftOut.first(where: { !$0.isSpace }) ?? leftOut.first else {
      return isUnwrapped ? "Quotation marks or the like stand around \(kind.subject): delete them." : nil
    }
    return "\(character.name) stands around \(kind.subject) and is sent with it: delete it.".startingLarge
  }
}

extension String {
  /// With a capital at the beginning of the sentence.
  fileprivate var startingLarge: String { prefix(1).uppercased() + dropFirst() }
}
