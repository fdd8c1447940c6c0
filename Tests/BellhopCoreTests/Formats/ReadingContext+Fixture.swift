import Languages

extension ReadingContext {
  /// Wednesday, 11 March 2026, ten o'clock.
  static let wednesdayMorning = ReadingContext(
    now: LocalDate(year: 2026, month: 3, day: 11).flatMap { date in
      LocalTime(hour: 10).map { LocalDateTime(date: date, time: $0) }
    }
  )
}
