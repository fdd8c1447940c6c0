import Languages

/// The words and phrases of one language by which customers steer a talk, folded. What each is for stands with its key in
/// the file of English words.
struct CustomerVocabulary: Sendable {
  // Around what customers say
  let fillers: Set<String>
  let sighs: Set<String>
  let wishes: [[String]]
  // Commands: what steers the talk as a whole message
  let cancelVerbs: [[String]]
  let cancelTail: Set<String>
  let everything: Set<String>
  let skips: Set<[String]>
  let skipVerbs: [[String]]
  let skipTail: Set<String>
  let lacks: [[String]]
  let waits: Set<[String]>
  let resumes: Set<[String]>
  let repeats: Set<[String]>
  let startsOver: Set<[String]>
  let sameAgain: Set<[String]>
  let helps: Set<[String]>
  let whys: Set<[String]>
  let whyStarts: [[String]]
  let whatStarts: [[String]]
  let whatGlue: Set<String>
  // Calling for a person
  let people: Set<String>
  let someone: Set<String>
  let contactVerbs: Set<String>
  let humanGlue: Set<String>
  let about: Set<String>
  let callStarts: [[String]]
  let reporting: Set<String>
  // Courtesy
  let greetings: Set<String>
  let greetingGlue: Set<String>
  let thanks: Set<String>
  let thanksGlue: Set<String>
  let goodbyes: Set<[String]>
  let challenges: Set<[String]>
  // Corrections
  let changeVerbs: Set<String>
  let changeGlue: Set<String>
  let noLeads: Set<String>
  let corrections: Set<String>
  let correctingNo: Set<String>
  let introductions: Set<String>
  let correctionGlue: Set<String>
  let meant: [[String]]
  let mistakes: Set<String>
  let previous: Set<String>
  let answers: Set<String>
  let redirections: Set<String>
  let followUps: [[String]]
  let backReferences: Set<String>
  // How many a customer comes with
  let partyStarts: [[String]]
  let partyEnds: [[String]]
  let alone: Set<[String]>
  let partyNames: Set<String>
  let partyJoints: Set<String>
  // What is wanted, and what isn't
  let wanting: [[String]]
  let refusing: [[String]]
  let nobody: Set<String>
  // Around the value of an input
  let persons: Set<String>
  let family: Set<String>
  let familyOwners: Set<String>
  let ownPerson: Set<String>
  let nameAnnouncements: [[String]]
  let nameGlue: Set<String>
  let leadIns: [[String]]
  let nameStarts: Set<String>
  let recipientLeads: Set<String>
  let stories: Set<String>
  // Yes and no
  let affirmations: Set<String>
  let yesPhrases: Set<[String]>
  let retries: Set<[String]>
  let yesGlue: Set<String>
  let yesLeads: Set<String>
  let noYesAfter: Set<String>
  let questionStarts: Set<String>
  let choosingStarts: Set<String>
  let negations: Set<String>
  let noGlue: Set<String>
  let hedges: Set<String>
  let doubts: [[String]]
  let conclusions: Set<String>
  let plainAnswers: Set<String>
  let softYes: Set<String>
  let adding: Set<String>
  // Choosing one of several
  let first: Set<String>
  let last: Set<String>
  let choiceGlue: Set<String>
  let none: Set<String>
  let noneGlue: Set<String>
  let alternatives: Set<String>
  let negators: Set<String>
  let exceptions: Set<String>
  let joiners: Set<String>
  let contrasts: Set<String>

  init(_ lexicon: Lexicon) {
    fillers = lexicon.set("customer.fillers")
    sighs = lexicon.set("customer.sighs")
    wishes = [[]] + lexicon.phrases("customer.wishes")
    cancelVerbs = lexicon.phrases("command.cancel")
    cancelTail = lexicon.set("command.cancel-tail")
    everything = lexicon.set("command.everything")
    skips = Set(lexicon.phrases("command.skip"))
    skipVerbs = lexicon.phrases("command.skip-verbs")
    skipTail = lexicon.set("command.skip-tail")
    lacks = lexicon.phrases("command.lacking")
    waits = Set(lexicon.phrases("command.wait"))
    resumes = Set(lexicon.phrases("command.resume"))
    repeats = Set(lexicon.phrases("command.repeat"))
    startsOver = Set(lexicon.phrases("command.start-over"))
    sameAgain = Set(lexicon.phrases("command.same-again"))
    helps = Set(lexicon.phrases("command.help"))
    whys = Set(lexicon.phrases("command.why"))
    whyStarts = lexicon.phrases("command.why-starts")
    whatStarts = lexicon.phrases("command.what-starts")
    whatGlue = lexicon.set("command.what-glue")
    people = lexicon.set("person.people")
    someone = lexicon.set("person.someone")
    contactVerbs = lexicon.set("person.contact-verbs")
    humanGlue = lexicon.set("person.glue")
    about = lexicon.set("person.about")
    callStarts = lexicon.phrases("person.call-starts")
    reporting = lexicon.set("person.reporting")
    greetings = lexicon.set("courtesy.greetings")
    greetingGlue = lexicon.set("courtesy.greeting-glue")
    thanks = lexicon.set("courtesy.thanks")
    thanksGlue = lexicon.set("courtesy.thanks-glue")
    goodbyes = Set(lexicon.phrases("courtesy.goodbyes"))
    challenges = Set(lexicon.phrases("courtesy.challenges"))
    changeVerbs = lexicon.set("correction.change-verbs")
    changeGlue = lexicon.set("correction.change-glue")
    noLeads = lexicon.set("correction.no-leads")
    corrections = lexicon.set("correction.words")
    correctingNo = lexicon.set("correction.no")
    introductions = lexicon.set("correction.introductions")
    correctionGlue = lexicon.set("correction.glue")
    meant = lexicon.phrases("correction.meant")
    mistakes = lexicon.set("correction.mistakes")
    previous = lexicon.set("correction.previous")
    answers = lexicon.set("correction.answers")
    redirections = lexicon.set("correction.redirections")
    followUps = lexicon.phrases("correction.follow-ups")
    backReferences = lexicon.set("correction.back-references")
    partyStarts = lexicon.phrases("party.starts")
    partyEnds = lexicon.phrases("party.ends")
    alone = Set(lexicon.phrases("party.alone"))
    partyNames = lexicon.set("party.names")
    partyJoints = lexicon.set("party.joints")
    wanting = lexicon.phrases("wish.wanting")
    refusing = lexicon.phrases("wish.refusing")
    nobody = lexicon.set("wish.nobody")
    persons = lexicon.set("slot.persons")
    family = lexicon.set("slot.family")
    familyOwners = lexicon.set("slot.family-owners")
    ownPerson = lexicon.set("slot.own-person")
    nameAnnouncements = lexicon.phrases("slot.name-announcements")
    nameGlue = lexicon.set("slot.name-glue")
    leadIns = lexicon.phrases("slot.lead-ins")
    nameStarts = lexicon.set("slot.name-starts")
    recipientLeads = lexicon.set("slot.recipient-leads")
    stories = lexicon.set("slot.stories")
    affirmations = lexicon.set("agree.yes")
    yesPhrases = Set(lexicon.phrases("agree.yes-phrases"))
    retries = Set(lexicon.phrases("agree.retries"))
    yesGlue = lexicon.set("agree.yes-glue")
    yesLeads = lexicon.set("agree.yes-leads")
    noYesAfter = lexicon.set("agree.no-yes-after")
    questionStarts = lexicon.set("agree.question-starts")
    choosingStarts = lexicon.set("agree.choosing-starts")
    negations = lexicon.set("agree.no")
    noGlue = lexicon.set("agree.no-glue")
    hedges = lexicon.set("agree.hedges")
    doubts = lexicon.phrases("agree.doubts")
    conclusions = lexicon.set("agree.conclusions")
    plainAnswers = lexicon.set("agree.plain")
    softYes = lexicon.set("agree.soft")
    adding = lexicon.set("agree.adding")
    first = lexicon.set("choice.first")
    last = lexicon.set("choice.last")
    choiceGlue = lexicon.set("choice.glue")
    none = lexicon.set("choice.none")
    noneGlue = lexicon.set("choice.none-glue")
    alternatives = lexicon.set("choice.alternatives")
    negators = lexicon.set("choice.negators")
    exceptions = lexicon.set("choice.exceptions")
    joiners = lexicon.set("choice.joiners")
    contrasts = lexicon.set("choice.contrasts")
  }
}
