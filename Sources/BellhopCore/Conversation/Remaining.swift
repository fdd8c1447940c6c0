/// What is left to make of a message that is no answer: a command or a goodbye among words that say nothing else.
extension Conversation {
  mutating func takeRemainder(_ heard: Heard) -> [ConversationEffect]? {
    let command = words.commandInAnyPart(of: heard.message)
    if command == .cancel || command == .cancelEverything {
      evidence.read.append(heard.message.reading(as: "cancel", why: "a part says so, and the rest gives no value"))
      return command == .cancel ? cancel() : cancelEverything()
    }
    if command == .wait || words.beginsWithWait(heard.message) {
      evidence.read.append(heard.message.reading(as: "wait", why: "a part says so, and the rest gives no value"))
      say(.takeYourTime, .waited)
      return askOpenQuestionAgain()
    }
    guard words.endsWithGoodbye(heard.message) else { return nil }
    evidence.read.append(heard.message.reading(as: "a goodbye", why: "the message ends with it and gives no value"))
    say(.goodbye, .saidGoodbye)
    return askOpenQuestionAgain()
  }
}
