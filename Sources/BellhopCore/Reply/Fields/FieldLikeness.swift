import Languages
import TriggerModel

/// How near an admin's words are to the names of fields in what they mean or how they are written.
struct FieldLikeness {
  /// Below it, names of different things are as near as names of the same thing: ``FieldLikenessTests`` measures it.
  static let leastAlike = 0.45
  /// By how much the best must lead.
  static let lead = 0.06
  /// What is worth an offer to the admin.
  private static let leastOffer = 0.3
  /// Reading costs microseconds a field; a hostile response has thousands.
  private static let mostFields = 300

  /// Words that fit too many fields to keep one back by them.
  private static let saysLittle = Prose.set("prose.likeness.says-little")

  private let fields: [ResponseFields.Field]

  init(_ fields: [ResponseFields.Field]) { self.fields = Array(fields.prefix(Self.mostFields)) }

  /// The one field that means what the words do; nil when none does, or two are as near.
  func nearest(to name: NamedField) -> ResponseFields.Field? {
    let ranking = ranking(name).filter { !$0.field.isContainer || name.wanted == .anything && $0.alike > 0.8 }
    guard let best = ranking.first, best.alike >= Self.leastAlike else { return nil }
    if ranking.count > 1, best.alike - ranking[1].alike < Self.lead { return nil }
    return best.field
  }

  /// Every field that may be meant, for keeping them back.
  func allNear(_ name: NamedField) -> [ResponseFields.Field] {
    let known = Set(FieldName.words(name.phrase)).subtracting(Self.saysLittle)
    guard !known.isEmpty else { return [] }
    return ranking(name).prefix { $0.alike >= Self.leastAlike - 0.1 }.map(\.field).filter { !$0.isContainer }
  }

  /// The names that the admin may have had in mind, the nearest first.
  func offers(for name: NamedField) -> [FieldPath] {
    ranking(name).prefix(3).filter { $0.alike >= Self.leastOffer }.map(\.field.path)
  }

  private func ranking(_ name: NamedField) -> [(field: ResponseFields.Field, alike: Double)] {
    let words = Self.english(FieldName.words(name.count?.noun ?? name.phrase))
    guard !words.isEmpty else { return [] }
    return fields.map { field in
      let keys = field.path.keys.suffix(2).map { Self.english(FieldName.words($0)) }
      let own = keys.last ?? []
      let outer = keys.count == 2 ? Self.likeness(words, keys[0] + own) : 0
      return (field, max(Self.likeness(words, own), outer))
    }.sorted { $0.alike > $1.alike }
  }

  /// How near two names are, from 0 to 1.
  ///
  /// What they share is left out first: "order date" and "delivery date" are as near as an order and a delivery.
  static func likeness(_ asked: [String], _ named: [String]) -> Double {
    if isSlip(asked, named) { return 0.95 }
    let one = asked.filter { !named.contains($0) }
    let other = named.filter { !asked.contains($0) }
    if one.isEmpty && other.isEmpty { return 1 }
    // One name says more than the other; whether that matters, the words alone can't tell.
    guard !one.isEmpty, !other.isEmpty else { return 0.4 }
    if one.contains(where: { word in other.contains { areOpposed(word, $0) } }) { return 0 }
    guard let a = PhraseMeaning(one), let b = PhraseMeaning(other) else { return 0 }
    return max(0, a.likeness(to: b))
  }

  /// Words of one kind that are near in meaning because they exclude each other.
  private static func areOpposed(_ a: String, _ b: String) -> Bool {
    opposed.contains { $0.contains(a) && $0.contains(b) }
  }

  private static let opposed = Lexicon.api.texts("api.opposed").map {
    Set($0.split(separator: " ").map(String.init))
  }

  /// The words without those that hold a phrase together, French ones of the trade made English.
  private static func english(_ words: [String]) -> [String] {
    FieldSynonyms.joined(words).filter { !FunctionWords.contains($0) }.map(FieldSynonyms.english)
  }

  /// "Adress" for `address`: the same words but for one slip.
  private static func isSlip(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count else { return false }
    let different = zip(a, b).filter { $0 != $1 }
    guard different.count == 1, let (one, other) = different.first, one.count >= Slip.shortestWord else {
      return false
    }
    return Slip.separates(Array(one.utf8), Array(other.utf8))
  }
}
