/// Every sentence that a reply is made of, so that another language is another such file.
enum ReplySentences {
  static let done = "That's done."
  static let more = "There is more than I can show here."
  static let yes = "yes"
  static let no = "no"

  static func value(_ name: String, _ value: String) -> String {
    "The \(name) \(isPlural(name) ? "are" : "is") \(ended(value))"
  }

  /// For names that are no noun: "Last seen: Rotterdam."
  static func labelled(_ name: String, _ value: String) -> String { "\(capitalised(name)): \(ended(value))" }

  /// For names that lead on to the value: "Due on 3 May 2026."
  static func led(_ name: String, _ value: String) -> String { "\(capitalised(name)) \(ended(value))" }

  /// A yes or no asked for as "whether it is paid": "It is paid." or "It is not paid."
  static func statement(_ clause: String, _ isTrue: Bool) -> String? {
    var words = clause.split(separator: " ").map(String.init)
    let verbs = ["is", "are", "was", "were", "has", "have", "can", "will", "could", "should", "may", "must"]
    guard let verb = words.firstIndex(where: { verbs.contains($0.lowercased()) }), words.count >= 2 else { return nil }
    if !isTrue { words.insert("not", at: verb + 1) }
    return capitalised(ended(words.joined(separator: " ")))
  }

  static func notAvailable(_ name: String?) -> String {
    name.map { "I don't have the \($0)." } ?? "I don't have that information."
  }

  static func none(_ name: String) -> String { isPlural(name) ? "There are no \(name)." : "There is no \(name)." }

  static func text(_ value: String) -> String { capitalised(ended(value)) }

  static func list(_ items: [String], more: Int) -> String {
    let separator = items.contains { $0.contains(",") } ? "; " : ", "
    if more > 0 { return items.joined(separator: separator) + " and \(more) more" }
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: separator) + (separator == "; " ? "; " : " and ") + last
  }

  static func date(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let day = "\(date.day) \(months[(date.month - 1) % 12]) \(date.year)"
    // Midnight is how many APIs write a day.
    guard let time = date.time, (time.hour, time.minute) != (0, 0) else { return day }
    let clock = String(time.hour + 100).suffix(2) + ":" + String(time.minute + 100).suffix(2)
    return "\(day) at \(clock)\(time.offset == 0 ? " UTC" : "")"
  }

  static func isPlural(_ name: String) -> Bool {
    let words = FieldName.words(name)
    let head = words.indices.first { $0 > 0 && afterHead.contains(words[$0]) } ?? words.endIndex
    guard let last = words[..<head].last, last.count > 3, last.hasSuffix("s") else { return false }
    return !["ss", "us", "is", "news"].contains(where: last.hasSuffix)
  }

  /// What follows these only says more of the noun: "the points they have", "the balance in euros".
  private static let afterHead: Set<String> = [
    "of", "for", "from", "in", "to", "with", "on", "at", "by", "they", "it", "we", "you", "that", "which", "who", "the",
    "their", "your",
  ]

  /// With its full stop; an address ends without one, or it could not be opened.
  private static func ended(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last), !endsInLink(text) else { return text }
    return text + "."
  }

  static func endsInLink(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).last?.contains("://") == true
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
