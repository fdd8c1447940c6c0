import ArgumentParser
import Foundation

/// A few trigger phrases for each action of a data set, and the messages to be understood with them.
struct FewShotTask {
  var dataSet: String
  /// How many phrases each action has, as the file's name says.
  var phrasesEach: String
  /// The file's name without its ending.
  var name: String
  var phrases: [(intent: String, text: String)]
  private var table: URL

  /// The tasks of a folder, by name.
  static func tasks(in folder: URL) throws -> [FewShotTask] {
    let files = try FileManager.default
      .contentsOfDirectory(at: folder.appending(path: "fewshot"), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.map { try FewShotTask($0, in: folder) }
  }

  private init(_ file: URL, in folder: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    let parts = name.split(separator: ".")
    guard parts.count == 3, parts[1].hasPrefix("k"), parts[2].hasPrefix("s") else {
      throw ValidationError("The name of \(file.path) isn't like <dataset>.k5.s0.tsv.")
    }
    dataSet = String(parts[0])
    phrasesEach = String(parts[1].dropFirst())
    table = folder.appending(path: dataSet + ".tsv")
    phrases = try Self.rows(of: file, columns: 2).map { ($0[0], $0[1]) }
  }

  /// Every message of the data set that no phrase was drawn from.
  func messages() throws -> [LabelledMessage] {
    try Self.rows(of: table, columns: 4).filter { $0[1] != "train" }.map {
      LabelledMessage(id: $0[0], split: $0[1], intent: $0[2], text: $0[3])
    }
  }

  /// What an action would be called that data sets name `card_arrival` or `PlayMusic`.
  static func name(of intent: String) -> String {
    var name = ""
    for character in intent {
      if character.isUppercase, name.last?.isLowercase == true { name += " " }
      name += character.isLetter || character.isNumber ? character.lowercased() : " "
    }
    return name
  }

  /// Adds each action's name to its phrases.
  mutating func addNames() {
    phrases += Set(phrases.map(\.intent)).sorted().map { ($0, Self.name(of: $0)) }
  }

  /// The rows below the header.
  private static func rows(of file: URL, columns: Int) throws -> [[String]] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= columns else {
        throw ValidationError("A line of \(file.path) has fewer than \(columns) columns: \(line.prefix(60))")
      }
      return cells
    }
  }
}

/// A message of a data set and the action that people say it calls for.
struct LabelledMessage {
  var id: String
  var split: String
  var intent: String
  var text: String

  var isOutOfScope: Bool { split.contains("oos") }
}
