/// Makes a response's text fit to be read: no markup, no controls, no hidden direction marks, of bounded length.
enum PlainText {
  /// The longest value that is told, in characters.
  static let longest = 400

  static func of(_ text: String, longest: Int = longest) -> String {
    let bounded = String(text.unicodeScalars.prefix(longest * 16))
    let readable = Markdown.plain(decoded(withoutTags(bounded)))
    var clean = String.UnicodeScalarView()
    var marks = 0
    for scalar in readable.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: clean.append(" ")
      case .format, .surrogate, .privateUse, .unassigned:
        // The joiner of emoji families and the like is harmless and changes what is seen.
        if scalar == "\u{200D}" { clean.append(scalar) }
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks <= 4 { clean.append(scalar) }
        continue
      default: clean.append(scalar)
      }
      marks = 0
    }
    let words = String(clean).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return words.count <= longest ? words : cut(words, at: longest - 1) + "…"
  }

  /// At the end of a word, unless that is far back.
  private static func cut(_ text: String, at length: Int) -> Substring {
    let start = text.prefix(length)
    guard let space = start.lastIndex(of: " "), start.distance(from: space, to: start.endIndex) < 40 else {
      return start
    }
    return start[..<space]
  }

  /// Leaves out tags and comments; "5 < 6" and "a <3 b" stay.
  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      let isTag = after.first.map { $0.isASCII && ($0.isLetter || $0 == "/" || $0 == "!") } ?? false
      guard isTag, let close = after.firstIndex(of: ">") else {
        result.append("<")
        rest = after
        if isTag { return result + after }
        continue
      }
      let name = after[..<close].drop { $0 == "/" }.prefix(while: \.isLetter).lowercased()
      if ["br", "p", "div", "li", "tr", "td", "ul", "ol", "h"].contains(name) { result.append(" ") }
      rest = after[after.index(after: close)...]
      if ["script", "style"].contains(name), after.first != "/" {
        rest = rest.drop { $0 != "<" }
      }
    }
    return result + rest
  }

  /// Replaces entities by what they stand for, each once, so that nothing is decoded twice.
  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      let after = rest[rest.index(after: sign)...]
      let name = after.prefix(10).prefix { $0 != ";" }
      if name.endIndex < after.endIndex, after[name.endIndex] == ";", let character = entity(name) {
        result += character
        rest = after[after.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = after
      }
    }
    return result + rest
  }

  private static func entity(_ name: Substring) -> String? {
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else { return nil }
      return Unicode.Scalar(code).map { String(Character($0)) }
    }
    return entities[String(name)]
  }

  private static let entities: [String: String] = {
    var entities = ["lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "amp": "&"]
    let pairs = """
      eacute é egrave è ecirc ê euml ë agrave à acirc â aacute á auml ä ccedil ç ocirc ô oacute ó ouml ö ucirc û ugrave ù
      uacute ú uuml ü icirc î iuml ï iacute í ntilde ñ szlig ß aring å oslash ø aelig æ Eacute É Egrave È Agrave À Ccedil Ç
      Ouml Ö Uuml Ü Auml Ä euro € pound £ yen ¥ cent ¢ copy © reg ® trade ™ deg ° hellip … ndash – mdash — lsquo ‘ rsquo ’
      ldquo “ rdquo ” laquo « raquo » bull • middot · times × frac12 ½ sect § para ¶ plusmn ±
      """.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      entities[String(pairs[index])] = String(pairs[index + 1])
    }
    return entities
  }()
}
