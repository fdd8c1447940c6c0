/// Parts what somebody wrote from the mails that hang below or above it, and from the signature.
public struct MailText: Hashable, Sendable {
  /// The own words; the whole text where it has no others.
  public let own: String
  /// Whether anything was left aside.
  public let hasOthers: Bool

  public init(_ text: String) {
    guard text.contains("\n") else {
      own = text
      hasOthers = false
      return
    }
    var reader = MailReader(text)
    reader.read()
    let kept = reader.own
    let isEmpty = FoldedWords(kept, limit: 1).words.isEmpty
    own = isEmpty ? text : kept
    hasOthers = !isEmpty && reader.hasOthers
  }
}

/// Goes through the lines of a text and marks those that aren't the writer's own words of now.
private struct MailReader {
  private struct Line {
    var text: Substring
    var words: [String]
    var isBlank: Bool
    /// Whether it begins with the sign that programs put before each line of another's mail.
    var isQuoted: Bool
    var isOwn: Bool
  }

  private var lines: [Line]
  private let cues = MailCues.all

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let first = line.first { !$0.isWhitespace }
      let isQuoted = first == ">" || first == "|"
      return Line(
        text: line,
        words: FoldedWords(String(line), limit: Self.mostWords).folded,
        isBlank: first == nil,
        isQuoted: isQuoted,
        isOwn: !isQuoted
      )
    }
  }

  private static let mostWords = 30

  var hasOthers: Bool { lines.contains { !$0.isOwn } }

  /// The own lines, with no more than one blank line between two of them.
  var own: String {
    var text = ""
    var isAfterBlank = true
    for line in lines where line.isOwn {
      if line.isBlank && isAfterBlank { continue }
      text += line.text + "\n"
      isAfterBlank = line.isBlank
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  mutating func read() {
    if let start = lines.indices.first(where: beginsOther) {
      // The line above may be the first half of the one that says who wrote.
      var first = start > 0 && isFirstHalf(start - 1, of: start) ? start - 1 : start
      // A line that is drawn above it belongs to it.
      while first > 0, lines[first - 1].isBlank || isDrawn(lines[first - 1]) { first -= 1 }
      leave(first..<lines.count)
    }
    for index in lines.indices where lines[index].isOwn && isAboveQuoted(index) {
      lines[index].isOwn = false
      if index > 0, isFirstHalf(index - 1, of: index) { lines[index - 1].isOwn = false }
    }
    for index in lines.indices where lines[index].isOwn && beginsFooter(index) { lines[index].isOwn = false }
    leaveSignature()
  }

  private mutating func leave(_ range: Range<Int>) { for index in range { lines[index].isOwn = false } }

  // MARK: Mails without a sign before each line

  /// Whether a whole other mail begins with this line.
  private func beginsOther(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, !line.isQuoted else { return false }
    return isDivider(line) || beginsHeaders(at: index)
      || saysWhoWrote(line) && hasDateOrAddress(index) && !isAboveQuoted(index)
  }

  /// "-----Original Message-----", "Begin forwarded message:"
  private func isDivider(_ line: Line) -> Bool {
    guard line.words.count <= 6, cues.original.contains(where: { $0 == line.words }) else { return false }
    let first = line.text.first { !$0.isWhitespace }
    return line.text.last { !$0.isWhitespace } == ":" || first.map { "-_—–=*".contains($0) } ?? false
  }

  private func isDrawn(_ line: Line) -> Bool { line.text.allSatisfy { $0.isWhitespace || "-_—–=*".contains($0) } }

  /// Whether the lines from here on are those above a mail: who sent it, when, what about.
  private func beginsHeaders(at index: Int) -> Bool {
    guard let first = header(index), cues.sender.contains(first) else { return false }
    var names = [first]
    var hasAddress = lines[index].text.contains("@")
    for next in lines.indices[(index + 1)...].prefix(6) {
      guard let name = header(next) else { break }
      names.append(name)
      hasAddress = hasAddress || lines[next].text.contains("@")
    }
    // A journey, too, goes from one place to another on a date.
    return names.count > 1 && (hasAddress || names.contains(where: cues.mailOnly.contains))
  }

  /// The name before the colon of a header line.
  private func header(_ index: Int) -> String? {
    let line = lines[index]
    guard let colon = line.text.firstIndex(of: ":") else { return nil }
    let name = FoldedWords(String(line.text[..<colon]), limit: 2).folded
    return name.count == 1 && cues.headers.contains(name[0]) ? name[0] : nil
  }

  // MARK: The line above quoted ones

  private func isAboveQuoted(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.text.last(where: { !$0.isWhitespace }) == ":",
      let next = lines[(index + 1)...].first(where: { !$0.isBlank }), next.isQuoted
    else { return false }
    return saysWhoWrote(line) || hasDateOrAddress(index)
  }

  private func saysWhoWrote(_ line: Line) -> Bool {
    line.text.last { !$0.isWhitespace } == ":" && cues.wrote.contains { line.words.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a line, with the one above it when it is only its end, tells a day, a time or an address.
  private func hasDateOrAddress(_ index: Int) -> Bool {
    Self.tellsDateOrAddress(lines[index].text) || index > 0 && isFirstHalf(index - 1, of: index)
  }

  private static func tellsDateOrAddress(_ text: Substring) -> Bool {
    if text.contains("@") { return true }
    let characters = Array(text)
    return characters.indices.dropFirst().dropLast().contains { index in
      // 09:15, 24.11.2026, or a year
      characters[index - 1].isNumber && characters[index + 1].isNumber && ":./-".contains(characters[index])
    } || text.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }

  /// Whether a line goes on in the next, which ends in who wrote: mail programs break long lines.
  private func isFirstHalf(_ index: Int, of next: Int) -> Bool {
    let line = lines[index]
    return !line.isBlank && !line.isQuoted && saysWhoWrote(lines[next]) && Self.tellsDateOrAddress(line.text)
      && !Self.tellsDateOrAddress(lines[next].text) && lines[next].words.count <= 6
  }

  // MARK: Signatures

  private func beginsFooter(_ index: Int) -> Bool {
    index > 0 && cues.footers.contains { lines[index].words.starts(with: $0) } && lines[index].words.count <= 8
  }

  private mutating func leaveSignature() {
    let own = lines.indices.filter { lines[$0].isOwn && !lines[$0].isBlank }
    for (place, index) in own.enumerated().dropFirst() {
      let below = own[(place + 1)...]
      if lines[index].text.filter({ !$0.isWhitespace }) == "--" {
        leave(index..<lines.count)
        return
      }
      guard isClosing(index, below) else { continue }
      for line in own[place...].prefix(while: { !beginsPostscript($0) }) { lines[line].isOwn = false }
      return
    }
  }

  private func beginsPostscript(_ index: Int) -> Bool {
    cues.postscripts.contains { lines[index].words.starts(with: $0) }
  }

  private static let mostSignatureLines = 8

  /// Whether a line takes leave of the reader, and a name or the like stands below it.
  private func isClosing(_ index: Int, _ below: ArraySlice<Int>) -> Bool {
    guard let first = below.first, below.count <= Self.mostSignatureLines else { return false }
    let words = lines[index].words
    if cues.closings.contains(words) { return below.allSatisfy { lines[$0].text.last { !$0.isWhitespace } != "?" } }
    return cues.thanks.contains(words) && isName(lines[first])
  }

  /// Whether a line has nothing but a few words in letters, each with a capital.
  private func isName(_ line: Line) -> Bool {
    let parts = line.text.split(whereSeparator: \.isWhitespace)
    return (1...4).contains(parts.count)
      && parts.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".-'’".contains($0) } }
  }
}
