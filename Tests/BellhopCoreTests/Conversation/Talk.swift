import Foundation
import Languages
import Testing

@testable import BellhopCore

/// A talk as a test: what is said and done, and what must come of it, one step a line. The format stands in
/// `Talks/README.md`.
struct Talk: Sendable, CustomTestStringConvertible {
  var name: String
  var actions: [AnsweringAction]
  var customer: Customer
  var language: Language
  /// Whether it is about what words alone find, before the triggers are fitted.
  var isByWords: Bool
  var steps: [(line: Int, step: Step)]

  var testDescription: String { name }

  enum Step: Sendable {
    // What happens
    case customer(String)
    case trigger(action: String)
    case result(call: Int?, CallResult)
    /// The call is answered over HTTP.
    case response(call: Int?, Response)
    case takesLong
    case cancelCall
    case published(action: String, revision: Int)
    case removed(action: String)
    case becomes(Customer)
    /// From here on it is this time.
    case clock(LocalDateTime)
    // What must come of it
    case agent(Text)
    case note(Text)
    case reason(String)
    case because(String)
    case state(String)
    /// The actions that wait, the next one first.
    case waiting([String])
    case known(input: String, value: String)
    case unknown(input: String)
    case call(action: String, values: [String])
    /// The number of the run that the call above belongs to.
    case run(Int)
    /// Whether that call repeats on purpose what may have been done.
    case repeats(Bool)
    case abandoned(Int)
    case handedOff([Text])
    case detail(Text)

    var happens: Bool {
      switch self {
      case .customer, .trigger, .result, .response, .takesLong, .cancelCall, .published, .removed, .becomes, .clock:
        true
      case .agent, .note, .reason, .because, .state, .waiting, .known, .unknown, .call, .run, .repeats, .abandoned,
        .handedOff,
        .detail:
        false
      }
    }
  }

  enum Text: Sendable, CustomStringConvertible {
    case exactly(String)
    case containing(String)

    func fits(_ text: String) -> Bool {
      switch self {
      case .exactly(let wanted): text == wanted
      case .containing(let wanted): text.contains(wanted)
      }
    }

    var description: String {
      switch self {
      case .exactly(let text): "“\(text)”"
      case .containing(let text): "… \(text) …"
      }
    }
  }
}

/// What can't be read in a talk, and where.
struct TalkError: Error, CustomStringConvertible {
  var place: String
  var problem: String
  var description: String { "\(place): \(problem)" }
}

extension Talk {
  /// Every talk of the folder.
  static func all() throws -> [Talk] {
    try files(ending: ".talk").map { try Talk(name: $0.name, text: $0.text) }
  }

  static func files(ending: String) throws -> [(name: String, text: String)] {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Talks")
    guard let folder else { throw TalkError(place: "Talks", problem: "the folder isn't there") }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
    return try names.sorted().map { name in
      (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }
}
