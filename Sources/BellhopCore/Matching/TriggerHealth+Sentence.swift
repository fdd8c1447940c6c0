import Languages

extension TriggerHealth.Finding {
  /// The actions that it is about, the one that it was found at first.
  public var actions: [ActionID] {
    switch self {
    case .closerToOther(let action, _, let other, _), .collision(let action, let other, _): [action, other]
    case .tooFew(let action, _), .tooSimilar(let action, _, _), .otherLanguage(let action, _, _): [action]
    }
  }

  /// The trigger phrase that it is about; nil when it is about a whole action.
  public var phrase: String? {
    switch self {
    case .closerToOther(_, let phrase, _, _), .tooSimilar(_, let phrase, _), .otherLanguage(_, let phrase, _): phrase
    case .collision, .tooFew: nil
    }
  }

  /// Whether both actions have the same phrase, which is a problem of the action as well.
  public var isSamePhrase: Bool {
    guard case .closerToOther(_, let phrase, _, let like) = self else { return false }
    return FoldedWords(phrase).folded == FoldedWords(like).folded
  }

  /// What is wrong and what to do, for the admin.
  ///
  /// - Parameters:
  ///   - action: The action at which it is told; another one of ``actions`` tells a collision from its own side.
  ///   - title: What an action is called.
  public func sentence(at action: ActionID? = nil, title: (ActionID) -> String) -> String {
    guard let phrase else { return advice(at: action, title: title) }
    return "“\(phrase)” \(advice(at: action, title: title))"
  }

  /// The sentence without the phrase that it is about, to stand at that phrase.
  public func advice(at action: ActionID? = nil, title: (ActionID) -> String) -> String {
    switch self {
    case .closerToOther(_, _, let other, let like):
      return isSamePhrase
        ? "is a phrase of “\(title(other))” too, so customers are asked: leave it to one of them."
        : "may be taken for “\(title(other))” (“\(like)”): move it there, or say what is different here."
    case .collision(let first, let second, let phrases):
      let other = title(action == second ? first : second)
      let two = phrases.prefix(2).map { "“\($0)”" }.joined(separator: " and ")
      let examples = phrases.count > 2 ? "\(phrases.count) phrases such as \(two)" : two
      return "Hard to tell from “\(other)”, by \(examples): give each the words that only its customers say, or make "
        + "one action of both."
    case .tooFew(_, 1):
      return "One trigger phrase finds few customers: add two or more, as different customers would say it."
    case .tooFew(_, let phrases):
      return "\(phrases) trigger phrases find few customers: add one or more, as different customers would say it."
    case .tooSimilar(_, _, let other):
      return "adds nothing to “\(other)”: say it in other words, or delete it."
    case .otherLanguage(_, _, let language):
      return "reads as \(language.title), which the agent doesn't speak: translate it, or change the language in "
        + "Settings (,)."
    }
  }
}

extension TriggerHealth {
  /// What a customer is asked who could mean each of these actions.
  public static func question(about actions: [Action], in language: Language) -> String {
    language.text(of: .whichAction(actions, again: false))
  }
}
