/// The words and phrases of one language by which customers steer a talk, folded.
struct CustomerVocabulary: Sendable {
  /// Politeness at either end of a message, which changes nothing.
  var fillers: Set<String>
  /// What may stand beside a yes or a no and says nothing.
  var sighs: Set<String>
  /// What may stand before a command: "can you", "I want to".
  var wishes: [[String]]

  // Commands
  var cancelVerbs: [[String]]
  var cancelTail: Set<String>
  /// What makes a cancel one of all that is going on.
  var everything: Set<String>
  var skips: Set<[String]>
  /// What begins a wish to pass a question over, with what may follow.
  var skipVerbs: [[String]]
  var skipTail: Set<String>
  /// How a sentence begins by which the customer hasn't what was asked for.
  var lacks: [[String]]
  var waits: Set<[String]>
  var resumes: Set<[String]>
  var repeats: Set<[String]>
  var startsOver: Set<[String]>
  /// The last action once more, as in "do it again".
  var sameAgain: Set<[String]>
  var helps: Set<[String]>
  var whys: Set<[String]>
  var whyStarts: [[String]]
  /// How a question begins that asks what an input is.
  var whatStarts: [[String]]
  /// What stands between such a beginning and the input's name.
  var whatGlue: Set<String>

  // A person
  var people: Set<String>
  var someone: Set<String>
  var contactVerbs: Set<String>
  var humanGlue: Set<String>
  /// What stands before the matter that a person is wanted for.
  var about: Set<String>
  /// How a call for a person begins where it ends a longer sentence.
  var callStarts: [[String]]
  /// Words before it that make it somebody else's: "he said I want to talk to a manager".
  var reporting: Set<String>

  // Courtesy
  var greetings: Set<String>
  var greetingGlue: Set<String>
  var thanks: Set<String>
  var thanksGlue: Set<String>
  var goodbyes: Set<[String]>
  /// Questions about the agent itself: "are you a bot?"
  var challenges: Set<[String]>

  // Corrections
  var changeVerbs: Set<String>
  var changeGlue: Set<String>
  /// Words at the beginning that deny what was shown.
  var noLeads: Set<String>
  var corrections: Set<String>
  /// A "no" that begins a correction.
  var correctingNo: Set<String>
  /// How a message begins that asks the same for something else: "what about ORD-2?"
  var followUps: [[String]]
  /// What stands between an input's name and its new value.
  var introductions: Set<String>
  /// What surrounds a new value in "I meant Joe, not John" without being a part of it.
  var correctionGlue: Set<String>
  /// How a message begins that says neither yes nor no, though its first word alone would: "not sure".
  var doubts: [[String]]
  /// What stands before a number of the customer's party: "table for", "there are".
  var partyStarts: [[String]]
  /// What follows such a number: "of us".
  var partyEnds: [[String]]
  /// What says that it is the customer alone: "just me".
  var alone: Set<[String]>
  /// What an input is called that counts them: "guests".
  var partyNames: Set<String>
  /// What says that something is wanted, before its name: "with a loan car".
  var wanting: [[String]]
  /// What says that it isn't: "no loan car".
  var refusing: [[String]]
  /// Who is named where something is true of nobody: "nobody was hurt".
  var nobody: Set<String>
  /// What an input's name or instructions ask for when they ask for a person: "who".
  var persons: Set<String>
  /// For whom of the family a customer asks: "my son".
  var family: Set<String>
  var familyOwners: Set<String>
  /// The customer, before the name: "for me, Jane Doe".
  var ownPerson: Set<String>
  /// What stands before an answer that follows from what was said: "so yes".
  var conclusions: Set<String>
  /// What announces for whom something is: "it's for Jane".
  var nameAnnouncements: [[String]]
  /// What asks for something else in the place of what was shown: "instead".
  var redirections: Set<String>
  /// Words by which a short question speaks of what was just answered: "and when will it come?"
  var backReferences: Set<String>
  /// What says beyond doubt that the next words are meant: "I meant", "it should be".
  var meant: [[String]]
  /// What says that the answer before this one is meant: "the previous answer".
  var previous: Set<String>
  var answers: Set<String>
  /// What says that something given before was a slip.
  var mistakes: Set<String>

  // Yes and no
  var affirmations: Set<String>
  var yesPhrases: Set<[String]>
  /// Phrases that are a yes only to another try.
  var retries: Set<[String]>
  var yesGlue: Set<String>
  /// A question word at the beginning: what follows isn't a yes.
  var noYesAfter: Set<String>
  /// Words that begin a question: after a yes, it isn't one yet.
  var questionStarts: Set<String>
  var negations: Set<String>
  var noGlue: Set<String>
  var yesLeads: Set<String>
  /// Words that make a yes less than one.
  var hedges: Set<String>

  // Choices
  var numbers: [String: Int]
  var first: Set<String>
  var last: Set<String>
  var choiceGlue: Set<String>
  var none: Set<String>
  var noneGlue: Set<String>
  /// What may stand around an input's name before its value: "her name is Kate".
  var nameGlue: Set<String>
  /// What stands before a short answer without being a part of it: "it's", "just".
  var leadIns: [[String]]
  /// Those of them that names begin with as well: "Just Eat", "To Kill a Mockingbird".
  var nameStarts: Set<String>
  /// Those of these that one name alone seldom begins with: "to Bob".
  var recipientLeads: Set<String>
  /// Inputs whose answers are told in sentences, in which "it's broken" stands for itself.
  var stories: Set<String>
  /// What stands between the options that aren't wanted.
  var alternatives: Set<String>

  /// What makes a choice one that isn't wanted.
  var negators: Set<String>
  /// What leaves a choice out without a "not": "anything but express".
  var exceptions: Set<String>

  /// What stands between two requests.
  var joiners: Set<String>

  static func phrases(_ list: [String]) -> Set<[String]> { Set(list.map { FoldedWords($0).folded }) }
  static func sequences(_ list: [String]) -> [[String]] {
    list.map { FoldedWords($0).folded }.sorted { $0.count > $1.count }
  }
}
