/// Finds internet addresses of versions 4 and 6.
///
/// They are given in their canonical form: version 4 without leading zeros, version 6 as RFC 5952 §4 writes it.
public enum IPAddressRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<String>] {
    let text = ScannedText(text)
    var found: [Found<String>] = []
    var index = 0
    while index < text.scalars.count, found.count < ScannedText.mostFinds {
      guard isPart(text.scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.scalars.count, isPart(text.scalars[index]) { index += 1 }
      guard let match = address(in: start..<index, of: text) else { continue }
      found.append(text.found(match.range, match.value, .certain, "an IP address"))
    }
    return found
  }

  /// Signs of both versions; letters beyond F end no address but make it none.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetterOrDigit || scalar == "." || scalar == ":"
  }

  private static func address(in run: Range<Int>, of text: ScannedText) -> (range: Range<Int>, value: String)? {
    // The longest address has 39 signs; a dot or colon may follow it as punctuation.
    guard run.count <= 48 else { return nil }
    var range = run
    while let last = range.last, text.scalars[last] == "." { range = range.lowerBound..<last }
    if let before = text.scalar(at: range.lowerBound - 1), "-_/@".unicodeScalars.contains(before) { return nil }
    let written = text.text(range)
    if let octets = octets(written) { return (range, octets.map(String.init).joined(separator: ".")) }
    if let port = portLength(written), let octets = octets(String(written.dropLast(port))) {
      let address = range.lowerBound..<(range.upperBound - port)
      return (address, octets.map(String.init).joined(separator: "."))
    }
    return groups(written).map { (range, canonical($0)) }
  }

  /// How long ":8080" is at the end of an address of version 4.
  private static func portLength(_ written: String) -> Int? {
    guard written.contains("."), let colon = written.lastIndex(of: ":") else { return nil }
    return written[colon...].count
  }

  // MARK: - Version 4

  private static func octets(_ written: String) -> [UInt8]? {
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let octets = parts.compactMap { part in
      (1...3).contains(part.count) && part.unicodeScalars.allSatisfy(\.isASCIIDigit) ? UInt8(part) : nil
    }
    return octets.count == 4 ? octets : nil
  }

  /// Where an address of version 4 ends that begins at this place.
  static func endOfOctets(from start: Int, in text: ScannedText) -> Int? {
    var end = start
    while end - start <= 15, let next = text.scalar(at: end), next.isASCIIDigit || next == "." { end += 1 }
    return octets(text.text(start..<end)) == nil ? nil : end
  }

  // MARK: - Version 6

  private static func groups(_ written: String) -> [UInt16]? {
    let halves = parts(of: written)
    guard (1...2).contains(halves.count), written.contains("::") == (halves.count == 2) else { return nil }
    let groups = halves.map { half in half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false) }
    let numbers = groups.map { $0.compactMap(group) }
    guard zip(groups, numbers).allSatisfy({ $0.count == $1.count }) else { return nil }
    let given = numbers.reduce(0) { $0 + $1.count }
    if numbers.count == 1 { return given == 8 ? numbers[0] : nil }
    guard given <= 7 else { return nil }
    return numbers[0] + Array(repeating: 0, count: 8 - given) + numbers[1]
  }

  /// What stands around "::", which stands at most once.
  private static func parts(of written: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = written[...]
    while let colon = rest.firstIndex(of: ":") {
      guard let (before, after) = split(rest, from: colon) else { break }
      parts.append(before)
      rest = after
    }
    return parts + [rest]
  }

  private static func split(_ text: Substring, from colon: Substring.Index) -> (Substring, Substring)? {
    var place = colon
    while place < text.endIndex {
      let next = text.index(after: place)
      if text[place] == ":", next < text.endIndex, text[next] == ":" {
        return (text[..<place], text[text.index(after: next)...])
      }
      place = next
    }
    return nil
  }

  private static func group(_ written: Substring) -> UInt16? {
    (1...4).contains(written.count) ? UInt16(written, radix: 16) : nil
  }

  /// RFC 5952 §4: lower case, no leading zeros, the longest run of two zero groups or more as "::".
  private static func canonical(_ groups: [UInt16]) -> String {
    var longest = 0..<0
    var start: Int?
    for index in 0...groups.count {
      if index < groups.count, groups[index] == 0 {
        start = start ?? index
      } else if let begun = start {
        if index - begun > longest.count { longest = begun..<index }
        start = nil
      }
    }
    func text(_ part: ArraySlice<UInt16>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
    guard longest.count > 1 else { return text(groups[...]) }
    return text(groups[..<longest.lowerBound]) + "::" + text(groups[longest.upperBound...])
  }
}
