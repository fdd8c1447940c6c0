/// The formats that an admin can choose for an input, each with what its instructions say of that kind.
public enum FormatChoices {
  /// - Parameter reading: How the input's name and instructions are read.
  /// - Returns: The formats in the order of a list; the one that was chosen before is among them.
  public static func all(for input: RequiredInput, read reading: FormatReading) -> [InputFormat] {
    let text = InstructionText(input.instructions)
    let example = ExampleReader.example(in: text)?.text
    func format(_ kind: InputKind) -> InputFormat {
      if let (pattern, _) = TimePatternReader.find(in: text) {
        let patterned = KindFormat.format(of: pattern, named: input.name, in: text).format
        switch (kind, patterned) {
        case (.date, .date), (.time, .time), (.dateTime, .dateTime): return patterned
        default: break
        }
      }
      return KindFormat.format(of: kind, named: input.name, in: text, example: example).format
    }
    let bounds = NumberRuleReader.read(text)?.rule
    var formats: [InputFormat] = [
      .email, format(.phone), format(.webAddress), .wholeNumber(bounds.flatMap(NumberReader.whole)), .number(bounds),
      format(.money), format(.percentage), format(.date), format(.time), format(.dateTime), format(.duration),
      .yesNo(nil),
      .personName, .digits(1...40), .characters(1...40), .text(nil),
    ]
    // What was read, or chosen before, stands for its kind, or first where it has none in the list.
    for known in [reading.format, input.format].compactMap({ $0 }) {
      if let place = formats.firstIndex(where: { $0.isSameKind(as: known) }) {
        formats[place] = known
      } else {
        formats.insert(known, at: 0)
      }
    }
    return formats
  }
}

extension InputFormat {
  /// Whether two formats differ in their constraints only.
  func isSameKind(as other: InputFormat) -> Bool {
    switch (self, other) {
    case (.email, .email), (.phone, .phone), (.webAddress, .webAddress), (.wholeNumber, .wholeNumber),
      (.number, .number),
      (.amount, .amount), (.percentage, .percentage), (.date, .date), (.time, .time), (.dateTime, .dateTime),
      (.duration, .duration), (.yesNo, .yesNo), (.personName, .personName), (.choice, .choice), (.digits, .digits),
      (.letters, .letters), (.characters, .characters), (.shape, .shape), (.pattern, .pattern), (.text, .text):
      true
    default: false
    }
  }
}
