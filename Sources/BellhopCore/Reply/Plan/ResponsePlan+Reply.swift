extension ResponsePlan {
  /// Writes the reply to a response.
  ///
  /// The instructions are read again against this response, so that what must be withheld is, also where the sample
  /// lacked it. What is withheld is taken out of the data before any of it is written.
  ///
  /// - Parameter response: Nil when the API's answer had no JSON.
  public func reply(to response: JSONValue?, style: ReplyStyle = ReplyStyle()) -> Reply {
    let fields = ResponseFields(response)
    let live = ResponsePlan(reading: instructions, against: response, fields: fields)
    let withheld = Set(live.withhold)
    let data = response.map { fields.filtered($0, without: withheld) } ?? .null
    var writing = ReplyWriting(
      data: data,
      of: response ?? .null,
      writer: ValueWriter(style: style, named: Set(live.tell)),
      matcher: FieldMatcher(fields: fields),
      withheld: withheld
    )
    for step in live.steps {
      switch step {
      case .say(let words, let isConditional): writing.say(words, isConditional: isConditional)
      case .courtesy(let courtesy): writing.say(courtesy)
      case .tell(let item): writing.tell(item, isNamed: item.asked != nil)
      }
    }
    return writing.reply(withheld: live.withhold, isFailure: response.map(ErrorBody.isOne) ?? false, scope: live.scope)
  }
}

extension ResponsePlan {
  /// Whether words are said that the admin wrote, as far as the response decides it.
  var saysExactWords: Bool {
    steps.contains { if case .say = $0 { true } else { false } }
  }

  /// The exact words that need no field, for a change that was made and whose answer has none to tell; nil when there are
  /// none.
  func wordsWithoutFields(style: ReplyStyle) -> String? {
    let sentences = ReplySentences(language: style.language)
    var said: [String] = []
    for case .say(let words, isConditional: false) in steps {
      let whole = ReplyTemplate(words).paths.isEmpty ? [words] : ReplyTemplate.sentences(of: words)
      said += whole.filter { ReplyTemplate($0).paths.isEmpty }
    }
    guard !said.isEmpty else { return nil }
    for case .courtesy(let courtesy) in steps { said.append(sentences.courtesy(courtesy)) }
    return String(said.joined(separator: " ").prefix(Reply.longest))
  }
}

extension FieldMatcher {
  /// The field of a `{{path}}`: the path itself, else the one field that its words name.
  ///
  /// - Returns: The keys to look up, which may pick one item of a list, and the field that they belong to.
  func inserted(_ path: String, in response: JSONValue) -> (keys: [String], field: FieldPath)? {
    let keys = ReplyTemplate.keys(path)
    let field = FieldPath(keys.filter { Int($0) == nil || fields[FieldPath(keys)] != nil })
    if response.value(at: keys) != nil, !keys.isEmpty { return (keys, field) }
    let meant = told(NamedField(phrase: path)).fields
    guard meant.count == 1, let only = meant.first else { return nil }
    let wanted = FieldName.meaning(FieldName.words(path))
    return wanted.isSubset(of: only.meaning) ? (only.path.keys, only.path) : nil
  }
}
