import Languages
import Testing

@Suite("Days and times without a zone")
struct LocalDateTests {
  @Test("a day exists in its month", arguments: [(2024, 2, 29), (2000, 2, 29), (2026, 12, 31), (1, 1, 1)])
  func exists(year: Int, month: Int, day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) != nil)
  }

  @Test("no other day does", arguments: [(2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (0, 1, 1)])
  func doesNotExist(year: Int, month: Int, day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) == nil)
  }

  @Test("days and times are in the order in which they come")
  func order() throws {
    let eve = LocalDateTime(
      date: try #require(LocalDate(year: 2025, month: 12, day: 31)),
      time: try #require(LocalTime(hour: 23, minute: 59))
    )
    let day = LocalDateTime(
      date: try #require(LocalDate(year: 2026, month: 1, day: 1)),
      time: try #require(LocalTime(hour: 0))
    )
    #expect(eve < day)
    #expect(LocalTime(hour: 24) == nil)
  }
}
