import Languages

/// All that a language model gets to know when it words an answer: nothing that is withheld, and no secret.
public struct AnswerMaterial: Hashable, Sendable {
  /// The language of the answer.
  public var language: Language
  /// The response instructions, sentence by sentence, as the admin wrote them.
  public var instructions: [String]
  /// What the customer is told, by the fields' names and as it is written for them.
  public var told: [Reply.Told]
  /// The answer as it is without a model.
  public var draft: String

  public init(language: Language, instructions: [String], told: [Reply.Told], draft: String) {
    self.language = language
    self.instructions = instructions
    self.told = told
    self.draft = draft
  }

  /// What may be told of a response.
  init(_ reply: Reply, by instructions: ResponseInstructions, in language: Language) {
    self.init(
      language: language,
      instructions: InstructionSentences.split(instructions.text),
      told: reply.told,
      draft: reply.text
    )
  }
}
