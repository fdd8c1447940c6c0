/// A reply while it is being written.
struct ReplyWriting {
  let data: JSONValue
  let writer: ValueWriter
  let matcher: FieldMatcher
  let withheld: Set<FieldPath>

  private var sentences: [String] = []
  private var told: [Reply.Told] = []
  private var notes: [String] = []
  private var isFull = false

  /// Kept free for the sentence that says that there is more.
  private static let room = Reply.longest - 60

  init(data: JSONValue, writer: ValueWriter, matcher: FieldMatcher, withheld: Set<FieldPath>) {
    self.data = data
    self.writer = writer
    self.matcher = matcher
    self.withheld = withheld
  }

  // MARK: - Exact words

  mutating func say(_ words: String) {
    let whole = filled(words)
    if whole.missing.isEmpty {
      add(whole.text, whole.told)
      return
    }
    for sentence in ReplyTemplate.sentences(of: words) {
      let part = filled(sentence)
      if part.missing.isEmpty {
        add(part.text, part.told)
      } else {
        for path in part.missing { missing(path) }
      }
    }
  }

  private func filled(_ words: String) -> (text: String, told: [Reply.Told], missing: [String]) {
    var text = ""
    var told: [Reply.Told] = []
    var missing: [String] = []
    for part in ReplyTemplate(words).parts {
      switch part {
      case .text(let plain): text += plain
      case .field(let path):
        if let (keys, field) = matcher.inserted(path, in: data), !withheld.contains(field),
          let value = data.value(at: keys), let written = writer.inline(value, at: field)
        {
          text += written
          told.append(Reply.Told(field: field, value: written))
        } else if !missing.contains(path) {
          missing.append(path)
        }
      }
    }
    return (text, told, missing)
  }

  private mutating func missing(_ path: String) {
    let keys = ReplyTemplate.keys(path).filter { Int($0) == nil }
    let name = FieldSentence.name(FieldPath(keys), asked: nil)
    add(ReplySentences.notAvailable(name), [])
    notes.append("{{\(path)}} has no value in this response, or is withheld: its sentence was left out.")
  }

  // MARK: - Fields

  mutating func tell(_ item: ResponsePlan.Item, isNamed: Bool) {
    let paths = item.paths.filter { !withheld.contains($0) }
    if paths.isEmpty {
      guard let asked = item.asked, isNamed else { return }
      if item.paths.isEmpty {
        let name = asked.isQuestion ? nil : FieldSentence.name(FieldPath([asked.phrase]), asked: asked)
        add(ReplySentences.notAvailable(name), [])
        notes.append("“\(asked.phrase)” is not in this response, or more than one field could be meant.")
      } else {
        notes.append("“\(asked.phrase)” is to be told and to be withheld: it was withheld.")
      }
      return
    }
    for path in paths { tell(path, asked: paths.count == 1 ? item.asked : nil, isNamed: isNamed) }
  }

  private mutating func tell(_ path: FieldPath, asked: NamedField?, isNamed: Bool) {
    guard !told.contains(where: { $0.field == path }), let value = data.value(at: path.keys) else { return }
    guard !value.isNothing, let written = writer.inline(value, at: path) else {
      if isNamed { add(ReplySentences.none(FieldSentence.name(path, asked: asked)), []) }
      return
    }
    let sentence = FieldSentence.make(path, asked: asked, value: value, written: written)
    add(sentence, [Reply.Told(field: path, value: written)])
  }

  // MARK: - Length

  private mutating func add(_ sentence: String, _ values: [Reply.Told]) {
    guard !isFull, !sentence.isEmpty, !sentences.contains(sentence) else { return }
    let length = sentences.reduce(0) { $0 + $1.count + 1 }
    if length + sentence.count > Self.room {
      isFull = true
      notes.append("The reply was cut at \(Reply.longest) characters.")
      return
    }
    sentences.append(sentence)
    told += values
  }

  func reply(withheld: [FieldPath]) -> Reply {
    var text = sentences.reduce(into: "") { text, sentence in
      if !text.isEmpty { text += ReplySentences.endsInLink(text) ? "\n" : " " }
      text += sentence
    }
    if isFull { text += (text.isEmpty ? "" : " ") + ReplySentences.more }
    if text.isEmpty { text = ReplySentences.done }
    return Reply(text: text, told: told, withheld: withheld, notes: notes)
  }
}
