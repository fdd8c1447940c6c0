import Testing

/// Inside the core the folders have a direction, too: a folder knows those above it in this list, and none below.
@Suite("What the core's folders may know")
struct FolderTests {
  /// From what knows least to what knows most: docs/architecture.md says what each is.
  static let direction = [
    "Text", "JSON", "Formats", "Actions", "Execution", "Instructions", "Matching", "Reply", "Conversation", "Problems",
  ]

  @Test("every folder is known here")
  func folders() throws {
    let found = Set(try Self.files().map(\.folder))
    #expect(found == Set(Self.direction))
  }

  @Test("a folder names only types of those above it")
  func names() throws {
    let files = try Self.files()
    var homes: [String: String] = [:]
    for file in files {
      for name in file.declared { homes[name] = file.folder }
    }
    #expect(homes.count > 200)
    for file in files {
      let place = try #require(Self.direction.firstIndex(of: file.folder))
      for name in file.named {
        guard let home = homes[name], let other = Self.direction.firstIndex(of: home) else { continue }
        #expect(other <= place, "\(file.path) names \(name) of \(home)")
      }
    }
  }

  private static func files() throws -> [CoreFile] {
    try SourceTree.sources().filter { $0.components[1] == "BellhopCore" }.map(CoreFile.init)
  }
}

/// A file of the core with the types that it declares and those that it names.
private struct CoreFile {
  let path: String
  let folder: String
  /// What every file may name: types that stand by themselves.
  let declared: Set<String>
  let named: Set<String>

  init(_ file: SourceTree.File) {
    path = file.path
    folder = String(file.components[2])
    var declared: Set<String> = []
    var own: Set<String> = []
    var named: Set<String> = []
    for line in file.text.split(separator: "\n") where !line.contains("import ") {
      let code = Self.withoutText(line)
      let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      for (index, word) in words.enumerated() where Self.kinds.contains(word) && index + 1 < words.count {
        let name = String(words[index + 1])
        let isPrivate = words[..<index].contains("private") || words[..<index].contains("fileprivate")
        if line.first != " ", !isPrivate { declared.insert(name) } else { own.insert(name) }
      }
      named.formUnion(Self.types(in: code))
    }
    self.declared = declared
    // A type inside another may have the name of one elsewhere.
    self.named = named.subtracting(own)
  }

  private static let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]

  /// The words that begin with a capital and aren't reached through another.
  private static func types(in code: String) -> [String] {
    var names: [String] = []
    var before: Character = " "
    var word = ""
    var isReached = false
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" {
        if word.isEmpty { isReached = before == "." }
        word.append(character)
      } else {
        if word.first?.isUppercase == true, !isReached { names.append(word) }
        word = ""
      }
      before = character
    }
    return names
  }

  /// The line without its comment and what stands in quotation marks; what is put into a text is code again.
  private static func withoutText(_ line: Substring) -> String {
    var code = ""
    var isText = false
    var depth = 0
    var before: Character = " "
    for character in line {
      if !isText, depth == 0, character == "/", before == "/" { break }
      if character == "\"", before != "\\" {
        isText.toggle()
      } else if isText, depth == 0, character == "(", before == "\\" {
        depth = 1
        isText = false
      } else if !isText, depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if depth == 0 { isText = true } else { code.append(character) }
      } else if !isText {
        code.append(character)
      }
      before = character
    }
    return code
  }
}
