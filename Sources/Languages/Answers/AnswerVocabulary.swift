/// The words of a language for yes and no, folded.
struct AnswerVocabulary {
  enum Answer {
    case yes
    case no
    /// "Not sure": it was answered, and neither way.
    case unsure
    /// Only what people say around an answer.
    case nothingSaid
    case other
  }

  private var phrases: PhraseTable<Answer>
  /// Those that may begin a longer answer: "yes I have it here".
  private var leads: Set<String>
  /// What may follow a lead that denies, which else makes a sentence about a lack: "no onions".
  private var afterNo: Set<String>
  /// What may stand before an answer and after it.
  private var fillers: Set<String>
  /// Those before a lead.
  private var openings: Set<String>
  /// Words that say that one has heard as often as they agree.
  private var soft: Set<String>
  /// The negations before a word that else agrees: "not ok".
  private var negations: Set<String>
  private var negatable: Set<String>

  static let pictures: [String: Answer] = [
    "👍": .yes, "👌": .yes, "✅": .yes, "✔": .yes, "☑": .yes, "🆗": .yes, "🙆": .yes, "👎": .no, "❌": .no, "🙅": .no,
    "✖": .no, "🚫": .no,
  ]

  init(
    yes: [String],
    no: [String],
    unsure: [String],
    leads: Set<String>,
    afterNo: Set<String>,
    fillers: Set<String>,
    openings: Set<String>,
    soft: Set<String>,
    negations: Set<String>,
    negatable: Set<String>
  ) {
    phrases = PhraseTable(yes.map { ($0, .yes) } + no.map { ($0, .no) } + unsure.map { ($0, .unsure) })
    self.leads = leads
    self.afterNo = afterNo
    self.fillers = fillers
    self.openings = openings
    self.soft = soft
    self.negations = negations
    self.negatable = negatable
  }

  static func of(_ language: Language) -> AnswerVocabulary {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// What a clause answers, and whether it says nothing else.
  func answer(in tokens: Tokens, _ clause: Range<Int>) -> (answer: Answer, isWhole: Bool) {
    if clause.count == 1, let answer = Self.pictures[tokens.all[clause.lowerBound].text] { return (answer, true) }
    var index = clause.lowerBound
    var answer = Answer.nothingSaid
    var mayGoOn = false
    var isOpening = true
    while index < clause.upperBound {
      let word = tokens.word(index)
      if let (value, end) = phrase(in: tokens, at: index), end <= clause.upperBound {
        if value == .unsure { return (.unsure, true) }
        if answer == .nothingSaid || isSoft(tokens, clause.lowerBound..<index) { answer = value }
        if isOpening, leads.contains(Self.shortened(word)) {
          mayGoOn = answer == .no ? afterNo.contains(tokens.word(end)) : !either.contains(tokens.word(end))
          isOpening = false
        }
        index = end
      } else if fillers.contains(word) {
        isOpening = isOpening && openings.contains(word)
        index += 1
      } else {
        return mayGoOn ? (answer, false) : (.other, false)
      }
    }
    return (answer, true)
  }

  /// Whether the word by itself is an answer.
  func isAnswer(_ word: String) -> Bool { phrases.value(of: word) != nil }

  /// Whether the clause only says that one has heard.
  func isSoft(_ tokens: Tokens, _ clause: Range<Int>) -> Bool {
    clause.allSatisfy { soft.contains(tokens.word($0)) || fillers.contains(tokens.word($0)) }
  }

  private let either: Set = ["or", "ou"]

  /// The phrase that begins there; a word with its last letter drawn out ("yesss", "nooo") counts as the word.
  private func phrase(in tokens: Tokens, at index: Int) -> (value: Answer, end: Int)? {
    let word = tokens.word(index)
    if negations.contains(word) {
      // "Not quite correct", "pas tout à fait exact"
      for distance in 1...2 where negatable.contains(tokens.word(index + distance)) {
        return (.no, index + distance + 1)
      }
    }
    if let known = phrases.match(tokens, at: index) { return known }
    let short = Self.shortened(word)
    return short == word ? nil : phrases.value(of: short).map { ($0, index + 1) }
  }

  /// The word without letters that are drawn out: three and more anywhere, two and more at its end.
  private static func shortened(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard (3...16).contains(bytes.count) else { return word }
    var letters: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 != bytes[start] } ?? bytes.count
      let isDrawnOut = end - start >= 3 || end == bytes.count
      letters += isDrawnOut ? [bytes[start]] : Array(bytes[start..<end])
      start = end
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
