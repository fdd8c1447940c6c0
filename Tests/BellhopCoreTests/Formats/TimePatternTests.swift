import Languages
import Testing

@testable import BellhopCore

@Suite struct TimePatternTests {
  @Test(
    "Dates and times are written as the pattern says",
    arguments: [
      ("DD/MM/YYYY", "03/04/2026"), ("MM/DD/YYYY", "04/03/2026"), ("YYYY-MM-DD", "2026-04-03"), ("D.M.YY", "3.4.26"),
      ("JJ/MM/AAAA", "03/04/2026"), ("MM/YY", "04/26"), ("DDMMYYYY", "03042026"), ("HH:MM", "14:05"),
      ("hh:mm a", "02:05 PM"), ("h:mm am/pm", "2:05 PM"), ("YYYY-MM-DD HH:MM", "2026-04-03 14:05"),
      ("YYYY-MM-DDTHH:MM:SS", "2026-04-03T14:05:09"), ("JJ/MM/AAAA HH:MM", "03/04/2026 14:05"),
    ]
  )
  func writes(pattern: String, wanted: String) throws {
    let pattern = try #require(TimePattern(pattern))
    let date = LocalDate(year: 2026, month: 4, day: 3)
    #expect(pattern.write(date, LocalTime(hour: 14, minute: 5, second: 9)) == wanted)
  }

  @Test(
    "Words and incomplete patterns are none",
    arguments: ["day", "made", "DD", "MM", "DD/DD/YYYY", "YYYY", "HH", "A/B", "MM:SS", "add/my", "/MM/YY", "MM/YY/"]
  )
  func refuses(_ text: String) { #expect(TimePattern(text) == nil) }

  @Test("An example of a date tells its pattern where the day can't be a month")
  func examples() {
    #expect(TimePattern(like: "14/03/2026")?.text == "DD/MM/YYYY")
    #expect(TimePattern(like: "03.14.26")?.text == nil)
    #expect(TimePattern(like: "03/14/26")?.text == "MM/DD/YY")
    #expect(TimePattern(like: "03/04/2026") == nil)
    #expect(TimePattern(like: "2026-03-14") == nil)
    #expect(!TimePattern.isDate("12-34-56"))
    #expect(!TimePattern.isDate("1.2.3"))
  }
}
