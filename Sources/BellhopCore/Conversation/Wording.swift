/// Having a language model word the answer, when there is one.
///
/// The answer without a model is made first and is what the customer gets whenever the model fails, is slow, or says what
/// it wasn't given. While it is waited for, whatever the customer says next brings the answer as it is.
extension Conversation {
  /// Gives the answer to a model if there is one to ask, and says it otherwise.
  ///
  /// - Parameter withheld: values of the response that the customer must not be told.
  mutating func answer(with answer: PendingAnswer) -> [ConversationEffect] {
    guard let model = languageModel, answer.rule == .answered, !answer.isExact, let run else {
      conclude(answer, answer.draft, note: languageModel.map { answer.withoutModel($0) })
      return []
    }
    pendingAnswer = answer
    return [
      .word(
        AnswerRequest(
          id: answer.call,
          model: model,
          material: answer.material,
          action: run.action.id,
          title: run.action.shortTitle,
          revision: run.revision
        )
      )
    ]
  }

  /// Takes what came of asking the model.
  mutating func finishAnswer(_ id: CallID, _ model: String, _ result: Result<String, ModelFault>)
    -> [ConversationEffect]
  {
    // The customer has the answer already.
    guard let answer = pendingAnswer, answer.call == id else { return [] }
    switch result {
    case .success(let text):
      do throws(ModelTextCheck.Refusal) {
        let checked = try answer.check.checked(text)
        conclude(answer, checked, note: "Written by the model \(model). Without it: “\(answer.draft)”")
      } catch {
        conclude(answer, answer.draft, note: "The text of the model \(model) was refused: \(error.cause)")
      }
    case .failure(let fault): conclude(answer, answer.draft, note: fault.sentence(of: model))
    }
    return []
  }

  /// Says the answer as it is, because the admin doesn't wait for the model any longer.
  mutating func settleAnswer() -> [ConversationEffect] {
    guard let answer = pendingAnswer else { return [] }
    conclude(answer, answer.draft, note: "You stopped the model.")
    return [.abandonWording(answer.call)]
  }

  /// Says the answer as it is, because the customer says something: that is no answer to a question which they haven't
  /// heard, so what waits is offered only after it.
  mutating func settleAnswer(
    before hear: (inout Conversation) -> [ConversationEffect]
  ) -> [ConversationEffect] {
    guard let answer = pendingAnswer else { return hear(&self) }
    pendingAnswer = nil
    say(answer, answer.draft, note: "The customer wrote before the model did.")
    answered = run
    endRun()
    let count = transcript.count
    let effects = hear(&self)
    let hasAsked = transcript[count...].contains { $0.reason?.rule.isQuestion == true }
    if state == .idle, offer == nil, !hasAsked { offerResume() }
    return [.abandonWording(answer.call)] + effects
  }

  private mutating func conclude(_ answer: PendingAnswer, _ text: String, note: String?) {
    pendingAnswer = nil
    say(answer, text, note: note)
    answered = run
    finishRun()
  }

  private mutating func say(_ answer: PendingAnswer, _ text: String, note: String?) {
    let detail = [note].compactMap { $0 } + answer.detail
    say(.reply(text), answer.rule, call: answer.call, detail: detail.isEmpty ? nil : detail.joined(separator: "\n"))
  }
}

/// An answer to the customer before it is said.
public struct PendingAnswer: Hashable, Sendable {
  let call: CallID
  let rule: Rule
  let material: AnswerMaterial
  let withheld: [String]
  let exactWords: [String]
  /// Whether the answer consists of words to be said exactly, with which nothing may be done.
  let isExact: Bool
  /// What the inspector says of it beside who wrote it.
  let detail: [String]

  /// - Parameter response: what the plan was read against.
  init(
    _ reply: Reply,
    by plan: ResponsePlan,
    to response: JSONValue?,
    _ rule: Rule,
    call: CallID,
    in language: Language
  ) {
    self.call = call
    self.rule = rule
    material = AnswerMaterial(reply, by: plan.instructions, in: language)
    withheld = WithheldValues.values(of: response, at: plan.withhold)
    exactWords = plan.exactWords
    isExact = plan.scope == .exactWords && plan.notUnderstood.isEmpty
    detail = reply.told.map { "told \($0.field)" } + reply.withheld.map { "withheld \($0)" } + reply.notes
  }

  /// The answer as it is without a model.
  var draft: String { material.draft }

  var check: ModelTextCheck { ModelTextCheck(material: material, withheld: withheld, exactWords: exactWords) }

  /// Why a model that is there wasn't asked.
  func withoutModel(_ model: LanguageModel) -> String {
    if isExact { return "Words to be said exactly aren't given to the model \(model.name)." }
    return rule == .rehearsed
      ? "In a rehearsal nothing is sent, also not to the model \(model.name)."
      : "That a change was taken, or done without a field to tell, is said without the model \(model.name)."
  }
}

/// An answer that a language model is to word.
public struct AnswerRequest: Hashable, Sendable, Identifiable {
  /// The call that the answer is about.
  public let id: CallID
  public let model: LanguageModel
  public let material: AnswerMaterial
  /// The action that made the call, for the audit trail.
  public let action: ActionID
  public let title: String
  public let revision: Int
}
