/// A kind of value that an input may ask for by its noun: "the delivery date", "your phone number".
enum InputKind: String, CaseIterable {
  case email
  case phone
  case webAddress
  case dateTime
  case duration
  case date
  case time
  case percentage
  case money
  case personName

  /// The nouns that ask for it.
  var nouns: Phrases { Self.nouns[rawValue] ?? Phrases([]) }

  /// What follows a noun and makes it a part of another: "time zone", "phone model", "number of days".
  var tails: Phrases { Self.tails[rawValue] ?? Phrases([]) }

  /// What comes before a noun and makes it something else: "the first time", "click the link".
  var heads: Phrases { Self.heads[rawValue] ?? Phrases([]) }

  private static let nouns = Prose.groups(Prose.pairs("prose.kinds"))
  private static let tails = Prose.groups(Prose.pairs("prose.kinds.tails"))
  private static let heads = Prose.groups(Prose.pairs("prose.kinds.heads"))
}
