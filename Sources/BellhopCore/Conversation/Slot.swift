import Languages

/// Something that a run must know before its call: a required input, or a fact of the customer that isn't known.
public struct Slot: Hashable, Sendable, Identifiable {
  public enum ID: Hashable, Sendable {
    case input(InputID)
    case fact(ConversationFact)
  }

  public let id: ID
  /// What the customer is asked for.
  public let name: String
  public internal(set) var instructions: String
  /// What values are taken, as read from name and instructions.
  public let reading: FormatReading
  /// The stems by which customers may name it.
  let nameStems: Set<String>
  /// The stems of its name and its instructions.
  let wordStems: Set<String>
  /// The names of the inputs whose values its instructions speak of, as in "A size of {{Product}}". When one of them
  /// changes, this value no longer holds.
  let basis: Set<String>

  init(id: ID, name: String, instructions: String, format: InputFormat? = nil) {
    self.id = id
    self.name = name
    self.instructions = instructions
    reading = InputReader.read(
      RequiredInput(id: InputID(""), name: name, instructions: instructions, format: format)
    )
    nameStems = SlotName.stems(of: name)
    wordStems = nameStems.union(SlotName.stems(of: instructions))
    basis = Set(Self.placeholders(in: instructions).map { Self.key($0) })
  }

  func depends(on other: Slot) -> Bool { other.id != id && basis.contains(Self.key(other.name)) }

  /// The instructions as a customer reads them, with the values that they speak of.
  func worded(with values: [Run.Collected]) -> Slot {
    var worded = self
    for placeholder in Self.placeholders(in: instructions) {
      let value = values.first { Self.key($0.name) == Self.key(placeholder) }?.value ?? placeholder
      worded.instructions = worded.instructions.replacing("{{\(placeholder)}}", with: value)
    }
    return worded
  }

  private static func placeholders(in text: String) -> [String] {
    text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      let parts = piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? String(parts[0]) : nil
    }
  }

  private static func key(_ name: String) -> String { FoldedWords(name).folded.joined(separator: " ") }

  var isFreeText: Bool { reading.format.isFreeText }

  /// Whether words without any sign of their kind may be its value: free text, or a name.
  var takesWords: Bool { isFreeText || reading.format == .personName }

  /// Whether the input is a question for yes or no, so that these are answers: "Do you have a receipt?"
  var asksYesOrNo: Bool {
    let words = FoldedWords(name).folded
    if let first = words.first, Self.yesNoStarts.contains(first) { return true }
    let told = FoldedWords(instructions).folded
    return told.contains("yes") || told.contains("oui") || words.contains { Self.optionalWords.contains($0) }
  }

  private static let yesNoStarts: Set<String> = [
    "is", "are", "do", "does", "did", "have", "has", "was", "were", "can", "will", "would", "avez", "est", "etes", "as",
    "y",
  ]
  /// "Any other comments?" is answered by a no.
  private static let optionalWords: Set<String> = ["any", "anything", "else", "other", "additional", "autre", "autres"]

  static func inputs(of action: Action) -> [Slot] {
    action.inputs.enumerated().map { index, input in
      Slot(
        id: .input(input.id),
        name: input.name.isEmpty ? "Input \(index + 1)" : input.name,
        instructions: input.instructions,
        format: input.format
      )
    }
  }

  /// The facts of the customer that the action sends and that aren't known: they are asked for, never sent empty.
  static func missingFacts(of action: Action, from customer: Customer, in language: Language) -> [Slot] {
    var facts: [ConversationFact] = []
    for case .fact(let fact)? in action.endpoint.parameters.map(\.property)
    where fact.isOfCustomer && customer.value(of: fact) == nil && !facts.contains(fact) {
      facts.append(fact)
    }
    return facts.compactMap { factSlots[language]?[$0] }
  }

  /// Read once: they are the same in every run.
  private static let factSlots: [Language: [ConversationFact: Slot]] = {
    var slots: [Language: [ConversationFact: Slot]] = [:]
    for language in Language.allCases {
      for fact in ConversationFact.allCases {
        slots[language, default: [:]][fact] = Slot(
          id: .fact(fact),
          name: fact.name(for: language),
          instructions: fact.instructions(for: language)
        )
      }
    }
    return slots
  }()
}

extension ConversationFact {
  /// Whether it is a fact of the customer, who can be asked for it.
  var isOfCustomer: Bool {
    switch self {
    case .customerName, .customerEmail, .customerID: true
    case .conversationID, .message: false
    }
  }

  func name(for language: Language) -> String {
    switch (self, language) {
    case (.customerName, .english): "Name"
    case (.customerEmail, .english): "Email address"
    case (.customerID, .english): "Customer id"
    case (.customerName, .french): "Nom"
    case (.customerEmail, .french): "Adresse e-mail"
    case (.customerID, .french): "Numéro de client"
    case (.conversationID, _), (.message, _): title
    }
  }

  func instructions(for language: Language) -> String {
    switch (self, language) {
    case (.customerEmail, .english): "A valid email address, for example johndoe@example.com"
    case (.customerEmail, .french): "Une adresse e-mail valide, par exemple jean@exemple.fr"
    case (.customerName, _), (.customerID, _), (.conversationID, _), (.message, _): ""
    }
  }
}
