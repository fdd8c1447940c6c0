/// Finds a day with a time on it, in either order: "tomorrow at 3pm", "8:30 on Friday", "le 3 mars à 15h", "in 2 hours".
///
/// Alternatives are those of the day and those of the time, the day's first.
public enum DateTimeRecogniser {
  /// The days with their times in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<LocalDateTime>] {
    let grammar = TimeGrammar(text, context)
    return grammar.findAll { grammar.dateTime(at: $0) }
  }
}

extension TimeGrammar {
  func dateTime(at index: Int) -> Reading<LocalDateTime>? {
    guard !tokens.isSign(index), !isAmidNumbers(index) else { return nil }
    return longest(dateThenTime(at: index), timeThenDate(at: index), offsetDateTime(at: index), now(at: index))
  }

  /// "tomorrow at 3pm", "2026-04-03T14:30", "Friday evening around 8", "tonight 8:15".
  private func dateThenTime(at index: Int) -> Reading<LocalDateTime>? {
    guard let date = date(at: index) else { return nil }
    var next = date.end
    let isISO = tokens.word(next) == "t" && tokens.touches(next)
    if isISO { next += 1 }
    let part = partWithin(date) ?? part(at: next)
    if let part, part.end > next { next = part.end }
    let before = next
    next = tokens.skip(",-(@", at: next)
    next = clock.connectors.match(tokens, at: next)?.end ?? next
    next = words.roughly.match(tokens, at: next)?.end ?? next
    if tokens.isSign(next, "@") { next += 1 }
    let isAnnounced = next > before && (!tokens.isSign(next - 1, ",", "-") || part != nil) || part != nil
    guard let time = time(at: next, isAnnounced: isAnnounced || !tokens.isNumber(next)) else { return nil }
    guard let face = face(at: next), face.form != .bare || time.end > face.end || mayEnd(at: time.end) else {
      return nil
    }
    var times = time
    // ISO 8601 knows no other half of the day.
    if isISO {
      times = Reading(values: Array(time.values.filter { $0.hour == face.hour }), range: time.range, why: time.why)
    }
    if let part, times.values.count > 1 || time.end == face.end {
      times.values = [part.part.hour(face.hour)].compactMap {
        LocalTime(hour: $0, minute: face.minute, second: face.second)
      }
      times.isLikely = false
    }
    return combined(date, times, index..<time.end)
  }

  /// "8:30 on Friday", "3pm tomorrow", "five thirty tomorrow evening", "9h le mardi".
  private func timeThenDate(at index: Int) -> Reading<LocalDateTime>? {
    guard let time = time(at: index, isAnnounced: true), let face = face(at: index) else { return nil }
    if let tonight = timeThenTonight(time, face, at: index) { return tonight }
    var next = tokens.skip(",", at: time.end)
    if clock.beforeDays.contains(tokens.word(next)) { next += 1 }
    let isBare = face.form == .bare && time.end == face.end
    // "10, tonight", but "for 2 tomorrow" is for two people.
    guard let date = date(at: next), !isBare || isBareHourBefore(date, index..<next) else { return nil }
    var times = time
    var end = date.end
    if time.end == face.end, let part = partWithin(date) ?? part(at: date.end, skipping: "") {
      times.values = [part.part.hour(face.hour)].compactMap {
        LocalTime(hour: $0, minute: face.minute, second: face.second)
      }
      times.isLikely = false
      end = max(end, part.end)
    }
    return combined(date, times, index..<end)
  }

  /// "10, tonight", "8 ce soir": the words for the part of the day are those for the day, too.
  private func timeThenTonight(_ time: Reading<LocalTime>, _ face: ClockFace, at index: Int) -> Reading<LocalDateTime>?
  {
    guard time.end > face.end, let date = namedDay(at: tokens.skip(",", at: face.end)), date.end == time.end else {
      return nil
    }
    return combined(date, time, index..<time.end)
  }

  private func isBareHourBefore(_ date: Reading<LocalDate>, _ range: Range<Int>) -> Bool {
    let before = tokens.word(range.lowerBound - 1)
    if tokens.isWhole(range.lowerBound..<date.end, but: words.fillers) { return true }
    // "Dix heures" says what it is.
    if let face = face(at: range.lowerBound), face.end - range.lowerBound > 1 { return true }
    return clock.at.contains(before) || tokens.isSign(range.lowerBound - 1, "@")
      || !words.recipients.contains(before) && (partWithin(date) ?? part(at: date.end, skipping: "")) != nil
  }

  /// The part of the day that the words of a date say: "tonight", "last night", "ce soir".
  private func partWithin(_ date: Reading<LocalDate>) -> (part: PartOfDay, end: Int)? {
    guard let phrase = words.partsOfDay.match(tokens, endingAt: date.end), phrase.start >= date.range.lowerBound else {
      return nil
    }
    return (phrase.value, date.end)
  }

  /// "in 2 hours", "30 minutes ago", "half an hour from now", "il y a 24 heures".
  func offsetDateTime(at index: Int) -> Reading<LocalDateTime>? {
    guard let now = context.now else { return nil }
    let sign = signBefore(at: index)
    guard let offset = offset(at: sign?.end ?? index), !offset.isOfDays else { return nil }
    guard let direction = sign.map({ (sign: $0.value, end: offset.end) }) ?? direction(at: offset.end) else {
      return nil
    }
    guard let date = offset.applied(to: now.date, direction.sign) else { return nil }
    let seconds = (offset.span.hours * 3600 + offset.span.minutes * 60 + offset.span.seconds) * direction.sign
    guard let moment = LocalDateTime(date: date, time: now.time).adding(seconds: seconds) else { return nil }
    let value = offset.span.seconds == 0 ? moment.toMinute : moment
    let end = sign == nil ? direction.end : self.direction(at: offset.end)?.end ?? offset.end
    return Reading(
      values: [value],
      range: index..<end,
      isLikely: offset.isRough,
      why: "a time by its distance from now"
    )
  }

  /// "now", where it is the answer.
  private func now(at index: Int) -> Reading<LocalDateTime>? {
    guard let now = context.now else { return nil }
    guard let end = clock.now.match(tokens, at: index)?.end,
      tokens.isWhole(index..<end, but: words.fillers)
    else {
      return nil
    }
    return Reading(values: [now.toMinute], range: index..<end, why: "now")
  }

  private func combined(_ date: Reading<LocalDate>, _ time: Reading<LocalTime>, _ range: Range<Int>)
    -> Reading<LocalDateTime>?
  {
    guard let firstDate = date.values.first, let firstTime = time.values.first else { return nil }
    var moments = date.values.map { LocalDateTime(date: $0, time: firstTime) }
    moments += time.values.dropFirst().map { LocalDateTime(date: firstDate, time: $0) }
    for day in date.values.dropFirst() {
      moments += time.values.dropFirst().map { LocalDateTime(date: day, time: $0) }
    }
    return Reading(
      values: Array(moments.prefix(8)),
      range: range,
      isLikely: date.isLikely || time.isLikely,
      why: "a day with a time"
    )
  }
}
