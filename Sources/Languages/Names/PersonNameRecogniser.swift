/// Finds a person's name: after words that announce one ("my name is Jane Doe", "this is Omar speaking", "it's under
/// Smith", "je m'appelle …", "au nom de …"), or where it is all that a short message says.
///
/// The customer's spelling is kept; a name in small letters or in capitals alone gets the usual ones: "jean-pierre
/// o'brien" is Jean-Pierre O'Brien, "VAN DER BERG" Van der Berg. Titles aren't part of it.
public enum PersonNameRecogniser {
  /// The names in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<String>] {
    let reader = PersonNameReader(text, context.language)
    var found: [Found<String>] = []
    var index = 0
    while index < reader.tokens.count, found.count < TimeGrammar.limit {
      guard let name = reader.announcedName(at: index) else {
        index += 1
        continue
      }
      found.append(reader.found(name.range, isSure: name.isSure, "a name after “\(name.cue)”"))
      index = name.range.upperBound
    }
    if found.isEmpty, let name = reader.wholeName() {
      found.append(reader.found(name, isSure: false, "a name by itself"))
    }
    return found
  }

  /// The name that begins an answer to the question for one, before a number or something else that the customer tells:
  /// "jane doe 2025550191".
  ///
  /// Only for such an answer: elsewhere the first words of a message are anything.
  public static func leading(in answer: String, _ context: ReadingContext) -> Found<String>? {
    let reader = PersonNameReader(answer, context.language)
    return reader.leadingName().map { reader.found($0, isSure: false, "a name before something else") }
  }
}
