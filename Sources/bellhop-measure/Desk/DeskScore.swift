import BellhopCore

/// What became of a desk's messages.
struct DeskScore {
  /// Of the messages that call for an action.
  private(set) var wanted = 0
  /// The best candidate is the action, whatever the zone.
  private(set) var best = 0
  private(set) var accepted = 0
  /// Asked about with the action among what is offered.
  private(set) var offered = 0
  private(set) var acceptedWrongly = 0
  private(set) var missed = 0

  /// Of the messages that no action is for.
  private(set) var near = 0
  private(set) var nearAccepted = 0
  private(set) var nearWritten = 0
  private(set) var outside = 0
  private(set) var outsideAccepted = 0
  private(set) var outsideAsked = 0
  /// A line for each message that was taken for what it isn't, or wasn't understood.
  private(set) var misses: [String] = []

  init(_ desk: SupportDesk, matcher: some TriggerMatching) {
    let writes = Set(desk.actions.filter { $0.changesSomething }.map(\.name))
    for message in desk.messages {
      let match = matcher.match(message.text)
      count(message, match, writes: writes)
    }
  }

  private mutating func count(_ message: SupportDesk.Message, _ match: TriggerMatch, writes: Set<String>) {
    let name = match.accepted?.actionID.rawValue
    let isRight: Bool
    switch message.wish {
    case .actions(let names):
      wanted += 1
      let isBest = match.candidates.first.map { names.contains($0.actionID.rawValue) } ?? false
      if isBest { best += 1 }
      isRight = name.map(names.contains) ?? false
      if isRight {
        accepted += 1
      } else if name != nil {
        acceptedWrongly += 1
      } else if match.options.contains(where: { names.contains($0.actionID.rawValue) }) {
        offered += 1
      } else {
        missed += 1
      }
    case .near:
      near += 1
      isRight = name == nil
      if let name {
        nearAccepted += 1
        if writes.contains(name) { nearWritten += 1 }
      }
    case .outside:
      outside += 1
      isRight = match.zone == .reject
      if name != nil { outsideAccepted += 1 } else if match.zone == .clarify { outsideAsked += 1 }
    }
    if !isRight { misses.append(Self.line(message, match)) }
  }

  private static func line(_ message: SupportDesk.Message, _ match: TriggerMatch) -> String {
    let wish =
      switch message.wish {
      case .actions(let names): names.joined(separator: " + ")
      case .near: "near"
      case .outside: "out"
      }
    let candidates = match.candidates.prefix(3).map {
      "\($0.actionID.rawValue) \(Int(($0.score * 100).rounded())) (\($0.phrase): \($0.words.joined(separator: " ")))"
    }
    return "\(match.zone.rawValue)\t\(wish)\t\(message.text)\n\t\t" + candidates.joined(separator: ", ")
  }

  var summary: String {
    """
    \(wanted) requests: best \(best), accepted \(accepted), asked with it \(offered), accepted wrongly \
    \(acceptedWrongly), missed \(missed)
    \(near) near ones: accepted \(nearAccepted), of these writes \(nearWritten)
    \(outside) outside: accepted \(outsideAccepted), asked \(outsideAsked)
    """
  }
}
