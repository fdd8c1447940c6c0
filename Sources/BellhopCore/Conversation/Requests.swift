import Languages

/// A request that is one part of a message: "where is my order, and reset my password".
struct PartialRequest {
  var answering: AnsweringAction
  /// The part, with the parts after it that ask for nothing.
  var message: CustomerMessage
  /// Where the part begins in the message, in UTF-8 bytes.
  var offset: Int
  var match: TriggerMatch
}

extension Conversation {
  /// Beyond this many words a message tells a story: two of its parts that fit actions aren't two requests.
  private static let longestRequests = 60

  /// The requests that a message makes, when it makes more than one.
  func requests(in heard: Heard) -> [PartialRequest] {
    guard heard.message.words.words.count <= Self.longestRequests, (heard.match.candidates.first?.score ?? 0) < 1 else {
      return []
    }
    var requests: [PartialRequest] = []
    for part in clauses(of: heard.message) {
      let match = definition.matcher.match(part.text)
      if let top = match.accepted, top.score >= Self.clearScore, let answering = definition[top.actionID],
        !requests.contains(where: { $0.answering.id == answering.id })
      {
        requests.append(
          PartialRequest(
            answering: answering,
            message: CustomerMessage(part.text),
            offset: part.span.lowerBound,
            match: match
          )
        )
      } else if let last = requests.indices.last {
        // "…, it's ORD-12345" belongs to the request before it.
        let whole = requests[last].offset..<part.span.upperBound
        requests[last].message = CustomerMessage(heard.message.text(at: whole))
      }
    }
    return requests.count > 1 ? requests : []
  }

  /// Begins the first of several requests; the others wait for it.
  mutating func start(_ requests: [PartialRequest]) -> [ConversationEffect] {
    guard let first = requests.first else { return [] }
    endRun()
    let later = requests.dropFirst().prefix(Self.mostSuspended - suspended.count)
    for request in later.reversed() {
      queue(newRun(request.answering, message: request.message, match: request.match, offset: request.offset))
    }
    let waiting = later.filter { place(of: $0.answering.id) != nil }.map(\.answering.action.title)
    if !waiting.isEmpty { say(.oneAfterTheOther([first.answering.action.title] + waiting), .queued) }
    return start(first.answering, message: first.message, match: first.match)
  }

  /// What a message says beside the answer that was taken: a why, another request, a question that has no answer here.
  ///
  /// - Parameter spans: what was taken.
  mutating func takeAsides(_ heard: Heard, beside spans: [Range<Int>], asked: Slot? = nil) {
    let clauses = clauses(of: heard.message)
    guard clauses.count > 1 else { return }
    for clause in clauses where !spans.contains(where: { $0.overlaps(clause.span) }) {
      let words = clause.folded
      if words.count > 0, let asked, self.words.asksWhy(words) {
        evidence.read.append(reading(of: clause, as: "why"))
        say(.purpose(worded(asked), action: run?.action.title ?? ""), .explainedPurpose, input: asked)
        return
      }
      let match = definition.matcher.match(clause.text)
      if let top = match.accepted, top.score >= Self.clearScore, let answering = definition[top.actionID] {
        guard answering.id != run?.action.id, place(of: answering.id) == nil, suspended.count < Self.mostSuspended
        else {
          continue
        }
        evidence.read.append(reading(of: clause, as: answering.action.title))
        let message = CustomerMessage(clause.text)
        queue(newRun(answering, message: message, match: match, offset: clause.span.lowerBound))
        say(.comesNext(action: answering.action.title), .queued)
        return
      }
      if clause.mark == "?", words.count > 2 {
        evidence.refused.append(Reason.Refusal(meaning: clause.text, why: "no action answers this question"))
        say(.questionLeft, .leftQuestion)
        return
      }
    }
  }

  private func reading(of part: Piece, as meaning: String) -> Reason.Reading {
    Reason.Reading(text: part.text, span: part.span, meaning: meaning, why: "a part of the message says so")
  }

  /// The parts of a message between marks and words like "and".
  func clauses(of message: CustomerMessage) -> [Piece] {
    message.parts.flatMap { $0.parted(at: words.joins) }
  }
}
