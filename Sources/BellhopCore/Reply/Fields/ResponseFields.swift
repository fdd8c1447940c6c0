import Languages

/// The fields of a response, found once in their order.
struct ResponseFields {
  struct Field {
    var path: FieldPath
    /// The first value that isn't null.
    private(set) var value: JSONValue
    /// What the last key means, the last two, and so on outwards; the last of them is what all keys mean.
    let suffixes: [Set<String>]
    /// Whether the value is a date, so that its name may carry "date" or leave it out.
    private(set) var isDate = false

    var name: Set<String> { suffixes.first ?? [] }
    var meaning: Set<String> { suffixes.last ?? [] }

    init(path: FieldPath, value: JSONValue, within outer: [Set<String>]) {
      self.path = path
      self.value = value
      let name = FieldName.meaning(FieldName.words(path.keys.last ?? ""))
      suffixes = [name] + outer.map { $0.union(name) }
      see(value)
    }

    /// Takes the value for an example of the field; the first that isn't null stays.
    mutating func see(_ value: JSONValue) {
      if self.value == .null { self.value = value }
      isDate = CalendarDate(self.value, key: path.keys.last) != nil
    }

    var isContainer: Bool {
      switch value {
      case .object: true
      case .array(let items): items.contains { if case .object = $0 { true } else { false } }
      case .null, .bool, .number, .string: false
      }
    }
  }

  /// More fields than a reply could use; what comes after them is treated as withheld.
  static let most = 2_000
  /// The depth of a response that is looked at, in levels.
  static let deepest = 64

  private(set) var fields: [Field] = []
  /// The fields that are lists; the empty path for a response that is one.
  private(set) var lists: Set<FieldPath> = []
  private var places: [FieldPath: Int] = [:]

  init(_ response: JSONValue?) {
    if let response { collect(response, at: FieldPath([]), outer: [], level: 0) }
  }

  subscript(path: FieldPath) -> Field? { places[path].map { fields[$0] } }

  private mutating func collect(_ value: JSONValue, at path: FieldPath, outer: [Set<String>], level: Int) {
    guard level < Self.deepest else { return }
    switch value {
    case .object(let members):
      for member in members {
        let inner = path.appending(member.key)
        let place: Int
        if let known = places[inner] {
          place = known
          if fields[place].value == .null { fields[place].see(member.value) }
        } else if fields.count < Self.most {
          place = fields.count
          places[inner] = place
          fields.append(Field(path: inner, value: member.value, within: outer))
        } else {
          continue
        }
        collect(member.value, at: inner, outer: fields[place].suffixes, level: level + 1)
      }
    case .array(let items):
      lists.insert(path)
      for item in items { collect(item, at: path, outer: outer, level: level + 1) }
    case .null, .bool, .number, .string: break
    }
  }

  /// The lists that a path leads through or to, the outermost first.
  func lists(on path: FieldPath) -> [FieldPath] {
    (0...path.keys.count).map { FieldPath(Array(path.keys.prefix($0))) }.filter(lists.contains)
  }

  /// The response without the fields that may not leave, and without those that were never looked at.
  func filtered(_ response: JSONValue, without withheld: Set<FieldPath>) -> JSONValue {
    filtered(response, at: FieldPath([]), level: 0, withheld: withheld)
  }

  private func filtered(_ value: JSONValue, at path: FieldPath, level: Int, withheld: Set<FieldPath>) -> JSONValue {
    guard level < Self.deepest else { return .null }
    switch value {
    case .object(let members):
      return .object(
        members.compactMap { member in
          let inner = path.appending(member.key)
          guard places[inner] != nil, !withheld.contains(inner) else { return nil }
          let value = filtered(member.value, at: inner, level: level + 1, withheld: withheld)
          return JSONValue.Member(member.key, value)
        }
      )
    case .array(let items):
      return .array(items.map { filtered($0, at: path, level: level + 1, withheld: withheld) })
    case .null, .bool, .number, .string: return value
    }
  }
}

extension JSONValue {
  /// The value at a path; for a path through a list, the values of its items as a list.
  func value(at keys: some Collection<String>) -> JSONValue? {
    guard let key = keys.first else { return self }
    switch self {
    case .object: return self[key]?.value(at: keys.dropFirst())
    case .array(let items):
      if let index = Int(key) { return self[index]?.value(at: keys.dropFirst()) }
      let values = items.compactMap { $0.value(at: keys) }
      return values.isEmpty ? nil : .array(values)
    case .null, .bool, .number, .string: return nil
    }
  }

  /// The items of a list, those of lists in lists one after the other; nil where there is no list.
  func items(at keys: some Collection<String>) -> [JSONValue]? {
    guard case .array(let items)? = value(at: keys) else { return nil }
    return items.flatMap { item -> [JSONValue] in
      if case .array = item { return item.items(at: EmptyCollection()) ?? [] }
      return [item]
    }
  }

  /// The objects that a path leads through, from the outside in; of a list, its first item.
  func parents(of path: FieldPath) -> [JSONValue] {
    (0..<path.keys.count).compactMap { count in
      guard let value = value(at: path.keys.prefix(count)) else { return nil }
      if case .array(let items) = value { return items.first }
      return value
    }
  }

  var isList: Bool { if case .array = self { true } else { false } }

  /// The digits of a number, also where an API writes it as a text.
  var digits: String? {
    switch self {
    case .number(let number): number
    case .string(let text): text.utf8.count <= 20 && text.contains(where: \.isNumber) ? text : nil
    case .null, .bool, .array, .object: nil
    }
  }

  /// True and false, also where an API spells them.
  var asYesOrNo: Bool? {
    switch self {
    case .bool(let isTrue): isTrue
    case .string(let text):
      JSONValue.yes.contains(text.lowercased()) ? true : JSONValue.no.contains(text.lowercased()) ? false : nil
    case .null, .number, .array, .object: nil
    }
  }

  /// What APIs write where there is nothing.
  private static let nothings = Set(Lexicon.api.texts("api.nothing"))
  private static let yes = Lexicon.api.set("api.yes")
  private static let no = Lexicon.api.set("api.no")

  /// Null, an empty text or an empty list: the API answered that there is nothing.
  var isNothing: Bool {
    switch self {
    case .null: true
    case .string(let text):
      text.allSatisfy(\.isWhitespace) || text.utf8.count <= 9 && JSONValue.nothings.contains(text.lowercased())
    case .array(let items): items.allSatisfy(\.isNothing)
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
