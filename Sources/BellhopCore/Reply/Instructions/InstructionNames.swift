import Languages

/// Reads the fields that a part of a sentence names: "the customer the status, the items and where it was last seen".
struct InstructionNames {
  var fields: [NamedField] = []
  var saysEverything = false
  /// "Anything else", "nothing": a bound that holds already.
  var saysNothing = false
  /// Parts that can't be fields: "a greeting", "that we are sorry".
  var guidance: [String] = []

  /// The most words that name a field.
  private static let longestName = 9

  /// - Parameter dropsHead: Leaves out what stands before a colon: "the order: its number and total".
  static func read(
    _ text: InstructionText,
    _ range: Range<Int>,
    language: Language,
    dropsHead: Bool = false
  ) -> InstructionNames {
    var names = InstructionNames()
    let range = kept(range, in: text)
    var start = skipListener(range, in: text)
    if dropsHead, start < range.upperBound,
      let colon = (start..<(range.upperBound - 1)).first(where: { text.gap(after: $0).contains(":") })
    {
      start = colon + 1
    } else if dropsHead, let with = confirmedBy(start..<range.upperBound, in: text) {
      start = with
    }
    var index = start
    while index <= range.upperBound {
      let isEnd = index == range.upperBound
      if isEnd {
        names.add(text, start..<max(start, index), language: language)
      } else if let joint = joint(at: index, in: text) {
        names.add(text, start..<max(start, index), language: language)
        start = min(max(start, joint), range.upperBound)
      } else if index > start, text.gap(after: index - 1).contains(where: { ",;:/&+|()".contains($0) }) {
        names.add(text, start..<max(start, index), language: language)
        start = index
      }
      index += 1
    }
    names.distributeTail()
    return names
  }

  /// "The name and the price of each item" asks for the name of each item, too.
  ///
  /// Of "the start and the end of the appointment" the first may be another start: the response decides.
  private mutating func distributeTail() {
    var tail: String?
    for index in fields.indices.reversed() {
      let words = fields[index].phrase.split(separator: " ").map(String.init)
      if let link = words.firstIndex(where: { Self.tailLinks.contains($0.lowercased()) }), link > 0 {
        tail = words[link...].joined(separator: " ")
        continue
      }
      guard let tail, fields[index].count == nil else { continue }
      let folded = FoldedWords(tail).folded
      if folded.contains(where: ProseWords.every.contains) || ListPosition.read(folded) != nil {
        fields[index] = NamedField(
          phrase: "\(fields[index].phrase) \(tail)",
          language: fields[index].language,
          article: fields[index].article
        )
      } else if words.count == 1, fields[index].article != nil {
        fields[index].tail = tail
      }
    }
  }

  /// Where the names begin in "confirm the booking with the date and the time": the booking is what they are of.
  private static func confirmedBy(_ range: Range<Int>, in text: InstructionText) -> Int? {
    guard range.lowerBound > 0, confirming.contains(text.words[range.lowerBound - 1]) else { return nil }
    let with = range.prefix(5).dropFirst().first {
      ProseWords.with.contains(text.words[$0]) || by.contains(text.words[$0])
    }
    return with.flatMap { $0 + 1 < range.upperBound ? $0 + 1 : nil }
  }

  /// Where the next name begins, when a word or phrase that parts names stands here.
  private static func joint(at index: Int, in text: InstructionText) -> Int? {
    // "Où" asks for a place.
    if NamedField.asksForPlace(text.quote(index..<index + 1)) { return nil }
    return text.phrase(of: joints, startingAt: index)?.upperBound
  }

  private static let confirming = Prose.set("prose.names.confirming")
  static let by = Prose.set("prose.by")
  private static let tailLinks = ProseWords.of.union(ProseWords.within)
  private static let joints = Prose.phrases("prose.names.joints")
  private static let beforeListener = Prose.set("prose.names.before-listener")
  private static let afterListener = Prose.set("prose.names.after-listener")
  private static let pronouns = Prose.set("prose.names.pronouns")
  private static let listing = Prose.set("prose.names.listing")
  static let determiners = ProseWords.determiners.union(Prose.set("prose.names.determiners"))

  /// Skips "the customer", "them about" after a verb: whom it is told, not what.
  private static func skipListener(_ range: Range<Int>, in text: InstructionText) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, beforeListener.contains(text.words[index]) { index += 1 }
    guard index < range.upperBound, ProseWords.people.contains(text.words[index]) else { return range.lowerBound }
    let next = index + 1
    // "List the passengers" names what is listed: lists have no listener.
    if next == range.upperBound, range.lowerBound > 0, listing.contains(text.words[range.lowerBound - 1]) {
      return range.lowerBound
    }
    guard next < range.upperBound else { return next }
    // "The customer's name" is a field.
    if ProseWords.genitive.contains(text.words[next]), ["'", "’"].contains(text.gap(after: index)),
      !ProseWords.subjects.contains(text.words[min(next + 1, range.upperBound - 1)])
    {
      return range.lowerBound
    }
    // "customer id" is a field, "the customer the status" isn't.
    return pronouns.contains(text.words[index]) || afterListener.contains(text.words[next]) ? next : range.lowerBound
  }

  static let guidanceWords = Prose.set("prose.names.guidance")

  private mutating func add(_ text: InstructionText, _ range: Range<Int>, language: Language) {
    var start = skipOrder(range, in: text)
    var article: String?
    while start < range.upperBound, Self.determiners.contains(text.words[start]) {
      article = text.words[start]
      // "All" alone is everything; "that we are sorry" is a thing to say.
      if ProseWords.all.contains(text.words[start]), start + 1 == range.upperBound { saysEverything = true }
      if start + 2 < range.upperBound, text.phrase(of: Self.statements, startingAt: start) != nil {
        guidance.append(text.quote(range))
        return
      }
      start += 1
    }
    // "Anything about the customer" is the customer.
    var isWhole = false
    while let lead = text.phrase(of: Self.leads, startingAt: start), lead.upperBound < range.upperBound {
      isWhole = isWhole || Self.wholes.contains(text.words[start])
      start = lead.upperBound
      while start < range.upperBound, Self.determiners.contains(text.words[start]) { start += 1 }
    }
    start = Self.withoutPreposition(start..<range.upperBound, in: text)
    var end = Self.withoutTail(start..<range.upperBound, in: text)
    guard start < end else { return }
    let order = Self.order(start..<end, in: text)
    end = order.end
    if let goods = Self.goods(Array(text.words[start..<end]), language) {
      fields.append(NamedField(phrase: goods, language: language))
      return
    }
    if let manner = Self.manner(start..<end, in: text) {
      guidance.append(text.quote(manner))
      end = manner.lowerBound
      guard start < end else { return }
    }
    let words = Array(text.words[start..<end])
    if Self.isEverything(words) {
      saysEverything = true
      return
    }
    if Self.nothings.holds(words) {
      saysNothing = true
      return
    }
    let isField = article.map(ProseWords.definite.contains) == true && words.count == 1
    let mayBeGuidance = isField && Self.eitherWords.contains(words[0])
    if words.count > Self.longestName || !mayBeGuidance && words.contains(where: Self.guidanceWords.contains)
      || Self.asksHow(words) || Self.what.contains(words[0]) && !words.contains(where: ProseWords.being.contains)
      || words.count > 1 && Self.speakers.contains(words[0])
    {
      guidance.append(text.quote(start..<end))
      return
    }
    var phrase = text.quote(start..<end)
    if let count = Self.howMany.match(words, at: 0), words.count > count.length,
      ProseWords.auxiliaries.contains(words[count.length]), let noun = fields.last?.count?.noun
    {
      // "How many seats are used and how many are included".
      let asked = text.quote(start..<(start + count.length))
      phrase = "\(asked) \(noun) \(text.quote((start + count.length)..<end))"
    }
    // "What time it arrives" is when it does, "où en est la commande" its status.
    if let said = Self.rephrased.match(words, at: 0), words.count > 3 {
      phrase = "\(said.value) \(text.quote((start + said.length)..<end))"
    }
    var field = NamedField(phrase: phrase, language: language, article: article)
    field.order = order.order
    field.isWhole = isWhole
    field.mayBeGuidance = mayBeGuidance
    if field.readings.contains(where: { !$0.isEmpty }) { fields.append(field) }
  }

  /// "First the carrier", "d'abord le transporteur": only the order, which the words have already.
  private func skipOrder(_ range: Range<Int>, in text: InstructionText) -> Int {
    if let lead = text.phrase(of: Self.orderLeads, startingAt: range.lowerBound), lead.upperBound < range.upperBound {
      return lead.upperBound
    }
    let isFirst = range.count > 1 && text.phrase(of: Self.firstOfAll, startingAt: range.lowerBound) != nil
    return isFirst ? range.lowerBound + 1 : range.lowerBound
  }

  private static let leads = Prose.phrases("prose.names.leads")
  private static let nothings = Prose.phrases("prose.names.nothing")
  private static let everything = Prose.phrases("prose.names.everything")
  private static let everythingKnown = Prose.phrases("prose.names.everything-known")
  private static let wholes = Prose.set("prose.names.whole")
  private static let statements = Prose.phrases("prose.names.statements")
  private static let orderLeads = Prose.phrases("prose.names.order")
  private static let firstOfAll = Prose.phrases("prose.names.first")
  private static let rephrased = Prose.phrases("prose.names.rephrased")
  private static let howMany = Prose.phrases("prose.names.how-many")
  private static let how = Prose.phrases("prose.names.how")
  private static let howMuch = Prose.phrases("prose.names.how-much")
  private static let what = Prose.set("prose.names.what")
  private static let speakers = Prose.set("prose.names.speakers")
  private static let mannerLinks = Prose.set("prose.names.manner")
  private static let languages = Prose.set("prose.names.languages")
  private static let places = Prose.set("prose.names.places")
  private static let placeLinks = Prose.set("prose.names.place-links")
  private static let afterName = Prose.set("prose.names.after")

  /// "How to return it", and not "how much".
  private static func asksHow(_ words: [String]) -> Bool {
    how.match(words, at: 0) != nil && howMuch.match(words, at: 0) == nil
  }

  /// How it is to be said: "in a short sentence", "in French", "with a smile".
  private static func manner(_ range: Range<Int>, in text: InstructionText) -> Range<Int>? {
    guard let link = range.first(where: { mannerLinks.contains(text.words[$0]) }) else { return nil }
    let tail = text.words[link..<range.upperBound]
    let isManner = link == range.lowerBound || tail.contains { guidanceWords.contains($0) || languages.contains($0) }
    return isManner ? link..<range.upperBound : nil
  }

  private static func isEverything(_ words: [String]) -> Bool {
    everything.holds(words) || everythingKnown.match(words, at: 0) != nil
  }

  /// Where the name ends: "in the reply", "to the customer", "from the response" only say where.
  private static func withoutTail(_ range: Range<Int>, in text: InstructionText) -> Int {
    var end = range.upperBound
    if let link = text.words[range].lastIndex(where: placeLinks.contains), link > range.lowerBound, link + 1 < end,
      text.words[(link + 1)..<end].contains(where: places.contains), end - link <= 4
    {
      end = link
    }
    while end > range.lowerBound, afterName.contains(text.words[end - 1]) { end -= 1 }
    return end
  }
}
