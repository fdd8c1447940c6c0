import Languages
import Testing

@Suite("Counting days")
struct ArithmeticTests {
  @Test(
    "days are numbered from 1970 on, and back",
    arguments: [("1970-01-01", 0), ("2000-03-01", 11017), ("2026-11-18", 20775), ("1969-12-31", -1)]
  )
  func dayNumber(text: String, number: Int) {
    #expect(LocalDate(iso8601: text)?.dayNumber == number)
    #expect(LocalDate(dayNumber: number)?.iso8601 == text)
  }

  @Test("every day of four centuries follows the one before, with its weekday")
  func allDays() throws {
    var date = try #require(LocalDate(year: 1850, month: 1, day: 1))
    // 1 January 1850 was a Tuesday.
    var weekday = 2
    while date.year < 2260 {
      #expect(date.weekday == weekday)
      let next = try #require(date.adding(days: 1))
      guard next > date, next.dayNumber == date.dayNumber + 1 else {
        Issue.record("\(date.iso8601) is followed by \(next.iso8601)")
        return
      }
      date = next
      weekday = weekday % 7 + 1
    }
  }

  @Test(
    "months are added to the same day, or to the last one",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-11-18", 2, "2027-01-18"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-18", -23, "2024-12-18"),
    ]
  )
  func months(from: String, months: Int, to: String) {
    #expect(LocalDate(iso8601: from)?.adding(months: months)?.iso8601 == to)
  }

  @Test(
    "working days skip Saturdays and Sundays",
    arguments: [
      ("2026-11-18", 3, "2026-11-23"), ("2026-11-20", 1, "2026-11-23"), ("2026-11-23", -1, "2026-11-20"),
      ("2026-11-21", 1, "2026-11-23"),
    ]
  )
  func workingDays(from: String, days: Int, to: String) {
    #expect(LocalDate(iso8601: from)?.adding(workingDays: days)?.iso8601 == to)
  }

  @Test("there is no day before the year 1 and none after the year 9999")
  func ends() throws {
    let first = try #require(LocalDate(iso8601: "0001-01-01"))
    let last = try #require(LocalDate(iso8601: "9999-12-31"))
    #expect(first.adding(days: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(first.adding(months: -1) == nil)
    #expect(first.adding(months: .max) == nil)
    #expect(first.adding(workingDays: .max) == nil)
    #expect(LocalDate(dayNumber: .min) == nil)
  }

  @Test(
    "seconds carry into days",
    arguments: [
      ("2026-11-18T23:59", 60, "2026-11-19T00:00"), ("2026-11-18T00:00", -1, "2026-11-17T23:59:59"),
      ("2026-11-18T10:00", -86_400, "2026-11-17T10:00"), ("2026-11-18T10:00", 90_061, "2026-11-19T11:01:01"),
    ]
  )
  func seconds(from: String, seconds: Int, to: String) {
    #expect(LocalDateTime(iso8601: from)?.adding(seconds: seconds)?.iso8601 == to)
  }

  @Test("a moment too far away is none")
  func farMoments() throws {
    let now = try #require(LocalDateTime(iso8601: "2026-11-18T10:00"))
    #expect(now.adding(seconds: .max) == nil)
    #expect(now.adding(seconds: .min) == nil)
  }

  @Test(
    "ISO texts are read as they are written, and nothing else is",
    arguments: ["2026-4-3", "2026-02-30", "26-04-03", "2026-04-03T", "2026-04-03T24:00", "", "2026-04-03T14:3"]
  )
  func notISO(text: String) {
    #expect(LocalDate(iso8601: text) == nil)
    #expect(LocalDateTime(iso8601: text) == nil)
    #expect(LocalDateTime(iso8601: "2026-04-03T14:30:05")?.iso8601 == "2026-04-03T14:30:05")
  }
}
