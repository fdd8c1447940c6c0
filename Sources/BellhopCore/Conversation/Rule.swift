/// The rules that the agent speaks by. Each line of the agent follows exactly one.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // Courtesy and commands
  case greeted, thanked, saidGoodbye, toldWhatItIs, nothingAsked
  case explainedAbilities, explainedStep, explainedPurpose
  case emptyMessage, noWords, tooLong
  case waited, repeated, leftQuestion
  // Which action
  case clarified, clarifiedAgain, noneChosen
  case rephrase, notUnderstood, nothingFits, unknownAction, toldNoMore
  case offeredSwitch, keptAction
  case setAside, queued, offeredResume, resumed
  case offeredStartOver, startedOver
  // Inputs
  case asked, askedAgain, askedWhichValue
  case rejected, rejectedWithInstructions
  case askedInWords, skipRefused
  case corrected, cleared, clearedDependent
  case askedWhatToChange
  // Agreement
  case askedToConfirm, askedToConfirmAgain, askedToRepeat
  case declined, notConfirmed
  // Calls
  case calling, stillWorking, answered, doneUnread, passedOn, rehearsed, declinedByAdmin
  case failed, notFound, refusedByAPI, cannotBeSent, outcomeUnknown, askedToWait
  case offeredRetry, offeredChange
  case cancelled, cancelledCall, nothingToCancel, endedByNo, endedWithoutYes
  case ignoredResult
  // Leaving
  case offeredHandOff, offeredHandOffRefused, offeredHandOffImpossible, offeredHandOffUnsure, offeredHandOffUnknown
  case offeredHandOffLater, offeredHandOffAgain
  case handedOff, withColleague, carriedOn
  // Notes
  case startedRun, keptRevision, customerChanged

  /// Whether the line leaves the customer with a question: at most one does in a turn.
  public var isQuestion: Bool {
    switch self {
    case .clarified, .clarifiedAgain, .offeredSwitch, .asked, .askedAgain, .rejected, .rejectedWithInstructions,
      .askedWhatToChange, .askedToConfirm, .askedToConfirmAgain, .askedWhichValue, .askedToRepeat, .offeredRetry,
      .offeredHandOff, .offeredHandOffRefused, .offeredHandOffImpossible, .offeredHandOffUnsure, .offeredHandOffUnknown,
      .offeredHandOffLater, .offeredHandOffAgain, .offeredChange, .noneChosen, .rephrase, .offeredResume,
      .offeredStartOver, .askedInWords:
      true
    default: false
    }
  }

  /// The rule in one sentence, for the inspector.
  public var sentence: String {
    switch self {
    case .greeted: "A greeting is answered."
    case .thanked: "Thanks are answered."
    case .saidGoodbye: "A goodbye is answered."
    case .toldWhatItIs: "Asked whether it is a person, the agent says what it is."
    case .nothingAsked: "A yes or no where nothing was asked."
    case .explainedAbilities: "Asked what it can do, the agent names its actions."
    case .explainedStep: "Asked for help in the middle, the agent says where it stands."
    case .explainedPurpose: "Asked why, the agent explains the input and asks the same question once more."
    case .emptyMessage: "An empty message is answered, and counts as nothing."
    case .noWords: "A message without a letter or digit can't be read."
    case .tooLong: "A message over the limit isn't read."
    case .clarified: "More than one action fits: the customer chooses."
    case .clarifiedAgain: "The choice wasn't understood: asked once more."
    case .noneChosen: "None of the actions offered was meant."
    case .rephrase: "No action fits well enough."
    case .toldNoMore: "The question is about what was answered last, and the answer has no more to tell."
    case .nothingFits: "No action fits well enough, and no other words are asked for again."
    case .unknownAction: "The action that was chosen no longer answers."
    case .offeredSwitch: "Another action was asked for in the middle of this one."
    case .keptAction: "The customer stays with the action that was going."
    case .setAside: "Another action was asked for: this one waits with its values."
    case .queued: "Two things were asked for at once: one waits for the other."
    case .offeredResume: "An action waits: the customer is asked whether to go on with it."
    case .resumed: "The customer goes on with the action that waited."
    case .offeredStartOver: "The action that is going was asked for again."
    case .startedOver: "The customer begins again."
    case .waited: "Asked to wait, the agent waits; the question stays the same."
    case .repeated: "Asked to repeat, the agent says again what it said since the message before."
    case .leftQuestion: "The question has no action that answers it: said once, and the talk goes on."
    case .askedInWords: "A bare yes or no seldom answers a question in free text: asked once for more."
    case .skipRefused: "A required input can't be skipped."
    case .clearedDependent: "A value changed on which this one depends."
    case .asked: "An input is missing."
    case .askedAgain: "The same input is still missing."
    case .askedWhichValue: "More than one value was given for the input: the customer says which."
    case .rejected: "The value doesn't fit what the input's instructions say."
    case .rejectedWithInstructions: "The value doesn't fit a second time: the instructions are told."
    case .corrected: "The customer replaced a value that was already given."
    case .cleared: "The customer took a value back."
    case .askedWhatToChange: "The customer wants to change a value, but not yet which."
    case .askedToConfirm: "The action needs the customer's yes to exactly these values."
    case .askedToRepeat: "The same was done a moment ago, or may have been done: only a yes sends it once more."
    case .askedToConfirmAgain: "The answer was neither yes nor no."
    case .declined: "The customer said no: nothing is sent."
    case .notConfirmed: "Two answers that aren't a yes count as a no: nothing is sent."
    case .calling: "Everything is known: the call is made."
    case .stillWorking: "The call is still out."
    case .answered: "The reply is written from the response, as the response instructions say."
    case .doneUnread: "The status says that it is done. No field of the answer could be read, so none is told."
    case .passedOn: "The endpoint took it and will do it later: it answered 202."
    case .rehearsed: "Nothing was sent: the reply is written from the sample response."
    case .declinedByAdmin: "The admin didn't let the call go out."
    case .failed: "The call failed; the customer isn't shown the cause."
    case .notFound: "The endpoint knows nothing by these values."
    case .refusedByAPI: "The endpoint names this value as one that it doesn't accept: another is asked for."
    case .cannotBeSent: "This value can't be sent where the action needs it: another is asked for."
    case .outcomeUnknown: "Whether the change took effect isn't known, so it isn't sent again by itself."
    case .askedToWait: "The endpoint asks to wait: nothing is sent before that time."
    case .offeredChange: "Nothing was done: a value may be changed."
    case .notUnderstood: "The message was no answer to the question."
    case .offeredRetry: "Nothing was changed, and the cause may pass: a retry is offered."
    case .endedByNo: "The customer said no to the offer: the action ends."
    case .endedWithoutYes: "Two answers to the offer were neither yes nor no: the action ends."
    case .cancelled: "The customer stopped the action."
    case .cancelledCall: "The call was cancelled."
    case .nothingToCancel: "Nothing was going on."
    case .ignoredResult: "The result belongs to a call that is no longer waited for."
    case .offeredHandOff: "The limit of attempts is reached: a person is offered."
    case .offeredHandOffRefused: "The call was refused, so trying again can't help: a person is offered."
    case .offeredHandOffImpossible:
      "The call can't be made as it is set up, so trying again can't help: a person is offered."
    case .offeredHandOffUnsure: "The outcome is unknown, so it isn't repeated: a person is offered."
    case .offeredHandOffUnknown: "Nothing was found, and there is no value to change: a person is offered."
    case .offeredHandOffLater: "The endpoint asks to wait for long: a person is offered."
    case .offeredHandOffAgain: "A person was offered, and the offer isn't answered yet."
    case .handedOff: "The conversation is handed to a person."
    case .withColleague: "The conversation was handed over."
    case .carriedOn: "The customer declined an offer."
    case .startedRun: "An action was chosen."
    case .keptRevision: "A run keeps the revision of the action that it began with."
    case .customerChanged: "A run keeps the customer that it began with."
    }
  }
}
