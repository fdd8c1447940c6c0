import Languages

/// Finds the values of typed inputs in a message and gives each to the input that it belongs to.
///
/// A free-text input is never filled from here: anything would fit it.
struct TypedValues {
  struct Found: Hashable {
    var slot: Slot
    var recognition: Recognition
    /// As the input's format writes it.
    var value: String
    /// Whether the input's name stands beside the value.
    var isNamed: Bool
    /// Inputs in their order, and within one the message's.
    var order: Int
    var span: Range<Int> { recognition.span }

    /// "4 guests at table 7" names one of two numbers; "4 or 5 guests" and two codes leave it open.
    func isClearly(beside other: Found, in message: CustomerMessage) -> Bool {
      guard isNamed, recognition.certainty == .likely else { return false }
      let (first, second) = span.lowerBound < other.span.lowerBound ? (span, other.span) : (other.span, span)
      let between = message.words.words.filter {
        $0.span.lowerBound >= first.upperBound && $0.span.upperBound <= second.lowerBound
      }
      return !between.allSatisfy { ["or", "and", "ou", "et"].contains($0.folded) }
    }
  }

  private(set) var found: [Found] = []
  /// What was given for inputs of which it isn't known which value is meant, in the message's order.
  private(set) var unclear: [Slot.ID: [String]] = [:]
  /// Where these stand.
  private(set) var unclearSpans: [Range<Int>] = []
  private(set) var refused: [Reason.Refusal] = []
  /// Inputs whose only values are a part of something else.
  private(set) var misread: Set<Slot.ID> = []

  /// - Parameters:
  ///   - slots: in the order in which they are asked for.
  ///   - asked: the one that the customer was just asked for: it takes a value that several could take.
  ///   - request: the words by which the message was matched with an action; nil when it isn't the request.
  init(
    in message: CustomerMessage,
    for slots: [Slot],
    asked: Slot.ID? = nil,
    request: [String]? = nil,
    _ context: ReadingContext
  ) {
    let all = leaveOutParts(of: Self.candidates(in: message, for: slots, context), in: message, context)
    let ranked = all.sorted { a, b in
      let (first, second) = (Self.rank(a, asked: asked), Self.rank(b, asked: asked))
      return first != second ? first.lexicographicallyPrecedes(second) : a.order < b.order
    }
    for candidate in ranked where isFree(candidate) {
      if let why = Self.doubt(candidate, among: all, asked: asked, request: request, in: message) {
        refused.append(Reason.Refusal(meaning: "\(candidate.slot.name): \(candidate.recognition.text)", why: why))
      } else {
        found.append(candidate)
      }
    }
    leaveOutUnclear(all, in: message)
  }

  private static func candidates(
    in message: CustomerMessage,
    for slots: [Slot],
    _ context: ReadingContext
  ) -> [Found] {
    var all: [Found] = []
    let denials = Denials(in: message.text, context.language.heard)
    for slot in slots where !slot.isFreeText {
      var given = slot.reading.format.recognise(in: message.text, context)
      if given.isEmpty, let one = article(before: slot, among: slots, in: message) { given = [one] }
      let told = context.language.customerWords
      let statement = told.statement(on: slot, among: slots, in: message)
      if let statement { given = [statement] }
      if given.isEmpty, slot.reading.format == .personName, let name = told.announcedName(in: message, context) {
        given = [name]
      }
      let stated = statement == nil ? denials.stated(given, as: slot.reading.format) : given
      let recognised = stated.filter { earlier in
        !stated.contains { message.mends(earlier.span, by: $0.span) || message.changes(earlier.span, to: $0.span) }
      }
      let spans = recognised.map(\.span)
      let named = SlotName(slot, among: slots).named(spans, in: message)
        .union(told.party(spans, of: slot, among: slots, in: message, context))
        .union(statement == nil ? Set() : Set(spans.indices))
      for (index, recognition) in recognised.enumerated() {
        guard let value = slot.reading.format.written(recognition, context) else { continue }
        all.append(
          Found(
            slot: slot,
            recognition: recognition,
            value: value,
            isNamed: named.contains(index),
            order: all.count
          )
        )
      }
    }
    return all
  }

  /// "Une nuit" where the nights are counted: elsewhere a French "une" is an article and no number.
  private static func article(before slot: Slot, among slots: [Slot], in message: CustomerMessage) -> Recognition? {
    guard case .wholeNumber = slot.reading.format else { return nil }
    let words = message.words.words
    guard
      let mention = SlotName(slot, among: slots).mentions(in: message).first(where: {
        $0 > 0 && ["un", "une"].contains(words[$0 - 1].folded)
      })
    else { return nil }
    let span = words[mention - 1].span
    return Recognition(
      value: "1",
      text: message.text(at: span),
      span: span,
      certainty: .likely,
      why: "one of what is counted"
    )
  }

  /// Leaves out numbers that are a part of a date, a time or a length of time.
  private mutating func leaveOutParts(
    of all: [Found],
    in message: CustomerMessage,
    _ context: ReadingContext
  ) -> [Found] {
    guard all.contains(where: { $0.slot.reading.format.isBareNumber && !$0.isNamed }) else { return all }
    let meanings = OtherMeanings(in: message, context)
    let (parts, left) = all.reduce(into: ([Found](), [Found]())) { sides, one in
      let isPart =
        one.slot.reading.format.isBareNumber && !one.isNamed && meanings.contain(one.span, for: one.slot)
      if isPart { sides.0.append(one) } else { sides.1.append(one) }
    }
    for part in parts {
      if !left.contains(where: { $0.slot.id == part.slot.id }) { misread.insert(part.slot.id) }
      let meaning = "\(part.slot.name): \(part.recognition.text)"
      refused.append(Reason.Refusal(meaning: meaning, why: "it is a part of a date, a time or a length of time"))
    }
    return left
  }

  /// Whether neither the input nor the place in the message is taken.
  private func isFree(_ candidate: Found) -> Bool {
    !found.contains { $0.slot.id == candidate.slot.id || $0.span.overlaps(candidate.span) }
  }

  /// Of two values for one input neither is taken, nor one that may mean two: which one is meant isn't known.
  private mutating func leaveOutUnclear(_ all: [Found], in message: CustomerMessage) {
    let taken = found
    for one in taken {
      let others = all.filter { other in
        other.slot.id == one.slot.id && other.value != one.value && !one.isClearly(beside: other, in: message)
          && !taken.contains { $0.span.overlaps(other.span) }
      }
      let given = others.isEmpty ? [one] : (others + [one]).sorted { $0.span.lowerBound < $1.span.lowerBound }
      // A year that was said twice tells two days apart; one that wasn't said is nobody's question.
      let values = given.flatMap { Self.apart([$0.value] + $0.recognition.alternatives) }
        .reduce(into: [String]()) { kept, value in if !kept.contains(value) { kept.append(value) } }
      guard values.count > 1 else { continue }
      found.removeAll { $0 == one }
      unclear[one.slot.id] = values
      unclearSpans += given.map(\.span)
      let why = others.isEmpty ? "it may mean more than one" : "the message gives more than one value for it"
      refused.append(Reason.Refusal(meaning: one.slot.name, why: why))
    }
  }

  /// Each value once, and of a day that was said without a year the first year only: nobody is asked which year.
  static func apart(_ values: [String]) -> [String] {
    values.reduce(into: []) { kept, value in
      let date = CalendarDate(value)
      let isKept = kept.contains { other in
        guard let date, let earlier = CalendarDate(other) else { return other == value }
        return date.month == earlier.month && date.day == earlier.day && date.time == earlier.time
      }
      if !isKept { kept.append(value) }
    }
  }

  func value(for slot: Slot.ID) -> Found? { found.first { $0.slot.id == slot } }

  /// What was found, as the inspector shows it.
  var readings: [Reason.Reading] { found.map(Self.reading) }

  static func reading(_ found: Found) -> Reason.Reading {
    Reason.Reading(
      text: found.recognition.text,
      span: found.span,
      meaning: found.slot.name,
      why: found.isNamed ? "\(found.recognition.why), beside the input's name" : found.recognition.why
    )
  }

  /// Smaller comes first: a named value, then a longer one (a code before the number in it), then the asked input's.
  private static func rank(_ found: Found, asked: Slot.ID?) -> [Int] {
    [
      found.isNamed ? 0 : 1,
      found.recognition.certainty == .certain ? 0 : 1,
      -found.span.count,
      found.slot.id == asked ? 0 : 1,
    ]
  }

  /// Why a value that may mean something else isn't taken when nobody asked for it.
  private static func doubt(
    _ found: Found,
    among all: [Found],
    asked: Slot.ID?,
    request: [String]?,
    in message: CustomerMessage
  ) -> String? {
    guard found.recognition.certainty == .likely, !found.isNamed, found.slot.id != asked else { return nil }
    let words = FoldedWords(found.recognition.text).folded
    // "Ten transfers" counts what is asked for, and is no value of it.
    if let request, counts(found, request, in: message) { return "it counts what is asked for" }
    let ofTrigger = Set((request ?? []).flatMap { FoldedWords($0).folded })
    if words.allSatisfy({ ofTrigger.contains($0) }) { return "it is a word of the trigger phrase" }
    if case .choice = found.slot.reading.format { return nil }
    if isWholePart(found, among: all, in: message) { return nil }
    // "Book a table for 4": the only such value for its input, and no other input wants it.
    let isOnly = all.allSatisfy { other in
      if case .choice = other.slot.reading.format { return true }
      // The other input has its value: "a table for two at 8".
      if all.contains(where: { $0.slot.id == other.slot.id && $0.isNamed && $0.order != other.order }) { return true }
      return other.order == found.order || other.recognition.certainty == .certain
        || other.slot.id != found.slot.id && !other.span.overlaps(found.span)
    }
    return request != nil && isOnly ? nil : "it may mean something else, and the input's name doesn't stand beside it"
  }

  /// "Maria Ruiz, 12/05/1984": a part of the message that is nothing but what one input only can take.
  private static func isWholePart(_ found: Found, among all: [Found], in message: CustomerMessage) -> Bool {
    guard !found.slot.reading.format.isBareNumber, !found.slot.reading.format.isYesNo, !found.slot.takesWords,
      !all.contains(where: { $0.slot.id != found.slot.id && $0.span.overlaps(found.span) })
    else { return false }
    let parts = message.parts.filter { $0.span.overlaps(found.span) }
    let words = parts.flatMap(\.words)
    return message.parts.count > parts.count && words.count == FoldedWords(found.recognition.text).words.count
  }

  /// Whether a word of the trigger follows the value: "ten transfers".
  private static func counts(_ found: Found, _ request: [String], in message: CustomerMessage) -> Bool {
    if case .choice = found.slot.reading.format { return false }
    guard let next = message.words.words.firstIndex(where: { $0.span.lowerBound >= found.span.upperBound }) else {
      return false
    }
    let stems = Set(request.flatMap { FoldedWords($0).folded }.filter { !FunctionWords.contains($0) }.map(WordStem.of))
    return stems.contains(message.stems[next]) && !found.slot.nameStems.contains(message.stems[next])
  }
}
