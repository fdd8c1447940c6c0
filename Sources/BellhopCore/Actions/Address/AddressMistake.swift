/// Something else that was pasted for the address of an endpoint, most of it with the address inside.
public enum AddressMistake: Hashable, Sendable {
  /// A command that calls the address, such as `curl`.
  case command(String, address: String?)
  /// The first line of a request as HTTP writes it.
  case requestLine(method: String, address: String?)
  case markdownLink(address: String)
  /// The address stands behind other words.
  case behind(String, address: String)

  /// Nil for a text that begins as an address does, or that nothing is known of.
  init?(_ typed: some StringProtocol) {
    // What nobody sees in front of an address is another fault, which names it.
    let text = Substring(Substring(typed).unicodeScalars.drop(while: UnseenCharacter.isUnseen))
    guard Self.schemes.allSatisfy({ !text.lowercased().hasPrefix($0) }) else { return nil }
    let address = Self.address(in: text)
    var words = text.split(whereSeparator: \.isWhitespace)
    // The mark at which a shell waits is copied along.
    if let first = words.first, words.count > 1, ["$", "%", "#", ">"].contains(first) { words.removeFirst() }
    guard let first = words.first else { return nil }
    let name = first.lowercased()
    let command = name.hasSuffix(".exe") ? String(name.dropLast(4)) : name
    if Self.commands.contains(command), words.count > 1 {
      self = .command(command, address: address)
    } else if Self.methods.contains(first.uppercased()), words.count > 1 {
      self = .requestLine(method: first.uppercased(), address: address)
    } else if let address {
      self = Self.isMarkdownLink(text) ? .markdownLink(address: address) : Self.behind(text, address)
    } else {
      return nil
    }
  }

  /// What it is, and what to do with it.
  var sentence: String {
    switch self {
    case .command(let name, let address):
      "This is \("aeiou".contains(name.prefix(1)) ? "an" : "a") \(name) command: put only \(Self.shown(address)) here, and choose method, authentication and rows below."
    case .requestLine(let method, let address):
      if Endpoint.Method(rawValue: method) != nil {
        "This begins with a method: choose \(method) above, and put only \(Self.shown(address)) here."
      } else {
        "This begins with \(method), by which actions can't call: put only \(Self.shown(address)) here, if GET or POST will do."
      }
    case .markdownLink(let address):
      "This is a link as Markdown writes it: put only \(Self.shown(address)) here."
    case .behind(let words, let address):
      "“\(words)” stands before the address: put only \(Self.shown(address)) here."
    }
  }

  // MARK: Reading

  private static let schemes = ["https://", "http://"]

  private static let commands: Set<String> = [
    "curl", "wget", "http", "https", "httpie", "xh", "fetch", "invoke-restmethod", "invoke-webrequest", "irm", "iwr",
  ]

  private static let methods: Set<String> = [
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY",
  ]

  /// The first address inside a text, up to what can't belong to it any more.
  private static func address(in text: some StringProtocol) -> String? {
    guard let begin = text.ranges(of: "://").lazy.compactMap({ schemeStart(before: $0.lowerBound, in: text) }).first
    else { return nil }
    let address = text[begin...].prefix { !$0.isWhitespace && !"\"'`<>)]}\\”’»".contains($0) }
    return address.count > "https://".count ? String(address) : nil
  }

  private static func schemeStart<Text: StringProtocol>(before end: Text.Index, in text: Text) -> Text.Index? {
    for name in ["https", "http"] where text[..<end].suffix(name.count).lowercased() == name {
      return text.index(end, offsetBy: -name.count)
    }
    return nil
  }

  private static func isMarkdownLink(_ text: some StringProtocol) -> Bool {
    guard text.hasPrefix("[") || text.hasPrefix("![") else { return false }
    return text.contains("](") || text.contains("]:")
  }

  private static func behind(_ text: some StringProtocol, _ address: String) -> Self {
    let words = (text.firstRange(of: address).map { text[..<$0.lowerBound] } ?? text[...]).trimmed
    return .behind(words.count > longestShown ? words.prefix(longestShown - 1) + "…" : words, address: address)
  }

  private static let longestShown = 24

  /// The address as a sentence names it.
  private static func shown(_ address: String?) -> String {
    guard let address else { return "the URL" }
    return address.count > 60 ? address.prefix(59) + "…" : address
  }
}
