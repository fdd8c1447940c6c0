import Foundation
import Languages

/// Matches a message with the trigger phrases by the words that they share, the rare ones counting most.
public struct LexicalTriggerMatcher: TriggerMatching {
  /// Below this nothing matches (the value that Rasa and Dialogflow CX use).
  public static let threshold = 0.3
  /// Two actions closer than this are both offered (Rasa's value).
  public static let margin = 0.1
  /// How many are offered at once (Rasa, Lex and Copilot agree on three).
  public static let mostOptions = 3

  /// A longer message is judged by its beginning.
  private static let mostWords = 200

  private struct Phrase: Sendable {
    var actionIndex: Int
    var text: String
    /// The folded words in order, for the exact match.
    var words: [String]
    var stems: [String]
    var weight: Double
  }

  private struct Scored {
    var candidate: TriggerMatch.Candidate
    /// What the message shares with the phrase.
    var stems: Set<String>
  }

  private struct Word {
    var stem: String
    var surface: String
    /// Holds a sentence together and says little of what it is about.
    var isFunction: Bool
    /// How far it is trusted: less when a typo had to be mended.
    var trust: Double
    var weight: Double
  }

  private let actionIDs: [ActionID]
  private let phrases: [Phrase]
  private let phrasesOfStem: [String: [Int]]
  /// Per action, the stems of its name and description.
  private let about: [Set<String>]
  private let weights: [String: Double]
  private let unknownWeight: Double
  /// The words of the phrases that a typo may be mended to, by length in bytes, with their stems.
  private let mendable: [Int: [(stem: String, bytes: [UInt8])]]

  public init(actions: [Action]) {
    actionIDs = actions.map(\.id)
    var phrases: [Phrase] = []
    for (index, action) in actions.enumerated() {
      for trigger in action.triggers {
        let words = FoldedWords(trigger.text, limit: Self.mostWords).folded
        guard !words.isEmpty else { continue }
        let stems = Set(words.map(WordStem.of)).sorted()
        phrases.append(Phrase(actionIndex: index, text: trigger.text, words: words, stems: stems, weight: 0))
      }
    }
    about = actions.map { action in
      let words = FoldedWords(action.name + " " + action.description, limit: Self.mostWords).folded
      return Set(words.filter { !FunctionWords.contains($0) }.map(WordStem.of))
    }

    var phrasesOfStem: [String: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      for stem in phrase.stems { phrasesOfStem[stem, default: []].append(index) }
    }
    let total = Double(phrases.count)
    let functionStems = Set(FunctionWords.all.map(WordStem.of)).union(FunctionWords.all)
    func rarity(_ occurrences: Int) -> Double { log((1 + total) / (1 + Double(occurrences))) + 1 }
    var weights: [String: Double] = [:]
    for (stem, found) in phrasesOfStem {
      weights[stem] = rarity(found.count) * (functionStems.contains(stem) ? 0.2 : 1)
    }
    for stem in functionStems where weights[stem] == nil { weights[stem] = 0.1 }
    for index in phrases.indices {
      phrases[index].weight = phrases[index].stems.reduce(0) { $0 + (weights[$1] ?? 0) }
    }

    self.phrases = phrases
    self.phrasesOfStem = phrasesOfStem
    self.weights = weights
    unknownWeight = rarity(0) / 2
    var mendable: [Int: [(stem: String, bytes: [UInt8])]] = [:]
    for word in Set(phrases.flatMap(\.words)).subtracting(FunctionWords.all).sorted() {
      let bytes = Array(word.utf8)
      guard bytes.count >= Slip.shortestWord else { continue }
      mendable[bytes.count, default: []].append((WordStem.of(word), bytes))
    }
    self.mendable = mendable
  }

  public func match(_ message: String) -> TriggerMatch {
    let folded = FoldedWords(message, limit: Self.mostWords)
    guard !folded.words.isEmpty else { return TriggerMatch() }
    let words = known(folded, in: message)
    let scored = candidates(words: words, folded: folded.folded)
    return decide(scored, folded.folded)
  }

  // MARK: - Reading the message

  private func known(_ folded: FoldedWords, in message: String) -> [Word] {
    let utf8 = message.utf8
    var seen: Set<String> = []
    var words: [Word] = []
    for word in folded.words {
      var stem = WordStem.of(word.folded)
      var trust = 1.0
      if weights[stem] == nil, let mended = mended(word.folded) {
        stem = mended
        trust = 0.9
      }
      guard seen.insert(stem).inserted else { continue }
      let start = utf8.index(utf8.startIndex, offsetBy: word.span.lowerBound)
      let end = utf8.index(start, offsetBy: word.span.count)
      // A code or a number is a value that the customer gives, not a word that speaks against a phrase.
      let isValue = word.folded.contains { $0.isNumber }
      let weight = weights[stem] ?? (isValue ? 0.1 : unknownWeight)
      words.append(
        Word(
          stem: stem,
          surface: String(message[start..<end]),
          isFunction: FunctionWords.contains(word.folded),
          trust: trust,
          weight: weight
        )
      )
    }
    return words
  }

  private func mended(_ word: String) -> String? {
    guard word.utf8.count >= Slip.shortestWord, word.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    let bytes = Array(word.utf8)
    for length in [bytes.count, bytes.count - 1, bytes.count + 1] {
      if let found = mendable[length]?.first(where: { Slip.separates($0.bytes, bytes) }) { return found.stem }
    }
    return nil
  }

  // MARK: - Scoring

  private func candidates(words: [Word], folded: [String]) -> [Scored] {
    let byStem = Dictionary(words.map { ($0.stem, $0) }, uniquingKeysWith: { first, _ in first })
    let messageWeight = words.reduce(0) { $0 + $1.weight }
    let reached = Set(words.flatMap { phrasesOfStem[$0.stem] ?? [] }).sorted()

    var best: [Int: Scored] = [:]
    for index in reached {
      let phrase = phrases[index]
      let shared = phrase.stems.compactMap { byStem[$0] }
      let score = score(phrase, shared: shared, messageWeight: messageWeight, isExact: phrase.words == folded)
      guard score > (best[phrase.actionIndex]?.candidate.score ?? 0) else { continue }
      let surfaces = words.filter { word in shared.contains { $0.stem == word.stem } }.map(\.surface)
      let candidate = TriggerMatch.Candidate(
        actionID: actionIDs[phrase.actionIndex],
        score: score,
        phrase: phrase.text,
        words: surfaces
      )
      best[phrase.actionIndex] = Scored(candidate: candidate, stems: Set(shared.map(\.stem)))
    }
    addDescriptions(words, messageWeight: messageWeight, to: &best)
    return best.sorted { ($1.value.candidate.score, $0.key) < ($0.value.candidate.score, $1.key) }.map(\.value)
  }

  private func score(_ phrase: Phrase, shared: [Word], messageWeight: Double, isExact: Bool) -> Double {
    if isExact { return 1 }
    guard phrase.weight > 0, messageWeight > 0 else { return 0 }
    let covered = shared.reduce(0) { $0 + $1.weight * $1.trust } / phrase.weight
    let explained = shared.reduce(0) { $0 + $1.weight } / messageWeight
    let score = min(covered * (0.65 + 0.35 * explained), 0.99)
    // "Where is the station" shares only its frame with "Where is my order".
    let hasContent = shared.contains { !$0.isFunction }
    return hasContent ? score : min(score, Self.threshold * 0.8)
  }

  /// Lets the name and the description add a little, and bring an action to be offered, never to win by themselves.
  private func addDescriptions(
    _ words: [Word],
    messageWeight: Double,
    to best: inout [Int: Scored]
  ) {
    guard messageWeight > 0 else { return }
    for (index, stems) in about.enumerated() {
      let shared = words.filter { stems.contains($0.stem) }
      guard !shared.isEmpty else { continue }
      let share = min(shared.reduce(0) { $0 + $1.weight } / messageWeight, 1)
      let described = 0.4 * share
      if let score = best[index]?.candidate.score, score + 0.05 * share >= described {
        guard score < 1 else { continue }
        best[index]?.candidate.score = min(score + 0.05 * share, 0.99)
      } else {
        let words = shared.map(\.surface)
        best[index] = Scored(
          candidate: TriggerMatch.Candidate(actionID: actionIDs[index], score: described, phrase: "", words: words),
          stems: Set(shared.map(\.stem))
        )
      }
    }
  }

  /// "I don't want to cancel my order": shares the phrase's words and asks for the contrary.
  private static func refuses(_ words: [String]) -> Bool {
    let wishes: Set<String> = ["want", "need", "wish"]
    return words.indices.contains { index in
      wishes.contains(words[index])
        && words[max(0, index - 2)..<index].contains { ["not", "don", "dont", "never"].contains($0) }
    }
  }

  private func decide(_ scored: [Scored], _ words: [String]) -> TriggerMatch {
    let candidates = scored.map(\.candidate)
    guard let first = scored.first, first.candidate.score >= Self.threshold else {
      return TriggerMatch(candidates: candidates)
    }
    let isExact = first.candidate.score == 1
    let isRefusal = Self.refuses(words)
    let near = scored.filter { other in
      if isExact { return other.candidate.score == 1 }
      guard other.candidate.score >= Self.threshold else { return false }
      // With all its words shared by another action, the first leads only because its phrase is shorter: "order".
      return first.candidate.score - other.candidate.score < Self.margin || other.stems.isSuperset(of: first.stems)
    }
    let wins = isExact || !isRefusal && !RefusedRequest.refuses(words, what: FoldedWords(first.candidate.phrase).folded)
    if near.count == 1, !first.candidate.phrase.isEmpty, wins {
      return TriggerMatch(candidates: candidates, zone: .accept)
    }
    let options = near.prefix(Self.mostOptions).map(\.candidate)
    return TriggerMatch(candidates: candidates, zone: .clarify, options: options)
  }
}
