/// What somebody typed or pasted for an identifier, without what nobody sees at its ends.
///
/// What is found there is never meant, so it is left out, and told. What nobody sees inside can't be taken out for sure,
/// so it is named, and refused by who would keep or send it.
public struct PastedIdentifier: Hashable, Sendable {
  public let kind: IdentifierKind
  /// The identifier as it is meant.
  public let text: String
  /// What was left out before it and behind it.
  public let leftOut: [UnseenCharacter]
  /// Whether quotation marks or the like around a URL were left out.
  public let isUnwrapped: Bool
  /// The first character inside that nobody sees and that may not stand there.
  public let inside: Inside?

  public struct Inside: Hashable, Sendable {
    public var character: UnseenCharacter
    /// Which character of the identifier it is, from 1.
    public var number: Int
    /// What stands before it, at most so much as finds it again.
    var before: String
  }

  public init(_ typed: String, as kind: IdentifierKind) {
    var rest = Substring(typed)
    var leftOut = Self.trim(&rest)
    var isUnwrapped = false
    if kind == .url || kind == .proxy {
      while Self.unwrap(&rest) {
        isUnwrapped = true
        leftOut += Self.trim(&rest)
      }
    }
    self.kind = kind
    self.leftOut = leftOut
    self.isUnwrapped = isUnwrapped
    text = String(rest)
    inside = Self.firstUnseen(in: rest, of: kind)
  }

  /// Whether it was typed as it is meant, but for what the sentence of `problem` tells.
  public var isClean: Bool { leftOut.isEmpty && !isUnwrapped }

  private static func trim(_ text: inout Substring) -> [UnseenCharacter] {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !UnseenCharacter.isUnseen($0) }),
      let last = scalars.lastIndex(where: { !UnseenCharacter.isUnseen($0) })
    else {
      defer { text = "" }
      return scalars.compactMap(UnseenCharacter.init)
    }
    let end = scalars.index(after: last)
    let leftOut = [scalars[..<first], scalars[end...]].joined().compactMap(UnseenCharacter.init)
    text = text[first..<end]
    return leftOut
  }

  /// Takes away one pair of the signs that people and pages write around an address.
  private static func unwrap(_ text: inout Substring) -> Bool {
    guard text.contains("://"), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      wrappings[first]?.contains(last) == true
    else { return false }
    text = Substring(text.unicodeScalars.dropFirst().dropLast())
    return true
  }

  private static let wrappings: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\"": ["\""], "'": ["'"], "`": ["`"], "<": [">"], "“": ["”", "“"], "„": ["“", "”"], "‘": ["’"], "‚": ["‘", "’"],
    "«": ["»"], "»": ["«"], "‹": ["›"],
  ]

  private static func firstUnseen(in text: Substring, of kind: IdentifierKind) -> Inside? {
    var isInPlaceholder = false
    var previous: Unicode.Scalar?
    for (number, (index, scalar)) in zip(text.unicodeScalars.indices, text.unicodeScalars).enumerated() {
      // Between {{ and }} stands the name of an input, which is prose.
      if kind == .url, scalar == previous, scalar == "{" || scalar == "}" { isInPlaceholder = scalar == "{" }
      previous = scalar
      guard !isInPlaceholder, let character = UnseenCharacter(scalar), !kind.allows(character) else { continue }
      let isCut = number > shownBefore
      let before = (isCut ? "…" : "") + String(text.unicodeScalars[..<index].suffix(shownBefore - (isCut ? 1 : 0)))
      return Inside(character: character, number: number + 1, before: before)
    }
    return nil
  }

  /// So many characters find the place again, and fit a line.
  private static let shownBefore = 24
}
