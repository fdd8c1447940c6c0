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
    var span: Range<Int> { recognition.span }
  }

  private(set) var found: [Found] = []
  private(set) var refused: [Reason.Refusal] = []

  /// - Parameters:
  ///   - slots: in the order in which they are asked for.
  ///   - asked: the one that the customer was just asked for: it takes a value that several could take.
  ///   - phraseWords: the words by which the message was matched with an action; a choice among them is no answer.
  init(in message: CustomerMessage, for slots: [Slot], asked: Slot.ID? = nil, phraseWords: [String] = []) {
    let typed = slots.filter { !$0.isFreeText }
    var all: [(found: Found, order: Int)] = []
    for (order, slot) in typed.enumerated() {
      let name = SlotName(slot, among: slots)
      for recognition in slot.reading.format.recognise(in: message.text) {
        guard case .valid(let value) = slot.reading.format.validate(recognition.value) else { continue }
        let isNamed = name.stands(before: recognition.span, in: message)
        let found = Found(slot: slot, recognition: recognition, value: value, isNamed: isNamed)
        all.append((found, order))
      }
    }
    all.sort { a, b in
      let keyA = Self.rank(a.found, asked: asked)
      let keyB = Self.rank(b.found, asked: asked)
      if keyA != keyB { return keyA.lexicographicallyPrecedes(keyB) }
      return a.order != b.order ? a.order < b.order : a.found.span.lowerBound < b.found.span.lowerBound
    }
    let folded = Set(phraseWords.flatMap { FoldedWords($0).folded })
    for (candidate, _) in all {
      guard !found.contains(where: { $0.slot.id == candidate.slot.id || $0.span.overlaps(candidate.span) }) else {
        continue
      }
      if let why = Self.doubt(candidate, asked: asked, phraseWords: folded) {
        refused.append(Reason.Refusal(meaning: "\(candidate.slot.name): \(candidate.recognition.text)", why: why))
      } else {
        found.append(candidate)
      }
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
  private static func doubt(_ found: Found, asked: Slot.ID?, phraseWords: Set<String>) -> String? {
    guard found.recognition.certainty == .likely, !found.isNamed, found.slot.id != asked else { return nil }
    if case .choice = found.slot.reading.format {
      let words = FoldedWords(found.recognition.text).folded
      return words.allSatisfy { phraseWords.contains($0) } ? "it is a word of the trigger phrase" : nil
    }
    return "it may mean something else, and the input's name doesn't stand beside it"
  }
}
