/// The numbers that a group of digits may be read as, in one form each: "1,234.50", "1.234,50" and "1 234,5" are 1234.5.
enum NumberForms {
  /// - Parameter text: digits with points, commas or apostrophes between them.
  /// - Returns: empty when the text is no number, such as "1.2.3" or "12a".
  static func values(of text: some StringProtocol) -> Set<String> {
    let groups = text.split(omittingEmptySubsequences: false) { ".,'".contains($0) }
    let separators = text.filter { ".,'".contains($0) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }), let first = groups.first else { return [] }
    guard let last = separators.last else { return [canonical(first, "")] }
    var values: Set<String> = []
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(first.count)
    if isGrouped, Set(separators).count == 1 { values.insert(canonical(groups.joined(), "")) }
    let before = separators.dropLast()
    let wholeGroups = groups.dropLast()
    let isWhole =
      before.isEmpty
      || (Set(before).count == 1 && wholeGroups.dropFirst().allSatisfy { $0.count == 3 } && before.first != last)
    if isWhole, last != "'" { values.insert(canonical(wholeGroups.joined(), groups.last ?? "")) }
    return values
  }

  static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The value times ten to a power.
  static func scaled(_ value: String, by power: Int) -> String {
    let parts = value.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: max(0, power - fraction.count))
    return canonical((parts.first ?? "0") + padded.prefix(power), padded.dropFirst(power))
  }

  /// Without zeros that say nothing.
  private static func canonical(_ whole: some StringProtocol, _ fraction: some StringProtocol) -> String {
    let whole = whole.drop { $0 == "0" }
    var fraction = fraction[...]
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
