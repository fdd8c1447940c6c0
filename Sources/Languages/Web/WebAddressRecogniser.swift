/// Finds web addresses: with a scheme, with `www.`, or bare domains whose ending exists.
///
/// Scheme and host are given in lower case, the rest as it is written. A bare name whose ending is also a word
/// ("thanks.it", "done.so") counts only where the words before it or the rest of it leave no doubt.
public enum WebAddressRecogniser {
  /// How far before a bare name a word may stand that says that it is an address.
  private static let wordsOfCue = 6

  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<String>] {
    let text = ScannedText(text)
    var found: [Found<String>] = []
    let chunks = text.chunks
    for (index, chunk) in chunks.enumerated() {
      guard found.count < ScannedText.mostFinds else { break }
      let before = chunks[max(0, index - wordsOfCue)..<index]
      let reader = WebAddressReader(text: text, chunk: chunk, chunksBefore: before, isOnly: chunks.count == 1)
      for address in reader.addresses().prefix(ScannedText.mostFinds - found.count) {
        found.append(text.found(address.range, address.value, .certain, "a web address"))
      }
    }
    return found
  }
}

/// Reads the web addresses in a run without spaces.
struct WebAddressReader {
  let text: ScannedText
  let chunk: Range<Int>
  let chunksBefore: ArraySlice<Range<Int>>
  /// The run is the whole text.
  let isOnly: Bool

  private static let schemes = ["https", "http", "ftps", "ftp"]

  typealias Address = (range: Range<Int>, value: String)

  func addresses() -> [Address] {
    if let mark = schemeMark() {
      return withScheme(mark).map { [$0] } ?? []
    }
    // What stands at the signs of an e-mail address is none of a web address.
    let isAfterSign = chunksBefore.last.map { text.scalars[$0].elementsEqual(["@"]) } ?? false
    guard !isAfterSign, !text.scalars[chunk].contains("@") else { return [] }
    var addresses: [Address] = []
    var index = chunk.lowerBound
    while index < chunk.upperBound, addresses.count < ScannedText.mostFinds {
      guard text.scalars[index].isLetterOrDigit else {
        index += 1
        continue
      }
      let end = endOfHost(from: index)
      guard let address = bare(index..<end) else {
        index = end
        continue
      }
      addresses.append(address)
      index = address.range.upperBound
    }
    return addresses
  }

  // MARK: - With a scheme

  /// Where "://" stands first.
  private func schemeMark() -> Int? {
    guard chunk.count > 3 else { return nil }
    return (chunk.lowerBound..<(chunk.upperBound - 2)).first {
      text.scalars[$0] == ":" && text.scalars[$0 + 1] == "/" && text.scalars[$0 + 2] == "/"
    }
  }

  private func withScheme(_ mark: Int) -> Address? {
    guard let scheme = Self.schemes.first(where: { ends(with: $0, before: mark) }) else { return nil }
    let start = mark - scheme.unicodeScalars.count
    // "May 5th.https://…" and "MORE:https://…" are addresses, "xhttp://…" is none.
    if start > chunk.lowerBound, text.isLetterOrDigit(at: start - 1) { return nil }
    let host = (mark + 3)..<endOfHost(from: mark + 3)
    guard isHost(host) else { return nil }
    let end = end(after: host.upperBound)
    return (start..<end, scheme + "://" + text.text(host).lowercased() + text.text(host.upperBound..<end))
  }

  private func ends(with scheme: String, before mark: Int) -> Bool {
    let start = mark - scheme.unicodeScalars.count
    return start >= chunk.lowerBound && text.text(start..<mark).lowercased() == scheme
  }

  /// With a scheme any name with an ending, an internet address and this machine are hosts.
  private func isHost(_ range: Range<Int>) -> Bool {
    let host = text.text(range)
    if host.lowercased() == "localhost"
      || IPAddressRecogniser.endOfOctets(from: range.lowerBound, in: text) == range.upperBound
    {
      return true
    }
    let labels = text.scalars[range].split(separator: ".", omittingEmptySubsequences: false)
    // A machine of a company's own network, where something follows its name.
    if labels.count == 1, text.scalar(at: range.upperBound).map({ "/?:".unicodeScalars.contains($0) }) ?? false {
      return text.scalars[range].contains(where: \.isLetter)
    }
    guard labels.count >= 2, let ending = labels.last, ending.count >= 2, ending.allSatisfy(\.isLetter) else {
      return false
    }
    return labels.allSatisfy { (1...63).contains($0.count) && $0.first != "-" }
  }

  // MARK: - Without

  private func bare(_ host: Range<Int>) -> Address? {
    guard DomainName.isName(text.scalars[host]), isBoundary(host.lowerBound - 1),
      let ending = text.scalars[host].split(separator: ".").last
    else { return isThisMachine(host) }
    let end = end(after: host.upperBound)
    if text.isLetterOrDigit(at: host.upperBound) || text.scalar(at: host.upperBound) == "_" { return nil }
    let name = text.text(host).lowercased()
    let isLong = end > host.upperBound
    guard
      name.hasPrefix("www")
        || DomainEndings.exists(text.text(ending.startIndex..<ending.endIndex).folded),
      name.hasPrefix("www.") || isLong || !isLikelyWord(host, ending.startIndex)
    else { return nil }
    return (host.lowerBound..<end, name + text.text(host.upperBound..<end))
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard index >= chunk.lowerBound else { return true }
    return !"-_/@\\".unicodeScalars.contains(text.scalars[index]) || !text.isLetterOrDigit(at: index - 1)
  }

  /// `localhost:8000`; the word alone is the name of a machine and no address.
  private func isThisMachine(_ host: Range<Int>) -> Address? {
    guard text.text(host).lowercased() == "localhost", text.scalar(at: host.upperBound) == ":",
      text.isDigit(at: host.upperBound + 1), isBoundary(host.lowerBound - 1)
    else { return nil }
    let end = end(after: host.upperBound)
    return (host.lowerBound..<end, text.text(host.lowerBound..<end).lowercased())
  }

  /// Whether "name.ending" may be the end of one sentence and the beginning of the next, or a time.
  private func isLikelyWord(_ host: Range<Int>, _ endingStart: Int) -> Bool {
    let ending = text.text(endingStart..<host.upperBound)
    guard DomainEndings.isWord(ending.lowercased()) else {
      // "finished.Info please": a capital begins a sentence, unless the name has capitals too.
      return ending.first?.isUppercase == true && ending.dropFirst().allSatisfy(\.isLowercase)
    }
    let name = text.scalars[host.lowerBound..<(endingStart - 1)]
    if name.allSatisfy(\.isASCIIDigit) { return name.count < 2 && !isCued }
    if name.contains(where: { $0.isASCIIDigit || $0 == "-" || $0 == "." }) { return false }
    return !isCued && !(isOnly && host == chunk)
  }

  private static let cues: Set<String> = [
    "visit", "site", "sites", "website", "websites", "url", "urls", "link", "links", "domain", "domains", "page", "web",
    "browse", "lien", "liens", "adresse", "domaine",
  ]

  private var isCued: Bool {
    chunksBefore.contains { chunk in
      let letters = text.scalars[chunk].filter(\.isLetter).prefix(12)
      return Self.cues.contains(String(String.UnicodeScalarView(letters)).folded)
    }
  }

  // MARK: - Ends

  private func endOfHost(from start: Int) -> Int {
    var end = start
    while end < chunk.upperBound,
      text.scalars[end].isLetterOrDigit || text.scalars[end] == "." || text.scalars[end] == "-"
    {
      end += 1
    }
    while end > start, text.scalars[end - 1] == "." || text.scalars[end - 1] == "-" { end -= 1 }
    return end
  }

  /// The end of port, path, query and fragment, without the punctuation of the sentence around them.
  private func end(after host: Int) -> Int {
    guard host < chunk.upperBound, "/?#:".unicodeScalars.contains(text.scalars[host]),
      host + 1 < chunk.upperBound || text.scalars[host] == "/"
    else { return host }
    if text.scalars[host] == ":", !text.isDigit(at: host + 1) { return host }
    var end = host
    var open = 0
    while end < chunk.upperBound, !"<>\"'\u{201C}\u{201D}\u{2019}`|\\".unicodeScalars.contains(text.scalars[end]) {
      if text.scalars[end] == "(" { open += 1 }
      if text.scalars[end] == ")" {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > host, ".,;:!?]}*".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    return end
  }
}
