/// The `{{name}}` parts of an address, taken out before the rest is split, since a name may hold `/` or `?`.
struct AddressPlaceholders {
  /// Stands where a placeholder was. No address can hold it, for control characters are refused.
  static let mark: Character = "\u{1}"

  private(set) var marked = ""
  private var names: [String] = []
  private var taken = 0

  init(_ text: Substring) throws(AddressFault) {
    var rest = text
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { throw .openPlaceholder }
      let name = rest[open.upperBound..<close.lowerBound].trimmed
      guard !name.isEmpty else { throw .emptyPlaceholder }
      names.append(name)
      marked += rest[..<open.lowerBound]
      marked.append(Self.mark)
      rest = rest[close.upperBound...]
    }
    guard !rest.contains("}}") else { throw .openPlaceholder }
    marked += rest
  }

  /// Takes the name that belongs to the next mark.
  mutating func next() -> String {
    defer { taken += 1 }
    return name(taken)
  }

  /// Refuses a part of the address in which no placeholder may stand.
  func refuse(in part: Substring) throws(AddressFault) {
    guard let mark = part.firstIndex(of: Self.mark) else { return }
    throw .placeholderOutsidePath(name(marked[..<mark].count { $0 == Self.mark }))
  }

  private func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "" }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
