/// What the response instructions ask for, as it was understood against a response.
public struct ResponsePlan: Hashable, Sendable {
  /// Which fields may leave.
  public enum Scope: String, Hashable, Sendable, Codable {
    /// Only those that the instructions name.
    case named
    /// All plain fields but those withheld and those that look like a token, a key, a secret or an internal id.
    case allOthers
    /// None but those inserted into the exact words.
    case exactWords
    /// None: the reply only says that it is done.
    case nothing
  }

  public let instructions: ResponseInstructions
  public let scope: Scope
  /// The fields to tell, in the order in which they are told.
  public let tell: [FieldPath]
  /// The fields of the response that are kept from the customer because the instructions say so.
  public let withhold: [FieldPath]
  /// Names that the instructions give, as the admin wrote them, also those that the response lacks.
  public let namesToTell: [String]
  public let namesToWithhold: [String]
  /// Words to say exactly, with `{{field.path}}` where a value goes.
  public let exactWords: [String]
  /// What is done under a condition, with the condition as it was read: "Says “Shipping is free.” when total is over 1000".
  public let conditions: [String]
  /// Sentences that need a language model, as the admin wrote them.
  public let notUnderstood: [String]
  /// At the field `responseInstructions`. Empty instructions have none here: the action's own problems name them.
  public let problems: [Problem]

  /// One thing to tell: how it was asked for and what it was found to be.
  struct Item: Hashable, Sendable {
    var asked: NamedField?
    var paths: [FieldPath]
    /// Fields that are as near as each other, none of which is told.
    var unclear: [FieldPath] = []
    /// Which items of the list are told.
    var place: Place?
    /// The list whose rows are told with nothing but `paths` in them.
    var rows: FieldPath?
    /// Why nothing is told of a field that the response has.
    var untold: Untold?
  }

  /// What an admin asks for that would have to be worked out.
  enum Untold: Hashable, Sendable {
    case arithmetic
    case selection
  }

  /// Some items of a list.
  struct Place: Hashable, Sendable {
    var list: FieldPath
    var position: ListPosition?
    var restriction: ListRestriction?

    /// Whether there may be several.
    var isMany: Bool { position.map { $0.count > 1 } ?? true }

    /// The places of the items that are meant; none when the list doesn't tell which.
    func pick(_ items: [JSONValue]) -> [Int] {
      guard let restriction else { return position?.pick(items) ?? Array(items.indices) }
      let said = RestrictionCheck(restriction: restriction).pick(items) ?? []
      return position.map { $0.pick(said.map { items[$0] }).map { said[$0] } } ?? said
    }
  }

  enum Step: Hashable, Sendable {
    case say(String, isConditional: Bool)
    case courtesy(Courtesy)
    case tell(Item)
  }

  /// What is said, in its order.
  let steps: [Step]
  var items: [Item] {
    steps.compactMap { if case .tell(let item) = $0 { item } else { nil } }
  }

  /// Reads instructions.
  ///
  /// - Parameter response: A sample or a live response; nil when there is none to read against.
  public init(reading instructions: ResponseInstructions, against response: JSONValue?) {
    self.init(reading: instructions, against: response, fields: ResponseFields(response))
  }

  init(reading instructions: ResponseInstructions, against response: JSONValue?, fields: ResponseFields) {
    let reading = InstructionReading(instructions.text)
    let matcher = FieldMatcher(fields: fields)
    var resolving = PlanResolving(matcher: matcher, response: response)
    resolving.resolve(reading)
    var steps = resolving.merged()
    steps = steps.flatMap { step -> [Step] in
      guard case .tell(let item) = step, item.asked?.isWhole == true, item.paths.count == 1,
        let path = item.paths.first,
        case .object? = fields[path]?.value
      else { return [step] }
      return Self.plainFields(fields, withheld: []).filter { $0.isWithin(path) && $0 != path }
        .map { .tell(Item(asked: nil, paths: [$0])) }
    }
    let named = steps.flatMap { step -> [FieldPath] in if case .tell(let item) = step { item.paths } else { [] } }
    let withheld = Self.withheld(resolving, matcher: matcher, told: Set(named))

    let told = reading.told + resolving.listed
    if resolving.tellsEverything {
      scope = .allOthers
    } else if !told.isEmpty {
      scope = .named
    } else if !reading.exactWords.isEmpty {
      scope = .exactWords
    } else if !reading.withheld.isEmpty && !reading.tellsConditionally && !resolving.missesTelling {
      scope = .allOthers
    } else {
      scope = .nothing
    }
    if scope == .allOthers {
      let others = Self.plainFields(fields, withheld: Set(withheld)).filter { path in
        !named.contains { path.isWithin($0) || $0.isWithin(path) }
      }
      steps += others.map { .tell(Item(asked: nil, paths: [$0])) }
    }

    self.instructions = instructions
    self.steps = steps
    let items: [Item] = steps.compactMap { if case .tell(let item) = $0 { item } else { nil } }
    let kept = Set(withheld)
    var seen: Set<FieldPath> = []
    tell = items.flatMap(\.paths).filter { !kept.contains($0) && seen.insert($0).inserted }
    withhold = withheld
    namesToTell = told.map(\.phrase)
    namesToWithhold = reading.withheld.map(\.phrase)
    exactWords = reading.exactWords
    conditions = reading.conditions.filter { !resolving.notUnderstood.contains($0.sentence) }.map(\.description)
    notUnderstood = resolving.notUnderstood
    let check = PlanCheck(
      withheldNames: resolving.withheld,
      exactWords: reading.exactWords,
      items: items,
      withheld: kept,
      scope: scope,
      notUnderstood: notUnderstood,
      response: response,
      matcher: matcher
    )
    problems = instructions.text.allSatisfy(\.isWhitespace) ? [] : check.problems()
  }

  /// The fields to keep back, with all that stands inside them.
  private static func withheld(
    _ reading: PlanResolving,
    matcher: FieldMatcher,
    told: Set<FieldPath>
  ) -> [FieldPath] {
    var roots: [FieldPath] = []
    for name in reading.withheld {
      let found = matcher.withheld(name)
      // What was only guessed must not take away what is named to be told.
      roots += found.sure + found.guessed.filter { !told.contains($0) }
    }
    for sentence in reading.unclearDenials {
      roots += matcher.mentioned(in: FieldName.words(sentence))
    }
    let all = Set(roots)
    return matcher.fields.fields.map(\.path).filter { path in
      path.keys.indices.contains { all.contains(FieldPath(Array(path.keys[...$0]))) }
    }
  }

  /// The fields that may be told when none is named: the outermost lists, and the single values.
  private static func plainFields(_ fields: ResponseFields, withheld: Set<FieldPath>) -> [FieldPath] {
    var lists: [FieldPath] = []
    return fields.fields.compactMap { field in
      if withheld.contains(field.path) || SensitiveField.isSensitive(field.path) { return nil }
      if lists.contains(where: field.path.isWithin) { return nil }
      switch field.value {
      case .object(let members) where ValueWriter.isPlace(members) || AmountReader.amount(in: members) != nil:
        lists.append(field.path)
        return field.path
      case .object: return nil
      case .array:
        lists.append(field.path)
        return field.path
      case .null, .bool, .number, .string:
        let isCurrency = field.path.keys.last.map(AmountReader.isCurrency) ?? false
        return isCurrency || SensitiveField.isSensitive(field.value) ? nil : field.path
      }
    }
  }
}
