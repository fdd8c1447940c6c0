import BellhopCore
import Foundation
import Languages
import Testing

@Suite("Formats from files and instructions that mean no good")
struct HostileFormatTests {
  @Test(
    "counts that share words end nothing",
    arguments: [
      "8 letters or digits, at least 2 digits", "2 letters at least 4 digits", "4 digits minimum 6 letters",
      "4 chiffres minimum 6 lettres", "at least at least 2 digits 3 letters",
    ]
  )
  func overlappingCounts(instructions: String) {
    #expect(!InputReader.read(name: "Code", instructions: instructions).because.isEmpty)
  }

  @Test(
    "ends of a scale may be any numbers",
    arguments: [
      "One of: 9223372036854775807 = best, 1 = worst", "- 9223372036854775807 = best\n- 1 = worst",
      "One of: -9223372036854775808 = worst, 9223372036854775807 = best",
    ]
  )
  func hugeScale(instructions: String) {
    #expect(!InputReader.read(name: "Rating", instructions: instructions).because.isEmpty)
  }

  @Test(
    "a kept format that can't be is refused",
    arguments: [
      #"{"kind":"digits","least":5000}"#, #"{"kind":"text","most":0}"#, #"{"kind":"letters","least":9,"most":2}"#,
      #"{"kind":"date","rule":{"looksBack":false,"earliest":{"fromToday":{"_0":9223372036854775807,"_1":"week"}}}}"#,
      #"{"kind":"date","rule":{"looksBack":false,"earliest":{"day":{"_0":{"year":2026,"month":13,"day":1}}}}}"#,
      #"{"kind":"time","rule":{"earliest":{"hour":9223372036854775807,"minute":0,"second":0}}}"#,
    ]
  )
  func broken(kept: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(InputFormat.self, from: Data(kept.utf8)) }
  }

  @Test("a kept rule of days is read as it was written")
  func kept() throws {
    let day = try #require(LocalDate(year: 2026, month: 12, day: 24))
    let format = InputFormat.date(DateRule(earliest: .fromToday(-2, .week), latest: .day(day)))
    #expect(try JSONDecoder().decode(InputFormat.self, from: JSONEncoder().encode(format)) == format)
    let time = InputFormat.time(TimeRule(earliest: LocalTime(hour: 9)))
    #expect(try JSONDecoder().decode(InputFormat.self, from: JSONEncoder().encode(time)) == time)
  }

  @Test("an expression that repeats nothing is read at once")
  func emptyGroups() {
    let expression = "^((((((){200}){200}){200}){200}){200}$"
    let reading = InputReader.read(name: "Code", instructions: "It must match \(expression)")
    #expect(!reading.because.isEmpty)
    #expect(InputFormat.pattern("(){200}a").validate("a") == .valid("a"))
    #expect(InputFormat.pattern("(()*)*b").validate("b") == .valid("b"))
  }

  @Test("an amount in another dollar's sign is taken where that dollar is wanted")
  func dollars() {
    #expect(InputFormat.amount(currency: "CAD", nil).validate("$20") == .valid("20.00"))
    #expect(InputFormat.amount(currency: "EUR", nil).validate("$20") != .valid("20.00"))
  }

  @Test("numbers that a space parts are two in English, unless they are the whole answer or a group of noughts")
  func spaces() {
    func values(_ text: String, _ language: Language = .english) -> [String] {
      InputFormat.wholeNumber(nil).recognise(in: text, ReadingContext(language: language)).map(\.value)
    }
    #expect(values("2 500 ml bottles") == ["2", "500"])
    #expect(values("10 500") == ["10500"])
    #expect(values("I have 10 000 points") == ["10000"])
    #expect(values("il y a 2 500 points", .french) == ["2500"])
  }

  @Test("counts in words are read", arguments: [("sixteen characters", 16), ("vingt chiffres", 20), ("six digits", 6)])
  func words(instructions: String, count: Int) {
    let format = InputReader.read(name: "Code", instructions: instructions).format
    #expect(format == .digits(count...count) || format == .text(count...count), "\(format)")
  }
}
