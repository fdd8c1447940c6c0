import Languages
import Testing

@Suite("Days in English")
struct EnglishDateTests {
  static let clearCases = [
    ("2026-04-03", "2026-04-03"), ("2026/4/3", "2026-04-03"), ("on 2026.4.13 please", "2026-04-13"),
    ("it came on 25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25"), ("25-12-25", "2025-12-25"),
    ("13.05.2015", "2015-05-13"), ("born 23 Sep 1987", "1987-09-23"), ("05-Aug-2016", "2016-08-05"),
    ("2019/aug/01", "2019-08-01"), ("3rd of April 2027", "2027-04-03"), ("April 3rd, 2027", "2027-04-03"),
    ("3 april 2027", "2027-04-03"), ("Sat, 3rd Apr. 2027", "2027-04-03"), ("4th July of 1995", "1995-07-04"),
    ("january twenty five nineteen eighty six", "1986-01-25"), ("the tenth of September, two thousand", "2000-09-10"),
    ("March 1st '27", "2027-03-01"), ("today", "2026-11-18"), ("tomorrow works", "2026-11-19"),
    ("tommorow pls", "2026-11-19"), ("the day after tomorrow", "2026-11-20"), ("yesterday", "2026-11-17"),
    ("the day before yesterday", "2026-11-16"), ("tonight", "2026-11-18"), ("last night", "2026-11-17"),
    ("in 3 days", "2026-11-21"), ("in three weeks", "2026-12-09"), ("a week from tomorrow", "2026-11-26"),
    ("two weeks ago", "2026-11-04"), ("a month ago", "2026-10-18"), ("2 years 1 month ago", "2024-10-18"),
    ("a week today", "2026-11-25"), ("in four business days", "2026-11-24"), ("3 days after 12/01/2027", "2027-01-15"),
    ("Wednesday next week", "2026-11-25"), ("next week on Friday", "2026-11-27"), ("Friday of last week", "2026-11-13"),
    ("this coming Friday", "2026-11-20"), ("this Friday", "2026-11-20"), ("this past Monday", "2026-11-16"),
    ("the 20th of next month", "2026-12-20"), ("20th of this month", "2026-11-20"),
    ("the first Friday of next month", "2026-12-04"), ("last day of February 2028", "2028-02-29"),
    ("end of the month", "2026-11-30"), ("end of next month", "2026-12-31"), ("20270403", "2027-04-03"),
    ("three sundays from now", "2026-12-06"), ("2 fridays ago", "2026-11-06"), ("the Friday before last", "2026-11-06"),
    ("October 3 next year", "2027-10-03"),
  ]

  @Test("a day that is told wholly has one value", arguments: clearCases)
  func clear(text: String, day: String) {
    let context = ReadingContext.wednesday.ordered(text.contains("12/01") ? .dayFirst : .monthFirst)
    let found = DateRecogniser.find(in: text, context)
    #expect(found.map(\.value.iso8601) == [day])
    #expect(found.first?.alternatives == [])
  }

  static let yearlessCases = [
    ("3 April", ["2027-04-03", "2026-04-03"]), ("april 3rd", ["2027-04-03", "2026-04-03"]),
    ("Dec 24", ["2026-12-24", "2025-12-24"]), ("18 nov", ["2026-11-18", "2025-11-18"]),
    ("febuary 3", ["2027-02-03", "2026-02-03"]), ("29 feb", ["2028-02-29", "2024-02-29"]),
    ("Friday", ["2026-11-20", "2026-11-13"]), ("fri", ["2026-11-20", "2026-11-13"]),
    ("wenesday", ["2026-11-25", "2026-11-18", "2026-11-11"]), ("the 15th", ["2026-12-15", "2026-11-15"]),
    ("on the 20th please", ["2026-11-20", "2026-10-20"]), ("I bought it on Friday", ["2026-11-13", "2026-11-20"]),
    ("we ordered on 3 April", ["2026-04-03", "2027-04-03"]), ("It arrived on the 15th", ["2026-11-15", "2026-12-15"]),
    ("was paid Dec 24", ["2025-12-24", "2026-12-24"]), ("Mon 23rd", ["2026-11-23", "2026-03-23"]),
    ("Friday 13th", ["2026-11-13", "2027-08-13"]), ("Christmas", ["2026-12-25", "2025-12-25"]),
    ("the day after Christmas", ["2026-12-26", "2025-12-26"]), ("first Friday of July", ["2027-07-02", "2026-07-03"]),
  ]

  @Test("without its year it is the next one, or the last after words of the past", arguments: yearlessCases)
  func yearless(text: String, days: [String]) {
    let found = DateRecogniser.find(in: text, .wednesday)
    #expect(found.count == 1)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == days)
    #expect(found.first?.certainty == .certain)
  }

  static let unclearCases = [
    ("03/04/2027", ["2027-04-03", "2027-03-04"]), ("next Friday", ["2026-11-27", "2026-11-20"]),
    ("last Monday", ["2026-11-16", "2026-11-09"]),
    ("on 03/04", ["2027-04-03", "2027-03-04", "2026-04-03", "2026-03-04"]),
    ("03-04-2027", ["2027-04-03", "2027-03-04"]), ("a couple of days ago", ["2026-11-16"]),
    ("the first", ["2026-12-01", "2026-11-01"]), ("by the twenty second", ["2026-11-22", "2026-10-22"]),
  ]

  @Test("what people use for two days is both, and likely", arguments: unclearCases)
  func unclear(text: String, days: [String]) {
    let found = DateRecogniser.find(in: text, .wednesday)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == days)
    #expect(found.first?.certainty == .likely)
  }

  @Test("the order of the workspace decides which number is the day")
  func order() {
    let first = DateRecogniser.find(in: "03/04/2027", .wednesday.ordered(.monthFirst))
    #expect(first.map(\.value.iso8601) == ["2027-03-04"])
    #expect(first.first?.alternatives == [])
    #expect(first.first?.certainty == .certain)
    let second = DateRecogniser.find(in: "03/04/2027", .wednesday.ordered(.dayFirst))
    #expect(second.map(\.value.iso8601) == ["2027-04-03"])
    // The other order where this one can't be.
    #expect(
      DateRecogniser.find(in: "25/04/2027", .wednesday.ordered(.monthFirst)).map(\.value.iso8601) == ["2027-04-25"]
    )
  }

  @Test("a weekday that fits only one order decides it")
  func weekdayDecides() {
    // 4 March 2027 is a Thursday, 3 April a Saturday.
    let found = DateRecogniser.find(in: "Thursday 03/04/2027", .wednesday)
    #expect(found.map(\.value.iso8601) == ["2027-03-04"])
    #expect(found.first?.certainty == .certain)
  }

  @Test("a weekday that doesn't fit its date makes it doubtful")
  func weekdayMismatch() {
    let found = DateRecogniser.find(in: "Monday 20 November 2026", .wednesday)
    #expect(found.map(\.value.iso8601) == ["2026-11-20"])
    #expect(found.first?.certainty == .likely)
  }

  static let noneCases = [
    "may I ask something", "march on", "one second please", "the second one", "the sun is out", "I sat there",
    "version 1.2.3", "ORD-12345", "open 24/7", "it costs $12.50", "12.50 €", "call 06 12 34 56 78", "555-123-4567",
    "we need 3/4 of it", "half", "no", "the 3rd floor", "my 2nd order", "INV-2024-01-15", "192.168.10.20",
    "feb 30 2027", "31/31/2027", "what a day", "next day delivery", "Black Friday deals", "room 15", "7pm",
    "in a while",
    "in 3 hours", "5 days", "I will march 5 times", "10.5 kg", "+33 6 12 34 56 78", "#20270403", "size 10-12",
    "99/99/9999", "every Friday", "one may ask", "on 12:30", "the 11:00 train", "I have 2 may be 3", "0/0/2026",
    "the first one",
    "second", "mon ami",
  ]

  @Test("what only looks like a day isn't one", arguments: noneCases)
  func none(text: String) {
    #expect(DateRecogniser.find(in: text, .wednesday).map(\.text) == [])
  }

  @Test("without a clock only days with their year are found")
  func withoutNow() {
    let context = ReadingContext(language: .english, dateOrder: .dayFirst)
    #expect(DateRecogniser.find(in: "tomorrow, Friday, 3 April or in 2 days", context).isEmpty)
    #expect(DateRecogniser.find(in: "3 April 2027", context).map(\.value.iso8601) == ["2027-04-03"])
  }

  @Test("several days are found in their order, with their place")
  func several() {
    #expect(
      DateRecogniser.find(in: "3-5 December 2026", .wednesday).map(\.value.iso8601) == ["2026-12-03", "2026-12-05"]
    )
    let text = "From Mon 23rd November — until … no, December 5"
    let found = DateRecogniser.find(in: text, .wednesday)
    #expect(found.map(\.value.iso8601) == ["2026-11-23", "2026-12-05"])
    for item in found {
      let bytes = Array(text.utf8)[item.span]
      #expect(String(decoding: bytes, as: UTF8.self) == item.text)
    }
  }

  @Test("no text makes it trap, and twenty values are the most", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(DateRecogniser.find(in: text, .wednesday).count <= 20)
    #expect(DateRecogniser.find(in: text, .mercredi).count <= 20)
  }
}
