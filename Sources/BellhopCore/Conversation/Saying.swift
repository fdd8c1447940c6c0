import Languages

/// Everything that the agent can say, as values; a language turns them into sentences.
enum Saying: Hashable, Sendable {
  // Courtesy and commands
  case greeting(isOpen: Bool)
  case howCanIHelp
  case youAreWelcome
  case goodbye
  case whatIAm
  case abilities([Action])
  case whereWeAre(action: Action)
  case purpose(Slot, action: String)
  case emptyMessage
  case noWords
  case tooLong(limit: Int)

  // Which action
  case whichAction([Action], again: Bool)
  case noneOfThese
  case rephrase(abilities: [String])
  case stillNotUnderstood
  /// What was asked about an answer isn't in it.
  case noMoreToTell(action: String)
  case noLongerPossible
  /// - Parameter leaves: whether the action that is going ends rather than waits.
  case offerSwitch(from: String, to: String, leaves: Bool)
  case setAside(action: String)
  case offerResume(action: String, given: Int, of: Int)
  case oneAfterTheOther([String])
  case comesNext(action: String)
  case offerStartOver(action: String)
  case startingOver(action: String)
  case afresh
  case keepGoing(action: String)

  // Inputs
  case ask(Slot)
  /// Which of these values is meant.
  case whichValue(Slot, [String])
  case askWithInstructions(Slot)
  /// Which of the days that the customer told: "last week".
  case whichDay(String)
  case refuse(Slot, value: String, why: Mismatch)
  case refuseWithInstructions(Slot, value: String, why: Mismatch)
  case cannotTake(value: String)
  case corrected(Slot, from: String?, to: String)
  case cleared(Slot)
  case clearedDependents([String], of: String)
  case askInWords(Slot)
  case cannotSkip(Slot, action: String)
  case takeYourTime
  /// What was said before, in its words.
  case again(String)
  case questionLeft
  /// A question instead of an answer.
  case cannotAnswer
  case offerChange([String])
  case whatToChange([String])

  // Agreement
  case confirm(action: String, values: [Run.Collected])
  /// The same was done a moment ago.
  case confirmRepeat(action: String, values: [Run.Collected], time: LocalTime?, outcome: ChangeOutcome)
  case confirmAgain(action: String)
  case nothingSent
  case nothingSentWithoutYes
  case pleaseSayYesOrNo

  // Calls
  case busy(action: String)
  case stillWorking
  case reply(String)
  case failed(CallFailure.Kind)
  case notFound([Run.Collected])
  case detailsRefused([Run.Collected])
  /// A value that can't be sent where it is needed.
  case cannotUse(value: String)
  /// A change that was taken and will be made later.
  case passedOn
  /// The endpoint asks to be called later, in so many seconds.
  case comeLater(Int, WaitKind, asksToReturn: Bool)
  case outcomeUnknown
  case offerRetry
  case notLetOut(action: String)

  // Leaving
  case stopped(action: String?)
  case stoppedAll([String])
  case stoppedWrite(action: String)
  /// - Parameter options: what “cancel” may be short for.
  case nothingToCancel(options: [Action])
  case allRight
  case backAgain
  case offerHandOff
  case handingOff
  case withColleague

  // Notes for the admin
  case calling(action: String, revision: Int)
  case rehearsal
  case ignoredResult(call: Int)
  case keptRevision(action: String, revision: Int)
  case keptCustomer(action: String)
}
