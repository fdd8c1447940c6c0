/// Finds codes in a message: of a shape, or of so many letters and digits.
enum CodeRecognition {
  static func codes(of shape: CodeShape, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      if scan.beginsToken(at: index), let (value, end) = shape.read(scan.characters, from: index),
        end > index, scan.endsToken(at: end)
      {
        if shape.isDistinctive || value.contains(where: { $0.decimalDigit != nil }) {
          let certainty: Recognition.Certainty = shape.isDistinctive ? .certain : .likely
          found.append(scan.found(index..<end, value: value, certainty, "a code like \(shape.example)"))
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Words of letters and digits; one without a digit is too likely a plain word.
  static func mixed(_ count: ClosedRange<Int>, in scan: MessageScan) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      guard scan.isAlphanumeric(at: index) else {
        index += 1
        continue
      }
      var end = index
      while scan.isAlphanumeric(at: end) { end += 1 }
      let run = scan.characters[index..<end]
      if count.contains(run.count), run.contains(where: { $0.decimalDigit != nil }), scan.beginsToken(at: index),
        scan.endsToken(at: end)
      {
        let value = run.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
        found.append(scan.found(index..<end, value: value, .likely, "\(run.count) letters and digits"))
      }
      index = end
    }
    return found
  }
}
