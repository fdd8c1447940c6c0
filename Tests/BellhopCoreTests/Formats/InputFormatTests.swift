import Languages
import Testing

@testable import BellhopCore

private let parcel: InputFormat = .shape(
  CodeShape(parts: [.literal("NL"), .digits(9...9)], letterCase: .upper, example: "NL123456789")
)
private let order: InputFormat = .shape(
  CodeShape(
    parts: [.literal("ORD"), .separator("-"), .digits(5...5)],
    letterCase: .upper,
    example: "ORD-12345"
  )
)
private let sizes: InputFormat = .choice(["small", "medium", "large", "extra large"])

@Suite struct ValidationTests {
  struct Answer: Sendable {
    var format: InputFormat
    var said: String
    /// Nil when it must be refused.
    var value: String?
    init(_ format: InputFormat, _ said: String, _ value: String?) {
      self.format = format
      self.said = said
      self.value = value
    }
  }

  @Test(
    "An answer is brought to its normal form or refused",
    arguments: [
      Answer(.email, "Jane.Doe@Example.COM", "Jane.Doe@example.com"),
      Answer(.email, " jane@x.io ", "jane@x.io"),
      Answer(.email, "it's jane@x.io.", "jane@x.io"),
      Answer(.email, "<jane+shop@mail.x.co.uk>", "jane+shop@mail.x.co.uk"),
      Answer(.email, "rené@müller.de", "rené@müller.de"),
      Answer(.email, "jane@x", nil),
      Answer(.email, "jane@x..io", nil),
      Answer(.email, "jane@-x.io", nil),
      Answer(.email, "@x.io", nil),
      Answer(.email, "a@b@c.io", nil),
      Answer(.email, "jane at x dot io", "jane@x.io"),
      Answer(.email, "a@x.io or b@x.io", nil),
      Answer(order, "ORD-12345", "ORD-12345"),
      Answer(order, "ord-12345", "ORD-12345"),
      Answer(order, "ord 12345", "ORD-12345"),
      Answer(order, "Ord12345", "ORD-12345"),
      Answer(order, "ORD–12345", "ORD-12345"),
      Answer(order, "ＯＲＤ-１２３４５", "ORD-12345"),
      Answer(order, "ORD-１２３４５", "ORD-12345"),
      Answer(order, "it is ORD-12345, thanks", "ORD-12345"),
      Answer(order, "ORD-1234", nil),
      Answer(order, "ORD-123456", nil),
      Answer(order, "XORD-12345", nil),
      Answer(order, "12345", "ORD-12345"),
      Answer(parcel, "NL123456789", "NL123456789"),
      Answer(parcel, "nl 123456789", "NL123456789"),
      Answer(parcel, "NL 123 456 789", "NL123456789"),
      Answer(parcel, "NL-123 456 789, it's late", "NL123456789"),
      Answer(parcel, "123 456 789", "NL123456789"),
      Answer(parcel, "NL 123 456 78", nil),
      Answer(parcel, "NL 123 456 7890", nil),
      Answer(parcel, "NL  123456789", nil),
      Answer(order, "1234", nil),
      Answer(order, "123456", nil),
      Answer(.digits(5...5), "12345", "12345"),
      Answer(.digits(5...5), "01234", "01234"),
      Answer(.digits(8...8), "12 34 56 78", "12345678"),
      Answer(.digits(5...5), "٠١٢٣٤", "01234"),
      Answer(.digits(5...5), "1234", nil),
      Answer(.digits(5...5), "123456", nil),
      Answer(.digits(5...5), "my code is 12345!", "12345"),
      Answer(.wholeNumber(1...10), "7", "7"),
      Answer(.wholeNumber(1...10), "seven", "7"),
      Answer(.wholeNumber(1...10), "one", "1"),
      Answer(.wholeNumber(1...10), "I'd like 3 please", "3"),
      Answer(.wholeNumber(1...10), "11", nil),
      Answer(.wholeNumber(1...10), "0", nil),
      Answer(.wholeNumber(1...10), "2.5", nil),
      Answer(.wholeNumber(1...10), "2 or 3", nil),
      Answer(.wholeNumber(nil), "1,250", "1250"),
      Answer(.wholeNumber(nil), "-4", "-4"),
      Answer(.wholeNumber(nil), "007", "7"),
      Answer(.wholeNumber(nil), "99999999999999999999999", nil),
      Answer(.wholeNumber(nil), "50%", nil),
      Answer(sizes, "Medium", "medium"),
      Answer(sizes, "the LARGE one", "large"),
      Answer(sizes, "extra large please", "extra large"),
      Answer(sizes, "medum", "medium"),
      Answer(sizes, "small or large", nil),
      Answer(sizes, "huge", nil),
      Answer(.letters(2...2), "FR", "FR"),
      Answer(.letters(2...2), "F1", nil),
      Answer(.characters(6...8), "ab12cd", "ab12cd"),
      Answer(.characters(6...8), "abcdef", "abcdef"),
      Answer(.characters(6...8), "it is ab12cd", "ab12cd"),
      Answer(.characters(6...8), "ab12", nil),
      Answer(.text(nil), "  anything  ", "anything"),
      Answer(.text(nil), "   ", nil),
      Answer(.text(nil), "\u{200B}\u{200B}", nil),
      Answer(.text(3...5), "ab", nil),
      Answer(.text(3...5), "abcdef", nil),
      Answer(.text(3...5), "abcd", "abcd"),
    ]
  )
  func validates(_ answer: Answer) {
    switch (answer.format.validate(answer.said), answer.value) {
    case (.valid(let value), let wanted?): #expect(value == wanted)
    case (.invalid(let why), nil): #expect(!why.sentence(in: .english).isEmpty)
    case (let result, let wanted): Issue.record("\(answer.said): \(result), wanted \(wanted ?? "a refusal")")
    }
  }

  @Test("A code of any letters and digits is found by its digits, and taken without them when it is the answer")
  func mixedCode() {
    let format = InputReader.read(name: "", instructions: "Booking reference such as X4K9PZ").format
    #expect(format.recognise(in: "my booking is 4xk9pz, please").map(\.value) == ["4XK9PZ"])
    #expect(format.validate("ABCDEF") == .valid("ABCDEF"))
  }

  @Test("A refusal says what is expected, with the input's name")
  func reasons() {
    func why(_ format: InputFormat, _ answer: String, named name: String = "") -> String? {
      guard case .invalid(let mismatch) = format.validate(answer) else { return nil }
      return mismatch.sentence(in: .english, named: name)
    }
    #expect(why(order, "nope", named: "Order number") == "An order number looks like ORD-12345.")
    #expect(why(order, "nope") == "It looks like ORD-12345.")
    #expect(why(.email, "x") == "An e-mail address looks like name@example.com.")
    #expect(why(.digits(5...5), "x", named: "Postcode") == "A postcode has 5 digits.")
    #expect(
      why(.wholeNumber(1...10), "x", named: "Your rating") == "Your rating must be a whole number from 1 to 10."
    )
    #expect(why(sizes, "x") == "Please choose one of small, medium, large or extra large.")
    #expect(why(.email, "a@x.io, b@x.io") == "I found more than one value there. Please give just one.")
    #expect(why(.text(1...3), "abcd") == "That is too long: please use at most 3 characters.")
  }

  @Test("Each reason is told in each language, and names what it is about")
  func languages() {
    let reasons: [Mismatch] = [
      .severalValues(["a", "b"]), .ambiguous(["a", "b"]), .tooLong(most: 3), .tooShort(least: 3), .unlike(order),
    ]
    for reason in reasons {
      let sentences = Language.allCases.map { reason.sentence(in: $0) }
      #expect(Set(sentences).count == Language.allCases.count, "\(sentences)")
      #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    }
    #expect(
      Mismatch.unlike(.wholeNumber(1...10)).sentence(in: .french) == "Il me faut un nombre entier de 1 à 10."
    )
    #expect(Mismatch.tooLong(most: 200).sentence(in: .french) == "C'est trop long : 200 caractères au plus.")
  }
}

@Suite struct RecognitionTests {
  struct Message: Sendable {
    var format: InputFormat
    var said: String
    var values: [String]
    init(_ format: InputFormat, _ said: String, _ values: [String]) {
      self.format = format
      self.said = said
      self.values = values
    }
  }

  @Test(
    "Typed values are found inside a message",
    arguments: [
      Message(.email, "it's jane@x.io.", ["jane@x.io"]),
      Message(.email, "Write to jane@x.io, or (bob@y.org)!", ["jane@x.io", "bob@y.org"]),
      Message(.email, "mailto:jane@x.io?subject=hi", ["jane@x.io"]),
      Message(.email, "follow @jane on x.io", []),
      Message(order, "where is my order ORD-12345?", ["ORD-12345"]),
      Message(order, "where is my order ord 12345", ["ORD-12345"]),
      Message(order, "ORD-12345 and ORD-67890.", ["ORD-12345", "ORD-67890"]),
      Message(order, "word 12345", []),
      Message(order, "ORD-12345-7 is another kind", []),
      Message(order, "(ORD-12345)", ["ORD-12345"]),
      Message(.digits(5...5), "order 12345, please", ["12345"]),
      Message(.digits(5...5), "order:12345", ["12345"]),
      Message(.digits(5...5), "ORD-12345", []),
      Message(.digits(5...5), "order 12345 2 times", ["12345"]),
      Message(.digits(8...8), "call 12-34-56-78 now", ["12345678"]),
      Message(.wholeNumber(1...10), "I want 3 of them", ["3"]),
      Message(.wholeNumber(nil), "order ORD-12345 of 2026-03-14 at 10:30", []),
      Message(.wholeNumber(nil), "the one I ordered", []),
      Message(.wholeNumber(nil), "two tickets", ["2"]),
      Message(.wholeNumber(nil), "3.5 kilos", []),
      Message(sizes, "a large shirt, not an extra large one", ["large", "extra large"]),
      Message(.characters(6...6), "my code: AB12CD.", ["AB12CD"]),
      Message(.characters(6...6), "please cancel", []),
      Message(.characters(6...6), "a 4 g 4 f 3", ["a4g4f3"]),
      Message(.characters(6...6), "my booking number is lky 456", ["lky456"]),
      Message(.characters(6...6), "it's ss 45 s 4, thanks", ["ss45s4"]),
      Message(.characters(6...6), "we are 2 at 7 pm", []),
      Message(.characters(6...6), "the 4 of us for 2 h", []),
      Message(.characters(6...6), "123 456", []),
      Message(.letters(2...2), "to FR", []),
      Message(.text(nil), "anything at all", []),
    ]
  )
  func recognises(_ message: Message) {
    #expect(message.format.recognise(in: message.said).map(\.value) == message.values)
  }

  @Test("A find says where it stands and how it was written, also after other scripts")
  func spans() throws {
    let message = "Größe 🙂: ord 12345!"
    let found = try #require(order.recognise(in: message).first)
    #expect(found.text == "ord 12345")
    #expect(String(decoding: Array(message.utf8)[found.span], as: UTF8.self) == "ord 12345")
    #expect(found.certainty == .certain)
    #expect(found.why == "a code like ORD-12345")
  }

  @Test("A bare number and a single word are less certain than a code")
  func certainty() {
    #expect(InputFormat.wholeNumber(nil).recognise(in: "take 3").map(\.certainty) == [.likely])
    #expect(sizes.recognise(in: "a small question").map(\.certainty) == [.likely])
    #expect(sizes.recognise(in: "extra large, please").map(\.certainty) == [.certain])
    #expect(InputFormat.digits(5...5).recognise(in: "it is 12345").map(\.certainty) == [.certain])
  }

  @Test(
    "A hostile message of 64 KiB yields at most twenty finds",
    arguments: [
      String(repeating: "@", count: 65_536), String(repeating: "a@", count: 32_768),
      String(repeating: "a@b.co ", count: 9_000), String(repeating: "1", count: 65_536),
      String(repeating: "1 ", count: 32_768), String(repeating: "ORD-", count: 16_384),
      String(repeating: "ORD-12345 ", count: 6_500), String(repeating: "small ", count: 10_000),
      String(repeating: ".", count: 65_536), "a" + String(repeating: "\u{301}", count: 32_768),
    ]
  )
  func hostile(message: String) {
    for format in [.email, order, .digits(5...5), .wholeNumber(nil), sizes, .characters(6...6)] {
      #expect(format.recognise(in: message).count <= MessageScan.mostFinds)
    }
  }
}
