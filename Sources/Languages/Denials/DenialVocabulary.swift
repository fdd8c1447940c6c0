/// The words of a language by which something is left out, folded.
struct DenialVocabulary: Sendable {
  enum Kind: Sendable {
    /// "Not", "can't": what follows isn't meant, or what stands before it where nothing follows.
    case not
    /// The same of the past: it denies what happened, and the day on which it did only directly before it.
    case notThen
    /// "Except", "instead of": a list that follows is left out as a whole.
    case exception
    /// "No 4, 5": it may as well answer, so that it denies only where another value is left.
    case no
    /// "Away", "impossible": what stands beside it on either side isn't meant.
    case unfit
  }

  var cues: PhraseTable<Kind>
  /// What makes an exception of what stands behind a later word: "rather Monday than Tuesday".
  var preferring: Set<String>
  var preferred: Set<String>
  /// What has a cue in it and leaves nothing out: "not sure", "why not".
  var harmless: PhraseTable<Void>
  /// Cues that a subject follows ask: "can't you do Monday?"
  var askable: Set<String>
  var subjects: Set<String>
  /// What makes a bound of a value behind a cue: "not before Monday".
  var bounds: Set<String>
  /// What may stand between a cue and what it denies.
  var glue: Set<String>
  /// What stands between a value and a cue that speaks of it: "Monday is", "lundi ne".
  var links: Set<String>
  /// What may follow a cue that denies the words before it: "Monday doesn't work".
  var fits: Set<String>
  var and: Set<String>
  var or: Set<String>
  /// Words that begin a clause of its own.
  var turns: Set<String>
  /// What says that a value does fit.
  var affirming: Set<String>

  static let of = PerLanguage { DenialVocabulary(Lexicon.of($0)) }

  private init(_ lexicon: Lexicon) {
    cues = PhraseTable(
      [
        (lexicon.phrases("denial.not"), Kind.not), (lexicon.phrases("denial.not-then"), .notThen),
        (lexicon.phrases("denial.no"), .no), (lexicon.phrases("denial.exception"), .exception),
        (lexicon.phrases("denial.unfit"), .unfit),
      ]
      .flatMap { phrases, kind in phrases.map { ($0.joined(separator: " "), kind) } }
    )
    preferring = lexicon.set("denial.preferring")
    preferred = lexicon.set("denial.preferred")
    harmless = PhraseTable(lexicon.phrases("denial.harmless").map { $0.joined(separator: " ") })
    askable = lexicon.set("denial.askable")
    subjects = lexicon.set("denial.subjects")
    bounds = lexicon.set("denial.bounds")
    glue = lexicon.set("denial.glue")
    links = lexicon.set("denial.links")
    fits = lexicon.set("denial.fits")
    and = lexicon.set("denial.and")
    or = lexicon.set("denial.or")
    turns = lexicon.set("denial.turns")
    affirming = lexicon.set("denial.affirming")
  }
}
