import Foundation
import Languages

@testable import BellhopCore

extension Talk {
  /// Reads a talk from its text.
  init(name: String, text: String) throws {
    var parser = TalkParser(name: name)
    try parser.read(text)
    self.init(
      name: name,
      actions: parser.actions,
      customer: parser.customer,
      language: parser.language,
      isByWords: parser.isByWords,
      steps: parser.steps
    )
  }
}

/// Reads the lines of a talk one by one.
struct TalkParser {
  let name: String
  private(set) var actions: [AnsweringAction] = []
  private(set) var customer = Customer(name: "Jane Doe", email: "jane@x.io", id: "c-1")
  private(set) var language = Language.english
  private(set) var isByWords = false
  private(set) var steps: [(line: Int, step: Talk.Step)] = []
  private var line = 0

  init(name: String) { self.name = name }

  mutating func read(_ text: String) throws {
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = raw.trimmingCharacters(in: .whitespaces)
      if content.isEmpty || content.hasPrefix("#") { continue }
      if raw.hasPrefix("  ") {
        try readDetail(content)
      } else {
        try readStep(content)
      }
    }
  }

  private func fail(_ problem: String) -> TalkError { TalkError(place: "\(name):\(line)", problem: problem) }

  private func parts(_ text: String, _ separator: String) throws -> (String, String) {
    guard let range = text.range(of: separator) else { throw fail("“\(text)” lacks “\(separator)”") }
    return (
      text[..<range.lowerBound].trimmingCharacters(in: .whitespaces),
      text[range.upperBound...].trimmingCharacters(in: .whitespaces)
    )
  }

  /// The word that a line begins with and what follows its colon, tilde or space.
  private mutating func readStep(_ content: String) throws {
    if content.hasPrefix("actions "), let file = content.split(separator: " ").last {
      let wanted = "\(file).actions"
      guard let text = try Talk.files(ending: ".actions").first(where: { $0.name == wanted })?.text else {
        throw fail("there is no \(wanted)")
      }
      var parser = TalkParser(name: wanted)
      try parser.read(text)
      actions += parser.actions
      return
    }
    if content.hasPrefix("action ") { return try readAction(String(content.dropFirst("action ".count))) }
    let end = content.firstIndex { $0 == ":" || $0 == "~" } ?? content.endIndex
    let word = content[..<end].trimmingCharacters(in: .whitespaces)
    let rest = end == content.endIndex ? "" : content[content.index(after: end)...].trimmingCharacters(in: .whitespaces)
    let isContaining = end < content.endIndex && content[end] == "~"
    let said = rest.replacingOccurrences(of: "\\n", with: "\n")
    let text: Talk.Text = isContaining ? .containing(said) : .exactly(said)
    if word == "facts" {
      customer = try customer(rest)
    } else if word == "language" {
      guard let spoken = Language(rawValue: rest) else { throw fail("“\(rest)” is no language") }
      language = spoken
    } else if word == "matching", rest == "words" {
      isByWords = true
    } else {
      steps.append((line, try step(word, rest: rest, text: text)))
    }
  }

  private func step(_ word: String, rest: String, text: Talk.Text) throws -> Talk.Step {
    switch word {
    case "customer": return .customer(try message(rest))
    case "trigger": return .trigger(action: rest)
    case "result": return try finished(nil, rest)
    case "slow": return .takesLong
    case "admin cancels": return .cancelCall
    case "published":
      let (action, revision) = try parts(rest, " revision ")
      guard let number = Int(revision) else { throw fail("“\(revision)” is no revision") }
      return .published(action: action, revision: number)
    case "removed": return .removed(action: rest)
    case "customer becomes": return .becomes(try customer(rest))
    case "clock": return .clock(try time(rest))
    case "agent": return .agent(text)
    case "note": return .note(text)
    case "reason": return .reason(rest)
    case "read": return .because(rest)
    case "detail": return .detail(text)
    case "state": return .state(rest)
    case "waiting": return .waiting(rest == "nothing" ? [] : rest.components(separatedBy: ", "))
    case "known":
      let (input, value) = try parts(rest, " = ")
      return .known(input: input, value: value)
    case "unknown": return .unknown(input: rest)
    case "call":
      let pieces = rest.components(separatedBy: "; ")
      return .call(action: pieces[0], values: Array(pieces.dropFirst()))
    case "run":
      guard let number = Int(rest) else { throw fail("“\(rest)” is no run") }
      return .run(number)
    case "repeats": return .repeats(rest == "yes")
    case "abandoned":
      guard let number = Int(rest) else { throw fail("“\(rest)” is no call") }
      return .abandoned(number)
    case "handed off":
      return .handedOff(rest.isEmpty ? [] : rest.components(separatedBy: " | ").map { .containing($0) })
    default:
      if word.hasPrefix("result of call "), let number = Int(word.split(separator: " ").last ?? "") {
        return try finished(number, rest)
      }
      throw fail("“\(word)” is no step")
    }
  }

  /// Messages that can't be typed into a line have names in angle brackets.
  private func message(_ rest: String) throws -> String {
    switch rest {
    case "<empty>": ""
    case "<spaces>": "   \t \n "
    case "<too long>": String(repeating: "long words ", count: 400)
    case "<4,000 letters>": String(repeating: "a", count: 4_000)
    case "<emoji>": "🙂👍🏽"
    case "<bell>": "\u{7}\u{1B}[31mreset my password\u{0}\u{202E}"
    default:
      rest.replacingOccurrences(of: "\\n", with: "\n")
        .replacingOccurrences(of: "<control>", with: "\u{1B}\u{0}\u{202E}")
    }
  }

  private func finished(_ call: Int?, _ rest: String) throws -> Talk.Step {
    guard rest.hasPrefix("status ") else { return .result(call: call, try result(rest)) }
    return .response(call: call, try response(String(rest.dropFirst(7))))
  }

  /// A response such as `429 (Retry-After: 20) {"error": "busy"}`.
  private func response(_ rest: String) throws -> Response {
    guard let status = Int(rest.prefix(3)) else { throw fail("“\(rest)” has no status") }
    var response = Response(status: status)
    var rest = String(rest.dropFirst(3)).trimmingCharacters(in: .whitespaces)
    while rest.hasPrefix("("), let end = rest.firstIndex(of: ")") {
      let (name, value) = try parts(String(rest[rest.index(after: rest.startIndex)..<end]), ": ")
      response.headers.append(Header(name, value))
      rest = rest[rest.index(after: end)...].trimmingCharacters(in: .whitespaces)
    }
    response.body = Data(rest.utf8)
    return response
  }

  private func result(_ rest: String) throws -> CallResult {
    if rest == "declined" { return .declinedByAdmin }
    if rest == "nothing" { return .answered(nil) }
    if rest.hasPrefix("unusable ") {
      let input = InputID(String(rest.dropFirst(9)))
      return .failed(CallFailure(.configuration, "the exact cause", input: input))
    }
    if rest.hasPrefix("refused as "), let earlier = ChangeOutcome(rawValue: String(rest.dropFirst(11))) {
      return .failed(CallFailure(.notClaimed, "the exact cause", earlier: earlier))
    }
    if rest.hasPrefix("failed ") {
      let (word, detail) =
        rest.contains(": ")
        ? try parts(String(rest.dropFirst(7)), ": ")
        : (
          String(rest.dropFirst(7)), "the exact cause"
        )
      guard let kind = CallFailure.Kind(rawValue: word) else { throw fail("“\(word)” is no failure") }
      return .failed(CallFailure(kind, detail))
    }
    if rest.hasPrefix("rehearsed ") { return .rehearsed(try json(String(rest.dropFirst(10)))) }
    return .answered(try json(rest))
  }

  /// A time such as `2026-04-01 14:02`.
  private func time(_ rest: String) throws -> LocalDateTime {
    let numbers = rest.split { !$0.isNumber }.compactMap { Int($0) }
    guard (5...6).contains(numbers.count), let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      let time = LocalTime(hour: numbers[3], minute: numbers[4], second: numbers.count == 6 ? numbers[5] : 0)
    else { throw fail("“\(rest)” is no time") }
    return LocalDateTime(date: date, time: time)
  }

  private func json(_ text: String) throws -> JSONValue {
    guard let value = try? JSONValue(parsing: text) else { throw fail("“\(text)” is no JSON") }
    return value
  }

  private func customer(_ rest: String) throws -> Customer {
    var customer = Customer()
    for piece in rest.split(separator: ",") where rest != "nobody" {
      let (key, value) = try parts(String(piece), " ")
      switch key {
      case "name": customer.name = value
      case "email": customer.email = value
      case "id": customer.id = value
      default: throw fail("“\(key)” is no fact of a customer")
      }
    }
    return customer
  }

  // MARK: - Actions

  private mutating func readAction(_ rest: String) throws {
    let (title, method) = try parts(rest, ": ")
    guard let method = Endpoint.Method(rawValue: method) else { throw fail("“\(method)” is no method") }
    let action = Action(
      id: ActionID(title),
      name: title,
      endpoint: Endpoint(method: method, url: "https://api.example.com/\(actions.count)")
    )
    actions.append(AnsweringAction(action, revision: 1))
  }

  /// An indented line belongs to the action above it.
  private mutating func readDetail(_ content: String) throws {
    let (word, rest) = try parts(content, " ")
    guard var answering = actions.popLast() else { throw fail("no action stands above this line") }
    switch word {
    case "description": answering.action.description = rest
    case "trigger": answering.action.triggers.append(TriggerPhrase(rest))
    case "input":
      let (name, instructions) = rest.contains(" — ") ? try parts(rest, " — ") : (rest, "")
      answering.action.inputs.append(RequiredInput(id: InputID(name), name: name, instructions: instructions))
    case "sends":
      let (key, source) = try parts(rest, " = ")
      let input = answering.action.inputs.first { $0.name == source }.map { Property.input($0.id) }
      guard let property = input ?? ConversationFact(rawValue: source).map({ .fact($0) }) else {
        throw fail("“\(source)” is no fact and no input above this line")
      }
      answering.action.endpoint.parameters.append(Parameter(key: key, property: property))
    case "timeout": answering.action.endpoint.timeout = Int(rest) ?? Endpoint.defaultTimeout
    case "url": answering.action.endpoint.url = rest
    case "does":
      guard let effect = ActionEffect(rawValue: rest) else { throw fail("“\(rest)” is nothing that an action does") }
      answering.action.effect = effect
    case "reply": answering.action.responseInstructions = ResponseInstructions(rest)
    case "confirm":
      guard let confirmation = Confirmation(rawValue: rest) else { throw fail("“\(rest)” is no confirmation") }
      answering.action.confirmation = confirmation
    case "revision":
      guard let number = Int(rest) else { throw fail("“\(rest)” is no revision") }
      answering.revision = number
    default: throw fail("“\(word)” is nothing that an action has")
    }
    actions.append(answering)
  }
}
