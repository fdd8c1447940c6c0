/// Finds what the admin should mend in the response instructions.
struct PlanCheck {
  let withheldNames: [NamedField]
  let exactWords: [String]
  let items: [ResponsePlan.Item]
  let withheld: Set<FieldPath>
  let scope: ResponsePlan.Scope
  let notUnderstood: [String]
  let response: JSONValue?
  let matcher: FieldMatcher

  func problems() -> [Problem] {
    var problems = templates()
    if response != nil { problems += told() + kept() }
    if scope == .nothing {
      problems.append(warning("No field is named here, so the customer only hears that it is done. Name what to tell."))
    }
    if let first = notUnderstood.first {
      let others = notUnderstood.count > 1 ? " and \(notUnderstood.count - 1) more" : ""
      let why =
        InstructionNames.isAboutTone(first)
        ? "How it is said needs a language model." : "Only fields and exact words are."
      problems.append(
        Problem(
          .warning,
          at: .responseInstructions,
          "Not understood, and so not followed: “\(Self.shortened(first))”\(others). \(why)",
          needsLanguageModel: true
        )
      )
    }
    // What is written twice is mended once.
    return problems.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func told() -> [Problem] {
    items.compactMap { item in
      guard let asked = item.asked else { return nil }
      if let first = item.unclear.first {
        let names = item.unclear.prefix(4).map(\.description).joined(separator: ", ")
        return warning("“\(asked.phrase)” may mean \(names), so none is told. Write which, such as \(first).")
      }
      switch item.untold {
      case .arithmetic?:
        return warning(
          "“\(asked.phrase)” would have to be worked out, which isn't done, so it isn't told. Name a field."
        )
      case .selection?:
        return warning(
          "Not understood which items “\(asked.phrase)” means, so none is told. Name a state that the items have."
        )
      case nil: break
      }
      if item.paths.isEmpty {
        return warning("The sample response has no “\(asked.phrase)”. \(nearest(to: asked))")
      }
      if item.paths.allSatisfy(withheld.contains) {
        return warning("“\(asked.phrase)” is both to be told and to be left out. It is left out.")
      }
      if item.paths.count > 1, item.rows == nil, matcher.hours(asked) == nil {
        let names = item.paths.map(\.description).joined(separator: ", ")
        return warning("“\(asked.phrase)” may mean \(names). Write which, such as \(item.paths[0]).")
      }
      if item.paths.contains(where: SensitiveField.isSecret) {
        return warning("“\(asked.phrase)” looks like a secret. Leave it out unless customers must see it.")
      }
      return nil
    }
  }

  /// What the admin may have meant.
  private func nearest(to name: NamedField) -> String {
    let names = FieldLikeness(matcher.fields.fields).offers(for: name).map(\.description)
    guard let last = names.last else { return "Use the name of one of its fields." }
    let list = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
    return "Did you mean \(list)?"
  }

  private func kept() -> [Problem] {
    withheldNames.compactMap { name in
      let found = matcher.withheld(name)
      guard found.sure.isEmpty else { return nil }
      if found.guessed.isEmpty {
        return warning("The sample response has no “\(name.phrase)” to leave out. Check the name.")
      }
      let fields = found.guessed.map(\.description).joined(separator: ", ")
      return warning("The sample response has no “\(name.phrase)”. To be safe, \(fields) is left out.")
    }
  }

  private func templates() -> [Problem] {
    exactWords.flatMap { words in
      let template = ReplyTemplate(words)
      var problems: [Problem] = []
      if template.isBroken {
        problems.append(
          .error(.responseInstructions, "A {{ has no field and }} after it. Write it like {{order.status}}.")
        )
      }
      guard let response else { return problems }
      for path in template.paths {
        guard let found = matcher.inserted(path, in: response) else {
          problems.append(warning("The sample response has no {{\(path)}}. Use the path of one of its fields."))
          continue
        }
        if withheld.contains(found.field) {
          problems.append(
            .error(
              .responseInstructions,
              "{{\(path)}} is inserted, but it is also to be left out. Remove one of the two."
            )
          )
        }
      }
      return problems
    }
  }

  private func warning(_ sentence: String) -> Problem { .warning(.responseInstructions, sentence) }

  private static func shortened(_ sentence: String) -> String {
    sentence.count <= 80 ? sentence : sentence.prefix(79) + "…"
  }
}
