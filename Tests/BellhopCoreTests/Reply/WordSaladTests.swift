import Testing

@testable import BellhopCore

/// Any words in any order are read: a half-typed instruction is read at every key press.
@Suite struct WordSaladTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    /// SplitMix64, so that a failure comes back with its seed.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let instructionWords = [
    "tell", "do not", "never", "status", "the", "customer", "and", "such as", "as well as", "e.g.", ",", ":", ".", ";",
    "\n",
    "\"", "'", "“", "”", "«", "»", "{{", "}}", "{{status}}", "say", "reply with", "if", "unless", "only", "without",
    "must",
    "not", "be", "shared", "keep", "private", "n'", "ne", "pas", "incluez", "que", "in", "of", "to", "all",
    "everything",
    "anything", "about", "how many", "whether", "it", "is", "no", "(", ")", "-", "order.status", "items[0]", "🙂", "é",
  ]
  private static let inputWords = [
    "one", "of", "a", ",", "or", ":", "(", ")", "/", "|", "between", "1", "and", "10", "digits", "letters",
    "characters",
    "at least", "at most", "max", "5", "-", "like", "e.g.", "ORD-12345", "##", "starting with", "A-", "followed by",
    "email",
    "must be", "older", "yes", "no", "number", "from", "to", "DD/MM/YYYY", "'", "\"", ".", "99999999999999999999", "0",
    "à",
  ]

  private static func salad(_ words: [String], _ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...14, using: &dice)).map { _ in
      (words.randomElement(using: &dice) ?? "") + (Bool.random(using: &dice) ? " " : "")
    }.joined(separator: Bool.random(using: &dice) ? " " : "")
  }

  @Test("Response instructions", arguments: [1, 2, 3] as [UInt64])
  func responses(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let response = try JSONValue(parsing: ReplyTests.order)
    for _ in 0..<80 {
      let text = Self.salad(Self.instructionWords, &dice)
      let plan = ResponsePlan(reading: ResponseInstructions(text), against: response)
      let reply = plan.reply(to: response)
      #expect(!reply.text.isEmpty && reply.text.count <= Reply.longest, "\(text)")
      #expect(reply.told.allSatisfy { told in !plan.withhold.contains { told.field.isWithin($0) } }, "\(text)")
      #expect(plan.summary.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test("Input instructions", arguments: [1, 2, 3] as [UInt64])
  func inputs(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<150 {
      let text = Self.salad(Self.inputWords, &dice)
      let format = InputReader.read(name: Self.salad(Self.inputWords, &dice), instructions: text).format
      let message = Self.salad(Self.inputWords, &dice)
      for found in format.recognise(in: message) {
        #expect(String(decoding: Array(message.utf8)[found.span], as: UTF8.self) == found.text, "\(text) | \(message)")
      }
      if case .invalid(let why) = format.validate(message) {
        #expect(!why.sentence(in: .english, named: "Order number").isEmpty)
      }
      #expect(!format.title.isEmpty)
    }
  }
}
