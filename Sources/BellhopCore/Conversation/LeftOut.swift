import Languages

/// What a message leaves out of the values that it names: "not Monday", "anything but express".
extension Denials {
  /// The values that aren't denied.
  func stated(_ found: [Recognition], as format: InputFormat) -> [Recognition] {
    guard let reach = format.reachOfDenials, !isEmpty else { return found }
    let denied = denied(found.map(\.span), reach)
    return found.indices.filter { !denied.contains($0) }.map { found[$0] }
  }
}

extension InputFormat {
  /// How far a denial reaches: a day is denied by what is said around it, while "I can't find order 12" tells an order.
  ///
  /// Nil where what is denied is an answer: "not really".
  fileprivate var reachOfDenials: Denials.Reach? {
    switch self {
    case .date, .time, .dateTime: .clause
    case .yesNo: nil
    default: .neighbours
    }
  }
}

extension Conversation {
  /// The values of a format that the message names and denies.
  func leftOut(_ message: CustomerMessage, by format: InputFormat) -> [Recognition] {
    let found = format.recognise(in: message.text, context)
    let stated = Denials(in: message.text, language.heard).stated(found, as: format)
    return found.filter { !stated.contains($0) }
  }
}
