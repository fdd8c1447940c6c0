import Languages
import TriggerModel

/// Matches a message with the trigger phrases by what their words mean and how they are written.
///
/// Making one fits the phrases, which is to happen away from the main thread; until it is there,
/// ``LexicalTriggerMatcher`` answers. docs/understanding.md tells how it works.
public struct KernelTriggerMatcher: TriggerMatching {
  /// The most phrases of a workspace that are fitted; the memory for it grows with their square, to 100 MB here.
  public static let mostPhrases = 2_000
  /// How many are told of at once.
  private static let mostCandidates = 5
  private static let mostOptions = 3
  /// What is less alike than this has nothing in common but letters.
  private static let leastSimilarity = 0.15
  /// What is less sure than this isn't worth an offer beside another.
  private static let leastOption = 0.12
  /// Where another action is that near by the same words, such as "order", the best one leads by chance.
  private static let sharedSimilarity = 0.4
  /// What is so much less near than the best one is another thing in spite of the word.
  private static let sharedShare = 0.7
  /// A longer message is judged by its beginning.
  private static let mostWords = 200

  private struct Phrase: Sendable {
    var text: String
    var words: [String]
  }

  private let actionIDs: [ActionID]
  /// The words of all phrases, which count even where they look like a code.
  private let vocabulary: Set<String>
  private let writes: [Bool]
  /// The trigger phrases, and after them the names of the actions.
  private let phrases: [Phrase]
  /// How many of the phrases are triggers.
  let triggerCount: Int
  /// The actions that have exactly these words as a trigger.
  private let exact: [[String]: [Int]]
  /// The languages that the triggers are in.
  private let languages: Set<PhraseLanguage>
  let classifier: PhraseClassifier

  /// Fits the trigger phrases of whole actions.
  ///
  /// - Parameter language: Nil to see it from the phrases.
  /// - Returns: Nil when there is no phrase to fit, or more than ``mostPhrases``.
  public init?(actions: [Action], language: PhraseLanguage? = nil) {
    let texts = actions.flatMap(\.triggers).map(\.text)
    var reader = PhraseReader(language: language ?? .detected(in: texts))
    self.init(actions.map(TriggerSubject.init), reader: &reader) {}
  }

  /// Fits the trigger phrases, of which the reader may know some, unless it is stopped.
  ///
  /// - Parameter check: Asked every few phrases; what it throws ends the work.
  /// - Returns: Nil when there is no phrase to fit, or more than ``mostPhrases``.
  init?<Stop: Error>(
    _ subjects: [TriggerSubject],
    reader: inout PhraseReader,
    check: () throws(Stop) -> Void
  ) throws(Stop) {
    var phrases: [Phrase] = []
    var labels: [Int] = []
    var exact: [[String]: [Int]] = [:]
    for (index, subject) in subjects.enumerated() {
      for trigger in subject.triggers {
        let words = FoldedWords(trigger.text, limit: Self.mostWords).folded
        guard !words.isEmpty else { continue }
        phrases.append(Phrase(text: trigger.text, words: words))
        labels.append(index)
        if exact[words]?.last != index { exact[words, default: []].append(index) }
      }
    }
    guard !phrases.isEmpty, phrases.count <= Self.mostPhrases else { return nil }
    triggerCount = phrases.count
    languages = Set(phrases.map(\.text).compactMap(PhraseLanguage.evident)).union([reader.language])
    let names = Self.names(of: subjects, besides: Set(labels))
    if phrases.count + names.count <= Self.mostPhrases {
      phrases += names.map(\.phrase)
      labels += names.map(\.label)
    }
    actionIDs = subjects.map(\.action)
    writes = subjects.map(\.isWrite)
    self.phrases = phrases
    vocabulary = Set(phrases.flatMap(\.words))
    self.exact = exact
    classifier = try PhraseClassifier(
      phrases: phrases.map(\.text),
      labels: labels,
      labelCount: subjects.count,
      reader: &reader,
      check: check
    )
  }

  /// The actions' names, which say in other words what customers ask for. An action that nothing prompts stays so.
  private static func names(
    of subjects: [TriggerSubject],
    besides prompted: Set<Int>
  ) -> [(phrase: Phrase, label: Int)] {
    subjects.enumerated().compactMap { index, subject in
      let words = FoldedWords(subject.name, limit: Self.mostWords).folded
      guard prompted.contains(index), !words.isEmpty else { return nil }
      return (Phrase(text: subject.name, words: words), index)
    }
  }

  public func match(_ written: String) -> TriggerMatch {
    let message = withoutCodes(written)
    let words = FoldedWords(message, limit: Self.mostWords).folded
    guard !words.isEmpty else { return TriggerMatch() }
    let utf8 = Array(message.utf8)
    let same = exact[words] ?? []
    let whole = finding(in: message, utf8, same: same)
    let part = same.isEmpty && !isSure(whole, message, words) ? bestPart(of: utf8, better: whole) : nil
    let found = part ?? whole
    var candidates = found.candidates
    if part != nil {
      let others = whole.candidates.filter { one in !candidates.contains { $0.actionID == one.actionID } }
      candidates = Array((candidates + others).sorted { $0.score > $1.score }.prefix(Self.mostCandidates))
    }
    guard let first = candidates.first, first.score >= Confidence.offered else {
      return TriggerMatch(candidates: candidates)
    }
    let repairs = repairs(of: found.reading, in: utf8, counted: first.words)
    // A part may make sure of what the whole message points to, and only ask about what it doesn't.
    let isAgreed = whole.actions.first == found.actions.first
    if same.count == 1 || (same.isEmpty && isAgreed && isSure(found, message, words)) {
      return TriggerMatch(candidates: candidates, zone: .accept, repairs: repairs)
    }
    let options = candidates.enumerated().filter { index, candidate in
      same.count > 1 ? candidate.score == 1 : index == 0 || candidate.score >= Self.leastOption
    }
    .prefix(Self.mostOptions).map(\.element)
    return TriggerMatch(candidates: candidates, zone: .clarify, options: options, repairs: repairs)
  }

  /// What a message or a part of it may call for, best first.
  private struct Finding {
    var reading: MessageReading
    var actions: [Int]
    var candidates: [TriggerMatch.Candidate]
  }

  /// - Parameters:
  ///   - utf8: The bytes that the spans of words refer to.
  ///   - same: The actions that have the text as a trigger.
  ///   - isPart: Whether it is a part of the message, which tells less.
  private func finding(in text: String, _ utf8: [UInt8], same: [Int] = [], isPart: Bool = false) -> Finding {
    let reading = classifier.classify(text)
    let ranking = reading.ranking
    let ordered = same + ranking.filter { !same.contains($0) }
    let actions = ordered.prefix(Self.mostCandidates).filter {
      same.contains($0) || reading.nearest[$0]?.similarity ?? 0 >= Self.leastSimilarity
    }
    let candidates = actions.map { action in
      let confidence = reading.confidence(in: action, ranking: ranking)
      let score = same.contains(action) ? 1 : min(isPart ? Confidence.ofPart(confidence) : confidence, 0.99)
      return candidate(action, of: reading, score: score, utf8)
    }
    return Finding(reading: reading, actions: actions, candidates: candidates)
  }

  /// What the most telling part of a long message calls for; nil when none tells more than the whole message.
  private func bestPart(of utf8: [UInt8], better whole: Finding) -> Finding? {
    var best: (text: String, score: Double)?
    for range in MessageParts.ranges(of: String(decoding: utf8, as: UTF8.self)) {
      // With spaces around it every word keeps its place.
      var bytes = [UInt8](repeating: 0x20, count: utf8.count)
      bytes[range] = utf8[range]
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = classifier.classify(text)
      let ranking = reading.ranking
      guard let first = ranking.first else { continue }
      let score = Confidence.ofPart(reading.confidence(in: first, ranking: ranking))
      if score > best?.score ?? whole.candidates.first?.score ?? 0 { best = (text, score) }
    }
    // Explaining takes as long as reading, so that only the best part is explained.
    let found = best.map { finding(in: $0.text, utf8, isPart: true) }
    return found?.candidates.isEmpty == false ? found : nil
  }

  /// The message with spaces in the place of codes and addresses, which are values and say nothing of what is wanted;
  /// what is left keeps its place. A message of codes alone stays as it is.
  private func withoutCodes(_ message: String) -> String {
    var bytes = Array(message.utf8)
    var isAnyLeft = false
    for token in message.split(whereSeparator: \.isWhitespace) {
      let looksLikeCode = token.unicodeScalars.contains { ("0"..."9").contains($0) || $0 == "@" }
      if looksLikeCode, !FoldedWords(String(token)).folded.contains(where: vocabulary.contains) {
        let start = message.utf8.distance(from: message.startIndex, to: token.startIndex)
        for index in start..<(start + token.utf8.count) { bytes[index] = 0x20 }
      } else {
        isAnyLeft = true
      }
    }
    return isAnyLeft ? String(decoding: bytes, as: UTF8.self) : message
  }

  /// Whether the best action may begin without a question.
  private func isSure(_ found: Finding, _ message: String, _ words: [String]) -> Bool {
    guard let action = found.actions.first, let first = found.candidates.first,
      first.score >= (writes[action] ? Confidence.acceptedForWrites : Confidence.accepted), !isShared(found)
    else { return false }
    // Phrases in one language can't tell much of a message in the other.
    if let language = PhraseLanguage.evident(in: message), !languages.contains(language) { return false }
    guard writes[action], let nearest = found.reading.nearest[action] else { return true }
    let phrase = phrases[nearest.phrase].words
    let own = classifier.labels.indices.filter { classifier.labels[$0] == action }.map { phrases[$0].words }
    return !RefusedRequest.refuses(words, what: phrase) && !QuestionAbout.asks(message, about: phrase, among: own)
  }

  /// Whether the words that speak for the best action speak for another one, too.
  private func isShared(_ found: Finding) -> Bool {
    guard let action = found.actions.first, let first = found.candidates.first,
      let nearest = found.reading.nearest[action]
    else { return false }
    return zip(found.actions, found.candidates).dropFirst().contains { action, other in
      let similarity = found.reading.nearest[action]?.similarity ?? 0
      return similarity >= max(Self.sharedSimilarity, Self.sharedShare * nearest.similarity)
        && Set(other.words).isSuperset(of: first.words)
    }
  }

  // MARK: Explaining

  private func candidate(
    _ action: Int,
    of reading: MessageReading,
    score: Double,
    _ utf8: [UInt8]
  ) -> TriggerMatch.Candidate {
    guard let nearest = reading.nearest[action] else {
      return TriggerMatch.Candidate(actionID: actionIDs[action], score: score, phrase: "", words: [])
    }
    let shares = classifier.shares(of: reading, in: nearest.phrase)
    let most = shares.max() ?? 0
    var spans: [Range<Int>] = []
    for (word, share) in zip(reading.words, shares) where word.isWord && share >= max(0.03, most / 4) {
      // What was spelt out from a short form stands several times in its place.
      if spans.last != word.span { spans.append(word.span) }
    }
    return TriggerMatch.Candidate(
      actionID: actionIDs[action],
      score: score,
      phrase: phrases[nearest.phrase].text,
      words: spans.map { String(decoding: utf8[$0], as: UTF8.self) }
    )
  }

  /// The words that counted and were read otherwise than they were written.
  private func repairs(of reading: MessageReading, in utf8: [UInt8], counted: [String]) -> [TriggerMatch.Repair] {
    var repairs: [TriggerMatch.Repair] = []
    for word in reading.words where word.isRepaired {
      let written = String(decoding: utf8[word.span], as: UTF8.self)
      guard counted.contains(written) else { continue }
      if let last = repairs.last, last.span == word.span {
        repairs[repairs.count - 1].read += " " + word.text
      } else {
        repairs.append(TriggerMatch.Repair(written: written, span: word.span, read: word.text))
      }
    }
    return repairs
  }

  // MARK: For the health of the phrases

  func text(of phrase: Int) -> String { phrases[phrase].text }
  func words(of phrase: Int) -> [String] { phrases[phrase].words }
  func actionID(_ label: Int) -> ActionID { actionIDs[label] }
}
