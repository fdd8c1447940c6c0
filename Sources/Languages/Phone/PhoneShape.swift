/// What the grouping of digits says about their being a telephone number.
struct PhoneShape {
  let candidate: PhoneCandidate
  private let lengths: [Int]
  private let separators: [String]
  private let digits: String

  init(_ candidate: PhoneCandidate) {
    self.candidate = candidate
    lengths = candidate.lengths
    separators = candidate.separators
    digits = candidate.digits
  }

  /// How much the shape needs the words around it.
  enum Claim {
    /// Nothing else is written like this.
    case certain
    /// Also a code's or account's shape, but more often a phone's.
    case likely
    /// Only where a word says that it is one.
    case needsCue
  }

  /// Fewer digits are no number that can be called from elsewhere; more than 15 and the two of "00" none at all.
  static let lengths = 7...17

  /// - Returns: Nil for what is something else whatever the words say: a date, an address, a card, an amount.
  var claim: Claim? {
    guard Self.lengths.contains(digits.count), (lengths.max() ?? 0) <= 15, !isDate, !isDotted, !isCard,
      !isSocialSecurity
    else { return nil }
    if candidate.hasPlus { return number.callingCode == nil ? nil : .certain }
    guard digits.count <= 15 || digits.hasPrefix("00") else { return nil }
    if digits.hasPrefix("00"), digits.count >= 11, number.callingCode != nil { return .certain }
    if isNorthAmerican { return .certain }
    if let first = candidate.groups.first, first.isInParentheses, (2...5).contains(lengths[0]),
      (8...12).contains(digits.count)
    {
      return .certain
    }
    if digits.hasPrefix("0"), (9...12).contains(digits.count), !digits.hasPrefix("00") { return trunkClaim }
    // Ten digits in one are what most people of large countries give when they are asked for a number.
    return lengths == [10] && !digits.hasPrefix("00") ? .likely : .needsCue
  }

  /// Numbers that begin with the zero of a call within the country: 06 12 34 56 78, 0161 123 4567, 0176-12345678.
  private var trunkClaim: Claim {
    if lengths == [2, 2, 2, 2, 2] { return .certain }
    guard digits.count >= 10 else { return .needsCue }
    return lengths.count > 1 && (2...5).contains(lengths[0]) ? .certain : .likely
  }

  /// 541-754-3010, with or without a 1 before it.
  private var isNorthAmerican: Bool { lengths == [3, 3, 4] || (lengths == [1, 3, 3, 4] && digits.hasPrefix("1")) }

  private var isDate: Bool {
    if lengths == [4, 4], separators == ["-"] {
      // From one year to another.
      return candidate.groups.allSatisfy { ["19", "20"].contains(candidate.text.text($0.digits).prefix(2)) }
    }
    guard lengths.count == 3, Set(separators).count == 1 else { return false }
    let numbers = candidate.groups.map { Int(candidate.text.text($0.digits)) ?? .max }
    let year = lengths[0] == 4 ? numbers[0] : lengths[2] == 4 ? numbers[2] : -1
    let others = lengths[0] == 4 ? numbers[1...2] : numbers[0...1]
    return (1800...2199).contains(year) && others.allSatisfy { (1...31).contains($0) }
  }

  /// An internet address or a decimal fraction.
  private var isDotted: Bool {
    guard separators.allSatisfy({ $0 == "." }), !separators.isEmpty else { return false }
    return lengths.count == 4 && lengths.allSatisfy { $0 <= 3 } || (lengths.count == 2 && lengths[0] == 1)
  }

  private var isCard: Bool {
    lengths == [4, 4, 4, 4] || lengths == [4, 6, 5] || (digits.count >= 13 && !candidate.hasPlus && passesLuhn)
  }

  /// A ZIP code with its four further digits.
  var isPostcode: Bool { lengths == [5, 4] && separators == ["-"] }

  /// 011-12-3456.
  private var isSocialSecurity: Bool { lengths == [3, 2, 4] && !candidate.hasPlus }

  /// ISO/IEC 7812-1, annex B: the check digit of payment cards.
  private var passesLuhn: Bool {
    // The first digits of the networks' ranges.
    guard let first = digits.first, "23456".contains(first) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let digit = item.element.wholeNumberValue ?? 0
      let weighted = item.offset % 2 == 0 ? digit : digit * 2
      return sum + (weighted > 9 ? weighted - 9 : weighted)
    }
    return sum % 10 == 0
  }

  // MARK: - The number

  var number: PhoneNumber {
    // The zero of "+44 (0) 161" isn't dialled with the code.
    let isOptional = { (group: PhoneCandidate.Group) in
      group.isInParentheses && group.digits.count == 1 && candidate.text.scalars[group.digits.lowerBound] == "0"
    }
    let all = candidate.groups.filter { !isOptional($0) }.map { candidate.text.text($0.digits) }.joined()
    let isInternational = candidate.hasPlus || digits.hasPrefix("00")
    let dialled = !candidate.hasPlus && digits.hasPrefix("00") ? String(all.dropFirst(2)) : all
    guard isInternational, let (code, rest) = CallingCode.split(dialled) else { return PhoneNumber(digits: digits) }
    return PhoneNumber(digits: CallingCode.withoutTrunkZero(rest, code), callingCode: code)
  }
}
