/// A value of a response as it is told, and what it is, which decides the sentence around it.
struct WrittenValue: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    /// A word for where something has got to: "shipped".
    case status
    case date
    case time
    case money
    case number
    case percent
    /// A number with its unit.
    case measure
    case yesNo(Bool)
    /// So many values of one kind.
    case list(Int)
    /// A list whose items are told in a clause each, parted by semicolons.
    case clauses
    /// An object's parts.
    case parts
  }

  var text: String
  var kind: Kind
}
