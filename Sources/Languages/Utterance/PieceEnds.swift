/// What ends a piece of a text: where customers pause, where a clause or a sentence of instructions is over.
public struct PieceEnds: Hashable, Sendable {
  /// Where a dash ends a piece.
  enum Dashes: Hashable, Sendable {
    case nowhere
    case besideSpace
    case betweenSpaces
  }

  /// Signs that end a piece before a space, a closing sign or the end: inside a number or an address they part nothing.
  var signs: Set<Character>
  /// Signs that end one wherever they stand.
  var firm: Set<Character>
  var dashes = Dashes.nowhere
  /// Whether the signs end one between two letters as well.
  var isTight = false
  /// Whether quoted words and `{{…}}` stay whole, as the words to say do in instructions.
  var keepsQuotes = false

  /// The signs that end sentences, in every script that the agent may meet.
  public static let sentenceSigns: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
  /// The signs that end a clause inside a sentence.
  public static let clauseSigns: Set<Character> = [",", ";", ":", "、", "，"]
  /// What closes behind the sign that ends a sentence.
  public static let closingSigns: Set<Character> = ["\"", "'", "”", "’", "»", "›", "“", ")", "]", "}"]

  /// Those before which some languages put a space.
  static let spacedClosingSigns: Set<Character> = ["»", "›"]

  /// Whether a sign ends a sentence or a clause, or closes one.
  static func isEnd(_ sign: String) -> Bool {
    sign.count == 1
      && sign.allSatisfy { sentenceSigns.contains($0) || clauseSigns.contains($0) || closingSigns.contains($0) }
  }

  /// What somebody says in one breath. A colon parts nothing: it stands between a value and what it is called.
  public static let remarks = PieceEnds(signs: sentenceSigns.union(clauseSigns).subtracting([":"]), firm: ["\n"])
  public static let clauses = PieceEnds(
    signs: sentenceSigns.union(clauseSigns),
    firm: ["\n", "(", ")", "•", "|", ";"],
    dashes: .betweenSpaces
  )
  /// As people answer, who leave out spaces: "yes,please".
  static let answers = PieceEnds(
    signs: sentenceSigns.union(clauseSigns),
    firm: ["\n", "(", ")", "…"],
    dashes: .besideSpace,
    isTight: true
  )
  /// Instructions for what is to be said: a list has its items on lines of their own or between semicolons.
  public static let instructions = PieceEnds(signs: sentenceSigns, firm: ["\n", "•", ";"], keepsQuotes: true)
  /// Sentences that are said as they stand.
  public static let sentences = PieceEnds(signs: sentenceSigns, firm: ["\n"], keepsQuotes: true)
}
