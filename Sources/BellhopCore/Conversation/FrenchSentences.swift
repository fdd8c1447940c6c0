import Languages

/// What the agent says, in French. Every sentence of it stands here.
enum FrenchSentences {
  static func text(of saying: Saying) -> String {
    switch saying {
    case .greeting(let isOpen): isOpen ? "Bonjour ! Comment puis-je vous aider ?" : "Bonjour !"
    case .howCanIHelp: "Comment puis-je vous aider ?"
    case .youAreWelcome: "Je vous en prie."
    case .goodbye: "Au revoir, et bonne continuation."
    case .abilities(let actions): abilities(actions)
    case .whereWeAre(let action):
      "Nous en sommes à \(quoted(action.title))\(explained(action)). "
        + "Dites « annuler » pour arrêter, ou « conseiller » pour parler à une personne."
    case .purpose(let slot, let action):
      joined(
        "J'ai besoin de cette information pour \(quoted(action)) : \(inSentence(slot.name)).",
        instructions(of: slot)
      )
    case .emptyMessage: "J'ai reçu un message vide."
    case .noWords: "Je ne sais lire que des mots et des chiffres."
    case .tooLong(let limit): "Ce message est trop long pour moi. Merci de rester sous \(grouped(limit)) caractères."

    case .whichAction(let options, let again): choices(options, again: again)
    case .noneOfThese: "D'accord. Pouvez-vous me dire autrement ce qu'il vous faut ?"
    case .rephrase(let abilities):
      abilities.isEmpty
        ? "Désolé, je n'ai pas compris. Pouvez-vous le dire autrement ?"
        : "Désolé, je ne comprends toujours pas. Je peux vous aider pour "
          + "\(bounded(abilities)). Que vous faut-il ?"
    case .stillNotUnderstood: "Désolé, je n'arrive pas à comprendre ce qu'il vous faut."
    case .noMoreToTell(let action):
      "Je ne peux pas en dire plus sur \(quoted(action)). Dites « conseiller » pour parler à une personne."
    case .noLongerPossible: "Désolé, je ne peux plus faire cela."
    case .offerSwitch(let from, let to, true):
      "Nous en sommes encore à \(quoted(from)). Dois-je l'arrêter et passer à \(quoted(to)) ?"
    case .offerSwitch(let from, let to, false):
      "Nous en sommes encore à \(quoted(from)). Dois-je le mettre de côté et passer à \(quoted(to)) ?"
    case .setAside(let action): "Je mets \(quoted(action)) de côté pour l'instant."
    case .offerResume(let action, let given, let all): resume(action, given, of: all)
    case .oneAfterTheOther(let actions): "Une chose après l'autre : \(order(actions.map(quoted)))."
    case .comesNext(let action): "Je m'occuperai de \(quoted(action)) ensuite."
    case .offerStartOver(let action): "Nous en sommes déjà à \(quoted(action)). Dois-je recommencer ?"
    case .startingOver(let action): "D'accord, reprenons \(quoted(action)) depuis le début."
    case .afresh: "D'accord, repartons de zéro. Comment puis-je vous aider ?"
    case .keepGoing(let action): "D'accord, continuons avec \(quoted(action))."

    case .ask(let slot): question(for: slot)
    case .whichValue(let slot, let values): which(slot, values)
    case .askWithInstructions(let slot): joined(instructions(of: slot), question(for: slot, after: slot.instructions))
    case .whichDay: ""
    case .refuse(let slot, let value, let why):
      joined(cannotTake(value), joined(reason(why, slot), question(for: slot)))
    case .refuseWithInstructions(let slot, let value, let why):
      joined(
        cannotTake(value),
        joined(instructions(of: slot, else: reason(why, slot)), question(for: slot, after: slot.instructions))
      )
    case .cannotTake(let value): cannotTake(value)
    case .corrected(let slot, let old, let new): corrected(slot, from: old, to: new)
    case .cleared(let slot): "D'accord, j'ai retiré cette valeur : \(inSentence(slot.name))."
    case .clearedDependents(let names, let basis):
      "Puisque ceci a changé : \(inSentence(basis)), je dois vous redemander : "
        + "\(list(names.map(inSentence), or: false))."
    case .askInWords(let slot): "Pouvez-vous m'en dire un peu plus ? \(question(for: slot))"
    case .cannotSkip(let slot, let action):
      "Je ne peux pas continuer \(quoted(action)) sans cette information : \(inSentence(slot.name)). "
        + "Vous pouvez dire « annuler » pour arrêter."
    case .takeYourTime: "Prenez votre temps."
    case .again(let text): text
    case .cannotAnswer: "Je ne peux pas répondre à cela ici. Dites « conseiller » pour parler à une personne."
    case .whatIAm: "Je suis un agent automatique. Dites « conseiller » pour parler à une personne."
    case .questionLeft:
      "Je ne peux pas répondre ici à votre autre question. Dites « conseiller » pour parler à une personne."
    case .offerChange(let names):
      names.count == 1
        ? "Voulez-vous changer cette valeur : \(inSentence(names[0])) ?"
        : "Voulez-vous changer quelque chose : \(list(names.map(inSentence), or: true)) ?"
    case .whatToChange(let names): "Que dois-je changer : \(list(names.map(inSentence), or: true)) ?"

    case .confirm(let action, let values): confirmation(action, values)
    case .confirmRepeat(let action, let values, let time, let outcome):
      repetition(action, values, time: time, outcome: outcome)
    case .confirmAgain(let action): "Il me faut un oui ou un non : dois-je continuer avec \(quoted(action)) ?"
    case .nothingSent: "D'accord, je n'ai rien envoyé."
    case .nothingSentWithoutYes: "Je n'ai pas eu de oui clair, donc je n'ai rien envoyé."
    case .pleaseSayYesOrNo: "Merci de répondre par oui ou par non."

    case .busy(let action): "J'attends encore une réponse pour \(quoted(action)). Dites « annuler » pour arrêter."
    case .stillWorking: "J'y travaille encore. Un instant, s'il vous plaît."
    case .reply(let text): text
    case .failed(let kind): failure(kind)
    case .notFound(let values): values.isEmpty ? "Je n'ai rien trouvé." : "Je n'ai rien trouvé pour \(told(values))."
    case .detailsRefused(let values):
      values.isEmpty ? "Désolé, cela n'a pas été accepté." : "Désolé, ceci n'a pas été accepté : \(told(values))."
    case .cannotUse(let value):
      "Je ne peux pas utiliser \(quoted(shortened(value))) ici. Merci de me donner une autre valeur."
    case .passedOn: "J'ai transmis votre demande. Elle sera traitée, mais ce n'est pas encore fait."
    case .comeLater(let seconds, let kind, let asksToReturn):
      joined(
        waiting(kind, delay(seconds)),
        asksToReturn ? "Dites alors « réessayer », ou « conseiller » pour parler à une personne." : ""
      )
    case .outcomeUnknown: "Je ne peux pas confirmer que cela a abouti, donc je ne l'envoie pas une seconde fois."
    case .offerRetry: "Dois-je réessayer ?"
    case .notLetOut(let action): "Je n'ai rien envoyé pour \(quoted(action))."

    case .stopped(let action): action.map { "D'accord, j'ai arrêté \(quoted($0))." } ?? "D'accord, j'ai arrêté."
    case .stoppedAll(let actions): "D'accord, j'ai arrêté \(list(actions.map(quoted), or: false))."
    case .stoppedWrite(let action):
      "Je n'attends plus \(quoted(action)), mais je ne peux pas confirmer que cela a abouti."
    case .nothingToCancel([]): "Il n'y a rien à annuler. Comment puis-je vous aider ?"
    case .nothingToCancel(let options): "Il n'y a rien en cours à annuler. \(meant(options))"
    case .allRight: "D'accord."
    case .backAgain: "D'accord, me revoici. Comment puis-je vous aider ?"
    case .offerHandOff: "Voulez-vous que je vous passe un collègue ?"
    case .handingOff: "Je vous passe un collègue, qui verra notre échange."
    case .withColleague: "Un collègue a repris cette conversation. Dites « annuler » pour continuer avec moi."

    case .calling(let action, let revision): "Appel de \(quoted(action)), révision \(revision)."
    case .rehearsal: "Rien n'a été envoyé : la réponse vient de l'exemple de réponse."
    case .ignoredResult(let call):
      "L'appel \(call) s'est terminé alors qu'on ne l'attendait plus. Son résultat est ignoré."
    case .keptRevision(let action, let revision):
      "\(quoted(action)) a changé. Cette exécution garde la révision \(revision) ; la suivante prendra la nouvelle."
    case .keptCustomer(let action):
      "Le client a changé. \(quoted(action)) continue avec celui du début."
    }
  }

  // MARK: - Questions

  /// The gender of a name isn't known, so that a name of no usual head is asked for without an article.
  ///
  /// - Parameter told: What was said just before: choices that it names needn't be named again.
  private static func question(for slot: Slot, after told: String = "") -> String {
    let name = slot.name.trimmingWhitespace
    let words = FoldedWords(name).folded
    var question: String
    if name.hasSuffix("?") {
      question = name
    } else if let first = words.first, questionWords.contains(first) {
      question = name + " ?"
    } else if let first = words.first, let article = possessives[first] {
      let possessive =
        isOfOther(name) ? article.isPlural ? "les" : article.isFeminine ? "la" : "le" : article.possessive
      question =
        "\(article.isPlural ? "Quels sont" : article.isFeminine ? "Quelle est" : "Quel est") "
        + "\(possessive) \(inSentence(name)) ?"
    } else if let first = words.first, determined.contains(first) {
      question = "Pouvez-vous me donner \(inSentence(name)) ?"
    } else {
      question = "Pouvez-vous me donner cette information : \(inSentence(name)) ?"
    }
    if slot.reading.format.isYesNo, !told.contains("oui") { question += " (oui ou non)" }
    if let choices = listed(slot), !choices.allSatisfy({ told.contains($0) }) {
      question += " (\(list(choices, or: true)))"
    }
    return question
  }

  /// "Le nom de l'enfant", "le numéro du contrat": what belongs to something that is named isn't called the customer's.
  private static func isOfOther(_ name: String) -> Bool {
    let words = FoldedWords(name).folded
    return words.contains("du") || zip(words, words.dropFirst()).contains { $0 == "de" && ["l", "la"].contains($1) }
  }

  /// The choices that the question names.
  private static func listed(_ slot: Slot) -> [String]? {
    guard case .choice(let choices) = slot.reading.format, choices.count <= 12 else { return nil }
    return choices.map(\.value)
  }

  /// Why an answer can't be taken, unless the question says it anyway.
  private static func reason(_ why: Mismatch, _ slot: Slot) -> String {
    if case .unlike = why, listed(slot) != nil || slot.reading.format.isYesNo { return "" }
    return why.sentence(in: .french)
  }

  private static func which(_ slot: Slot, _ values: [String]) -> String {
    let lines = values.enumerated().map { "\($0.offset + 1). \(shown($0.element))" }
    return (["Laquelle de ces valeurs voulez-vous dire : \(inSentence(slot.name)) ?"] + lines).joined(separator: "\n")
  }

  /// A value as customers write it: the day of a date rather than its normal form.
  static func shown(_ value: String) -> String {
    guard let date = CalendarDate(value) else { return shortened(value) }
    let day = "\(date.day == 1 ? "1er" : String(date.day)) \(months[date.month - 1]) \(date.year)"
    guard let time = date.time else { return day }
    return day + " à \(time.hour) h" + (time.minute == 0 ? "" : " \(time.minute < 10 ? "0" : "")\(time.minute)")
  }

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]

  private struct Article {
    var possessive: String
    var isFeminine = false
    var isPlural = false
  }

  private static let possessives: [String: Article] = [
    "adresse": Article(possessive: "votre", isFeminine: true), "email": Article(possessive: "votre"),
    "e": Article(possessive: "votre"), "numero": Article(possessive: "votre"), "nom": Article(possessive: "votre"),
    "prenom": Article(possessive: "votre"), "telephone": Article(possessive: "votre"),
    "courriel": Article(possessive: "votre"), "code": Article(possessive: "votre"),
    "commande": Article(possessive: "votre", isFeminine: true), "date": Article(possessive: "la", isFeminine: true),
    "ville": Article(possessive: "votre", isFeminine: true), "probleme": Article(possessive: "votre"),
    "message": Article(possessive: "votre"), "question": Article(possessive: "votre", isFeminine: true),
    "motif": Article(possessive: "le"), "raison": Article(possessive: "la", isFeminine: true),
    "nombre": Article(possessive: "le"), "quantite": Article(possessive: "la", isFeminine: true),
    "taille": Article(possessive: "la", isFeminine: true), "couleur": Article(possessive: "la", isFeminine: true),
    "produit": Article(possessive: "le"), "montant": Article(possessive: "le"),
    "identifiant": Article(possessive: "votre"), "reference": Article(possessive: "votre", isFeminine: true),
    "compte": Article(possessive: "votre"), "facture": Article(possessive: "votre", isFeminine: true),
    "reservation": Article(possessive: "votre", isFeminine: true),
    "description": Article(possessive: "la", isFeminine: true),
  ]
  private static let determined: Set<String> = ["votre", "vos", "le", "la", "les", "l", "un", "une", "des"]
  private static let questionWords: Set<String> = [
    "quel", "quelle", "quels", "quelles", "combien", "comment", "quand", "ou", "qui", "que", "pourquoi", "avez", "est",
    "etes", "souhaitez", "voulez", "pouvez",
  ]

  private static func instructions(of slot: Slot, else fallback: String = "") -> String {
    var text = slot.instructions.trimmingWhitespace
    if text.isEmpty { text = fallback }
    if let example = slot.reading.example, !text.contains(example) {
      text = joined(sentence(text), "Par exemple : \(example)")
    }
    return sentence(text)
  }

  private static func cannotTake(_ value: String) -> String { "Je ne peux pas prendre \(quoted(shortened(value)))." }

  private static func corrected(_ slot: Slot, from old: String?, to new: String) -> String {
    let shown = { Language.french.shown($0, as: slot.reading.format) }
    let change = old.map { " de \(shortened(shown($0)))" } ?? ""
    return "D'accord, j'ai changé cette valeur : \(inSentence(slot.name)),\(change) à \(shortened(shown(new)))."
  }

  // MARK: - Actions

  private static func resume(_ action: String, _ given: Int, of all: Int) -> String {
    let progress = given == 0 || all == 0 ? "" : " J'ai déjà \(given) information\(given > 1 ? "s" : "") sur \(all)."
    return "Voulez-vous continuer avec \(quoted(action)) ?\(progress)"
  }

  private static func order(_ actions: [String]) -> String {
    guard let first = actions.first else { return "" }
    return (["d'abord \(first)"] + actions.dropFirst().map { "puis \($0)" }).joined(separator: ", ")
  }

  private static func abilities(_ actions: [Action]) -> String {
    guard !actions.isEmpty else { return "Je ne sais encore rien faire." }
    let lines = actions.prefix(12).map { "• \($0.title)\(explained($0))" }
    let more = actions.count > 12 ? ["• et \(actions.count - 12) de plus"] : []
    return (["Je peux vous aider pour :"] + lines + more).joined(separator: "\n")
  }

  /// What an agent can do, cut so that it stays a sentence.
  private static func bounded(_ abilities: [String]) -> String {
    let most = 6
    let named = abilities.prefix(most).map(quoted)
    guard abilities.count > most else { return list(named, or: false) }
    return named.joined(separator: ", ") + " et \(abilities.count - most) de plus"
  }

  private static func meant(_ options: [Action]) -> String {
    guard let only = options.first, options.count == 1 else { return choices(options, again: false) }
    return "Voulez-vous dire \(quoted(only.title)) ?"
  }

  private static func choices(_ options: [Action], again: Bool) -> String {
    if let only = options.first, options.count == 1 {
      return (again ? "Je n'ai pas compris. " : "")
        + "Voulez-vous dire \(quoted(only.title))\(explained(only)) ? (oui ou non)"
    }
    var lines = [
      again
        ? "Je n'ai pas compris lequel vous voulez dire. Donnez-moi son numéro :"
        : "Lequel de ces sujets voulez-vous dire ?"
    ]
    lines += options.enumerated().map { "\($0.offset + 1). \($0.element.title)\(explained($0.element))" }
    lines.append("\(options.count + 1). Aucun")
    return lines.joined(separator: "\n")
  }

  private static func explained(_ action: Action) -> String {
    let text = action.description.trimmingWhitespace
    return text.isEmpty ? "" : " : " + shortened(text, to: 100).withoutFullStop
  }

  private static func confirmation(_ action: String, _ values: [Run.Collected]) -> String {
    guard !values.isEmpty else { return "Dois-je continuer avec \(quoted(action)) ? (oui ou non)" }
    let lines = values.map { "• \($0.name) : \($0.value)" }
    return (["Merci de vérifier pour \(quoted(action)) :"] + lines + ["Dois-je continuer ? (oui ou non)"])
      .joined(separator: "\n")
  }

  private static func repetition(
    _ action: String,
    _ values: [Run.Collected],
    time: LocalTime?,
    outcome: ChangeOutcome
  ) -> String {
    let clock = time.map { " à \(FrenchReplySentences.time($0.hour, $0.minute))" } ?? ""
    let earlier =
      switch outcome {
      case .unsure: "Ceci a déjà été envoyé\(clock), et je ne peux pas confirmer que cela a abouti"
      case .passedOn: "J'ai déjà transmis cette demande\(clock), et elle sera traitée"
      case .done, .notDone, .notSent: "Vous l'avez déjà fait\(clock)"
      }
    let question = "Dois-je refaire \(quoted(action)) ? (oui ou non)"
    guard !values.isEmpty else { return "\(earlier). \(question)" }
    let lines = values.map { "• \($0.name) : \($0.value)" }
    return ([earlier + " :"] + lines + [question]).joined(separator: "\n")
  }

  // MARK: - Failures

  private static func failure(_ kind: CallFailure.Kind) -> String {
    switch kind {
    case .timeout: "Désolé, je n'ai pas eu de réponse à temps."
    case .rateLimited: "Désolé, il y a trop de demandes en ce moment."
    case .unreachable: "Désolé, je n'arrive pas à joindre le système qu'il me faut en ce moment."
    case .connection, .serverError: "Désolé, le système qu'il me faut ne répond pas en ce moment."
    case .notClaimed: "Désolé, je n'ai pas pu envoyer cela pour l'instant."
    case .cancelled: "Désolé, cela a été interrompu."
    case .unreadable, .responseTooLarge: "Désolé, j'ai reçu une réponse que je ne peux pas lire."
    case .configuration, .tls, .notAllowed, .redirected, .notFound, .rejected, .unfit:
      "Désolé, je ne peux pas le faire pour l'instant."
    }
  }

  private static func waiting(_ kind: WaitKind, _ delay: String) -> String {
    switch kind {
    case .answered: "Désolé, le système qu'il me faut me demande d'attendre. Je pourrai réessayer \(delay)."
    case .tooEarly: "C'est trop tôt : je pourrai réessayer \(delay)."
    case .notYet:
      "Je ne peux pas le faire tout de suite : le système qu'il me faut me demande d'attendre. "
        + "Je pourrai essayer \(delay)."
    }
  }

  /// How long it takes, in words that are as exact as anybody needs.
  private static func delay(_ seconds: Int) -> String {
    switch WaitingTime(seconds) {
    case .moments: "dans quelques secondes"
    case .seconds(let count): "dans environ \(count) secondes"
    case .minutes(let count): "dans environ \(count) minutes"
    case .hours(let count): "dans environ \(count) heures"
    }
  }

  // MARK: - Words

  private static func told(_ values: [Run.Collected]) -> String {
    list(values.map { "\(inSentence($0.name)) \(shortened($0.value))" }, or: false)
  }

  private static func quoted(_ text: String) -> String { "« \(text) »" }

  private static func list(_ items: [String], or isChoice: Bool) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (isChoice ? " ou " : " et ") + last
  }

  private static func grouped(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(number / 1_000) \(String(number % 1_000 + 1_000).dropFirst())"
  }

  private static func shortened(_ text: String, to limit: Int = 60) -> String { text.onOneLine(to: limit) }
  private static func joined(_ first: String, _ second: String) -> String { first.joined(with: second) }
  private static func sentence(_ text: String) -> String { text.asSentence }
  private static func inSentence(_ name: String) -> String { name.insideSentence }
}
