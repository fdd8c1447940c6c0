/// The words of a language around lengths of time, as its file says: the comments there tell what each is.
final class DurationWords: Sendable {
  let away: Set<String>
  let ago: [[String]]
  let within: Set<String>
  let whole: Set<String>
  let takesWholePlurals: Bool
  let more: Set<String>
  let workingBefore: Set<String>
  let workingBehind: Set<String>
  let glued: [String: CalendarUnit]
  let onlyGlued: Set<String>
  let mended: [String]
  let rough: Set<String>
  let another: Set<String>

  static let of = PerLanguage { DurationWords(Lexicon.of($0)) }

  private init(_ lexicon: Lexicon) {
    away = lexicon.set("measure.away")
    ago = lexicon.phrases("measure.ago")
    within = lexicon.set("measure.within")
    whole = lexicon.set("measure.whole")
    takesWholePlurals = lexicon.isOn("measure.whole-plurals")
    more = lexicon.set("measure.more")
    workingBefore = lexicon.set("measure.working-before")
    workingBehind = lexicon.set("measure.working-behind")
    glued = lexicon.table("measure.glued").compactMapValues(CalendarUnit.init(rawValue:))
    onlyGlued = lexicon.set("measure.only-glued")
    mended = lexicon.list("measure.mended")
    rough = lexicon.set("measure.rough")
    another = lexicon.set("measure.another")
  }
}
