import ArgumentParser
import BellhopCore
import Foundation

/// The actions of a support desk, and messages of its customers with what they call for.
struct SupportDesk {
  /// A message and what a person says that it calls for.
  struct Message {
    enum Wish {
      /// One of these actions; several where the message asks for several things.
      case actions([String])
      /// Something near an action that no action does, such as a question about it.
      case near
      /// Something else altogether.
      case outside
    }

    var wish: Wish
    var text: String
  }

  private(set) var actions: [Action] = []
  private(set) var messages: [Message] = []

  /// Reads a desk's file, which `bellhop-measure help desk` describes.
  ///
  /// - Throws: `ValidationError` for a line that can't be read or names an action that isn't there.
  init(_ text: String) throws {
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("action ") {
        try addAction(line)
      } else if line.hasPrefix("  "), !actions.isEmpty {
        actions[actions.count - 1].triggers.append(TriggerPhrase(line.trimmingCharacters(in: .whitespaces)))
      } else {
        try addMessage(line)
      }
    }
  }

  private mutating func addAction(_ line: String) throws {
    let parts = line.dropFirst("action ".count).split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, let method = Endpoint.Method(rawValue: parts[1]) else {
      throw ValidationError("“\(line)” isn't like “action Order status: GET”.")
    }
    actions.append(Action(id: ActionID(parts[0]), name: parts[0], endpoint: Endpoint(method: method)))
  }

  private mutating func addMessage(_ line: String) throws {
    let cells = line.split(separator: "\t", maxSplits: 1).map(String.init)
    guard cells.count == 2 else {
      throw ValidationError("“\(line)” has no tab between what is wanted and the message.")
    }
    switch cells[0] {
    case "near": messages.append(Message(wish: .near, text: cells[1]))
    case "out": messages.append(Message(wish: .outside, text: cells[1]))
    default:
      let names = cells[0].split(separator: "+").map { $0.trimmingCharacters(in: .whitespaces) }
      for name in names where !actions.contains(where: { $0.name == name }) {
        throw ValidationError("“\(line)” wants an action that the desk doesn't have.")
      }
      messages.append(Message(wish: .actions(names), text: cells[1]))
    }
  }
}
